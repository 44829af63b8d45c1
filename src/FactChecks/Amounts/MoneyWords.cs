using System.Text.RegularExpressions;

namespace Burdenshare.FactChecks.Amounts;

/// <summary>Words that make an amount something else than a year's whole defence expenditure.</summary>
internal static partial class MoneyWords
{
    /// <summary>
    /// Whether it is an addition, a sum over years, an amount a head, or one for a single purpose.
    /// </summary>
    public static bool IsPartial(Bench bench) =>
        Part().IsMatch(bench.Before) || Part().IsMatch(bench.Words) || AfterPart().IsMatch(bench.After);

    [GeneratedRegex(
        @"\b(?:added?|adding|additional|extra|further|another|more\s+by|increased?\s+by|rais(?:e|ed|ing)\s+\w+\s+by"
            + @"|rose\s+by|r(?:ise|ose|isen)\s+of|increase\s+of|cut(?:s|ting)?|fell\s+by|since\s+\d{4}|between\s+\d{4}"
            + @"|over\s+the|package|fund|deal|contract|aid|loans?|gap|shortfall|per\s+(?:head|capita|person))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Part();

    [GeneratedRegex(
        @"^\s*(?:more|extra|on\s+top|a\s+(?:head|person)|per\s+(?:head|capita|person|citizen)|over\s+(?:the|\w+)\s+"
            + @"|since\b|in\s+(?:aid|loans|weapons|equipment|ammunition)|worth\b"
            + @"|(?:[\w-]+\s+){0,2}(?:package|fund|deal|contract|order|purchase|program(?:me)?|loan)s?\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex AfterPart();
}
