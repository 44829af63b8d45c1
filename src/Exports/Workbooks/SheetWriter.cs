using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Exports.Tables;
using Burdenshare.Exports.Wording;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Burdenshare.Exports.Workbooks;

/// <summary>A table as a sheet, written cell by cell: tens of thousands of rows are no tree in memory.</summary>
internal static class SheetWriter
{
    private static readonly OpenXmlAttribute s_text = new("t", "", "inlineStr");

    private static readonly OpenXmlAttribute s_heading = new("s", "", "1");

    // Only their names are written, so one of each serves half a million cells.
    private static readonly Cell s_cell = new();
    private static readonly CellValue s_value = new();
    private static readonly InlineString s_inline = new();
    private static readonly Text s_words = new() { Space = SpaceProcessingModeValues.Preserve };

    public static void Write(WorksheetPart part, ExportTable table)
    {
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(View());
        xml.WriteElement(Widths(table));
        xml.WriteStartElement(new SheetData());
        Heading(xml, table);
        foreach (var (index, row) in table.Rows.Index())
            Row(xml, table, row, index + 2);
        xml.WriteEndElement();
        xml.WriteElement(
            new AutoFilter { Reference = $"A1:{Place(table.Columns.Length - 1, table.Rows.Length + 1)}" }
        );
        xml.WriteEndElement();
    }

    /// <summary>"B7": a column counted from 0, at most 26 of them, and a row counted from 1.</summary>
    public static string Place(int column, int row) =>
        string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}");

    // The heading stays in view.
    private static SheetViews View() =>
        new(
            new SheetView(
                new Pane
                {
                    VerticalSplit = 1,
                    TopLeftCell = "A2",
                    ActivePane = PaneValues.BottomLeft,
                    State = PaneStateValues.Frozen,
                }
            )
            {
                WorkbookViewId = 0,
            }
        );

    private static Columns Widths(ExportTable table) =>
        new(
            table.Columns.Select(
                (column, index) =>
                    new Column
                    {
                        Min = (uint)index + 1,
                        Max = (uint)index + 1,
                        Width = column.Name is "title" or "meaning" or "howObtained" ? 60 : 16,
                        CustomWidth = true,
                    }
            )
        );

    private static void Heading(OpenXmlWriter xml, ExportTable table)
    {
        xml.WriteStartElement(new Row());
        foreach (var (index, column) in table.Columns.Index())
            Text(xml, Place(index, 1), column.Name, s_heading);
        xml.WriteEndElement();
    }

    private static void Row(OpenXmlWriter xml, ExportTable table, ImmutableArray<object?> row, int number)
    {
        xml.WriteStartElement(new Row());
        for (var i = 0; i < row.Length; i++)
            if (row[i] is string words)
                Text(xml, Place(i, number), SafeText.Cell(words));
            else if (row[i] is IFormattable value)
                Value(xml, Place(i, number), value, table.Columns[i].Kind);
        xml.WriteEndElement();
    }

    private static void Value(OpenXmlWriter xml, string place, IFormattable value, CellKind kind)
    {
        var digits = value.ToString(null, CultureInfo.InvariantCulture);
        // Digits are a number by their type: text in the sheet, so that 2.00 stays 2.00, and never a formula.
        if (kind == CellKind.Digits)
        {
            Text(xml, place, digits);
            return;
        }
        xml.WriteStartElement(s_cell, [new OpenXmlAttribute("r", "", place)]);
        xml.WriteStartElement(s_value);
        xml.WriteString(digits);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Text(OpenXmlWriter xml, string place, string words, params OpenXmlAttribute[] more)
    {
        xml.WriteStartElement(s_cell, [new OpenXmlAttribute("r", "", place), .. more, s_text]);
        xml.WriteStartElement(s_inline);
        xml.WriteStartElement(s_words);
        xml.WriteString(words);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
