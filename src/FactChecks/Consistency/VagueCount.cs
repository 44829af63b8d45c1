using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Consistency;

/// <summary>"Several countries" where the edition of the day counts them.</summary>
internal sealed class VagueCount : ConsistencyRule
{
    /// <inheritdoc/>
    public override string Code => "FCK209";

    /// <inheritdoc/>
    public override IEnumerable<WarningFinding> Find(Article article) =>
        from verdict in article.Verdicts
        where
            verdict
                is { Kind: "count", Word: VerdictWord.Supported, Claim.Quantifier: "some", Claim.Count: null }
        select Warn(
            verdict.Claim.Span.Start,
            verdict.Claim.Span.End,
            $"an exact count is published: {verdict.Reason}"
        );
}
