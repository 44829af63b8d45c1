using System.Globalization;
using System.Text.RegularExpressions;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Gatherings;

/// <summary>Reads where and when a meeting of the alliance is said to be.</summary>
internal static partial class GatheringReader
{
    private const int Reach = 32;

    private const string Month =
        "(?<month>January|February|March|April|May|June|July|August|September|October|November|December)";

    private const string Days = @"(?<first>\d{1,2})(?:\s*(?:and|to|-|–)\s*(?<last>\d{1,2}))?";

    /// <summary>The words of every meeting that the text gives a time.</summary>
    public static IEnumerable<TextSpan> Find(string text)
    {
        foreach (Match match in Noun().Matches(text))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            var sentence = Surroundings.Sentence(text, span);
            if (
                !OtherBody().IsMatch(sentence)
                && Alliance().IsMatch(sentence)
                && !Unsure().IsMatch(sentence)
                && !TimeOf(Around(text, span), DateOnly.MinValue.AddYears(1)).IsEmpty
            )
                yield return span;
        }
    }

    /// <summary>What a sentence says of the meeting that it names.</summary>
    public static GatheringClaim Read(Bench bench)
    {
        var (words, after) = (bench.Words, bench.After);
        var kind =
            words.Contains("foreign", StringComparison.OrdinalIgnoreCase) ? "foreign-ministers"
            : Ministers().IsMatch(words) ? "defence-ministers"
            : "leaders-summit";
        var place = Place().Match(after) is { Success: true } found ? found.Groups["place"].Value : null;
        return new GatheringClaim(
            kind,
            Next().IsMatch(words),
            TimeOf(Around(bench.Reading.Document.Text, bench.Claim.Span), bench.SaidOn),
            place
        );
    }

    /// <summary>Whether the words leave open that another meeting comes first: "next year's summit".</summary>
    public static bool IsNextYears(string sentence) => NextYears().IsMatch(sentence);

    // The clause of the meeting: a year beyond a comma or a conjunction is that of something else.
    private static string Around(string text, TextSpan span)
    {
        var before = Surroundings.Before(text, span);
        var after = Surroundings.After(text, span);
        var end = ClauseEnd().Match(after) is { Success: true } stop ? stop.Index : after.Length;
        return before[Math.Max(0, before.Length - Reach)..]
            + text[span.Start..span.End]
            + after[..Math.Min(end, 2 * Reach)];
    }

    private static StatedTime TimeOf(string sentence, DateOnly saidOn)
    {
        foreach (var pattern in new[] { DayMonth(), MonthDay(), InMonth() })
            if (pattern.Match(sentence) is { Success: true } match)
                return new StatedTime(
                    Number(match, "year") ?? YearIn(sentence, saidOn),
                    MonthOf(match),
                    Number(match, "first"),
                    Number(match, "last")
                );
        if (NearMonth().Match(sentence) is { Success: true } near)
        {
            var month = near.Value.StartsWith("next", StringComparison.OrdinalIgnoreCase)
                ? saidOn.AddMonths(1)
                : saidOn;
            return new StatedTime(month.Year, month.Month, null, null);
        }
        return new StatedTime(YearIn(sentence, saidOn), null, null, null);
    }

    private static int? YearIn(string sentence, DateOnly saidOn) =>
        BareYear().Match(sentence) is { Success: true } year ? Number(year, "year")
        : NextYear().IsMatch(sentence) ? saidOn.Year + 1
        : ThisYear().IsMatch(sentence) ? saidOn.Year
        : null;

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found
            ? int.Parse(found.Value, CultureInfo.InvariantCulture)
            : null;

    private static int MonthOf(Match match) =>
        Array.FindIndex(
            CultureInfo.InvariantCulture.DateTimeFormat.MonthNames,
            name => name.Equals(match.Groups["month"].Value, StringComparison.OrdinalIgnoreCase)
        ) + 1;

    [GeneratedRegex(
        @"\b(?:(?:next|upcoming|forthcoming|coming)\s+)?(?:(?:NATO|alliance)(?:['’]s)?\s+)?"
            + @"(?:(?:leaders['’]?|NATO)\s+summit|summit|leaders['’]?\s+meeting"
            + @"|meeting\s+of\s+(?:NATO\s+|allied\s+)?(?:leaders|(?:defen[cs]e|foreign)\s+ministers)"
            + @"|(?:defen[cs]e|foreign)\s+ministers['’]?\s+meeting)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Noun();

    [GeneratedRegex(@"\b(?:NATO|alliance|allied|allies|leaders['’])", RegexOptions.IgnoreCase)]
    private static partial Regex Alliance();

    [GeneratedRegex(
        @"\b(?:G7|G20|G8|EU|UK[-–]EU|European\s+(?:Council|Union)|UN|BRICS|SCO|Ukraine[-–]\w+|trilateral|bilateral"
            + @"|Ramstein|Munich)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OtherBody();

    [GeneratedRegex(
        @"\b(?:might|may\s+(?!\d)|could|would|should|possibly|perhaps|if|not)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Unsure();

    [GeneratedRegex(
        @"[;:.]|,(?!\s+20\d\d)|\b(?:as|when|where|while|that|which|who|whose|after|before|because|but)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"\b(?:next|upcoming|forthcoming|coming)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Next();

    [GeneratedRegex(@"\bdefen[cs]e\s+ministers", RegexOptions.IgnoreCase)]
    private static partial Regex Ministers();

    [GeneratedRegex(@"\bnext\s+year['’]s\b", RegexOptions.IgnoreCase)]
    private static partial Regex NextYears();

    [GeneratedRegex(@"\b" + Days + @"\s+" + Month + @"(?:,?\s+(?<year>20\d\d))?\b")]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"\b" + Month + @"\s+" + Days + @"\b(?!\d)(?:,?\s+(?<year>20\d\d))?\b")]
    private static partial Regex MonthDay();

    [GeneratedRegex(
        @"\b(?:in|for|during)\s+(?:early\s+|mid-?\s?|late\s+)?" + Month + @"(?:,?\s+(?<year>20\d\d))?\b"
    )]
    private static partial Regex InMonth();

    [GeneratedRegex(@"\b(?:next|this)\s+month\b", RegexOptions.IgnoreCase)]
    private static partial Regex NearMonth();

    [GeneratedRegex(@"\b(?<year>20\d\d)\b")]
    private static partial Regex BareYear();

    [GeneratedRegex(@"\bnext\s+year\b", RegexOptions.IgnoreCase)]
    private static partial Regex NextYear();

    [GeneratedRegex(@"\bthis\s+year\b", RegexOptions.IgnoreCase)]
    private static partial Regex ThisYear();

    [GeneratedRegex(
        @"\b(?:in|at|to)\s+(?<place>(?!(?:January|February|March|April|May|June|July|August|September|October"
            + @"|November|December|NATO)\b)(?:The\s+)?\p{Lu}[\p{L}]+(?:\s\p{Lu}[\p{L}]+)?)"
    )]
    private static partial Regex Place();
}
