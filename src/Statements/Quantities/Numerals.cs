using System.Collections.Immutable;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Quantities;

/// <summary>Numbers among the tokens of a text: counts and shares, never below zero.</summary>
internal static class Numerals
{
    /// <summary>The number that begins at a token and fills whole tokens, or null.</summary>
    public static Numeral? At(string text, ImmutableArray<Token> tokens, int at, int end)
    {
        if (at >= end || !QuantityStart.IsNumber(tokens[at]))
            return null;
        var limit = tokens[end - 1].Span.End;
        if (NumberReader.Alone(text, Piece.At(text, tokens[at].Span.Start, limit), limit) is not { } number)
            return null;
        var next = TokenAfter(tokens, at, number.End);
        return tokens[next - 1].Span.End == number.End
            ? new Numeral(next, number.Value, number.Decimals)
            : null;
    }

    /// <summary>The token after the one that holds the last character before a place.</summary>
    public static int TokenAfter(ImmutableArray<Token> tokens, int at, int end)
    {
        while (at < tokens.Length && tokens[at].Span.Start < end)
            at++;
        return at;
    }
}
