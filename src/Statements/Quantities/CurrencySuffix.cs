namespace Burdenshare.Statements.Quantities;

/// <summary>A name, a code or a sign after an amount: "dollars", "Swiss francs", "EUR", "€", "MUSD".</summary>
/// <param name="End">After its last character.</param>
/// <param name="Unit">As in <see cref="Amount"/>.</param>
/// <param name="Factor">1,000,000 for a code after "M", else 1.</param>
internal readonly record struct CurrencySuffix(int End, string Unit, decimal Factor)
{
    /// <summary>
    /// The suffix that stands after an amount; null where none does, or where it belongs to the next one.
    /// </summary>
    public static CurrencySuffix? After(string text, int at, int limit)
    {
        var first = Piece.At(text, at, limit);
        if (first.IsHyphen(text) && first.Start == at)
            first = first.Next(text, limit);
        if (first.Kind == PieceKind.Mark)
            return Currencies.OfSign(first.Of(text)) is { } sign && !IsOfNext(text, first, limit)
                ? new CurrencySuffix(first.End, sign, 1)
                : null;
        if (first.Kind != PieceKind.Word)
            return null;
        var letters = first.Of(text);
        if (Currencies.NameAt(text, first, limit) is { } name)
            return new CurrencySuffix(name.End, name.Unit, 1);
        if (Currencies.OfHundredths(letters) is { } hundredth)
            return new CurrencySuffix(first.End, hundredth, 1);
        // "3 USD50 cards": the code belongs to the digits that it touches.
        if (first.End < limit && char.IsAsciiDigit(text[first.End]))
            return null;
        if (Currencies.OfCode(letters) is { } code)
            return new CurrencySuffix(first.End, code, 1);
        return letters is ['M', .. var rest] && Currencies.OfCode(rest) is { } millions
            ? new CurrencySuffix(first.End, millions, 1_000_000)
            : null;
    }

    // "1 $10", "1 $ 10 dollars", but "10 $ 30 $" and "10 $ 30 cent".
    private static bool IsOfNext(string text, Piece sign, int limit)
    {
        var next = sign.Next(text, limit);
        if (next.Kind != PieceKind.Digits)
            return false;
        if (next.Start == sign.End)
            return true;
        var after = WrittenNumber.At(text, next.Start, limit) is { } number
            ? Piece.At(text, number.End, limit)
            : next;
        return after.Kind == PieceKind.Word && Currencies.NameAt(text, after, limit) is not null;
    }
}
