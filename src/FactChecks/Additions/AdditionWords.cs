using System.Globalization;
using System.Text.RegularExpressions;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Additions;

/// <summary>
/// Reads sums that are said to come on top: "an extra 640 billion since 2014", "20 billion more than in 2022".
/// </summary>
internal static partial class AdditionWords
{
    /// <summary>Whether an amount is one that comes on top, for defence.</summary>
    public static bool IsAddition(string text, FigureFinding figure) =>
        figure.Value > 0
        && figure.Unit.IsCurrency
        && (More().IsMatch(Surroundings.After(text, figure.Span)) || Extra().IsMatch(Near(text, figure.Span)))
        && Defence().IsMatch(Surroundings.Sentence(text, figure.Span))
        && !Other().IsMatch(Surroundings.Sentence(text, figure.Span))
        && !Supposed().IsMatch(Surroundings.Before(text, figure.Span));

    /// <summary>The year that the words compare with; null where they name none.</summary>
    public static int? BaseYear(string sentence) =>
        Base().Match(sentence) is { Success: true } match
            ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)
            : null;

    /// <summary>Whether it is said of a year alone ("a year more", "than in 2022"): then sums are not meant.</summary>
    public static bool IsOfOneYear(string sentence) => Yearly().IsMatch(sentence);

    /// <summary>Whether it is said of one year on the year before: "this year", and no era is named.</summary>
    public static bool IsOnTheYearBefore(string sentence) =>
        OneYear().IsMatch(sentence) && !Era().IsMatch(sentence);

    /// <summary>
    /// Whom it is said of: the figure's own scope, else whom the sentence names, else the one ally that pays in the
    /// currency.
    /// </summary>
    public static AreaCode? Area(string text, FigureFinding figure, Alliance alliance)
    {
        if (figure.Scope is [var own] && (own != AreaCode.Nato || !Others().IsMatch(text)))
            return own;
        var sentence = new TextSpan(
            Surroundings.Start(text, figure.Span.Start),
            Surroundings.End(text, figure.Span.End)
        );
        if (Others().IsMatch(text[sentence.Start..sentence.End]))
            return AreaCode.EuropeAndCanada;
        var named = Allies.In(text, sentence, alliance);
        if (named is [var first, ..])
            return first.Area;
        var paying = alliance
            .Members.Where(ally => ally.Currencies.Any(period => period.Currency == figure.Unit.Currency))
            .ToArray();
        return paying is [var only] && figure.Unit != Unit.Usd ? only.Code : null;
    }

    private static string Near(string text, TextSpan span)
    {
        var before = Surroundings.Before(text, span);
        return before[Math.Max(0, before.Length - 32)..] + text[span.Start..span.End];
    }

    [GeneratedRegex(
        @"^\s*(?:a\s+year\s+|each\s+year\s+|annually\s+)?(?:more|extra|on\s+top|of\s+additional)\b"
            + @"|^\s*(?:increase|rise)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex More();

    [GeneratedRegex(
        @"\b(?:an?\s+(?:extra|additional|further)|extra|additional|another)\s+[^.;,]{0,24}"
            + @"|\b(?:increase|rise)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Extra();

    [GeneratedRegex(
        @"\b(?:defen[cs]e|military|armed\s+forces|NATO|European\s+allies)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Defence();

    [GeneratedRegex(
        @"\b(?:Ukraine|Kyiv|aid|loans?|climate|package|trade|tariffs?|fund)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Other();

    // "Going from 2.5 to 3 % means 15 billion a year more": what it would take, not what was spent.
    [GeneratedRegex(
        @"\bfrom\s+[^;\n]{1,40}\bto\s+[^;\n]{1,60}\b(?:means?|implies|takes?|requires?|costs?)\b[^.;]{0,40}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Supposed();

    [GeneratedRegex(
        @"\b(?:other|European)\s+(?:countries|allies|members|nations|NATO)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Others();

    [GeneratedRegex(
        @"\b(?:since|than\s+in|compared\s+(?:with|to)|over|above)\s+(?:the\s+level\s+(?:of|in)\s+)?(?<year>20\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Base();

    [GeneratedRegex(
        @"\b(?:this|last)\s+year\b|\bin\s+20\d\d\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OneYear();

    [GeneratedRegex(
        @"\b(?:since|under|so\s+far|until|by\s+20\d\d|because\s+of)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Era();

    [GeneratedRegex(
        @"\b(?:a|per|each|every)\s+year\b|\bannual(?:ly)?\b"
            + @"|\bthan\s+in\s+20\d\d\b|\bin\s+20\d\d\s+than\b|\bthis\s+year\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Yearly();
}
