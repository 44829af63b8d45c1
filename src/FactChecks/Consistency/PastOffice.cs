using System.Text.RegularExpressions;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Consistency;

/// <summary>An administration spoken of as past, while the same text has its head at work.</summary>
internal sealed partial class PastOffice : ConsistencyRule
{
    /// <inheritdoc/>
    public override string Code => "FCK207";

    /// <inheritdoc/>
    public override int? Twin => 218;

    /// <inheritdoc/>
    public override IEnumerable<WarningFinding> Find(Article article) =>
        from Match match in While().Matches(article.Text)
        where IsAtWork(article.Text, match)
        select Warn(
            match.Groups["past"],
            $"spoken of as past, while the text has {match.Groups["name"].Value} at work"
        );

    private static bool IsAtWork(string text, Match match)
    {
        var name = match.Groups["name"].Value;
        for (
            var at = text.IndexOf(name, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal)
        )
        {
            var sentence = new TextSpan(Surroundings.Start(text, at), Surroundings.End(text, at));
            if (
                !sentence.Contains(new TextSpan(match.Index, match.Index + 1))
                && Now().IsMatch(text[sentence.Start..sentence.End])
            )
                return true;
        }
        return false;
    }

    [GeneratedRegex(
        @"\b(?<name>[A-Z][a-z]+)[ ][Aa]dministration\b[^.\n]{0,160}?"
            + @"(?<past>\b(?:while|when)[ ](?:still[ ])?in[ ]office\b"
            + @"|\bduring[ ](?:its|his|her)[ ](?:time|term)[ ]in[ ]office\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex While();

    [GeneratedRegex(
        @"\b(?:is|are)\s+(?:scheduled|due|set|expected|to)\b|\bwill\s+(?:meet|attend|visit|host|travel|speak)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Now();
}
