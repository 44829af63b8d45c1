namespace Burdenshare.Statements.Quantities;

/// <summary>
/// What digits can go on to: fractions ("3/4", "2 1/4") and powers ("1.1^23", "6.23x10^-4", "12e-1").
/// </summary>
internal static class DigitForms
{
    /// <summary>The fraction or power that begins at a place; null where it is a plain number or none.</summary>
    public static Number? At(string text, int at, int limit)
    {
        if (WrittenNumber.At(text, at, limit) is not { } first)
            return null;
        if (Power(text, first, limit) is { } power)
            return power;
        if (first.Decimals > 0)
            return null;
        if (Fraction(text, first, limit) is { } plain)
            return plain;
        var second = Piece.At(text, first.End, limit);
        if (second.Kind != PieceKind.Digits || second.Start == first.End)
            return null;
        return
            WrittenNumber.At(text, second.Start, limit) is { Decimals: 0 } count
            && Fraction(text, count, limit) is { Value: < 1 } part
            ? new Number(at, part.End, first.Value + part.Value, part.Decimals)
            : null;
    }

    // "5/17/2018" and "2222/2222" of a telephone number are none.
    private static Number? Fraction(string text, Number count, int limit)
    {
        if (count.End + 1 >= limit || text[count.End] != '/' || IsJoinedBefore(text, count.Start))
            return null;
        if (WrittenNumber.At(text, count.End + 1, limit) is not { Decimals: 0, Value: > 0 } all)
            return null;
        if (
            all.End < limit
            && text[all.End] is '/' or '-'
            && all.End + 1 < limit
            && char.IsAsciiDigit(text[all.End + 1])
        )
            return null;
        return new Number(count.Start, all.End, count.Value / all.Value, 2);
    }

    private static bool IsJoinedBefore(string text, int at) =>
        at > 1 && text[at - 1] is '-' or '/' && char.IsLetterOrDigit(text[at - 2]);

    private static Number? Power(string text, Number mantissa, int limit)
    {
        var at = mantissa.End;
        if (at >= limit)
            return null;
        var isTimes = text.AsSpan(at, limit - at).StartsWith("x10^", StringComparison.OrdinalIgnoreCase);
        var isTen = text[at] is 'e' or 'E';
        if (!isTimes && !isTen && text[at] != '^')
            return null;
        at += isTimes ? 4 : 1;
        var minus = 0;
        for (var signs = 0; at < limit && signs < 2 && text[at] is '+' or '-'; at++, signs++)
            minus += text[at] == '-' ? 1 : 0;
        var digits = Piece.At(text, at, limit);
        if (digits.Kind != PieceKind.Digits || digits.Start != at || digits.End - at > 3)
            return null;
        var exponent = int.Parse(digits.Of(text), System.Globalization.CultureInfo.InvariantCulture);
        var power = minus % 2 == 1 ? -exponent : exponent;
        var value =
            isTimes || isTen
                ? (double)mantissa.Value * Math.Pow(10, power)
                : Math.Pow((double)mantissa.Value, power);
        return Math.Abs(value) < (double)Number.Largest
            ? new Number(mantissa.Start, digits.End, (decimal)value, mantissa.Decimals)
            : null;
    }
}
