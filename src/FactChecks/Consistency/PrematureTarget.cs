using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Consistency;

/// <summary>A target called "the" target before anything set it.</summary>
internal sealed class PrematureTarget : ConsistencyRule
{
    /// <inheritdoc/>
    public override string Code => "FCK210";

    /// <inheritdoc/>
    public override int? Twin => 219;

    /// <inheritdoc/>
    public override IEnumerable<WarningFinding> Find(Article article) =>
        from verdict in article.Verdicts
        where verdict is { IsPremature: true, Word: VerdictWord.NotEnoughEvidence }
        select Warn(
            verdict.Claim.Span.Start,
            verdict.Claim.Span.End,
            "spoken of as a target that exists, before any agreement set it"
        );
}
