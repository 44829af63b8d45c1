using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Quantities;

/// <summary>Numbers in figures ("3.5", "3,5", "1,000") and in words ("twenty-three", "three and a half").</summary>
internal static class Numerals
{
    private static readonly FrozenDictionary<string, int> s_small = WordTable
        .Paired("Numerals.Small")
        .ToFrozenDictionary(
            pair => pair.Key,
            pair => int.Parse(pair.Value, CultureInfo.InvariantCulture),
            StringComparer.Ordinal
        );

    /// <summary>The number that begins at a token, or null.</summary>
    public static Numeral? At(ImmutableArray<Token> tokens, int at, int end)
    {
        if (at >= end)
            return null;
        var token = tokens[at];
        return token.Kind == TokenKind.Number ? Written(token.Lower, at) : InWords(tokens, at, end);
    }

    // "3,5" has a decimal comma, "1,000" a thousands separator: three digits after each comma tell them apart.
    private static Numeral? Written(string text, int at)
    {
        var point = text.LastIndexOf('.');
        var plain = text;
        if (text.Contains(',', StringComparison.Ordinal))
        {
            var thousands = text.Split('.')[0].Split(',').Skip(1).All(group => group.Length == 3);
            plain = thousands ? text.Replace(",", "", StringComparison.Ordinal) : text.Replace(',', '.');
        }
        else if (point >= 0 && text.IndexOf('.', StringComparison.Ordinal) != point)
            plain = text.Replace(".", "", StringComparison.Ordinal);
        if (
            plain.Length > 20
            || !decimal.TryParse(
                plain,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var value
            )
        )
            return null;
        var dot = plain.IndexOf('.', StringComparison.Ordinal);
        return new Numeral(at + 1, value, dot < 0 ? 0 : plain.Length - dot - 1);
    }

    private static Numeral? InWords(ImmutableArray<Token> tokens, int at, int end)
    {
        if (!TrySmall(tokens[at].Lower, out var number))
            return null;
        var next = at + 1;
        if (Follows(tokens, next, end, "and", "a", "half"))
            return new Numeral(next + 3, number + 0.5m, 1);
        if (
            Follows(tokens, next, end, "point")
            && next + 1 < end
            && TrySmall(tokens[next + 1].Lower, out var tenth)
        )
            return tenth < 10 ? new Numeral(next + 2, number + tenth / 10m, 1) : null;
        if (Follows(tokens, next, end, "hundred"))
            return new Numeral(next + 1, number * 100, 0);
        return new Numeral(next, number, 0);
    }

    private static bool TrySmall(string word, out int number)
    {
        if (s_small.TryGetValue(word, out number))
            return true;
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen <= 0 || !s_small.TryGetValue(word[..hyphen], out var tens) || tens < 20)
            return false;
        var found = s_small.TryGetValue(word[(hyphen + 1)..], out var ones) && ones is > 0 and < 10;
        number = tens + ones;
        return found;
    }

    private static bool Follows(
        ImmutableArray<Token> tokens,
        int at,
        int end,
        params ReadOnlySpan<string> words
    )
    {
        if (at + words.Length > end)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (!tokens[at + i].Is(words[i]))
                return false;
        }
        return true;
    }
}
