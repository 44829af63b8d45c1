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
    ImmutableArray<ImmutableArray<Cell>> Rows
)
{
    /// <summary>The columns that page and Markdown have room for, with their places.</summary>
    public (int Index, Column Item)[] Shown => [.. Columns.Index().Where(column => !column.Item.IsDetail)];
}

/// <summary>A column and what stands in it.</summary>
/// <param name="Heading">Short, as printed.</param>
/// <param name="Unit">What the numbers are, in words; empty for none.</param>
/// <param name="Width">Width in characters, for the workbook.</param>
/// <param name="IsNumber">Whether numbers stand in it.</param>
/// <param name="IsDetail">True where only the workbook has room for it.</param>
internal sealed record Column(
    string Heading,
    string Unit = "",
    int Width = 12,
    bool IsNumber = false,
    bool IsDetail = false
)
{
    /// <summary>Heading and unit on one line.</summary>
    public string Words => Unit.Length == 0 ? Heading : $"{Heading} ({Unit})";

    /// <summary>A column of numbers.</summary>
    public static Column Of(string heading, string unit, int width = 12) => new(heading, unit, width, true);

    /// <summary>The same for the workbook alone.</summary>
    public Column Detail() => this with { IsDetail = true };
}

/// <summary>One cell: a number, a text, or the reason why there is neither.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Value">The number itself, unrounded; null for text.</param>
/// <param name="IsEstimate">Marked "e".</param>
/// <param name="Note">Year, status, edition and source of a number; the reason of an unknown one.</param>
/// <param name="Link">Address of a document; null for none.</param>
internal sealed record Cell(
    string Text,
    decimal? Value = null,
    bool IsEstimate = false,
    string? Note = null,
    string? Link = null
)
{
    /// <summary>Whether nothing is known here.</summary>
    public bool IsUnknown => Value is null && Text == FigureText.Unknown;

    /// <summary>Nothing is known here, and why.</summary>
    public static Cell Unknown(string reason) => new(FigureText.Unknown, null, false, reason);

    /// <summary>A number with its source, or unknown with the reason.</summary>
    public static Cell Of(decimal? value, Func<decimal, string> print, string source, string reason) =>
        value is { } number ? new Cell(print(number), number, false, source) : Unknown(reason);
}
