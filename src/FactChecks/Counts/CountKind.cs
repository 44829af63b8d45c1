using System.Collections.Immutable;

namespace Burdenshare.FactChecks.Counts;

/// <summary>How many allies are said to spend so much: a number of them, or all, most or some.</summary>
internal sealed class CountKind : ClaimKind
{
    /// <inheritdoc/>
    public override string Name => "count";

    /// <inheritdoc/>
    public override bool Takes(Bench bench) =>
        bench.Claim is { Modality: "claimed" or "benchmark" or "planned" or "expected" or "pledged" } claim
        && (claim.Modality == "claimed" || Wording.IsMissed(bench) || IsEstimate(bench))
        && PublishedShare.Covers(claim)
        && (
            claim.Count is not null
            || (claim.Value is not null && (claim.Quantifier is not null || Headcount.Of(bench) is not null))
        )
        && claim.Scope.All(area => area.IsGroup || bench.Ledger.Alliance.Has(area));

    // What is expected of the running year, the edition's own estimate of that year decides.
    private static bool IsEstimate(Bench bench) =>
        bench.Claim is { Modality: not "demanded" } claim
        && (
            claim.Modality == "expected"
            || claim is { Modality: "planned", Year: not null }
            || Wording.IsExpected(bench)
        )
        && (claim.Year ?? claim.ByYear ?? bench.SaidOn.Year) <= bench.SaidOn.Year;

    /// <inheritdoc/>
    public override Judgement Judge(Bench bench)
    {
        var chosen = bench.Choose(
            (tables, year) =>
                Electorate.Of(bench, year) is { IsEmpty: false } allies
                && allies.All(ally => PublishedShare.Of(tables, bench.Claim, ally, year) is not null)
        );
        if (chosen.Tables is not { } tables)
            return Phrases.NoFigure(
                bench,
                chosen,
                $"{PublishedShare.What(bench.Claim)} of every ally counted"
            );
        if (Threshold.Of(bench, chosen.Year) is not { } threshold)
            return new Judgement(
                VerdictWord.NotEnoughEvidence,
                "The target is not named, and no agreement in force then set one."
            )
            {
                Year = chosen.Year,
            };
        var figures = Electorate
            .Of(bench, chosen.Year)
            .Select(ally => PublishedShare.Of(tables, bench.Claim, ally, chosen.Year)!)
            .ToImmutableArray();
        var part = Headcount.Of(bench);
        var missed = Wording.IsMissed(bench) && bench.Claim.Comparator is "eq" or "approx";
        var claim = bench.Claim with
        {
            Comparator = missed ? "lt" : bench.Claim.Comparator,
            // In "all but two" the number was read as a count of allies.
            Count = part?.AllBut is null ? bench.Claim.Count : null,
        };
        var tally = Tally.Of(claim, threshold, figures) with
        {
            Bound = claim.Count is { } count ? CountBound.Of(bench, count) : "eq",
            Part = claim.Count is null ? part : null,
        };
        return new Judgement(
            tally.Holds ? VerdictWord.Supported : VerdictWord.Refuted,
            tally.Reason(bench, chosen)
        )
        {
            Year = chosen.Year,
            Value = tally.Reaching.Length,
            Edition = tables.Release.Edition,
            NotHeld = chosen.NotHeld,
            Evidence = tally.Decisive,
        };
    }
}
