using System.Globalization;
using Burdenshare.Briefs.Tables;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using SheetColumn = DocumentFormat.OpenXml.Spreadsheet.Column;

namespace Burdenshare.Briefs.Workbooks;

/// <summary>One table as a sheet: the heading stays in view, wide texts wrap, it prints across A4.</summary>
internal static class SheetPart
{
    private const uint A4 = 9;

    public static void Write(WorksheetPart part, BriefTable table, CellStyles styles)
    {
        var links = new Hyperlinks();
        var rows = new SheetData(Heading(table));
        foreach (var (index, cells) in table.Rows.Index())
            rows.Append(RowOf(part, cells, index + 2, styles, links));
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(View(table)),
            new Columns(table.Columns.Select((column, index) => WidthOf(column, (uint)index + 1))),
            rows
        );
        if (table.Columns.Length > 2)
            sheet.Append(
                new AutoFilter { Reference = $"A1:{Place(table.Columns.Length - 1, table.Rows.Length + 1)}" }
            );
        if (links.HasChildren)
            sheet.Append(links);
        sheet.Append(
            new PageSetup
            {
                PaperSize = A4,
                Orientation = OrientationValues.Landscape,
                FitToHeight = 0,
            }
        );
        part.Worksheet = sheet;
    }

    /// <summary>"B7": a column counted from 0 and a row counted from 1.</summary>
    public static string Place(int column, int row)
    {
        var letters = "";
        for (var rest = column; rest >= 0; rest = rest / 26 - 1)
            letters = (char)('A' + rest % 26) + letters;
        return letters + row.ToString(CultureInfo.InvariantCulture);
    }

    private static SheetView View(BriefTable table) =>
        new(
            new Pane
            {
                HorizontalSplit = 1,
                VerticalSplit = 1,
                TopLeftCell = "B2",
                ActivePane = PaneValues.BottomRight,
                State = PaneStateValues.Frozen,
            }
        )
        {
            WorkbookViewId = 0,
            TabSelected = table.Name == "About",
        };

    private static SheetColumn WidthOf(Tables.Column column, uint number) =>
        new()
        {
            Min = number,
            Max = number,
            Width = column.Width,
            CustomWidth = true,
        };

    private static Row Heading(BriefTable table) =>
        new(
            table.Columns.Select(
                (column, index) => TextOf(Place(index, 1), column.Words, CellStyles.Heading(column.IsNumber))
            )
        );

    private static Row RowOf(
        WorksheetPart part,
        IReadOnlyList<Tables.Cell> cells,
        int number,
        CellStyles styles,
        Hyperlinks links
    )
    {
        var row = new Row();
        foreach (var (index, cell) in cells.Index())
        {
            var place = Place(index, number);
            if (cell.Link is { } address && SafeText.WebAddress(address) is { } safe)
                links.Append(LinkOf(part, place, safe));
            if (CellOf(place, cell, styles) is { } filled)
                row.Append(filled);
        }
        return row;
    }

    private static Hyperlink LinkOf(WorksheetPart part, string place, string address)
    {
        var id = "link" + place;
        part.AddHyperlinkRelationship(new Uri(address), isExternal: true, id);
        return new Hyperlink { Reference = place, Id = id };
    }

    // What is unknown is an empty cell: spreadsheets and statistics programs read it as missing.
    private static SheetCell? CellOf(string place, Tables.Cell cell, CellStyles styles) =>
        cell.Value is { } value
            ? new SheetCell
            {
                CellReference = place,
                CellValue = new CellValue(value),
                StyleIndex = styles.Number(cell.Text, cell.IsEstimate),
            }
        : cell.IsUnknown || cell.Text.Length == 0 ? null
        : TextOf(place, cell.Text, cell.Link is null ? CellStyles.Text : CellStyles.Link);

    private static SheetCell TextOf(string place, string text, uint style) =>
        new(new InlineString(new Text(SafeText.Inert(text)) { Space = SpacePreserved }))
        {
            CellReference = place,
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };

    private static DocumentFormat.OpenXml.SpaceProcessingModeValues SpacePreserved =>
        DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve;
}
