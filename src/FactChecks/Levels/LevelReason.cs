using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Levels;

/// <summary>The sentence of a verdict about a level.</summary>
internal static class LevelReason
{
    /// <summary>What the edition gives, beside what was claimed, and what a careful reader must know.</summary>
    public static string Of(
        Bench bench,
        Chosen chosen,
        IReadOnlyList<Figure> figures,
        bool holds,
        string own = ""
    )
    {
        var claim = bench.Claim;
        var stated = Phrases.Compared(claim.Comparator, Phrases.Stated(claim));
        var others = figures
            .Skip(1)
            .Select(figure =>
                $", {Phrases.Name(bench, figure.Key.Area)} {Phrases.Percent(figure.Value, Bound(bench))}"
            );
        return Phrases.Sentence(
            Phrases.Level(bench, figures[0], Bound(bench))
                + string.Concat(others)
                + (holds ? $", in line with the claim of {stated}" : $", not {stated}")
                + Nominal(bench, chosen, figures)
                + (holds ? "" : OtherReadings.Words(bench, chosen, figures))
                + own
                + Phrases.Caveats(chosen)
        );
    }

    /// <summary>What was looked for.</summary>
    public static string Wanted(Bench bench) =>
        $"{PublishedShare.What(bench.Claim)} by "
        + string.Join(" and ", bench.Claim.Scope.Select(area => Phrases.Name(bench, area)));

    // A bound is exact, so the figure must be printed on its own side of it.
    private static decimal? Bound(Bench bench) =>
        Comparison.Tolerance(bench.Claim) is null ? bench.Claim.Value : null;

    // Named only where it would be judged otherwise: there a reader may have seen the other number.
    private static string Nominal(Bench bench, Chosen chosen, IReadOnlyList<Figure> figures)
    {
        if (bench.Claim.Unit != Unit.PercentOfGdp || figures is not [var figure])
            return "";
        var nominal = chosen.Tables!.NominalShare(figure.Key.Area, figure.Year);
        return
            nominal is { } ratio
            && Comparison.Holds(bench.Claim, ratio) != Comparison.Holds(bench.Claim, figure.Value)
            ? $"; at current prices the ratio would be {Phrases.Percent(ratio, Bound(bench))}"
            : "";
    }
}
