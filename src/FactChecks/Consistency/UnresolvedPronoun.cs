using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Consistency;

/// <summary>A statement by "they" where nobody that it could point to was named.</summary>
internal sealed class UnresolvedPronoun : ConsistencyRule
{
    /// <inheritdoc/>
    public override string Code => "FCK204";

    /// <inheritdoc/>
    public override int? Twin => 212;

    /// <inheritdoc/>
    public override IEnumerable<WarningFinding> Find(Article article)
    {
        var isRunning = false;
        foreach (var statement in article.Statements)
        {
            var isOpen =
                statement.Speaker is { Actor: null, Country: null, Organisation: null } speaker
                && article.Words(speaker.Span) is "They"
                && !IsQuoted(article, statement);
            // The next "they" continues the first: one warning is enough.
            if (isOpen && !isRunning)
            {
                var span = statement.Speaker!.Span;
                var end = Math.Max(span.End, statement.Cue?.Span.End ?? 0);
                yield return Warn(span.Start, end, "the text does not say who this is");
            }
            isRunning = isOpen || (isRunning && statement.Speaker is { Actor: null, Country: null });
        }
    }

    // Inside a quotation "they" is the speaker's word, and the hearers knew.
    private static bool IsQuoted(Article article, StatementFinding statement) =>
        article.Statements.Any(other =>
            other != statement && other.Content.Any(content => content.Contains(statement.Speaker!.Span))
        );
}
