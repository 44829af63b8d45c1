using System.Collections.Frozen;
using System.Globalization;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Quantities;

/// <summary>Tells with one look whether a number or an amount can begin at a token: most tokens are none.</summary>
internal static class QuantityStart
{
    private const int LongestStart = 12;

    private static readonly FrozenSet<string> s_numbers = new[] { "NumberWords.Small", "NumberWords.Scales" }
        .SelectMany(list => WordTable.Paired(list).Keys)
        .Concat(["a", "an", "half", "quarter"])
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_starts = s_numbers
        .Concat(Currencies.PrefixWords)
        .ToFrozenSet(StringComparer.Ordinal);

    // By their first two letters: what most words are told by.
    private static readonly bool[] s_openings = Openings(s_starts);

    /// <summary>Whether a number can begin at a token.</summary>
    public static bool IsNumber(Token token) =>
        token.Kind == TokenKind.Number
        || (token.Kind == TokenKind.Word ? Begins(s_numbers, token.Lower) : IsNumberMark(token.Lower[0]));

    /// <summary>Whether a number or an amount of money can begin at a token.</summary>
    public static bool IsQuantity(Token token) =>
        token.Kind switch
        {
            TokenKind.Number => true,
            TokenKind.Word => Begins(s_starts, token.Lower),
            _ => IsNumberMark(token.Lower[0]) || Currencies.OfSign(token.Lower) is not null,
        };

    // "twenty-two" begins with "twenty", "usd115" with "usd".
    private static bool Begins(FrozenSet<string> words, string lower)
    {
        if (!s_openings[Opening(lower)])
            return false;
        var length = 0;
        while (length < lower.Length && length <= LongestStart && char.IsLetter(lower[length]))
            length++;
        if (length > LongestStart)
            return false;
        return length == lower.Length
            ? words.Contains(lower)
            : words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower.AsSpan(0, length));
    }

    private static bool[] Openings(IEnumerable<string> words)
    {
        var openings = new bool[1024];
        foreach (var word in words)
            openings[Opening(word)] = true;
        return openings;
    }

    private static int Opening(string word) =>
        (word[0] & 31) << 5 | (word.Length > 1 && char.IsLetter(word[1]) ? word[1] & 31 : 0);

    private static bool IsNumberMark(char mark) =>
        mark == '.' || (mark > '\u007F' && char.GetUnicodeCategory(mark) == UnicodeCategory.OtherNumber);
}
