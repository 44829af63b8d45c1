using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Burdenshare.Exports.Tests.Workbooks;

public sealed class WorkbookTests : IDisposable
{
    private readonly Exported _exported = new("xlsx");
    private readonly MemoryStream _stream;
    private readonly SpreadsheetDocument _book;

    public WorkbookTests()
    {
        _stream = new MemoryStream(_exported.Bytes("figures.xlsx"));
        _book = SpreadsheetDocument.Open(_stream, isEditable: false);
    }

    [Fact]
    public void TheValidatorOfOpenXmlFindsNothing() =>
        Assert.Empty(
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365)
                .Validate(_book, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Path?.XPath}: {error.Description}")
        );

    [Fact]
    public void SheetsComeFromReadmeToFigures() =>
        Assert.Equal(
            ["README", "editions", "origins", "areas", "figures"],
            _book.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value)
        );

    [Theory]
    [InlineData("figures")]
    [InlineData("editions")]
    [InlineData("areas")]
    public void WhatWasWrittenIsReadBack(string table)
    {
        var due = Exported.Tables(Invented.Order)[table];
        Assert.Equal(
            [string.Join('¦', due.Columns.Select(column => column.Name)), .. Exported.Due(due)],
            Rows(table, due.Columns.Length)
        );
    }

    [Fact]
    public void AValueIsANumberAndAPrintedNumberIsText()
    {
        var cells = SheetOf("figures").Descendants<Row>().Skip(1).First().Elements<Cell>().ToArray();
        Assert.Null(cells.Single(cell => cell.CellReference == "G2").DataType);
        Assert.Equal("2.00", cells.Single(cell => cell.CellReference == "G2").CellValue!.Text);
        Assert.Equal(
            CellValues.InlineString,
            cells.Single(cell => cell.CellReference == "J2").DataType!.Value
        );
    }

    [Fact]
    public void NoCellIsAFormulaOrBeginsLikeOne()
    {
        Assert.All(
            _book.WorkbookPart!.WorksheetParts,
            part => Assert.Empty(part.Worksheet!.Descendants<CellFormula>())
        );
        var texts = SheetOf("origins").Descendants<Text>().Select(text => text.Text).ToArray();
        Assert.Contains("'" + Invented.Hostile, texts);
        Assert.DoesNotContain(
            texts,
            text => text.Length > 0 && "=+-@".Contains(text[0], StringComparison.Ordinal)
        );
    }

    [Fact]
    public void TheReadmeExplainsEveryColumn()
    {
        var rows = Rows("README", 3);
        foreach (var table in Exported.Tables(Invented.Order).Values)
        foreach (var column in table.Columns)
            Assert.Contains($"{table.Name}¦{column.Name}¦{column.Meaning}", rows);
    }

    public void Dispose()
    {
        _book.Dispose();
        _stream.Dispose();
        _exported.Dispose();
    }

    private Worksheet SheetOf(string name)
    {
        var sheet = _book.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(each => each.Name == name);
        return ((WorksheetPart)_book.WorkbookPart.GetPartById(sheet.Id!)).Worksheet!;
    }

    private string[] Rows(string sheet, int columns) =>
        [
            .. SheetOf(sheet)
                .Descendants<Row>()
                .Select(row =>
                {
                    var cells = row.Elements<Cell>()
                        .ToDictionary(cell => cell.CellReference!.Value![0], TextOf);
                    return string.Join(
                        '¦',
                        Enumerable
                            .Range(0, columns)
                            .Select(i => cells.GetValueOrDefault((char)('A' + i), "∅"))
                    );
                }),
        ];

    private static string TextOf(Cell cell) => cell.CellValue?.Text ?? cell.InnerText;
}
