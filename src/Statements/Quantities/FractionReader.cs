namespace Burdenshare.Statements.Quantities;

/// <summary>
/// Parts in words: "two thirds", "twenty and three fifths", "a twenty-first", "one million and a half". The number
/// before
/// has been read as far as it goes; what of it belongs to the fraction is decided here.
/// </summary>
internal static class FractionReader
{
    // "One million and a half" halves the million; "one hundred and a half" does not halve the hundred.
    private const decimal SharedScale = 1_000_000;

    /// <summary>The fraction that a whole number goes on to; null where it is none.</summary>
    public static (int End, decimal Value, int Decimals)? After(string text, Cardinal whole, int limit)
    {
        if (Added(text, whole, limit) is { } added)
            return added;
        if (
            whole.LastTens is { } tens
            && Denominator(text, tens.End, limit) is { IsTens: true, IsPlural: true } more
        )
            return Part(more.End, tens.Value, more);
        if (Denominator(text, whole.End, limit) is not { } parts)
            return null;
        var count = whole.Value - (whole.Joined?.Value ?? 0);
        if (!parts.IsPlural && count != 1)
            return null;
        return whole.Joined is { } joined && count < parts.Value
            ? Sum(text, joined, Part(parts.End, count, parts), limit)
            : Part(parts.End, whole.Value, parts);
    }

    /// <summary>Whether a number is the beginning of an ordinal: "twenty-first", "one hundred fifth".</summary>
    public static bool IsOrdinal(string text, Cardinal whole, int limit) =>
        whole.Value > 1
        && whole.Value % 10 == 0
        && Compound(text, whole.End, limit, 0) is { IsPlural: false };

    /// <summary>"a half", "a trillionth": null where no part is named after the article.</summary>
    public static (int End, decimal Value, int Decimals)? Of(string text, int at, int limit) =>
        Denominator(text, at, limit) is { IsPlural: false } parts ? Part(parts.End, 1, parts) : null;

    /// <summary>
    /// "half million", "two thirds of a million": the value times the magnitude after it, if there is one.
    /// </summary>
    public static (int End, decimal Value, int Decimals) Scaled(
        string text,
        (int End, decimal Value, int Decimals) part,
        int limit
    )
    {
        var next = Piece.At(text, part.End, limit);
        if (next.Is(text, "of"))
            next = next.Next(text, limit);
        if (next.Is(text, "a"))
            next = next.Next(text, limit);
        if (next.Kind != PieceKind.Word || next.End - next.Start <= 2)
            return part;
        if (NumberWords.IsDozen(next.Of(text)))
            return (next.End, part.Value * 12, part.Decimals);
        return NumberWords.Scale(next.Of(text)) is { } scale and >= 100
            ? (next.End, part.Value * scale, part.Decimals - NumberWords.Zeros(scale))
            : part;
    }

    // "… and a half", "… and three fifths", "… and one half million".
    private static (int End, decimal Value, int Decimals)? Added(string text, Cardinal whole, int limit)
    {
        var and = PastHyphen(text, Piece.At(text, whole.End, limit), limit);
        if (!and.Is(text, "and"))
            return null;
        var first = PastHyphen(text, and.Next(text, limit), limit);
        if (first.Kind != PieceKind.Word)
            return null;
        var (from, count) =
            first.Is(text, "a") || first.Is(text, "an") ? (first.End, 1m)
            : CardinalReader.At(text, first.Start, limit) is { } number ? (number.End, number.Value)
            : (0, 0m);
        return
            count > 0
            && Denominator(text, from, limit) is { } parts
            && count < parts.Value
            && (parts.IsPlural || count == 1)
            ? Sum(text, (whole.Value, whole.Scale), Part(parts.End, count, parts), limit)
            : null;
    }

    private static Piece PastHyphen(string text, Piece piece, int limit) =>
        piece.IsHyphen(text) ? piece.Next(text, limit) : piece;

    private static (int End, decimal Value, int Decimals) Sum(
        string text,
        (decimal Value, decimal Scale) whole,
        (int End, decimal Value, int Decimals) part,
        int limit
    )
    {
        var scaled = Scaled(text, part, limit);
        if (scaled.End > part.End)
            return (scaled.End, Rise(whole.Value, part.Value, scaled.Value), scaled.Decimals);
        var shared = whole.Scale >= SharedScale ? whole.Scale : 1;
        return (part.End, whole.Value + part.Value * shared, part.Decimals - NumberWords.Zeros(shared));
    }

    // "Five and a half million" is 5.5 million, "one billion and a half million" 1,000.5 million.
    private static decimal Rise(decimal whole, decimal part, decimal scaled) =>
        whole >= scaled / part ? whole + scaled : (whole + part) * (scaled / part);

    private static (int End, decimal Value, int Decimals) Part(int end, decimal count, Parts parts)
    {
        var decimals = parts.Value switch
        {
            2 or 5 or 10 => 1,
            _ => 2,
        };
        return (end, count / parts.Value, decimals);
    }

    // "fifths", "twenty-firsts", "hundred-fifths" after a hyphen, "one hundred and fifth".
    private static Parts? Denominator(string text, int at, int limit)
    {
        var piece = PastHyphen(text, Piece.At(text, at, limit), limit);
        if (piece.Kind != PieceKind.Word)
            return null;
        if (NumberWords.Ordinal(piece.Of(text), out var isPlural) is { } simple)
            return simple < 3 && !IsHalf(piece.Of(text))
                ? null
                : new Parts(piece.End, simple, isPlural, false);
        if (NumberWords.Small(piece.Of(text)) is { } small and >= 20)
            return Compound(text, piece.End, limit, small) is { } compound
                ? compound with
                {
                    IsTens = true,
                }
                : null;
        if (CardinalReader.At(text, piece.Start, limit) is not { } whole || whole.Value < 100)
            return null;
        var after = Piece.At(text, whole.End, limit);
        return Compound(text, after.Is(text, "and") ? after.End : whole.End, limit, (long)whole.Value);
    }

    private static Parts? Compound(string text, int at, int limit, long more)
    {
        var ordinal = PastHyphen(text, Piece.At(text, at, limit), limit);
        if (ordinal.Kind != PieceKind.Word || IsHalf(ordinal.Of(text)))
            return null;
        return NumberWords.Ordinal(ordinal.Of(text), out var isPlural) is < 10 and var value
            ? new Parts(ordinal.End, more + value, isPlural, false)
            : null;
    }

    private static bool IsHalf(ReadOnlySpan<char> word) =>
        word.StartsWith("hal", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("quarter", StringComparison.OrdinalIgnoreCase);

    private readonly record struct Parts(int End, long Value, bool IsPlural, bool IsTens);
}
