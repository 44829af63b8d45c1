namespace Burdenshare.Statements.Quantities;

/// <summary>
/// Amounts of money: "EUR 153 billion", "£5bn", "$1.2 trillion", "300 billion Swedish kronor", "20 MUSD", "C$5",
/// "three dollars and 50 cents".
/// </summary>
internal static class MoneyReader
{
    /// <summary>The amount that begins at a place; null where none does.</summary>
    public static Amount? At(string text, int at, int limit)
    {
        var first = Piece.At(text, at, limit);
        if (first.Start != at || first.Kind == PieceKind.End)
            return null;
        if (CurrencyPrefix.At(text, first, limit) is { } prefix)
            return After(text, at, prefix, limit);
        if (first.Kind == PieceKind.Mark && !char.IsNumber(text[at]) && text[at] != '.')
            return null;
        return Sum(text, first, limit) is { } sum ? Before(text, sum, limit) : null;
    }

    /// <summary>All amounts of a text, in order; none overlaps another.</summary>
    public static IEnumerable<Amount> In(string text)
    {
        for (var at = 0; at < text.Length; )
        {
            var amount = char.IsWhiteSpace(text[at]) ? null : At(text, at, text.Length);
            if (amount is { } found)
                yield return found;
            at = amount?.End ?? Next(text, at);
        }
    }

    // "KGS" of "12KGS" and "USD" of "3 USD50" begin inside a run: a word is passed over by itself, digits by
    // themselves.
    private static int Next(string text, int at)
    {
        var piece = Piece.At(text, at, text.Length);
        return piece.Start == at && piece.Kind is PieceKind.Word or PieceKind.Digits ? piece.End : at + 1;
    }

    // "$5 billion", "USD200", "$ 10 dollars".
    private static Amount? After(string text, int at, CurrencyPrefix prefix, int limit)
    {
        var first = Piece.At(text, prefix.End, limit);
        if (first.Kind != PieceKind.Digits && !first.IsMark(text, '.'))
            return null;
        if (Sum(text, first, limit) is not { } sum || IsGluedTo(text, sum.End, limit))
            return null;
        var value = sum.Value * prefix.Factor;
        var end = sum.End;
        if (Piece.At(text, end, limit) is { Kind: PieceKind.Word } next)
        {
            var isApart = first.Start > prefix.End;
            if (isApart && Currencies.NameAt(text, next, limit) is { } name && name.Unit == prefix.Unit)
                end = name.End;
            else if (
                next.Is(text, "and")
                && sum.IsWhole
                && Hundredths.Bare(text, next.End, limit) is { } bare
            )
                return new Amount(at, bare.End, value + bare.Value / 100, 2, prefix.Unit);
        }
        return new Amount(at, end, value, sum.Decimals - NumberWords.Zeros(prefix.Factor), prefix.Unit);
    }

    // "5 billion dollars", "5-million-euro", "75 USD million", "30 MUSD".
    private static Amount? Before(string text, Number sum, int limit)
    {
        if (CurrencySuffix.After(text, sum.End, limit) is not { } suffix)
            return null;
        var factor = suffix.Factor;
        var end = suffix.End;
        if (sum.Decimals >= 0 && factor == 1 && Magnitude(text, end, limit) is { } late)
            (end, factor) = (late.End, late.Factor);
        if (IsGluedTo(text, end, limit) || sum.Value > Number.Largest / factor)
            return null;
        if (factor == 1 && sum.IsWhole && Hundredths.After(text, end, limit) is { } hundredths)
            return new Amount(sum.Start, hundredths.End, sum.Value + hundredths.Value / 100, 2, suffix.Unit);
        return new Amount(
            sum.Start,
            end,
            sum.Value * factor,
            sum.Decimals - NumberWords.Zeros(factor),
            suffix.Unit
        );
    }

    // In money a small m is a million: "$5m", "€2.5 bn". A hyphen may stand before: "$5-million".
    private static Number? Sum(string text, Piece first, int limit)
    {
        if (NumberReader.Unsigned(text, first, limit) is not { } number)
            return null;
        if (number.Decimals < 0 || Magnitude(text, number.End, limit) is not { } magnitude)
            return number;
        return number.Value > Number.Largest / magnitude.Factor
            ? null
            : number with
            {
                End = magnitude.End,
                Value = number.Value * magnitude.Factor,
                Decimals = number.Decimals - NumberWords.Zeros(magnitude.Factor),
            };
    }

    private static (int End, decimal Factor)? Magnitude(string text, int at, int limit)
    {
        var word = Piece.At(text, at, limit);
        if (word.IsHyphen(text) && word.Start == at)
            word = word.Next(text, limit);
        if (word.Kind != PieceKind.Word)
            return null;
        decimal? factor = word.Of(text) switch
        {
            "k" or "K" => 1_000m,
            "m" or "M" => 1_000_000m,
            "b" or "B" => 1_000_000_000m,
            "t" or "T" => 1_000_000_000_000m,
            _ => NumberWords.Scale(word.Of(text)) is { } scale and > 100 ? scale : null,
        };
        return factor is { } found ? (word.End, found) : null;
    }

    private static bool IsGluedTo(string text, int end, int limit) =>
        end < limit && end > 0 && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(text[end - 1]);
}
