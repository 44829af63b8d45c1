using System.Text.RegularExpressions;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Payments;

/// <summary>Reads sentences that take spending on one's own defence for a payment to NATO or to another ally.</summary>
internal static partial class PaymentReader
{
    /// <summary>Each place that speaks of debts, or of money that flows into NATO.</summary>
    public static IEnumerable<TextSpan> Find(string text) =>
        from match in Debt().Matches(text).Concat(Flow().Matches(text))
        let span = new TextSpan(match.Index, match.Index + match.Length)
        let sentence = Surroundings.Sentence(text, span)
        where Allied().IsMatch(sentence) && !CommonBudget().IsMatch(sentence)
        where !Conditional().IsMatch(Surroundings.Before(text, span))
        where IsFlow(match.Value) ? Money().IsMatch(sentence) : !IsBill(match.Value) || IsDenied(text, span)
        select span;

    /// <summary>Whether money is said to flow, rather than to be owed.</summary>
    public static bool IsFlow(string words) => Flow().IsMatch(words);

    /// <summary>Whether the sentence says that it is not so: "do not owe", "never owed".</summary>
    public static bool IsDenied(string text, TextSpan span) =>
        (IsBill(text[span.Start..span.End]) ? Refusal() : Denial()) is var denial
        && (denial.IsMatch(Surroundings.Before(text, span)) || denial.IsMatch(text[span.Start..span.End]));

    /// <summary>"Not paying their bills": here the denial is the claim that there are bills.</summary>
    public static bool IsBill(string words) => Bills().IsMatch(words);

    [GeneratedRegex(
        @"\b(?:ow(?:e|es|ed|ing)\s+(?:NATO|the\s+(?:United\s+States|USA?|U\.S\.|alliance)|us|America|money|billions"
            + @"|\$|USD|a\s+lot|tremendous|vast|nothing)|delinquent|in\s+arrears"
            + @"|pay(?:ing|s)?\s+(?:their|its|up\s+their)\s+(?:\w+\s+)?(?:bills?|dues)|paid\s+their\s+(?:bills?|dues))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Debt();

    [GeneratedRegex(
        @"\b(?:pour|flow|stream|roll|com)(?:s|ed|ing|e|es)?\s+in(?:to)?\s+"
            + @"(?:NATO\b|from\s+(?:\w+\s+){0,2}(?:NATO|allies))"
            + @"|\b(?:put|puts|putting|pay|pays|paid|paying)\s[^.;]{0,48}?\b(?:in)?to\s+NATO\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Flow();

    [GeneratedRegex(@"\b(?:bills?|dues)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bills();

    [GeneratedRegex(
        @"\b(?:NATO|all(?:y|ies)|alliance|members?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Allied();

    [GeneratedRegex(
        @"\b(?:money|cash|funds?|\w*illions?|bn|dollars?|euros?|USD|EUR|GBP)\b|[$€£]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Money();

    [GeneratedRegex(
        @"\b(?:common|military|civil)\s+(?:\w+\s+)?(?:budgets?|funding)\b|\bheadquarters\b"
            + @"|\b(?:trust|innovation)\s+fund\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex CommonBudget();

    [GeneratedRegex(@"\b(?:if|would|should|must)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Conditional();

    [GeneratedRegex(
        @"\b(?:not|never|fail(?:s|ed|ing)?\s+to|refus\w+\s+to|without|late|behind)\b|n['’]t\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Refusal();

    [GeneratedRegex(
        @"\b(?:not|never|no\s+(?:ally|one|member|country)|nobody|none|nothing)\b|n['’]t\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Denial();
}
