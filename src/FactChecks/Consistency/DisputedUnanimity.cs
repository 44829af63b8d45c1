using System.Text.RegularExpressions;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Consistency;

/// <summary>A text that calls agreement unanimous and elsewhere tells of exceptions.</summary>
internal sealed partial class DisputedUnanimity : ConsistencyRule
{
    /// <inheritdoc/>
    public override string Code => "FCK206";

    /// <inheritdoc/>
    public override int? Twin => 221;

    /// <inheritdoc/>
    public override IEnumerable<WarningFinding> Find(Article article)
    {
        if (Exception(article) is not { } exception)
            return [];
        return Unanimous()
            .Matches(article.Text)
            .Where(match => !match.Value.Contains("not", StringComparison.OrdinalIgnoreCase))
            .Select(match => Warn(match, $"called unanimous, while the text elsewhere says “{exception}”"));
    }

    private static string? Exception(Article article)
    {
        if (Nearly().Match(article.Text) is { Success: true } nearly)
            return nearly.Value.ReplaceLineEndings(" ");
        var opposed = article
            .Reading.Findings.OfType<PositionFinding>()
            .FirstOrDefault(each => each.Stance == "opposes");
        return opposed is null ? null : $"{opposed.Actor} opposes";
    }

    [GeneratedRegex(
        @"\b(?:not\s+)?(?:expected\s+to\s+|will\s+|to\s+)?unanimous(?:ly)?"
            + @"(?:\s+(?:agree\w*|back\w*|adopt\w*|support\w*))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Unanimous();

    [GeneratedRegex(
        @"\b(?:almost|nearly|near|virtually|close\s+to)[\s-](?:universal|unanimous|complete|total)\s+\w+"
            + @"|\bnot\s+all\s+(?:allies|members|countries)\b|\b(?:lone|only)\s+(?:dissenter|holdout|hold-out)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Nearly();
}
