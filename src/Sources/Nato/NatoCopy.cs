using System.Globalization;
using Burdenshare.Sources.Imports;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Nato;

/// <summary>
/// Copies of NATO's tables that others made of an edition: a row a number (geo, year, measure, value), or a column a
/// measure as the R package passport has them. It answers alone only where no table and no ally is missing.
/// </summary>
internal sealed class NatoCopy(TextTable table, AreaNames areas, Alliance alliance, Gleaning gleaning)
{
    private const string TheirNumbers = "Copied from NATO's tables by others; not the publisher's own file.";

    private readonly int _area = First(table, "geo", "country_stanag", "iso3");
    private readonly int _year = First(table, "year");
    private readonly int _measure = First(table, "measure");
    private readonly int _value = First(table, "value");
    private readonly int _estimate = First(table, "estimate");

    private int _lastYear;
    private int _base;

    /// <summary>Whether the head is that of a copy.</summary>
    public static bool Is(TextTable table) =>
        First(table, "geo", "country_stanag", "iso3") >= 0
        && First(table, "year") >= 0
        && (First(table, "measure") >= 0 && First(table, "value") >= 0 || Wide(table).Any());

    /// <summary>Null after problems, which the gleaning holds.</summary>
    public ReleaseCard? Read(string? edition)
    {
        var names = _measure >= 0 ? table.Rows.Select(row => row.Fields[_measure]).Distinct() : Unknown();
        foreach (var name in names.Where(name => NatoColumn.Named(name) is null).Take(20))
            gleaning.Fail("SRC114", name, "this measure is unknown", "compare the copy with NATO's tables");
        var bases = Columns().Select(column => column.Base).OfType<int>().Distinct().ToArray();
        if (bases.Length != 1)
            gleaning.Fail(
                "SRC114",
                "",
                $"{bases.Length} base years of constant prices instead of one",
                "compare the copy"
            );
        if (gleaning.Problems.Count > 0)
            return null;
        _base = bases[0];
        _lastYear = table.Rows.Max(row => Numbers.Year(row.Fields[_year]) ?? 0);
        foreach (var row in table.Rows.TakeWhile(_ => !gleaning.IsHopeless))
            Row(row);
        return gleaning.Problems.Count == 0 ? Card(edition) : null;
    }

    private void Row(TextRow row)
    {
        if (Numbers.Year(row.Fields[_year]) is not { } year)
            gleaning.Fail("SRC115", row.Place, $"'{row.Fields[_year]}' is no year", "correct the row");
        else if (Area(row) is { } area)
            if (_measure >= 0)
                Number(row, area, year, row.Fields[_measure], row.Fields[_value]);
            else
                foreach (var (place, name) in Wide(table))
                    Number(row, area, year, name, row.Fields[place]);
    }

    private AreaCode? Area(TextRow row) =>
        row.Fields[_area].Replace('_', '-').ToUpperInvariant() switch
        {
            "NATO" or "NATO-TOTAL" => AreaCode.Nato,
            "NATO-EUR-CAN" => AreaCode.EuropeAndCanada,
            _ => areas.Find(row.Fields[_area], row.Place, gleaning),
        };

    private void Number(TextRow row, AreaCode area, int year, string name, string text)
    {
        var column = NatoColumn.Named(name)!;
        if (text is "" or "NA")
            gleaning.Ignore($"{row.Place}, {name}", "not available");
        else if (Numbers.Plain(text) is not { } value)
            gleaning.Fail("SRC115", $"{row.Place}, {name}", $"'{text}' is no number", "correct the cell");
        else if (Key(column, area) is { } key)
            gleaning.Take(row.Place, key, column.Multiplier, year, value / column.Scale, StatusOf(row, year));
        else
            gleaning.Fail("SRC116", row.Place, $"{area} has no currency of its own", "remove the row");
    }

    // The copy names no currency: it is the one in use in the edition's last year, in which NATO restates all years.
    private SeriesKey? Key(NatoColumn column, AreaCode area)
    {
        var basis = column.Prices switch
        {
            NatoPrices.Constant => PriceBasis.Constant(_base),
            NatoPrices.Current => PriceBasis.Current,
            _ => PriceBasis.None,
        };
        if (column.Unit is { } unit)
            return new SeriesKey(area, column.Measure, unit, basis);
        return alliance.Has(area)
            ? new SeriesKey(area, column.Measure, Unit.National(alliance[area].CurrencyIn(_lastYear)), basis)
            : null;
    }

    // NATO's estimates are the last two years of an edition; a copy may say so itself.
    private ObservationStatus StatusOf(TextRow row, int year) =>
        (
            _estimate >= 0
                ? row.Fields[_estimate].Equals("true", StringComparison.OrdinalIgnoreCase)
                : year > _lastYear - 2
        )
            ? ObservationStatus.Estimate
            : ObservationStatus.Actual;

    private IEnumerable<NatoColumn> Columns() =>
        (_measure >= 0 ? table.Rows.Select(row => row.Fields[_measure]).Distinct() : table.Head)
            .Select(NatoColumn.Named)
            .OfType<NatoColumn>();

    private IEnumerable<string> Unknown() => table.Head.Where((_, place) => place != _area && place != _year);

    private static IEnumerable<(int Place, string Name)> Wide(TextTable table) =>
        table.Head.Index().Where(pair => NatoColumn.Named(pair.Item) is not null);

    private static int First(TextTable table, params string[] names) =>
        names.Select(table.Column).FirstOrDefault(column => column >= 0, -1);

    private bool IsWhole() =>
        Columns().Select(column => (column.Measure, column.Unit, column.Prices)).Distinct().Count()
            == NatoTable.All.Sum(each => each.Sections.Length)
        && alliance
            .Members.Where(ally => ally.HasArmedForces && ally.IsMemberIn(_lastYear))
            .All(ally =>
                gleaning.Rows.Any(row => row.Key.Area == ally.Code && row.Key.Unit == Unit.PercentOfGdp)
            );

    // Since 2026 NATO counts core defence expenditure, and those who copy it name it so.
    private bool IsCore() =>
        _measure >= 0
        && table.Rows.Any(row =>
            row.Fields[_measure].StartsWith("core_", StringComparison.OrdinalIgnoreCase)
        );

    private ReleaseCard Card(string? edition) =>
        new()
        {
            Name = edition ?? _lastYear.ToString(CultureInfo.InvariantCulture),
            Title =
                $"Defence Expenditure of NATO Countries, edition {edition ?? $"{_lastYear}"}, copied by others",
            Page = PublisherPage.Of("nato"),
            Terms = "Use with credit to NATO; no sale, no advertising (NATO terms on use of content)",
            IsWhole = IsWhole(),
            Concept = IsCore() ? "Core defence expenditure" : "Defence expenditure",
            BaseYear = _base,
            Caveats = TheirNumbers,
        };
}
