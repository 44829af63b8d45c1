using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Exports.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Burdenshare.Exports.Workbooks;

/// <summary>All tables as one workbook: README, editions, origins, areas, figures. Nothing to enable.</summary>
internal static class FigureWorkbook
{
    private const string WorkbookType =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public static IEnumerable<ExportFile> Files(ExportOrder order) => [new("figures.xlsx", () => Of(order))];

    public static byte[] Of(ExportOrder order)
    {
        ImmutableArray<ExportTable> tables =
        [
            ReferenceTables.Editions(order.Releases),
            ReferenceTables.Origins(order.Releases),
            ReferenceTables.Areas(order.Releases, order.Alliance),
            FigureTable.Of(order.Releases),
        ];
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
            Write(package.AddNewPart<WorkbookPart>(WorkbookType, "rId1"), [Readme(order, tables), .. tables]);
        return SteadyZip.Of(stream);
    }

    private static void Write(WorkbookPart workbook, ImmutableArray<ExportTable> tables)
    {
        var sheets = new Sheets();
        foreach (var (index, table) in tables.Index())
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}");
            SheetWriter.Write(workbook.AddNewPart<WorksheetPart>(id), table);
            sheets.Append(
                new Sheet
                {
                    Id = id,
                    SheetId = (uint)index + 1,
                    Name = table.Name,
                }
            );
        }
        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
        workbook.Workbook = new Workbook(sheets);
    }

    private static ExportTable Readme(ExportOrder order, ImmutableArray<ExportTable> tables) =>
        new(
            "README",
            "What is in this workbook.",
            [
                new("sheet", CellKind.Text, "", IsRequired: true),
                new("column", CellKind.Text, "", IsRequired: false),
                new("meaning", CellKind.Text, "", IsRequired: true),
            ],
            [
                [
                    "README",
                    null,
                    $"Burdenshare {order.Version}: published figures as of {order.Day:yyyy-MM-dd}",
                ],
                .. from table in tables
                from row in (ImmutableArray<object?>[])
                    [
                        [table.Name, null, table.Meaning],
                        .. table.Columns.Select(column =>
                            (ImmutableArray<object?>)[table.Name, column.Name, column.Meaning]
                        ),
                    ]
                select row,
            ]
        );

    // Two styles: the plain one, and the heading in bold.
    private static Stylesheet Styles() =>
        new(
            new Fonts(Letters(isBold: false), Letters(isBold: true)),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            ),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(new CellFormat { FormatId = 0 }, new CellFormat { FormatId = 0, FontId = 1 }),
            new CellStyles(
                new CellStyle
                {
                    Name = "Normal",
                    FormatId = 0,
                    BuiltinId = 0,
                }
            )
        );

    private static Font Letters(bool isBold) =>
        isBold
            ? new Font(new Bold(), new FontSize { Val = 10 }, new FontName { Val = "Calibri" })
            : new Font(new FontSize { Val = 10 }, new FontName { Val = "Calibri" });
}
