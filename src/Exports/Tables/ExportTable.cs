using System.Collections.Immutable;

namespace Burdenshare.Exports.Tables;

/// <summary>What the cells of a column hold.</summary>
internal enum CellKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number that is counted with.</summary>
    Number,

    /// <summary>A number whose digits matter: kept as text where a form has no exact numbers.</summary>
    Digits,
}

/// <summary>A column.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Meaning">One sentence for readers.</param>
/// <param name="IsRequired">Whether every row fills it.</param>
internal sealed record ExportColumn(string Name, CellKind Kind, string Meaning, bool IsRequired);

/// <summary>A table, ready to be written in any form.</summary>
/// <param name="Name">Its name, also the name of its file.</param>
/// <param name="Meaning">One sentence for readers.</param>
/// <param name="Columns">From left to right.</param>
/// <param name="Rows">Cells are text, int or decimal by the kind of the column; null for unknown.</param>
internal sealed record ExportTable(
    string Name,
    string Meaning,
    ImmutableArray<ExportColumn> Columns,
    ImmutableArray<ImmutableArray<object?>> Rows
);
