using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Figures;

/// <summary>
/// Reads "at least", "well over", "up to", "nearly" before a number, and "or more", "as a floor" after it.
/// </summary>
internal static class Comparison
{
    private static readonly ImmutableArray<(string[] Words, string Comparator)> s_before =
    [
        .. Split(
            "ge",
            "at least|a minimum of|minimum of|minimum|no less than|not less than|no lower than|at or "
                + "above|at or over|meet or exceed|met or exceeded|meets or exceeds|meeting or exceeding|"
                + "reach or exceed|equal to or above"
        ),
        .. Split("le", "up to|at most|no more than|not more than|a maximum of|maximum of|at or below"),
        .. Split(
            "gt",
            "more than|greater than|higher than|over|above|beyond|exceed|exceeds|exceeded|exceeding|"
                + "upwards of|upward of|in excess of|north of|surpass|surpassed|surpassing|surpasses|past|"
                + "topped|tops"
        ),
        .. Split(
            "lt",
            "less than|fewer than|lower than|under|below|short of|shy of|beneath|a long way from|a long way off|"
                + "far from|far off|nowhere near|not close to"
        ),
        .. Split(
            "approx",
            "about|around|roughly|approximately|nearly|almost|close to|near|just under|just over|some|"
                + "circa|an estimated|estimated|something like"
        ),
    ];

    // Words that may stand between "above" and the number: "above NATO's benchmark of 2 percent".
    private static readonly FrozenSet<string> s_between = WordTable.Listed("Comparison.Between");

    /// <summary>The comparator of the number between two tokens.</summary>
    public static string Of(Passage passage, int start, int end)
    {
        if (After(passage, end) is { } after)
            return after;
        var at = start - 1;
        if (Ending(passage, at) is { } direct)
            return direct;
        for (var steps = 0; steps < 6 && s_between.Contains(passage.Word(at)); steps++)
        {
            at--;
            if (Ending(passage, at) is { } found)
                return found is "approx" or "le" ? "eq" : found;
        }
        return "eq";
    }

    /// <summary>
    /// First token of the comparing words right before a number; the number's own where there are none.
    /// </summary>
    public static int Start(Passage passage, int start)
    {
        foreach (var (words, _) in s_before)
        {
            if (EndsAt(passage, start - 1, words))
            {
                var first = start - words.Length;
                return
                    passage.Word(first - 1)
                        is "well"
                            or "far"
                            or "just"
                            or "slightly"
                            or "significantly"
                            or "much"
                    ? first - 1
                    : first;
            }
        }
        return start;
    }

    private static string? Ending(Passage passage, int at)
    {
        foreach (var (words, comparator) in s_before)
        {
            if (EndsAt(passage, at, words))
                return comparator;
        }
        return null;
    }

    private static bool EndsAt(Passage passage, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (passage.Word(at - i) != words[^(i + 1)])
                return false;
        }
        return true;
    }

    private static string? After(Passage passage, int end)
    {
        if (
            passage.Reads(end, "or", "more")
            || passage.Reads(end, "or", "higher")
            || passage.Reads(end, "or", "above")
        )
            return "ge";
        if (passage.Reads(end, "or", "less") || passage.Reads(end, "or", "lower"))
            return "le";
        for (var i = end; i < end + 3; i++)
        {
            if (passage.Word(i) is "floor" or "minimum")
                return "ge";
        }
        return null;
    }

    private static IEnumerable<(string[], string)> Split(string comparator, string phrases) =>
        phrases
            .Split('|')
            .Select(phrase => (phrase.Split(' '), comparator))
            .OrderByDescending(pair => pair.Item1.Length);
}
