namespace Burdenshare.Statements.Quantities;

/// <summary>Decimals in words: "two point five", "nought point zero three", "two hundred point seventy-one".</summary>
internal static class PointReader
{
    private const int MostDigits = 12;

    /// <summary>The decimal that a whole number goes on to; null where no "point" and no digit follows.</summary>
    public static (int End, decimal Value, int Decimals)? After(string text, Cardinal whole, int limit)
    {
        var point = Piece.At(text, whole.End, limit);
        if (!point.Is(text, "point"))
            return null;
        var (end, value, decimals) = (point.End, whole.Value, 0);
        while (decimals < MostDigits && Digits(text, end, limit, decimals == 0) is var (after, digits, count))
        {
            (end, decimals) = (after, decimals + count);
            value += digits / NumberWords.PowerOfTen(decimals);
        }
        if (decimals == 0)
            return null;
        var scaled = FractionReader.Scaled(text, (end, value, decimals), limit);
        return scaled;
    }

    // One digit, or at first two of them: "seventy-one", "eleven".
    private static (int End, int Digits, int Count)? Digits(string text, int at, int limit, bool isFirst)
    {
        var word = Piece.At(text, at, limit);
        if (word.Kind != PieceKind.Word || NumberWords.Small(word.Of(text)) is not { } small)
            return null;
        if (small < 10)
            return (word.End, small, 1);
        if (!isFirst || CardinalReader.At(text, word.Start, limit) is not { Value: < 100 } pair)
            return null;
        return (pair.End, (int)pair.Value, 2);
    }
}
