using System.Globalization;
using Burdenshare.Sources.Imports;
using Burdenshare.Sources.Workbooks;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Nato;

/// <summary>
/// Reads one sheet by its words and not by its places: a title, a unit line, a head of years, then parts with a row an
/// ally. A cell that fits none of these is a problem.
/// </summary>
internal sealed class NatoTableReading(
    NatoTable table,
    WorkbookSheet sheet,
    NatoKnowledge known,
    Gleaning gleaning
)
{
    private readonly Dictionary<int, (int Year, bool IsEstimate)> _years = [];
    private readonly Dictionary<NatoSection, HashSet<AreaCode>> _areas = [];
    private NatoSection? _section = table.Sections.Length == 1 ? table.Sections[0] : null;
    private bool _isUnitStated;

    /// <summary>The base year that the sheet names; null where it names none.</summary>
    public int? BaseYear { get; private set; }

    /// <summary>The years of the head, in order.</summary>
    public IReadOnlyCollection<int> Years => [.. _years.Values.Select(year => year.Year).Order()];

    /// <summary>The members with a row, by part; groups are left out.</summary>
    public IReadOnlyDictionary<NatoSection, HashSet<AreaCode>> Areas => _areas;

    public void Read()
    {
        foreach (var row in sheet.Rows.TakeWhile(_ => !gleaning.IsHopeless))
            if (_years.Count == 0)
                ReadAbove(row);
            else
                ReadBelow(row);
        if (_years.Count == 0)
            Fail(
                sheet.Name,
                $"Table {table.Number} has no head of years",
                "compare the sheet with the publisher's"
            );
        else if (!_isUnitStated)
            Fail(
                sheet.Name,
                $"Table {table.Number} does not state its unit, '{table.UnitWords}'",
                "compare the sheet with the publisher's"
            );
        foreach (
            var section in table.Sections.Where(section => _years.Count > 0 && !_areas.ContainsKey(section))
        )
            Fail(
                sheet.Name,
                $"Table {table.Number} lacks the part on {section.Measure} {section.Prices}",
                "compare the sheet with the publisher's"
            );
    }

    private void ReadAbove(IReadOnlyList<Cell> row)
    {
        if (row.Count(cell => NatoTable.YearHead().IsMatch(cell.Text)) >= 3)
        {
            ReadHead(row);
            return;
        }
        foreach (var cell in row)
        {
            _isUnitStated |= cell.Text.Contains(table.UnitWords, StringComparison.OrdinalIgnoreCase);
            NoteBase(cell);
            gleaning.Ignore(sheet.Place(cell), "title or unit of a table");
        }
    }

    private void ReadHead(IReadOnlyList<Cell> row)
    {
        foreach (var cell in row)
            if (NatoTable.YearHead().Match(cell.Text) is { Success: true } match)
            {
                var year = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
                if (_years.Count > 0 && !_years.ContainsKey(cell.Column - 1) | Follows(cell, year))
                    Fail(
                        sheet.Place(cell),
                        $"year {year} is out of its place",
                        "put the columns in order of years"
                    );
                _years[cell.Column] = (year, match.Groups[2].Length > 0);
            }
            else
                Fail(sheet.Place(cell), $"'{cell.Text}' stands among the years", "remove it");
    }

    // True where the year is not the one after its neighbour's.
    private bool Follows(Cell cell, int year) =>
        _years.TryGetValue(cell.Column - 1, out var before) && before.Year != year - 1;

    private void ReadBelow(IReadOnlyList<Cell> row)
    {
        var firstYear = _years.Keys.Min();
        Cell? label = row[0].Kind == CellKind.Text && row[0].Column < firstYear ? row[0] : null;
        var cells = label is null ? row : [.. row.Skip(1)];
        if (label is not { } words)
            ReadUnlabelled(cells);
        else if (NatoTable.Note().IsMatch(words.Text))
            IgnoreAll(row, "note below a table");
        else if (cells.Count == 0)
            ReadHeading(words);
        else
            ReadFigures(words, cells);
    }

    // NATO's workbook keeps empty rows for sums that it does not print; they hold errors or zeros.
    private void ReadUnlabelled(IReadOnlyList<Cell> cells)
    {
        if (cells.All(cell => cell.Kind == CellKind.Error || Numbers.OfBinary(cell.Text) == 0))
            IgnoreAll(cells, "sum that the publisher left empty");
        else
            Fail(
                sheet.Place(cells[0]),
                $"'{cells[0].Text}' stands in a row without the name of an ally",
                "compare the sheet with the publisher's"
            );
    }

    private void ReadHeading(Cell words)
    {
        NoteBase(words);
        var found = table.Sections.FirstOrDefault(section => section.Heading.IsMatch(words.Text));
        if (found is null || table.Sections.Length == 1)
            Fail(
                sheet.Place(words),
                $"'{words.Text.Trim()}' is no part of Table {table.Number}",
                "compare the sheet with the publisher's"
            );
        else
            _section = found;
        gleaning.Ignore(sheet.Place(words), "heading of a part");
    }

    private void ReadFigures(Cell label, IReadOnlyList<Cell> cells)
    {
        if (_section is not { } section)
        {
            Fail(sheet.Place(label), "figures before the heading of their part", "add the heading");
            return;
        }
        if (known.Row(label, sheet.Place(label), section.Unit, gleaning) is not { } row)
            return;
        if (!row.Area.IsGroup)
            AreasOf(section).Add(row.Area);
        var key = new SeriesKey(row.Area, section.Measure, row.Unit, Prices(section));
        foreach (var cell in cells)
            ReadFigure(cell, key, section.Multiplier);
    }

    private void ReadFigure(Cell cell, SeriesKey key, int multiplier)
    {
        var place = sheet.Place(cell);
        if (!_years.TryGetValue(cell.Column, out var year))
            Fail(place, $"'{cell.Text}' stands in a column without a year", "move it below its year");
        else if (cell.Kind == CellKind.Number && Numbers.OfBinary(cell.Text) is { } value)
            gleaning.Take(
                place,
                key,
                multiplier,
                year.Year,
                value,
                year.IsEstimate ? ObservationStatus.Estimate : ObservationStatus.Actual
            );
        else if (cell.Text.Trim() is ".." or "..." or "-" or "n.a.")
            gleaning.Ignore(place, "not available");
        else
            gleaning.Fail(
                "SRC115",
                place,
                $"'{cell.Text}' where a number of {key.Area} for {year.Year} is due",
                "correct the cell, or leave it empty where nothing is known"
            );
    }

    private PriceBasis Prices(NatoSection section) =>
        section.Prices switch
        {
            NatoPrices.Current => PriceBasis.Current,
            NatoPrices.Constant => PriceBasis.Constant(BaseYear ?? 0),
            _ => PriceBasis.None,
        };

    private HashSet<AreaCode> AreasOf(NatoSection section) =>
        _areas.TryGetValue(section, out var areas) ? areas : _areas[section] = [];

    private void NoteBase(Cell cell)
    {
        if (NatoTable.BasePrices().Match(cell.Text) is not { Success: true } match)
            return;
        var year = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        if (BaseYear is { } other && other != year)
            Fail(
                sheet.Place(cell),
                $"base year {year} beside {other}",
                "compare the sheet with the publisher's"
            );
        BaseYear = year;
    }

    private void IgnoreAll(IEnumerable<Cell> cells, string why)
    {
        foreach (var cell in cells)
            gleaning.Ignore(sheet.Place(cell), why);
    }

    private void Fail(string place, string message, string remedy) =>
        gleaning.Fail("SRC114", place, message, remedy);
}
