namespace Burdenshare.Statements.Quantities;

/// <summary>Parts told by two numbers: "one over three", "two out of five hundred", "one in three".</summary>
internal static class RatioReader
{
    // "One in 1994" is no share.
    private const decimal MostInAll = 1_000;

    /// <summary>The fraction that a number goes on to; null where no such word and number follow.</summary>
    public static Number? After(string text, Number count, int limit)
    {
        if (count.Value != Math.Floor(count.Value) || IsAmount(text, count.Start))
            return null;
        var word = Piece.At(text, count.End, limit);
        var isOver = word.Is(text, "over");
        var isIn = word.Is(text, "in") && count.Value == 1;
        var of = word.Is(text, "out") ? word.Next(text, limit) : default;
        var isOutOf = of.Kind == PieceKind.Word && of.Is(text, "of");
        if (!isOver && !isIn && !isOutOf)
            return null;
        var from = Piece.At(text, isOutOf ? of.End : word.End, limit);
        if (
            from.Kind == PieceKind.End
            || CardinalReader.At(text, from.Start, limit) is not { Value: > 0 } all
        )
            return null;
        if (all.Value != Math.Floor(all.Value) || (!isOver && count.Value >= all.Value))
            return null;
        if ((isIn && all.Value > MostInAll) || (isOver && IsTime(text, all.End, limit)))
            return null;
        return new Number(count.Start, all.End, count.Value / all.Value, 2);
    }

    private static bool IsAmount(string text, int at)
    {
        while (at > 0 && Piece.IsBlank(text[at - 1]))
            at--;
        return at > 0 && char.IsSymbol(text[at - 1]);
    }

    // "$2000 over 3 years" tells how long.
    private static bool IsTime(string text, int at, int limit)
    {
        var next = Piece.At(text, at, limit);
        return next.Kind == PieceKind.Word
            && next.Of(text).TrimEnd("sS") is var unit
            && (
                unit.Equals("year", StringComparison.OrdinalIgnoreCase)
                || unit.Equals("month", StringComparison.OrdinalIgnoreCase)
                || unit.Equals("week", StringComparison.OrdinalIgnoreCase)
                || unit.Equals("day", StringComparison.OrdinalIgnoreCase)
                || unit.Equals("decade", StringComparison.OrdinalIgnoreCase)
                || unit.Equals("hour", StringComparison.OrdinalIgnoreCase)
            );
    }
}
