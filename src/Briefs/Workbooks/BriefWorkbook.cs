using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Briefs.Tables;
using Burdenshare.Exports.Workbooks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Burdenshare.Briefs.Workbooks;

/// <summary>The brief as a workbook: one sheet a table, numbers as numbers, no formula, nothing to enable.</summary>
internal static class BriefWorkbook
{
    // What OpenXml writes by itself for a workbook without macros.
    private const string WorkbookType =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public static byte[] Of(BriefContent content)
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
            Write(package.AddNewPart<WorkbookPart>(WorkbookType, "rId1"), Tables(content));
        return SteadyZip.Of(stream);
    }

    /// <summary>The sheets from left to right; those without rows are left out.</summary>
    public static ImmutableArray<BriefTable> Tables(BriefContent content)
    {
        BriefTable?[] tables =
        [
            StandingTable.Of(content),
            content.Comparison is { } comparison ? ChangeTable.Of(content, comparison) : null,
            AllianceTable.Of(content),
            ClaimTable.Of(content),
            SourceTable.Of(content),
        ];
        BriefTable[] filled = [.. tables.OfType<BriefTable>().Where(table => !table.Rows.IsEmpty)];
        return [AboutTable.Of(content, filled), .. filled];
    }

    private static void Write(WorkbookPart workbook, ImmutableArray<BriefTable> tables)
    {
        var styles = new CellStyles();
        var sheets = new Sheets();
        foreach (var (index, table) in tables.Index())
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}");
            SheetPart.Write(workbook.AddNewPart<WorksheetPart>(id), table, styles);
            sheets.Append(
                new Sheet
                {
                    Id = id,
                    SheetId = (uint)index + 1,
                    Name = table.Name,
                }
            );
        }
        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = styles.ToStylesheet();
        workbook.Workbook = new Workbook(sheets, Titles(tables));
    }

    // The heading is printed again on every page.
    private static DefinedNames Titles(ImmutableArray<BriefTable> tables) =>
        new(
            tables.Select(
                (table, index) =>
                    new DefinedName($"{table.Name}!$1:$1")
                    {
                        Name = "_xlnm.Print_Titles",
                        LocalSheetId = (uint)index,
                    }
            )
        );
}
