using Burdenshare.Sources.Imports;
using Burdenshare.Sources.Workbooks;

namespace Burdenshare.Sources.Tests.Workbooks;

public sealed class WorkbookFileTests
{
    [Fact]
    public void SheetsRowsAndCellsKeepTheirPlaces()
    {
        var book = Read(
            new BuiltWorkbook()
                .Sheet("One")
                .Row(4, 2, "Title")
                .Row(8, 3, 2024, null, 2026)
                .Sheet("Two")
                .Row(1, 27, 5)
        );
        Assert.Equal(["One", "Two"], book.Select(sheet => sheet.Name));
        Assert.Equal(
            ["One!B4", "One!C8", "One!E8"],
            book[0].Rows.SelectMany(row => row).Select(cell => book[0].Place(cell))
        );
        Assert.Equal("Two!AA1", book[1].Place(book[1].Rows[0][0]));
    }

    [Fact]
    public void NumbersTextsAndErrorsAreToldApart()
    {
        var row = Read(new BuiltWorkbook().Sheet("One").Row(1, 1, 1.5m, "1.5", "#REF!"))[0].Rows[0];
        Assert.Equal([CellKind.Number, CellKind.Text, CellKind.Error], row.Select(cell => cell.Kind));
        Assert.Equal(["1.5", "1.5", "#REF!"], row.Select(cell => cell.Text));
    }

    [Fact]
    public void BlueAndRedLettersAreSeen()
    {
        var book = new BuiltWorkbook()
            .Sheet("One")
            .Row(1, 1, 1, 2, 3)
            .Change("One", 1, 2, 2, style: 1)
            .Change("One", 1, 3, 3, style: 2);
        Assert.Equal([Ink.Plain, Ink.Blue, Ink.Red], Read(book)[0].Rows[0].Select(cell => cell.Ink));
    }

    [Fact]
    public void EmptyCellsAndWhiteSpaceAreNoCells()
    {
        var book = Read(new BuiltWorkbook().Sheet("One").Row(1, 1, " ", null, "x").Row(2, 1, "  "));
        Assert.Equal("x", Assert.Single(Assert.Single(book[0].Rows)).Text);
    }

    [Fact]
    public void AnEmptySheetHasNoRows() => Assert.Empty(Read(new BuiltWorkbook().Sheet("One"))[0].Rows);

    [Fact]
    public void CharactersOfMarkupAreText() =>
        Assert.Equal(
            "R&D <new>",
            Read(new BuiltWorkbook().Sheet("One").Row(1, 1, "R&D <new>"))[0].Rows[0][0].Text
        );

    private static IReadOnlyList<WorkbookSheet> Read(BuiltWorkbook book)
    {
        var outcome = WorkbookFile.Read(new SourceBytes("book.xlsx", book.Bytes()));
        return outcome.TryGet(out var sheets)
            ? sheets
            : throw new InvalidOperationException(string.Join('\n', outcome.Problems));
    }
}
