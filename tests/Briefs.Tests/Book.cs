using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Burdenshare.Briefs.Tests;

/// <summary>A workbook as a spreadsheet program opens it.</summary>
internal sealed class Book
{
    private readonly Dictionary<string, Worksheet> _sheets = [];
    private readonly Stylesheet _styles;

    public Book(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Faults =
        [
            .. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365)
                .Validate(document)
                .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"),
        ];
        var workbook = document.WorkbookPart!;
        Names = [.. workbook.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!)];
        foreach (var sheet in workbook.Workbook.Sheets!.Elements<Sheet>())
        {
            var part = (WorksheetPart)workbook.GetPartById(sheet.Id!.Value!);
            _sheets[sheet.Name!.Value!] = (Worksheet)part.Worksheet.CloneNode(true);
            Addresses.UnionWith(part.HyperlinkRelationships.Select(link => link.Uri.OriginalString));
        }
        _styles = (Stylesheet)workbook.WorkbookStylesPart!.Stylesheet.CloneNode(true);
        Parts = [.. document.GetAllParts().Select(part => part.Uri.OriginalString)];
    }

    public IReadOnlyList<string> Faults { get; }

    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<string> Parts { get; }

    public HashSet<string> Addresses { get; } = [];

    public Worksheet this[string sheet] => _sheets[sheet];

    public IEnumerable<Cell> Cells => _sheets.Values.SelectMany(sheet => sheet.Descendants<Cell>());

    public IReadOnlyList<string> Headings(string sheet) =>
        [.. Rows(sheet).First().Elements<Cell>().Select(cell => cell.InnerText)];

    /// <summary>Rows below the heading, by column letter; empty cells are not there.</summary>
    public IReadOnlyList<Dictionary<string, Cell>> Table(string sheet) =>
        [.. Rows(sheet).Skip(1).Select(row => row.Elements<Cell>().ToDictionary(cell => Letters(cell)))];

    /// <summary>The cells of a column whose heading begins so; null where empty.</summary>
    public IReadOnlyList<Cell?> Column(string sheet, string heading)
    {
        var head = Rows(sheet).First().Elements<Cell>();
        var letters = Letters(
            head.First(cell => cell.InnerText.StartsWith(heading, StringComparison.Ordinal))
        );
        return [.. Table(sheet).Select(row => row.GetValueOrDefault(letters))];
    }

    public static bool IsNumber(Cell cell) => cell.DataType is null && cell.CellValue is not null;

    public static decimal? Number(Cell? cell) =>
        cell is null || !IsNumber(cell)
            ? null
            : decimal.Parse(cell.InnerText, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The code by which a cell's number is shown.</summary>
    public string? FormatOf(Cell cell)
    {
        var id = StyleOf(cell).NumberFormatId?.Value;
        return _styles
            .NumberingFormats?.Elements<NumberingFormat>()
            .FirstOrDefault(format => format.NumberFormatId?.Value == id)
            ?.FormatCode?.Value;
    }

    public bool IsBold(Cell cell) =>
        _styles
            .Fonts!.Elements<Font>()
            .ElementAt((int)(StyleOf(cell).FontId?.Value ?? 0))
            .Elements<Bold>()
            .Any();

    private CellFormat StyleOf(Cell cell) =>
        _styles.CellFormats!.Elements<CellFormat>().ElementAt((int)(cell.StyleIndex?.Value ?? 0));

    private IEnumerable<Row> Rows(string sheet) => _sheets[sheet].Descendants<Row>();

    private static string Letters(Cell cell) => cell.CellReference!.Value!.TrimEnd([.. "0123456789"]);
}
