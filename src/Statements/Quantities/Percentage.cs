namespace Burdenshare.Statements.Quantities;

/// <summary>A percentage, or a range of them, and where it is written.</summary>
/// <param name="End">After its last character.</param>
/// <param name="Value">Percent, or percentage points; the lower end of a range.</param>
/// <param name="ValueTo">The upper end; null for a single number.</param>
/// <param name="Decimals">Decimals of the more precise end.</param>
/// <param name="IsPoints">Whether it counts percentage points.</param>
internal readonly record struct Percentage(
    int End,
    decimal Value,
    decimal? ValueTo,
    int Decimals,
    bool IsPoints
)
{
    private const int MostTerms = 4;

    /// <summary>After the sign, which stands elsewhere for one that is added to.</summary>
    public int SignEnd { get; init; } = End;

    /// <summary>
    /// The percentage that begins with the number at a place, never below zero; null where there is none.
    /// </summary>
    public static Percentage? At(string text, int at, int limit)
    {
        if (NumberReader.Unsigned(text, Piece.At(text, at, limit), limit) is not { } first)
            return null;
        var sign = PercentReader.SignAfter(text, first.End, limit);
        if (sign is null || IsDash(text, Piece.At(text, sign.Value.End, limit)))
        {
            if (Second(text, at, sign?.End ?? first.End, limit) is { } second && second.Value >= first.Value)
            {
                if (PercentReader.SignAfter(text, second.End, limit) is { } closing)
                    return new Percentage(
                        closing.End,
                        first.Value,
                        second.Value,
                        Math.Max(first.Decimals, second.Decimals),
                        closing.IsPoints
                    );
            }
        }
        return sign is { } single
            ? new Percentage(single.End, first.Value, null, first.Decimals, single.IsPoints)
            : null;
    }

    /// <summary>
    /// The number at a place, where its sign stands after what is added to it: the first of "3.5+1.5 %", of "3.5 plus
    /// 1.5 percent", and, because it has decimals, of "0.9 and 1.3 %". Null for others.
    /// </summary>
    public static Percentage? Added(string text, int at, int limit)
    {
        Percentage? found = null;
        var next = at;
        for (var terms = 0; terms < MostTerms; terms++)
        {
            if (NumberReader.Unsigned(text, Piece.At(text, next, limit), limit) is not { Value: <= 100 } term)
                return null;
            if (PercentReader.SignAfter(text, term.End, limit) is { } sign)
                return found is { } first
                    ? first with
                    {
                        IsPoints = sign.IsPoints,
                        SignEnd = sign.End,
                    }
                    : null;
            found ??= new Percentage(term.End, term.Value, null, term.Decimals, false);
            var joint = Piece.At(text, term.End, limit);
            if (!Adds(text, joint, term))
                return null;
            next = joint.End;
        }
        return null;
    }

    private static bool Adds(string text, Piece joint, Number term) =>
        joint.IsMark(text, '+') || joint.Is(text, "plus") || joint.Is(text, "and") && term.Decimals > 0;

    // "2 to 3 percent", "2-3%", "between 2 and 3 percent"; "and" joins only after "between", "from 2 to 3" is a change.
    private static Number? Second(string text, int start, int at, int limit)
    {
        var joint = Piece.At(text, at, limit);
        var before = Piece.WordBefore(text, start);
        var joins = joint.Kind switch
        {
            PieceKind.Mark => IsDash(text, joint),
            PieceKind.Word => joint.Is(text, "and")
                ? before.Equals("between", StringComparison.OrdinalIgnoreCase)
                : (joint.Is(text, "to") || joint.Is(text, "or"))
                    && !before.Equals("from", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
        var second = joint.Next(text, limit);
        return joins && second.Kind != PieceKind.End ? NumberReader.Unsigned(text, second, limit) : null;
    }

    private static bool IsDash(string text, Piece mark) =>
        mark.IsHyphen(text) || mark.IsMark(text, '–') || mark.IsMark(text, '—');
}
