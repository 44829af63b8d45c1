using System.Globalization;
using System.Text.RegularExpressions;

namespace Burdenshare.FactChecks.Changes;

/// <summary>From which year to which a change is claimed.</summary>
/// <param name="From">The base year; null for the year before the last.</param>
/// <param name="To">The last year; null for the last one that the edition in force holds.</param>
internal sealed partial record Period(int? From, int? To)
{
    /// <summary>
    /// Reads the sentence: "since 2014", "from 2014 to 2024", "higher than in 2021", "over ten years"; else the
    /// change is that of the claimed year on the year before.
    /// </summary>
    public static Period Of(Bench bench)
    {
        var sentence = bench.Sentence;
        if (FromTo().Match(sentence) is { Success: true } both)
            return new Period(Year(both, "from"), Year(both, "to"));
        if (Since().Match(sentence) is { Success: true } since)
        {
            var from = Year(since, "from");
            var to = bench.Claim.Year is { } year && year > from ? year : (int?)null;
            return new Period(from, to);
        }
        if (Past().Match(sentence) is { Success: true } past)
        {
            var years = Years(past.Groups["years"].Value);
            return new Period(null, bench.Claim.Year) { Length = years };
        }
        return new Period(null, bench.Claim.Year)
        {
            IsOpen = bench.Claim.Year is null && Era().IsMatch(sentence),
        };
    }

    /// <summary>Whether the words name an era without its first year: every year may be the base.</summary>
    public bool IsOpen { get; init; }

    /// <summary>How many years back the base lies where it is not named.</summary>
    public int Length { get; init; } = 1;

    /// <summary>Whether the change is that of one year on the year before.</summary>
    public bool IsAnnual => From is null && Length == 1 && !IsOpen;

    /// <summary>The base year, once the last year is known.</summary>
    public int Base(int last) => From ?? last - Length;

    private static int Year(Match match, string group) =>
        int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static int Years(string words) =>
        words.ToUpperInvariant() switch
        {
            "DECADE" or "TEN YEARS" => 10,
            "TWO YEARS" => 2,
            "THREE YEARS" => 3,
            "FOUR YEARS" => 4,
            "FIVE YEARS" => 5,
            "SIX YEARS" => 6,
            "SEVEN YEARS" => 7,
            "EIGHT YEARS" => 8,
            "NINE YEARS" => 9,
            _ => int.Parse(words.Split(' ')[0], CultureInfo.InvariantCulture),
        };

    [GeneratedRegex(
        @"\b(?:from|between)\s+(?<from>(?:19|20)\d\d)\s+(?:to|and|until)\s+(?<to>(?:19|20)\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex FromTo();

    [GeneratedRegex(
        @"\b(?:since|compared\s+(?:with|to)|relative\s+to|against|over\s+its|from\s+its|on)\s+"
            + @"(?:the\s+|its\s+)?(?:level\s+(?:of|in)\s+)?(?<from>(?:19|20)\d\d)\b"
            + @"|\b(?:higher|lower|larger|smaller|greater|more|less)\s+than\s+in\s+(?<from>(?:19|20)\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Since();

    [GeneratedRegex(
        @"\b(?:(?:in|within)\s+(?:the\s+)?(?:past|last)\s+|over\s+(?:(?:the|a)\s+)?(?:(?:past|last)\s+)?)"
            + @"(?<years>decade|(?:two|three|four|five|six|seven|eight|nine|ten)\s+years|\d{1,2}\s+years)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Past();

    [GeneratedRegex(
        @"\bunder\s+(?:my|his|her|our|their|the|President|Prime)\b|\bsince\s+(?:my|his|her|I|he|she|we|they|the)\b"
            + @"|\bso\s+far\b|\bbecause\s+of\s+(?:me|him|her)\b"
            + @"|\bthanks\s+to\s+(?:me|him|her)\b|\bsince\s+\w+\s+took\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Era();
}
