using System.Globalization;

namespace Burdenshare.Statements.Quantities;

/// <summary>
/// Numbers of every kind: in digits, in words, with magnitudes, as decimals ("two point five"), fractions ("3/4",
/// "two thirds", "one in three"), powers ("1.3e6") and below zero ("minus 5").
/// </summary>
internal static class NumberReader
{
    /// <summary>
    /// The number that begins at a place; null where none does, or where its digits belong to a name.
    /// </summary>
    public static Number? At(string text, int at, int limit)
    {
        var first = Piece.At(text, at, limit);
        if (first.Start != at || first.Kind == PieceKind.End || !MayBegin(text, first))
            return null;
        var sign = IsSign(text, first);
        var start = sign ? first.Next(text, limit) : first;
        if (sign && (IsSign(text, start) || IsDash(text, first, start)))
            return null;
        if (start.Kind == PieceKind.End || Unsigned(text, start, limit) is not { } found)
            return null;
        if (EndsInsideWord(text, found.End, limit) || IsPointedAt(text, at, found))
            return null;
        return sign
            ? new Number(at, found.End, -found.Value, found.Decimals)
            : new Number(at, found.End, found.Value, found.Decimals);
    }

    /// <summary>All numbers of a text, in order; none overlaps another.</summary>
    public static IEnumerable<Number> In(string text)
    {
        for (var at = 0; at < text.Length; )
        {
            var number = char.IsWhiteSpace(text[at]) ? null : At(text, at, text.Length);
            if (number is { } found)
                yield return found;
            at = number?.End ?? Math.Max(at + 1, SkippedTo(text, at));
        }
    }

    /// <summary>
    /// Where to go on after a place where no number begins: past its word, its digits and what is glued.
    /// </summary>
    internal static int SkippedTo(string text, int at)
    {
        var piece = Piece.At(text, at, text.Length);
        if (piece.Start != at || piece.Kind is not (PieceKind.Word or PieceKind.Digits))
            return at + 1;
        var end = piece.End;
        // "180.25ml" and "4th" are passed over whole.
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInnerPoint(text, end)))
            end++;
        return end;
    }

    private static bool IsInnerPoint(string text, int at) =>
        text[at] == '.'
        && at + 1 < text.Length
        && char.IsAsciiDigit(text[at - 1])
        && char.IsAsciiDigit(text[at + 1]);

    private static bool MayBegin(string text, Piece first)
    {
        if (first.Kind == PieceKind.Word)
            return NumberWords.MayBegin(first.Of(text)) && !IsGluedBefore(text, first.Start);
        if (first.Kind == PieceKind.Digits)
            return first.Start == 0 || !char.IsLetter(text[first.Start - 1]);
        return text[first.Start] is '.'
            || first.IsHyphen(text) && !IsGluedBefore(text, first.Start)
            || char.GetUnicodeCategory(text[first.Start]) == UnicodeCategory.OtherNumber;
    }

    private static bool IsGluedBefore(string text, int at) => at > 0 && char.IsLetterOrDigit(text[at - 1]);

    private static bool IsSign(string text, Piece first) =>
        first.IsHyphen(text) || first.Is(text, "minus") || first.Is(text, "negative");

    // "Paris - 3 June": a minus sign touches its number, unless it begins the text.
    private static bool IsDash(string text, Piece sign, Piece number) =>
        sign.Kind == PieceKind.Mark && number.Start > sign.End && !text.AsSpan(0, sign.Start).IsWhiteSpace();

    /// <summary>
    /// A number without a sign, also one told by two ("one in three"); what is glued to it is left to the caller. Null
    /// where none begins.
    /// </summary>
    internal static Number? Unsigned(string text, Piece first, int limit) =>
        Alone(text, first, limit) is not { } number ? null : RatioReader.After(text, number, limit) ?? number;

    /// <summary>A number without a sign that is one number: what a count is. Null where none begins.</summary>
    internal static Number? Alone(string text, Piece first, int limit)
    {
        if (first.Kind == PieceKind.Mark && text[first.Start] != '.')
            return Vulgar(text, first);
        if (first.Kind == PieceKind.Digits && DigitForms.At(text, first.Start, limit) is { } digits)
            return digits;
        return InWords(text, first, limit) is var (end, value, decimals)
            ? new Number(first.Start, end, value, decimals)
            : null;
    }

    private static (int End, decimal Value, int Decimals)? InWords(string text, Piece first, int limit)
    {
        if (first.Is(text, "half") || first.Is(text, "quarter"))
            return Halves(text, first, limit);
        if (CardinalReader.At(text, first.Start, limit) is not { } whole)
            return Part(text, first, limit);
        if (first.Kind == PieceKind.Word && FractionReader.IsOrdinal(text, whole, limit))
            return null;
        if (first.Kind == PieceKind.Word || whole.Scale > 0)
        {
            if (FractionReader.After(text, whole, limit) is { } fraction)
                return FractionReader.Scaled(text, fraction, limit);
            if (first.Kind == PieceKind.Word && PointReader.After(text, whole, limit) is { } point)
                return point;
        }
        return (whole.End, whole.Value, whole.Decimals);
    }

    private static (int End, decimal Value, int Decimals)? Part(string text, Piece first, int limit) =>
        (first.Is(text, "a") || first.Is(text, "an")) && FractionReader.Of(text, first.End, limit) is { } one
            ? FractionReader.Scaled(text, one, limit)
            : null;

    // "half of them", "half a million", "quarter million"; "the first half" is a time.
    private static (int End, decimal Value, int Decimals)? Halves(string text, Piece first, int limit)
    {
        var isHalf = first.Is(text, "half");
        var part = (first.End, isHalf ? 0.5m : 0.25m, isHalf ? 1 : 2);
        var scaled = FractionReader.Scaled(text, part, limit);
        if (scaled.End > part.End)
            return scaled;
        var before = Piece.WordBefore(text, first.Start);
        return isHalf && NumberWords.Ordinal(before, out _) is null && !NumberWords.IsPointing(before)
            ? part
            : null;
    }

    private static Number? Vulgar(string text, Piece mark)
    {
        var value = CharUnicodeInfo.GetNumericValue(text[mark.Start]);
        // Twelfths and thirds are not exact in binary: four decimals tell them apart.
        return value is > 0 and < 1 ? new Number(mark.Start, mark.End, Exact(value), 2) : null;
    }

    private static decimal Exact(double value)
    {
        for (var parts = 2; parts <= 10; parts++)
        {
            var count = Math.Round(value * parts);
            if (Math.Abs(value * parts - count) < 1e-4)
                return (decimal)count / parts;
        }
        return (decimal)value;
    }

    // "29km", "4th": the digits are part of a longer word.
    private static bool EndsInsideWord(string text, int end, int limit) =>
        end < limit && char.IsLetterOrDigit(text[end]);

    private static bool IsPointedAt(string text, int at, Number found) =>
        found.Value == 1
        && found.End - at == 3
        && NumberWords.IsPointing(Piece.WordBefore(text, at))
        && !char.IsAsciiDigit(text[at]);
}
