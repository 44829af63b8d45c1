using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Quantities;

/// <summary>Amounts of money: "EUR 153 billion", "£5bn", "$1.2 trillion", "300 billion kronor".</summary>
internal static class MoneyReader
{
    private static readonly FrozenDictionary<string, string> s_before = WordTable.Paired(
        "MoneyReader.Before"
    );

    private static readonly FrozenDictionary<string, string> s_after = WordTable.Paired("MoneyReader.After");

    private const decimal LargestInMillions = 1_000_000_000m;

    /// <summary>The amount that begins at a token, or null.</summary>
    public static Quantity? At(ImmutableArray<Token> tokens, int at, int end)
    {
        var start = at;
        string? currency = null;
        if (IsDollarPrefix(tokens, at, end))
            at++;
        if (s_before.TryGetValue(tokens[at].Lower, out var sign))
        {
            currency = at > start ? Dollar(tokens[start].Lower) : sign;
            at++;
        }
        if (at >= end || Numerals.At(tokens, at, end) is not { } number)
            return null;
        var next = number.End;
        var scale = Scale(tokens, ref next, end);
        if (currency is null)
        {
            if (next >= end || !s_after.TryGetValue(tokens[next].Lower, out currency))
                return null;
            next++;
            if (scale is null && Scale(tokens, ref next, end) is { } late)
                scale = late;
        }
        var inMillions = scale ?? 0.000001m;
        if (number.Value > LargestInMillions)
            return null;
        var value = number.Value * inMillions;
        var decimals = scale is null ? 6 : Math.Max(0, number.Decimals - Digits(inMillions));
        return new Quantity(start, next, QuantityKind.Money, value, null, decimals, currency);
    }

    // "A$5" but not "a $5 billion deal": the letter touches the sign.
    private static bool IsDollarPrefix(ImmutableArray<Token> tokens, int at, int end) =>
        tokens[at].Lower is "us" or "c" or "a"
        && at + 1 < end
        && tokens[at + 1].Is("$")
        && tokens[at + 1].Span.Start == tokens[at].Span.End;

    private static string Dollar(string prefix) =>
        prefix switch
        {
            "c" => "CAD",
            "a" => "AUD",
            _ => "USD",
        };

    private static decimal? Scale(ImmutableArray<Token> tokens, ref int at, int end)
    {
        if (at < end && tokens[at].Is("-") && at + 1 < end && ScaleOf(tokens[at + 1].Lower) is { } hyphenated)
        {
            at += 2;
            return hyphenated;
        }
        if (at >= end || ScaleOf(tokens[at].Lower) is not { } scale)
            return null;
        at++;
        return scale;
    }

    private static decimal? ScaleOf(string word) =>
        word switch
        {
            "thousand" or "k" => 0.001m,
            "million" or "m" or "mn" or "mln" or "million-euro" => 1m,
            "billion" or "bn" or "b" or "bln" => 1_000m,
            "trillion" or "tn" or "trn" or "t" => 1_000_000m,
            _ => null,
        };

    private static int Digits(decimal scale) =>
        scale switch
        {
            1_000m => 3,
            1_000_000m => 6,
            _ => 0,
        };
}
