using System.Collections.Frozen;
using System.Globalization;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Quantities;

/// <summary>The words that numbers are written with, whatever their case.</summary>
internal static class NumberWords
{
    private const int Longest = 16;

    private static readonly FrozenDictionary<string, long> s_small = Numbers("NumberWords.Small");
    private static readonly FrozenDictionary<string, long> s_scales = Numbers("NumberWords.Scales");
    private static readonly FrozenDictionary<string, long> s_ordinals = Numbers("NumberWords.Ordinals");
    private static readonly FrozenSet<string> s_dozens = Words("NumberWords.Dozens");
    private static readonly FrozenSet<string> s_pointing = Words("NumberWords.Pointing");

    /// <summary>0 to 19 and the tens; null for other words.</summary>
    public static int? Small(ReadOnlySpan<char> word) => (int?)Find(s_small, word);

    /// <summary>What "hundred", "million" … multiply by; null for other words.</summary>
    public static decimal? Scale(ReadOnlySpan<char> word) =>
        Find(s_scales, word) is { } zeros ? PowerOfTen((int)zeros) : null;

    /// <summary>
    /// What a part is called: 3 for "third" and "thirds", 4 for "quarter"; null for other words.
    /// </summary>
    public static long? Ordinal(ReadOnlySpan<char> word, out bool isPlural)
    {
        isPlural = false;
        if (Find(s_ordinals, word) is { } ordinal)
        {
            isPlural = word.Equals("halves", StringComparison.OrdinalIgnoreCase);
            return ordinal;
        }
        isPlural = word is [.., 's' or 'S'];
        return isPlural ? Find(s_ordinals, word[..^1]) : null;
    }

    /// <summary>Whether a word says that the number before it counts dozens.</summary>
    public static bool IsDozen(ReadOnlySpan<char> word) => Holds(s_dozens, word);

    /// <summary>Whether "one" after this word points at something: "the one".</summary>
    public static bool IsPointing(ReadOnlySpan<char> word) => Holds(s_pointing, word);

    /// <summary>Whether a number can begin with this word.</summary>
    public static bool MayBegin(ReadOnlySpan<char> word) =>
        Small(word) is not null
        || Scale(word) is not null
        || (
            word.Length <= 8
            && (
                word.Equals("a", StringComparison.OrdinalIgnoreCase)
                || word.Equals("an", StringComparison.OrdinalIgnoreCase)
                || word.Equals("half", StringComparison.OrdinalIgnoreCase)
                || word.Equals("quarter", StringComparison.OrdinalIgnoreCase)
                || word.Equals("minus", StringComparison.OrdinalIgnoreCase)
                || word.Equals("negative", StringComparison.OrdinalIgnoreCase)
            )
        );

    /// <summary>1 with so many zeros.</summary>
    public static decimal PowerOfTen(int zeros)
    {
        var power = 1m;
        for (var i = 0; i < zeros; i++)
            power *= 10;
        return power;
    }

    /// <summary>How many zeros a magnitude has; 0 for other numbers.</summary>
    public static int Zeros(decimal scale)
    {
        var zeros = 0;
        for (; scale >= 10; scale /= 10)
            zeros++;
        return zeros;
    }

    private static long? Find(FrozenDictionary<string, long> list, ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= Longest
        && list.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found)
            ? found
            : null;

    private static bool Holds(FrozenSet<string> list, ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= Longest && list.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenDictionary<string, long> Numbers(string list) =>
        WordTable
            .Paired(list)
            .ToFrozenDictionary(
                pair => pair.Key,
                pair => long.Parse(pair.Value, CultureInfo.InvariantCulture),
                StringComparer.OrdinalIgnoreCase
            );

    private static FrozenSet<string> Words(string list) =>
        WordTable.Listed(list).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
