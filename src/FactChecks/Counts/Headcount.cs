using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Burdenshare.FactChecks.Counts;

/// <summary>
/// A part of the allies, told as a fraction or as all but some: "two thirds of allies", "all but one".
/// </summary>
/// <param name="Words">As the text says it.</param>
/// <param name="Part">Between 0 and 1; null for "all but".</param>
/// <param name="Bound">eq, ge, gt, lt or approx.</param>
/// <param name="AllBut">How many are left out; null for a fraction.</param>
internal sealed partial record Headcount(string Words, decimal? Part, string Bound, int? AllBut)
{
    // "Two thirds" of 31 is no whole number: a twentieth of all either way, a tenth for "about".
    private const decimal Near = 0.05m;
    private const decimal About = 0.1m;

    private static readonly FrozenDictionary<string, decimal> s_parts = new Dictionary<string, decimal>
    {
        ["half"] = 1 / 2m,
        ["a third"] = 1 / 3m,
        ["one third"] = 1 / 3m,
        ["two thirds"] = 2 / 3m,
        ["a quarter"] = 1 / 4m,
        ["one quarter"] = 1 / 4m,
        ["three quarters"] = 3 / 4m,
        ["a fifth"] = 1 / 5m,
        ["four fifths"] = 4 / 5m,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] s_numbers =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
    ];

    /// <summary>What the sentence says before the figure; null where it names no part of the allies.</summary>
    public static Headcount? Of(Bench bench)
    {
        if (AllButSome().Match(bench.Before) is { Success: true } but)
            return new Headcount(Lower(but.Value), null, "eq", Number(but.Groups["number"].Value));
        if (PartOf().Match(bench.Before) is not { Success: true } match)
            return null;
        var part = match.Groups["part"].Value.Replace('-', ' ').ToUpperInvariant();
        var value = match.Groups["percent"] is { Success: true } percent
            ? decimal.Parse(percent.Value, CultureInfo.InvariantCulture) / 100
            : s_parts[part];
        var bound = match.Groups["bound"].Value.ToUpperInvariant() switch
        {
            "MORE THAN" or "OVER" => "gt",
            "AT LEAST" => "ge",
            "LESS THAN" or "FEWER THAN" or "UNDER" => "lt",
            "ABOUT" or "ROUGHLY" or "NEARLY" or "ALMOST" or "AROUND" => "approx",
            _ => "eq",
        };
        return new Headcount(Lower(match.Value), value, bound, null);
    }

    /// <summary>Whether so many of so many are the part that was named.</summary>
    public bool Holds(int found, int all)
    {
        if (AllBut is { } left)
            return all - found == left;
        var share = (decimal)found / all;
        return Bound switch
        {
            "gt" => share > Part,
            "ge" => share >= Part,
            "lt" => share < Part,
            "approx" => Math.Abs(share - Part!.Value) <= About,
            _ => Math.Abs(share - Part!.Value) <= Near,
        };
    }

    private static string Lower(string words) => $"{char.ToLowerInvariant(words[0])}{words[1..].TrimEnd()}";

    private static int Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
            ? digits
            : Array.FindIndex(s_numbers, each => each.Equals(word, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(
        @"\b(?:(?<bound>more than|over|at least|less than|fewer than|under|about|roughly|nearly|almost|around)\s+)?"
            + @"(?:(?<part>half|(?:a|one|two)[\s-]thirds?|(?:a|one|three)[\s-]quarters?|(?:a|four)[\s-]fifths?)"
            + @"|(?<percent>\d{1,3})\s?(?:%|per\s?cent))\s+"
            + @"(?:of\s+)?(?:the\s+|all\s+|its\s+)?(?:nato\s+|nato['’]s\s+|european\s+)?(?:\d+\s+)?"
            + @"(?:allies|members|member\s+states|countries|nations|alliance|governments)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PartOf();

    [GeneratedRegex(
        @"\b(?:all|every\s+\w+)\s+(?:nato\s+)?(?:allies\s+|members\s+|countries\s+)?(?:but|except)\s+"
            + @"(?<number>one|two|three|four|five|six|seven|eight|\d{1,2})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex AllButSome();
}
