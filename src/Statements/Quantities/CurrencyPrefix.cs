namespace Burdenshare.Statements.Quantities;

/// <summary>A sign, a code or letters with a sign before an amount: "$", "C$", "US $", "EUR", "MAUD".</summary>
/// <param name="End">After its last character.</param>
/// <param name="Unit">Code of ISO 4217.</param>
/// <param name="Factor">1,000,000 for a code after "M", else 1.</param>
internal readonly record struct CurrencyPrefix(int End, string Unit, decimal Factor)
{
    private const int LongestCode = 4;

    /// <summary>The prefix that a piece begins; null where it begins none.</summary>
    public static CurrencyPrefix? At(string text, Piece first, int limit)
    {
        if (first.Kind == PieceKind.Mark)
            return Currencies.OfSign(first.Of(text)) is { } sign
                ? new CurrencyPrefix(first.End, sign, 1)
                : null;
        if (first.Kind != PieceKind.Word || first.End - first.Start > LongestCode + 2)
            return null;
        if (first.Start > 0 && char.IsLetter(text[first.Start - 1]))
            return null;
        var letters = first.Of(text);
        if (Dollar(text, first, limit) is { } dollar)
            return dollar;
        if (first.Is(text, "dollar") || first.Is(text, "euro") && first.Next(text, limit).Start == first.End)
            return new CurrencyPrefix(first.End, first.Is(text, "dollar") ? "USD" : "EUR", 1);
        if (Currencies.OfCode(letters) is { } code)
            return new CurrencyPrefix(first.End, code, 1);
        return letters is ['M', .. var rest] && Currencies.OfCode(rest) is { } millions
            ? new CurrencyPrefix(first.End, millions, 1_000_000)
            : null;
    }

    // "A$5" but not "a $5 billion deal", nor "the country's $5 million": one letter touches its sign.
    private static CurrencyPrefix? Dollar(string text, Piece first, int limit)
    {
        var end = Currencies.EndOfUnitedStates(text, first, limit);
        var sign = Piece.At(text, end ?? first.End, limit);
        if (!sign.IsMark(text, '$'))
            return null;
        var isApart = sign.Start > first.End && first.End - first.Start == 1 && !first.Is(text, "c");
        var unit = end is not null ? "USD" : Currencies.OfDollar(first.Of(text));
        return unit is null || (isApart && end is null) ? null : new CurrencyPrefix(sign.End, unit, 1);
    }
}
