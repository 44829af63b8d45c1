using System.Text.RegularExpressions;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Consistency;

/// <summary>
/// A repetition of what the text has not told: somebody never introduced reiterates, or a point is echoed that nobody
/// made.
/// </summary>
internal sealed partial class UnsaidBefore : ConsistencyRule
{
    /// <inheritdoc/>
    public override string Code => "FCK205";

    /// <inheritdoc/>
    public override int? Twin => 214;

    /// <inheritdoc/>
    public override IEnumerable<WarningFinding> Find(Article article) =>
        Reiterated(article).Concat(Echoed(article));

    private IEnumerable<WarningFinding> Reiterated(Article article) =>
        from statement in article.Statements
        where statement.Cue is { Lemma: "reiterate" or "repeat" or "reaffirm" }
        let speaker = statement.Speaker
        where speaker?.Actor?.StartsWith("person:", StringComparison.Ordinal) == true
        where !IsIntroduced(article, speaker)
        select Warn(
            speaker.Span.Start,
            Math.Max(speaker.Span.End, statement.Cue!.Span.End),
            "somebody whom the text has not introduced repeats something it has not told"
        );

    // A given name anywhere up to here introduces, and so does an earlier mention of the surname.
    private static bool IsIntroduced(Article article, Speaker speaker)
    {
        var names = speaker.Actor!["person:".Length..].Split('-');
        var before = article.Text[..speaker.Span.Start];
        return article.Words(speaker.Span).Contains(names[0], StringComparison.OrdinalIgnoreCase)
            || before.Contains(names[^1], StringComparison.OrdinalIgnoreCase);
    }

    private IEnumerable<WarningFinding> Echoed(Article article) =>
        from Match match in Echo().Matches(article.Text)
        where !IsPreceded(article, match.Index)
        select Warn(match, "a point is echoed here that nobody has made just before");

    private static bool IsPreceded(Article article, int at)
    {
        var end = at;
        while (end > 0 && char.IsWhiteSpace(article.Text[end - 1]))
            end--;
        var before = new TextSpan(Surroundings.Start(article.Text, Math.Max(0, end - 1)), end);
        return article.Statements.Any(statement =>
            statement.Speaker?.Actor is not null && statement.Span.Overlaps(before)
        );
    }

    [GeneratedRegex(
        @"\b(?:This|That|It)[ ](?:was|is)[ ]a[ ](?:point|view|sentiment|message|position|concern)[ ](?:also[ ])?"
            + @"(?:echoed|shared|repeated|reiterated)[ ]by[ ][^.,;\n]{2,40}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Echo();
}
