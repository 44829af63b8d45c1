namespace Burdenshare.FactChecks.Sums;

/// <summary>A total that the text divides into parts: do they add up to it?</summary>
internal sealed class SumKind : ClaimKind
{
    /// <inheritdoc/>
    public override string Name => "sum";

    /// <inheritdoc/>
    public override bool Takes(Bench bench) => bench.Claim is { Components.IsEmpty: false, Value: not null };

    /// <inheritdoc/>
    public override Judgement Judge(Bench bench)
    {
        var claim = bench.Claim;
        var parts = claim.Components.Select(index => bench.Reading.Figures[index].Value).ToArray();
        if (parts.Any(part => part is null))
            return new Judgement(VerdictWord.NotEnoughEvidence, "One of the parts has no number of its own.");
        var sum = parts.Sum() ?? 0;
        var written = string.Join(" + ", parts.Select(part => Phrases.Plain(part!.Value)));
        var holds = Comparison.Holds(claim, sum);
        return new Judgement(
            holds ? VerdictWord.Supported : VerdictWord.Refuted,
            holds
                ? $"The parts add up: {written} = {Phrases.Plain(sum)}."
                : $"The parts do not add up: {written} = {Phrases.Plain(sum)}, not {Phrases.Stated(claim)}."
        )
        {
            Value = sum,
            Tolerance = Comparison.Tolerance(claim),
        };
    }
}
