using System.Globalization;
using Burdenshare.Sources.Imports;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Kiel;

/// <summary>
/// The Ukraine Support Tracker of the Kiel Institute by donor, kind and year, as a CSV table in billions of euro:
/// country, year, and a column a kind ("military_allocation").
/// </summary>
internal static class KielTable
{
    private static readonly Unit s_euro = new("EUR");

    private static readonly Dictionary<string, string> s_measures = new(StringComparer.OrdinalIgnoreCase)
    {
        ["financial_allocation"] = "AID_FIN_ALLOC",
        ["humanitarian_allocation"] = "AID_HUM_ALLOC",
        ["military_allocation"] = "AID_MIL_ALLOC",
        ["total_allocation"] = "AID_ALLOC",
        ["financial_commitment"] = "AID_FIN_COMMIT",
        ["humanitarian_commitment"] = "AID_HUM_COMMIT",
        ["military_commitment"] = "AID_MIL_COMMIT",
        ["total_commitment"] = "AID_COMMIT",
    };

    private static readonly string[] s_derived = ["per_capita_eur", "andel_bnp_pct"];

    public static ReleaseCard? Read(TextTable table, AreaNames areas, string? edition, Gleaning gleaning)
    {
        var country = First(table, "country", "land");
        var year = First(table, "year", "aar");
        if (country < 0 || year < 0)
            gleaning.Fail(
                "SRC114",
                "",
                "the table has no columns of country and year",
                "give the tracker's summary by donor and year"
            );
        foreach (var name in table.Head)
            if (s_derived.Contains(name))
                gleaning.Ignore(name, "derived by the holder of the copy");
            else if (
                !s_measures.ContainsKey(name)
                && table.Column(name) != country
                && table.Column(name) != year
            )
                gleaning.Fail("SRC114", name, "this column is unknown", "remove it");
        if (edition is null)
            gleaning.Fail(
                "SRC118",
                "",
                "the file does not say which release it is",
                "name it: --edition release-28"
            );
        if (gleaning.Problems.Count == 0)
            foreach (var row in table.Rows.TakeWhile(_ => !gleaning.IsHopeless))
                Row(table, row, row.Fields[country], row.Fields[year], areas, gleaning);
        return gleaning.Problems.Count == 0 ? Card(edition!) : null;
    }

    private static int First(TextTable table, params string[] names) =>
        names.Select(table.Column).FirstOrDefault(column => column >= 0, -1);

    private static void Row(
        TextTable table,
        TextRow row,
        string country,
        string when,
        AreaNames areas,
        Gleaning gleaning
    )
    {
        if (areas.Find(country, row.Place, gleaning) is not { } area)
            return;
        if (Numbers.Year(when) is not { } year)
        {
            gleaning.Fail("SRC115", row.Place, $"'{when}' is no year", "correct the row");
            return;
        }
        foreach (
            var (name, text) in table.Head.Zip(row.Fields).Where(pair => s_measures.ContainsKey(pair.First))
        )
            if (text.Length == 0)
                gleaning.Ignore($"{row.Place}, {name}", "not available");
            else if (Numbers.Plain(text) is { } value)
                gleaning.Take(
                    row.Place,
                    new SeriesKey(area, new Measure(s_measures[name]), s_euro, PriceBasis.Current),
                    9,
                    year,
                    value,
                    ObservationStatus.Actual
                );
            else
                gleaning.Fail("SRC115", $"{row.Place}, {name}", $"'{text}' is no number", "correct the cell");
    }

    private static ReleaseCard Card(string edition) =>
        new()
        {
            Name = edition,
            Title = string.Create(CultureInfo.InvariantCulture, $"Ukraine Support Tracker, {edition}"),
            Page = PublisherPage.Of("kiel"),
            Terms = "Terms of the Kiel Institute; attribution, not to be redistributed",
            Concept = "Aid to Ukraine",
            Caveats = "Aid to Ukraine is not defence expenditure; much of it is counted there too.",
        };
}
