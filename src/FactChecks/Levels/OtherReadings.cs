using System.Globalization;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Levels;

/// <summary>
/// By what other definition a refuted share would be true: the recomputed ratio, a publisher's rounding, the year
/// before or after, an earlier edition, another publisher's figure where the user imported it.
/// </summary>
internal static class OtherReadings
{
    private const string Sipri = "sipri";

    // Two are enough to tell where a number comes from; more would argue for it.
    private const int Named = 2;

    /// <summary>"; it would hold …", naming at most two; nothing where no other reading bears the claim out.</summary>
    public static string Words(Bench bench, Chosen chosen, IReadOnlyList<Figure> figures)
    {
        if (bench.Claim.Unit != Unit.PercentOfGdp || figures is not [var figure])
            return "";
        string[] found = [.. All(bench, chosen.Tables!, figure).Take(Named)];
        return found.Length == 0 ? "" : $"; the claim would hold {string.Join(" and ", found)}";
    }

    private static IEnumerable<string> All(Bench bench, NatoTables tables, Figure figure)
    {
        var claim = bench.Claim;
        var area = figure.Key.Area;
        if (tables.RecomputedShare(area, figure.Year) is { } ratio && Comparison.Holds(claim, ratio))
            yield return $"by the ratio of the published amounts, {Phrases.Percent(ratio, claim.Value)}";
        if (Rounded(bench, figure) is { } rounded)
            yield return rounded;
        foreach (var year in new[] { figure.Year - 1, figure.Year + 1 })
            if (tables.Share(area, year) is { } other && Comparison.Holds(claim, other.Value))
                yield return $"for {Phrases.Year(other)}, with {Phrases.Percent(other.Value, claim.Value)}";
        if (Earlier(bench, figure) is { } earlier)
            yield return $"by {Phrases.Name(earlier.Edition)}, with {Phrases.Percent(earlier.Value, claim.Value)}";
        if (OfSipri(bench, figure) is { } sipri)
            yield return $"by SIPRI ({sipri.Edition.Name}), with {Phrases.Percent(sipri.Value, claim.Value)}";
    }

    // A mark that is missed by less than another publisher's rounding: 1.96 is 2.0 as SIPRI counts.
    private static string? Rounded(Bench bench, Figure figure)
    {
        if (
            bench.Claim.Comparator != "ge"
            || bench.Records.Conventions.On("sipri/meets", bench.Day) is not { Decimals: { } decimals } rule
        )
            return null;
        var value = decimal.Round(figure.Value, decimals, MidpointRounding.AwayFromZero);
        return Comparison.Holds(bench.Claim, value)
            ? $"rounded as {rule.Publisher} counts, {value.ToString("F" + decimals, CultureInfo.InvariantCulture)} %"
            : null;
    }

    // The newest of the earlier editions that were out: NATO revises, and the words may be old.
    private static Figure? Earlier(Bench bench, Figure figure) =>
        bench
            .Ledger.Releases.Where(release =>
                release.Edition.Publisher == Ledger.Nato
                && release.Edition.IsOutBy(bench.Day)
                && release.Edition.Published.Latest < figure.Edition.Published.Latest
            )
            .OrderByDescending(release => release.Edition.Published.Latest)
            .Select(release => new NatoTables(release).Share(figure.Key.Area, figure.Year))
            .OfType<Figure>()
            .FirstOrDefault(earlier => Comparison.Holds(bench.Claim, earlier.Value));

    private static Figure? OfSipri(Bench bench, Figure figure) =>
        bench
            .Ledger.Releases.Where(release =>
                release.Edition.Publisher == Sipri && release.Edition.IsOutBy(bench.Day)
            )
            .OrderByDescending(release => release.Edition.Published.Latest)
            .SelectMany(
                release =>
                    release.Series.Where(series =>
                        series.Key.Area == figure.Key.Area && series.Key.Unit == Unit.PercentOfGdp
                    ),
                (release, series) => release.FigureAt(series.Key, figure.Year)
            )
            .OfType<Figure>()
            .FirstOrDefault(other => Comparison.Holds(bench.Claim, other.Value));
}
