using System.Text.RegularExpressions;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Consistency;

/// <summary>A quotation by "one of their members": whose they are, and who spoke, is withheld.</summary>
internal sealed partial class WithheldSpeaker : ConsistencyRule
{
    /// <inheritdoc/>
    public override string Code => "FCK203";

    /// <inheritdoc/>
    public override int? Twin => 213;

    /// <inheritdoc/>
    public override IEnumerable<WarningFinding> Find(Article article) =>
        from statement in article.Statements
        where statement.Form is "direct" or "mixed"
        let speaker = statement.Speaker
        where speaker is { Actor: null, Country: null } && Nobody().IsMatch(article.Words(speaker.Span))
        select Warn(speaker.Span.Start, speaker.Span.End, "words are quoted and their speaker is not named");

    [GeneratedRegex(
        @"^(?:one|some|several|a\s+member|members?)\s+(?:of\s+(?:their|its|his|her|them|the)\b|put\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Nobody();
}
