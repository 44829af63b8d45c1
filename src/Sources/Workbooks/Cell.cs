using System.Globalization;

namespace Burdenshare.Sources.Workbooks;

/// <summary>What a cell of a workbook holds.</summary>
internal enum CellKind
{
    Number,
    Text,

    /// <summary>An error of the spreadsheet program, such as #REF!.</summary>
    Error,
}

/// <summary>The colour of a cell's letters, as far as publishers give it a meaning.</summary>
internal enum Ink
{
    Plain,
    Blue,
    Red,
}

/// <summary>A cell that is not empty.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 1 (A).</param>
/// <param name="Kind">Number, text or error.</param>
/// <param name="Text">As stored; a number in the notation of the file.</param>
/// <param name="Ink">Colour of the letters.</param>
internal readonly record struct Cell(int Row, int Column, CellKind Kind, string Text, Ink Ink)
{
    /// <summary>The address within its sheet: "D42".</summary>
    public string Address => Letters(Column) + Row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The letters of a column: 1 is A, 27 is AA.</summary>
    public static string Letters(int column) =>
        column <= 26
            ? ((char)('A' + column - 1)).ToString()
            : Letters((column - 1) / 26) + (char)('A' + (column - 1) % 26);

    /// <summary>The column of an address: "AA7" is 27; 0 where there are no letters.</summary>
    public static int ColumnOf(string address)
    {
        var column = 0;
        foreach (var letter in address.TakeWhile(char.IsAsciiLetterUpper))
            column = column * 26 + (letter - 'A' + 1);
        return column;
    }
}

/// <summary>A sheet: its rows from above, each with its cells from the left, none of them empty.</summary>
internal sealed record WorkbookSheet(string Name, IReadOnlyList<IReadOnlyList<Cell>> Rows)
{
    /// <summary>A cell's place within the workbook: "TABLE1!D42".</summary>
    public string Place(Cell cell) => $"{Name}!{cell.Address}";
}
