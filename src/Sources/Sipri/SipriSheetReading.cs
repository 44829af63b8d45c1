using Burdenshare.Sources.Imports;
using Burdenshare.Sources.Workbooks;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Sipri;

/// <summary>Reads one sheet: a head that begins with "Country", then rows below names of regions.</summary>
internal sealed class SipriSheetReading(
    SipriSheet form,
    WorkbookSheet sheet,
    AreaNames areas,
    IReadOnlySet<(AreaCode, int)>? spenders,
    Gleaning gleaning
)
{
    private readonly Dictionary<int, int> _years = [];

    /// <summary>The years of the head.</summary>
    public IReadOnlyCollection<int> Years => _years.Values;

    /// <summary>Whose local-currency amount of which year is above zero.</summary>
    public HashSet<(AreaCode, int)> Spenders { get; } = [];

    public void Read()
    {
        foreach (var row in sheet.Rows.TakeWhile(_ => !gleaning.IsHopeless))
            if (_years.Count == 0 && row[0].Text.Trim() == "Country")
                ReadHead(row);
            else if (_years.Count == 0 || row.Count == 1)
                gleaning.Ignore(sheet.Place(row[0]), "title, note or region");
            else
                ReadRow(row);
        if (_years.Count == 0)
            gleaning.Fail(
                "SRC114",
                sheet.Name,
                "the sheet has no head that begins with 'Country'",
                "compare the sheet with SIPRI's"
            );
    }

    private void ReadHead(IReadOnlyList<Cell> row)
    {
        foreach (var cell in row)
            if (Numbers.Year(cell.Text) is { } year)
            {
                if (
                    _years.TryGetValue(cell.Column - 1, out var before)
                        ? before != year - 1
                        : _years.Count > 0
                )
                    gleaning.Fail(
                        "SRC114",
                        sheet.Place(cell),
                        $"year {year} is out of its place",
                        "put the columns in order of years"
                    );
                _years[cell.Column] = year;
            }
    }

    private void ReadRow(IReadOnlyList<Cell> row)
    {
        if (row[0].Column != 1)
        {
            gleaning.Fail(
                "SRC114",
                sheet.Place(row[0]),
                "a row without a country",
                "compare the sheet with SIPRI's"
            );
            return;
        }
        if (areas.Find(row[0].Text, sheet.Place(row[0]), gleaning) is not { } area)
            return;
        var firstYear = _years.Keys.Min();
        foreach (var cell in row.Skip(1))
            if (_years.TryGetValue(cell.Column, out var year))
                ReadCell(cell, new SeriesKey(area, Measure.DefenceExpenditure, form.Unit, form.Basis), year);
            else if (cell.Column < firstYear)
                gleaning.Ignore(sheet.Place(cell), "currency or mark of a footnote");
            else
                gleaning.Fail(
                    "SRC114",
                    sheet.Place(cell),
                    $"'{cell.Text}' stands in a column without a year",
                    "move it below its year"
                );
    }

    private void ReadCell(Cell cell, SeriesKey key, int year)
    {
        var place = sheet.Place(cell);
        if (cell.Kind == CellKind.Number && Numbers.OfBinary(cell.Text) is { } value)
            ReadValue(place, cell.Ink, key, year, value);
        else if (cell.Text.Trim() is "..." or ". ." or ".." or "xxx")
            gleaning.Ignore(
                place,
                cell.Text.Trim() == "xxx" ? "no such state in that year" : "not available"
            );
        else
            gleaning.Fail(
                "SRC115",
                place,
                $"'{cell.Text}' where a number of {key.Area} for {year} is due",
                "correct the cell, or leave it empty where nothing is known"
            );
    }

    private void ReadValue(string place, Ink ink, SeriesKey key, int year, decimal value)
    {
        if (value == 0 && form.IsConverted && spenders?.Contains((key.Area, year)) == true)
        {
            gleaning.Refuse(place, "zero dollars where money was spent: no exchange rate of that year");
            return;
        }
        if (value > 0 && form.Unit == SipriSheet.OwnCurrency)
            Spenders.Add((key.Area, year));
        gleaning.Take(place, key, form.Multiplier, year, form.IsFraction ? value * 100 : value, Status(ink));
    }

    private static ObservationStatus Status(Ink ink) =>
        ink switch
        {
            Ink.Blue => ObservationStatus.Estimate,
            Ink.Red => ObservationStatus.Uncertain,
            _ => ObservationStatus.Actual,
        };
}
