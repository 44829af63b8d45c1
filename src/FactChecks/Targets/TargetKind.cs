using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Targets;

/// <summary>A target of the alliance, set beside the agreements in force on the day.</summary>
internal sealed class TargetKind : ClaimKind
{
    // Whether words mean a standing target or a proposed one is a matter of reading.
    private const double Reading = 0.7;

    /// <inheritdoc/>
    public override string Name => "target";

    /// <inheritdoc/>
    public override bool Takes(Bench bench) =>
        bench.Claim is { Value: not null, Change: false, Count: null } claim
        && claim.Unit == Unit.PercentOfGdp
        && claim.Measure is not null
        && Wording.IsOfAlliance(bench)
        && !Wording.IsMissed(bench)
        && !Wording.IsOfAddition(bench)
        && !Wording.IsEstimate(bench)
        && (
            claim.Modality is "benchmark" or "pledged" or "planned" or "expected"
                ? !(claim.Modality == "benchmark" && !Wording.NamesGoal(bench))
                : claim.Modality == "claimed" && claim.Quantifier is null && IsGoalOnly(bench)
        );

    /// <inheritdoc/>
    public override Judgement Judge(Bench bench)
    {
        var agreed = Agreed.To(bench);
        var words = Agreed.Words(bench, agreed);
        if (agreed is not null)
            return new Judgement(VerdictWord.Supported, Phrases.Sentence(words))
            {
                Value = agreed.ValueOn(bench.Day)!.Value,
            };
        var isPlan =
            bench.Claim.Modality is "planned" or "expected"
            || IsGoalOnly(bench) && !Wording.IsDefinite(bench);
        var premature = Agreed.IsPremature(bench) && Wording.IsDefinite(bench) && Wording.NamesGoal(bench);
        return isPlan
            ? new Judgement(
                VerdictWord.NotEnoughEvidence,
                Phrases.Sentence(
                    premature
                        ? $"to call it the target is premature: {words}"
                        : $"a plan, not yet an agreement: {words}"
                )
            )
            {
                IsPremature = premature,
            }
            : new Judgement(
                VerdictWord.Refuted,
                Phrases.Sentence(Agreed.IsPremature(bench) ? $"premature: {words}" : words)
            )
            {
                IsPremature = premature,
                Weight = Reading,
            };
    }

    private static bool IsGoalOnly(Bench bench) => Wording.NamesGoal(bench) && !Wording.IsReached(bench);
}
