using System.Globalization;
using Burdenshare.Statements.Quantities;

namespace Burdenshare.Statements;

/// <summary>
/// Numbers and signs of percent where they stand, each in one spelling: "five" is "5", "per cent" is "%". For whoever
/// compares two texts and minds what is said, not how it is written.
/// </summary>
public static class NumberSpans
{
    /// <summary>All of a stretch of text, in order; none overlaps another.</summary>
    public static IEnumerable<(TextSpan Span, string Written)> In(string text, TextSpan where)
    {
        var words = text[where.Start..where.End];
        var end = 0;
        foreach (var number in NumberReader.In(words))
        {
            foreach (var sign in Signs(words, end, number.Start))
                yield return (Moved(sign, where.Start), "%");
            yield return (
                new TextSpan(number.Start + where.Start, number.End + where.Start),
                number.Value.ToString("0.##########", CultureInfo.InvariantCulture)
            );
            end = number.End;
        }
        foreach (var sign in Signs(words, end, words.Length))
            yield return (Moved(sign, where.Start), "%");
    }

    private static IEnumerable<TextSpan> Signs(string text, int start, int limit)
    {
        for (var piece = Piece.At(text, start, limit); piece.Kind != PieceKind.End; )
        {
            var end = PercentReader.SignEnd(text, piece, limit);
            if (end is { } after)
                yield return new TextSpan(piece.Start, after);
            piece = Piece.At(text, end ?? piece.End, limit);
        }
    }

    private static TextSpan Moved(TextSpan span, int by) => new(span.Start + by, span.End + by);
}
