using System.Globalization;
using System.Text.RegularExpressions;
using Burdenshare.Sources.Imports;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Eurostat;

/// <summary>
/// Government expenditure on defence (COFOG division GF02, table gov_10a_exp) in percent of GDP: Eurostat's own
/// tab-separated form, where the first column holds all dimensions, or a table of country, year and share.
/// </summary>
internal static partial class CofogTable
{
    private static readonly Measure s_defence = new("GF02");

    private static readonly string[] s_other = ["country", "sanita_pct_pil", "istruzione_pct_pil"];

    public static ReleaseCard? Read(TextTable table, AreaNames areas, string? edition, Gleaning gleaning)
    {
        if (table.Head[0].EndsWith(@"\TIME_PERIOD", StringComparison.OrdinalIgnoreCase))
            Wide(table, areas, gleaning);
        else
            Long(table, areas, gleaning);
        if (gleaning.Problems.Count == 0 && gleaning.Rows.Count == 0)
            gleaning.Fail("SRC114", "", "no row is GF02 in percent of GDP", "give table gov_10a_exp");
        if (gleaning.Problems.Count > 0)
            return null;
        var lastYear = gleaning.Rows.Max(row => row.Observation.Year);
        return Card(edition ?? string.Create(CultureInfo.InvariantCulture, $"gov-10a-exp-{lastYear}"));
    }

    // "freq,unit,sector,cofog99,na_item,geo\TIME_PERIOD", then a column a year: "A,PC_GDP,S13,GF02,TE,DE", "1.4 p".
    private static void Wide(TextTable table, AreaNames areas, Gleaning gleaning)
    {
        var dimensions = table.Head[0].Split('\\')[0].Split(',');
        foreach (var row in table.Rows.TakeWhile(_ => !gleaning.IsHopeless))
        {
            var keys = dimensions
                .Zip(row.Fields[0].Split(','))
                .ToDictionary(pair => pair.First, pair => pair.Second);
            if (!IsDefenceShare(keys))
                gleaning.Ignore(row.Place, "another function, unit or sector");
            else if (areas.Find(keys.GetValueOrDefault("geo", ""), row.Place, gleaning) is { } area)
                foreach (var (head, text) in table.Head.Zip(row.Fields).Skip(1))
                    Cell(row.Place, area, head, text, gleaning);
        }
    }

    private static bool IsDefenceShare(Dictionary<string, string> keys) =>
        keys.GetValueOrDefault("unit") == "PC_GDP"
        && keys.GetValueOrDefault("cofog99") == "GF02"
        && keys.GetValueOrDefault("na_item", "TE") == "TE"
        && keys.GetValueOrDefault("sector", "S13") == "S13";

    private static void Long(TextTable table, AreaNames areas, Gleaning gleaning)
    {
        var geo = table.Column("geo");
        var year = Math.Max(table.Column("anno"), table.Column("year"));
        var share = Math.Max(table.Column("difesa_pct_pil"), table.Column("gf02_pct_gdp"));
        if (geo < 0 || year < 0 || share < 0)
        {
            gleaning.Fail(
                "SRC114",
                "",
                "the table has no columns of geo, year and defence share",
                "give table gov_10a_exp in Eurostat's tab-separated form"
            );
            return;
        }
        foreach (var (name, column) in table.Head.Select((name, column) => (name, column)))
            if (s_other.Contains(name))
                gleaning.Ignore(name, "another function, or a name beside the code");
            else if (column != geo && column != year && column != share)
                gleaning.Fail("SRC114", name, "this column is unknown", "remove it");
        foreach (var row in table.Rows.TakeWhile(_ => !gleaning.IsHopeless))
            if (areas.Find(row.Fields[geo], row.Place, gleaning) is { } area)
                Cell(row.Place, area, row.Fields[year], row.Fields[share], gleaning);
    }

    private static void Cell(string place, AreaCode area, string when, string text, Gleaning gleaning)
    {
        var parts = Value().Match(text);
        if (Numbers.Year(when.Trim()) is not { } year)
            gleaning.Fail("SRC115", place, $"'{when}' is no year", "correct the head or the row");
        else if (parts.Success && parts.Groups["number"].Value is ":" or "")
            gleaning.Ignore(place, "not available");
        else if (parts.Success && Numbers.Plain(parts.Groups["number"].Value) is { } value)
            gleaning.Take(
                place,
                new SeriesKey(area, s_defence, Unit.PercentOfGdp, PriceBasis.Current),
                0,
                year,
                value,
                // "p" is provisional and "e" estimated; "b" marks a break and says nothing of the status.
                parts.Groups["flag"].Value.IndexOfAny(['p', 'e']) >= 0
                    ? ObservationStatus.Estimate
                    : ObservationStatus.Actual
            );
        else
            gleaning.Fail("SRC115", place, $"'{text}' is no number", "correct the cell");
    }

    private static ReleaseCard Card(string edition) =>
        new()
        {
            Name = edition,
            Title =
                "General government expenditure by function (COFOG), defence, percent of GDP (gov_10a_exp)",
            Page = PublisherPage.Of("eurostat"),
            Terms = "Eurostat's reuse policy, with attribution",
            Concept = "Defence (COFOG GF02)",
            Caveats = "National accounts: accrual, without pensions of soldiers, with civil defence.",
        };

    [GeneratedRegex(@"^\s*(?<number>:|-?[0-9.]+|$)\s*(?<flag>[a-z]*)\s*$")]
    private static partial Regex Value();
}
