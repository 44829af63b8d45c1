using Burdenshare.FactChecks.Counts;
using Burdenshare.Statements;
using Burdenshare.Statistics;

namespace Burdenshare.FactChecks.Levels;

/// <summary>A share that an ally or a group is said to spend: of GDP, or of its defence expenditure.</summary>
internal sealed class LevelKind : ClaimKind
{
    /// <inheritdoc/>
    public override string Name => "level";

    /// <inheritdoc/>
    public override bool Takes(Bench bench) =>
        bench.Claim is { Value: not null, Count: null, Quantifier: null } claim
        && (
            claim.Modality == "claimed"
            || claim.Modality == "benchmark" && Wording.IsMissed(bench)
            || Wording.IsEstimate(bench)
        )
        && Headcount.Of(bench) is null
        && !Wording.IsOfAddition(bench)
        && PublishedShare.Covers(claim)
        && Wording.NamesAllies(bench)
        && Wording.HasNumber(bench)
        && (
            !Wording.NamesGoal(bench)
            || Wording.IsReached(bench)
            || Wording.IsMissed(bench)
            || claim.Comparator is "lt" or "gt"
        );

    /// <inheritdoc/>
    public override Judgement Judge(Bench bench)
    {
        // "Met the 2 % guideline", "reached 2 %" and "already spends 2 %" are at least 2 %, whatever the rounding, and
        // "missed" it is less.
        var claim =
            bench.Claim is { Comparator: "eq" } && (Wording.NamesGoal(bench) || IsSaidToBeReached(bench))
                ? bench.Claim with
                {
                    Comparator = Wording.IsMissed(bench) ? "lt" : "ge",
                }
                : bench.Claim;
        return Judge(bench with { Claim = claim }, claim);
    }

    // A round number that is there "already" is a mark: what rounds to it has not reached it.
    private static bool IsSaidToBeReached(Bench bench) =>
        bench.Claim.Decimals == 0 && (Wording.IsReached(bench) || Wording.IsAlready(bench));

    private static Judgement Judge(Bench bench, FigureFinding claim)
    {
        if (Unpublished.Reason(bench) is { } why)
            return new Judgement(VerdictWord.NotEnoughEvidence, why);
        var chosen = bench.Choose(
            (tables, year) =>
                claim.Scope.All(area => PublishedShare.Of(tables, claim, area, year) is not null)
        );
        if (chosen.Tables is not { } tables)
            return Phrases.NoFigure(bench, chosen, LevelReason.Wanted(bench));
        Figure[] figures =
        [
            .. claim.Scope.Select(area => PublishedShare.Of(tables, claim, area, chosen.Year)!),
        ];
        Figure[] misses = [.. figures.Where(figure => !Comparison.Holds(claim, figure.Value))];
        var holds = misses.Length == 0;
        var own = holds ? null : OwnCount.Of(bench);
        return new Judgement(
            holds ? VerdictWord.Supported
                : own is null ? VerdictWord.Refuted
                : VerdictWord.Conflicting,
            LevelReason.Of(bench, chosen, holds ? figures : misses, holds, OwnCount.Words(own))
        )
        {
            Year = chosen.Year,
            Value = (holds ? figures : misses)[0].Value,
            Tolerance = Comparison.Tolerance(claim),
            Edition = tables.Release.Edition,
            NotHeld = chosen.NotHeld,
            Evidence = [.. figures],
        };
    }
}
