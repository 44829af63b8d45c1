using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Levels;

/// <summary>The sentence of a verdict about a level.</summary>
internal static class LevelReason
{
    /// <summary>What the edition gives, beside what was claimed, and what a careful reader must know.</summary>
    public static string Of(Bench bench, Chosen chosen, IReadOnlyList<Figure> figures, bool holds)
    {
        var claim = bench.Claim;
        var given = string.Join(
            ", ",
            figures.Select(figure =>
                $"{bench.Ledger.Alliance.NameOf(figure.Key.Area)} {Phrases.Percent(figure.Value, claim.Value)}"
            )
        );
        var stated = Phrases.Compared(claim.Comparator, Phrases.Stated(claim));
        var agreement = holds ? $"which bears out {stated}" : $"not {stated}";
        return $"{Phrases.Name(figures[0].Edition)} gives {PublishedShare.What(claim)} in {Phrases.Year(figures[0])} "
            + $"as {given}, {agreement}{Nominal(bench, chosen, figures)}{Assumed(chosen)}.";
    }

    // Named only where it would be judged otherwise: there a reader may have seen the other number.
    private static string Nominal(Bench bench, Chosen chosen, IReadOnlyList<Figure> figures)
    {
        if (bench.Claim.Unit != Unit.PercentOfGdp || figures is not [var figure])
            return "";
        var nominal = chosen.Tables!.NominalShare(figure.Key.Area, figure.Year);
        return
            nominal is { } ratio
            && Comparison.Holds(bench.Claim, ratio) != Comparison.Holds(bench.Claim, figure.Value)
            ? $"; at current prices the ratio would be {Phrases.Percent(ratio, bench.Claim.Value)}"
            : "";
    }

    private static string Assumed(Chosen chosen) =>
        chosen.IsYearAssumed ? $"; {Phrases.Year(chosen.Year)} is the last year that this edition holds" : "";
}
