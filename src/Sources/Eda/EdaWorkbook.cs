using System.Globalization;
using Burdenshare.Sources.Imports;
using Burdenshare.Sources.Workbooks;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Eda;

/// <summary>
/// The European Defence Agency's workbook "Defence Data": sheets with a row a member state and year. The sheet that is
/// called Billions holds millions of euro.
/// </summary>
internal static class EdaWorkbook
{
    private static readonly Unit s_euro = new("EUR");

    private static readonly Dictionary<string, EdaColumn> s_columns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Total Defence Expenditure"] = new("DEFEXP", s_euro, 6),
        ["Defence Equipment Procurement Expenditure"] = new("EQUIP_PROC", s_euro, 6),
        ["Defence R&D Expenditure"] = new("RD", s_euro, 6),
        ["Defence Investment"] = new("INVEST", s_euro, 6),
        ["GDP (MRD)"] = new("GDP", s_euro, 9),
        ["Total Defence Expenditure as % of GDP"] = new("DEFEXP", Unit.PercentOfGdp, 0, IsFraction: true),
        ["Total Defence Expenditure as % of government expenditure"] = new(
            "DEFEXP",
            new("PC_GOV"),
            0,
            IsFraction: true
        ),
        ["Total Defence Expenditure per capita"] = new("DEFEXP", new("EUR_PS"), 0),
    };

    public static ReleaseCard? Read(IReadOnlyList<WorkbookSheet> book, AreaNames areas, Gleaning gleaning)
    {
        var lastYear = 0;
        foreach (var sheet in book)
            if (sheet.Rows.Count > 0 && sheet.Rows[0][0].Text.Trim() is "PMS" or "EU MS")
                lastYear = Math.Max(lastYear, new Reading(sheet, areas, gleaning).Read());
            else
                gleaning.Ignore(sheet.Name, "sheet without rows of member states");
        if (lastYear == 0 && gleaning.Problems.Count == 0)
            gleaning.Fail(
                "SRC114",
                "",
                "no sheet holds rows of member states",
                "give the agency's own workbook"
            );
        return gleaning.Problems.Count == 0 ? Card(lastYear) : null;
    }

    private static ReleaseCard Card(int lastYear) =>
        new()
        {
            Name = $"defence-data-{lastYear.ToString(CultureInfo.InvariantCulture)}",
            Title = $"Defence Data {lastYear.ToString(CultureInfo.InvariantCulture)}",
            Page = PublisherPage.Of("eda"),
            Terms = "Terms of the European Defence Agency, which were not verified; not to be redistributed",
            Concept = "Total defence expenditure",
            Caveats = "The agency's definition. Sums of all member states were not read.",
        };

    private sealed record EdaColumn(string Measure, Unit Unit, int Multiplier, bool IsFraction = false);

    /// <summary>One sheet.</summary>
    private sealed class Reading(WorkbookSheet sheet, AreaNames areas, Gleaning gleaning)
    {
        private const int YearColumn = 2;

        private readonly Dictionary<int, EdaColumn> _columns = [];

        public int Read()
        {
            foreach (var cell in sheet.Rows[0].Skip(1))
                if (s_columns.TryGetValue(cell.Text.Trim(), out var column))
                    _columns[cell.Column] = column;
                else if (cell.Column != YearColumn || cell.Text.Trim() != "Year")
                    gleaning.Fail(
                        "SRC114",
                        sheet.Place(cell),
                        $"'{cell.Text.Trim()}' is no column of this form",
                        "compare the sheet with the agency's"
                    );
            return sheet.Rows.Skip(1).TakeWhile(_ => !gleaning.IsHopeless).Select(Row).DefaultIfEmpty().Max();
        }

        private int Row(IReadOnlyList<Cell> row)
        {
            if (areas.Find(row[0].Text, sheet.Place(row[0]), gleaning) is not { } area)
                return 0;
            if (row.Count < 2 || row[1].Column != YearColumn || Numbers.Year(row[1].Text) is not { } year)
            {
                gleaning.Fail("SRC115", sheet.Place(row[0]), "the row names no year", "correct the row");
                return 0;
            }
            foreach (var cell in row.Skip(2))
                ReadCell(cell, area, year);
            return year;
        }

        private void ReadCell(Cell cell, AreaCode area, int year)
        {
            if (!_columns.TryGetValue(cell.Column, out var column))
                gleaning.Fail(
                    "SRC114",
                    sheet.Place(cell),
                    $"'{cell.Text}' stands in a column without a head",
                    "compare the sheet with the agency's"
                );
            else if (cell.Kind == CellKind.Number && Numbers.OfBinary(cell.Text) is { } value)
                gleaning.Take(
                    sheet.Place(cell),
                    new SeriesKey(area, new Measure(column.Measure), column.Unit, PriceBasis.Current),
                    column.Multiplier,
                    year,
                    column.IsFraction ? value * 100 : value,
                    ObservationStatus.Actual
                );
            else if (cell.Text.Trim() is "-" or "n.a.")
                gleaning.Ignore(sheet.Place(cell), "not available");
            else
                gleaning.Fail(
                    "SRC115",
                    sheet.Place(cell),
                    $"'{cell.Text}' where a number of {area} for {year} is due",
                    "correct the cell, or leave it empty where nothing is known"
                );
        }
    }
}
