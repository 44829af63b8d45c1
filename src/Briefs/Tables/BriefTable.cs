using System.Collections.Immutable;

namespace Burdenshare.Briefs.Tables;

/// <summary>A table of the brief, before it is laid out: page, Markdown and workbook print the same one.</summary>
/// <param name="Name">Name of the sheet, at most 31 letters.</param>
/// <param name="Caption">What is seen, and from which edition.</param>
/// <param name="Columns">From left to right.</param>
/// <param name="Rows">From top to bottom; one cell a column.</param>
internal sealed record BriefTable(
    string Name,
    string Caption,
    ImmutableArray<Column> Columns,
    ImmutableArray<Row> Rows
);

/// <summary>A column and how its numbers are written.</summary>
/// <param name="Heading">Short, as printed.</param>
/// <param name="Unit">What the numbers are, in words.</param>
/// <param name="Format">How numbers are written; null for text.</param>
/// <param name="Width">Width in characters, for the workbook.</param>
/// <param name="IsDetail">True where only the workbook has room for it.</param>
internal sealed record Column(
    string Heading,
    string Unit,
    NumberFormat? Format,
    int Width,
    bool IsDetail = false
);

/// <summary>One row.</summary>
/// <param name="Cells">One a column.</param>
/// <param name="IsGroup">A total rather than an ally.</param>
internal sealed record Row(ImmutableArray<Cell> Cells, bool IsGroup = false);

/// <summary>One cell: a number, a text, or the reason why there is neither.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Value">The number itself, unrounded; null for text.</param>
/// <param name="IsEstimate">Marked "e".</param>
/// <param name="Note">Year, status, edition and source of a number; the reason of an unknown one.</param>
internal sealed record Cell(string Text, decimal? Value = null, bool IsEstimate = false, string? Note = null)
{
    /// <summary>Nothing is known here, and why.</summary>
    public static Cell Unknown(string reason) => new(FigureText.Unknown, null, false, reason);

    /// <summary>A number with its source, or unknown with the reason.</summary>
    public static Cell Of(decimal? value, Func<decimal, string> print, string source, string reason) =>
        value is { } number ? new Cell(print(number), number, false, source) : Unknown(reason);
}

/// <summary>How numbers of a column are written.</summary>
internal enum NumberFormat
{
    /// <summary>A count or a year.</summary>
    Whole,

    /// <summary>Thousands apart, no decimals.</summary>
    Amount,

    /// <summary>One decimal.</summary>
    Tenths,

    /// <summary>Two decimals.</summary>
    Hundredths,

    /// <summary>Two decimals and a sign.</summary>
    Signed,
}
