using Burdenshare.Statements.Quantities;

namespace Burdenshare.Statements.Days;

/// <summary>
/// Days told from another day: "today", "the day after tomorrow", "next Friday", "two weeks ago", "in three months".
/// </summary>
internal static class RelativeDay
{
    /// <summary>The day that begins with a piece; null where none does.</summary>
    public static DayMention? At(string text, Piece first, int limit, DateOnly reference)
    {
        if (first.Kind == PieceKind.Word && Named(text, first) is { } days)
            return DayMention.Of(first.Start, first.End, reference.AddDays(days));
        return Beside(text, first, limit, reference)
            ?? OfWeek(text, first, limit, reference)
            ?? Distance(text, first, limit, reference);
    }

    private static int? Named(string text, Piece word) =>
        word.Is(text, "today") ? 0
        : word.Is(text, "tomorrow") || word.Is(text, "tmrw") || word.Is(text, "tmr") ? 1
        : word.Is(text, "yesterday") ? -1
        : null;

    // "the day after tomorrow", "the day before yesterday".
    private static DayMention? Beside(string text, Piece first, int limit, DateOnly reference)
    {
        var day = first.Is(text, "the") ? first.Next(text, limit) : first;
        if (!day.Is(text, "day"))
            return null;
        var side = day.Next(text, limit);
        var other = side.Next(text, limit);
        if (other.Kind != PieceKind.Word)
            return null;
        var days =
            side.Is(text, "after") && Named(text, other) == 1 ? 2
            : side.Is(text, "before") && Named(text, other) == -1 ? -2
            : 0;
        return days == 0 ? null : DayMention.Of(first.Start, other.End, reference.AddDays(days));
    }

    // "Friday" alone is the last or the next one; weeks begin on Monday.
    private static DayMention? OfWeek(string text, Piece first, int limit, DateOnly reference)
    {
        if (first.Kind != PieceKind.Word)
            return null;
        var today = reference.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)reference.DayOfWeek;
        if (DayWords.Weekday(first.Of(text)) is { } weekday)
        {
            var ahead = (weekday - today + 7) % 7;
            return new DayMention(
                first.Start,
                first.End,
                $"XXXX-WXX-{weekday}",
                reference.AddDays(ahead - 7),
                reference.AddDays(ahead)
            );
        }
        var isThis = first.Is(text, "this");
        var second = first.Next(text, limit);
        var day = isThis && IsNear(text, second) is not null ? second.Next(text, limit) : second;
        if (day.Kind != PieceKind.Word || DayWords.Weekday(day.Of(text)) is not { } named)
            return null;
        var sameWeek = reference.AddDays(named - today);
        DateOnly? found = IsNear(text, isThis && day.Start != second.Start ? second : first) is { } isPast
            ? isPast
                ? (named < today ? sameWeek : sameWeek.AddDays(-7))
                : named > today
                    ? sameWeek
                    : sameWeek.AddDays(7)
            : isThis
                ? sameWeek
                : first.Is(text, "next") || first.Is(text, "following")
                    ? sameWeek.AddDays(7)
                    : first.Is(text, "last") || first.Is(text, "previous")
                        ? sameWeek.AddDays(-7)
                        : null;
        return found is { } on ? DayMention.Of(first.Start, day.End, on) : null;
    }

    private static bool? IsNear(string text, Piece word) =>
        word.Is(text, "past") ? true
        : word.Is(text, "coming") || word.Is(text, "upcoming") ? false
        : null;

    // "two weeks ago", "1 month and 21 days ago", "three days from now", "in two years", "a fortnight later".
    private static DayMention? Distance(string text, Piece first, int limit, DateOnly reference)
    {
        var isIn = first.Is(text, "in");
        if (Lengths(text, isIn ? first.Next(text, limit) : first, limit) is not var (lengthEnd, length))
            return null;
        var next = Piece.At(text, lengthEnd, limit);
        if (isIn)
            return
                next.Is(text, "from")
                || next.Is(text, "since")
                || next.Is(text, "after")
                || next.Is(text, "before")
                ? null
                : Moved(first.Start, lengthEnd, reference, length);
        if (next.Is(text, "ago"))
            return Moved(first.Start, next.End, reference, length.Back);
        if (next.Is(text, "later"))
            return Moved(first.Start, next.End, reference, length);
        if (!next.Is(text, "from") && !next.Is(text, "after") && !next.Is(text, "before"))
            return null;
        var origin = next.Next(text, limit);
        if (
            origin.Kind != PieceKind.Word
            || (origin.Is(text, "now") ? 0 : Named(text, origin)) is not { } shift
        )
            return null;
        return Moved(
            first.Start,
            origin.End,
            reference.AddDays(shift),
            next.Is(text, "before") ? length.Back : length
        );
    }

    private static (int End, DayDistance Length)? Lengths(string text, Piece first, int limit)
    {
        (int End, DayDistance Length)? sum = null;
        var at = first;
        for (var parts = 0; parts < 3 && Length(text, at, limit) is var (end, part); parts++)
        {
            sum = (end, sum is { } before ? before.Length.And(part) : part);
            at = Piece.At(text, end, limit);
            if (at.Is(text, "and") || at.IsMark(text, ','))
                at = at.Next(text, limit);
        }
        return sum;
    }

    private static (int End, DayDistance Length)? Length(string text, Piece first, int limit)
    {
        if (first.Kind == PieceKind.End || Count(text, first, limit) is not var (after, count, isCounted))
            return null;
        var unit = Piece.At(text, after, limit);
        if (unit.Kind != PieceKind.Word || DayWords.Unit(unit.Of(text)) is not { } length)
            return null;
        return (
            unit.End,
            length > 0
                ? new DayDistance(0, count * length, isCounted)
                : new DayDistance(-length * count, 0, isCounted)
        );
    }

    private static (int End, int Count, bool IsCounted)? Count(string text, Piece first, int limit)
    {
        var isArticle = first.Is(text, "a") || first.Is(text, "an");
        var few = isArticle ? first.Next(text, limit) : first;
        if (few.Is(text, "few"))
            return (few.End, 3, false);
        if (isArticle)
            return (first.End, 1, true);
        return CardinalReader.At(text, first.Start, limit) is { Value: >= 1 and <= 1000, Decimals: 0 } number
            ? (number.End, (int)number.Value, true)
            : null;
    }

    private static DayMention Moved(int start, int end, DateOnly from, DayDistance length) =>
        DayMention.Of(start, end, length.From(from)) with
        {
            IsExact = length.IsExact,
        };
}
