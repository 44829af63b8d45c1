using System.Globalization;
using System.Xml;
using Burdenshare.Sources.Imports;
using Burdenshare.Vocabulary;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Burdenshare.Sources.Workbooks;

/// <summary>
/// Reads the cells of an xlsx workbook, hidden sheets too. Formulas give the value that was stored with them; links to
/// other workbooks are never followed.
/// </summary>
internal static class WorkbookFile
{
    /// <summary>The sheets in order; SRC111, SRC112 or SRC113 where the file cannot be taken.</summary>
    public static Outcome<IReadOnlyList<WorkbookSheet>> Read(SourceBytes file)
    {
        if (ContainerGuard.Objection(file) is { } objection)
            return objection;
        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(file.Content), isEditable: false);
            if (document.WorkbookPart is not { Workbook.Sheets: not null } book)
                return ContainerGuard.Unreadable(file.Name, "the workbook has no sheets");
            return document.DocumentType == SpreadsheetDocumentType.Workbook
                ? Outcome<IReadOnlyList<WorkbookSheet>>.Done([.. Sheets(book)])
                : ContainerGuard.Unreadable(file.Name, "this is a template or macro workbook");
        }
        catch (Exception broken) when (IsOfTheFile(broken))
        {
            return ContainerGuard.Unreadable(file.Name, "the workbook is truncated or damaged");
        }
    }

    private static bool IsOfTheFile(Exception broken) =>
        broken
            is OpenXmlPackageException
                or FileFormatException
                or InvalidDataException
                or XmlException
                or FormatException
                or ArgumentException
                or InvalidOperationException
                or KeyNotFoundException;

    private static IEnumerable<WorkbookSheet> Sheets(WorkbookPart book)
    {
        var words = Words(book);
        var inks = CellInks.Of(book.WorkbookStylesPart?.Stylesheet);
        foreach (var sheet in book.Workbook!.Sheets!.Elements<Sheet>())
            if (sheet.Id?.Value is { } id && book.GetPartById(id) is WorksheetPart part)
                yield return new WorkbookSheet(sheet.Name?.Value ?? id, [.. Rows(part, words, inks)]);
    }

    private static string[] Words(WorkbookPart book) =>
        [
            .. (book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>() ?? []).Select(
                item => item.InnerText
            ),
        ];

    private static IEnumerable<IReadOnlyList<Cell>> Rows(WorksheetPart part, string[] words, Ink[] inks)
    {
        using var reader = OpenXmlReader.Create(part);
        var number = 0;
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || reader.LoadCurrentElement() is not Row row)
                continue;
            number = (int?)row.RowIndex?.Value ?? number + 1;
            Cell[] cells =
            [
                .. row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>()
                    .Select((cell, index) => Read(cell, number, index, words, inks))
                    .OfType<Cell>(),
            ];
            if (cells.Length > 0)
                yield return cells;
        }
    }

    private static Cell? Read(
        DocumentFormat.OpenXml.Spreadsheet.Cell cell,
        int row,
        int index,
        string[] words,
        Ink[] inks
    )
    {
        var type = cell.DataType?.Value;
        var stored =
            type == CellValues.InlineString ? cell.InlineString?.InnerText : cell.CellValue?.InnerText;
        if (string.IsNullOrWhiteSpace(stored))
            return null;
        var kind =
            type == CellValues.Error ? CellKind.Error
            : type is null || type == CellValues.Number ? CellKind.Number
            : CellKind.Text;
        var text =
            type == CellValues.SharedString
                ? words[int.Parse(stored, NumberStyles.None, CultureInfo.InvariantCulture)]
                : stored;
        var column = cell.CellReference?.Value is { } address ? Cell.ColumnOf(address) : index + 1;
        var style = cell.StyleIndex?.Value ?? 0;
        return string.IsNullOrWhiteSpace(text)
            ? null
            : new Cell(row, column, kind, text, style < inks.Length ? inks[style] : Ink.Plain);
    }
}
