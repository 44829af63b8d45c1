using Burdenshare.Statements.Quantities;

namespace Burdenshare.Statements.Days;

/// <summary>
/// Days with the name of their month: "9 June 2025", "June 9th", "the ninth of June", "9-Jun-2025", "2025/Jun/9".
/// </summary>
internal static class MonthDate
{
    /// <summary>The day that begins with a piece; null where none does.</summary>
    public static (int End, CalendarDay Day)? At(string text, Piece first, int limit) =>
        MonthFirst(text, first, limit) ?? YearFirst(text, first, limit) ?? DayFirst(text, first, limit);

    // "June 9, 2025", "June the ninth", "Jun-9-2025", "June-2025-9".
    private static (int End, CalendarDay Day)? MonthFirst(string text, Piece first, int limit)
    {
        if (MonthAt(text, first) is not { } month)
            return null;
        var next = PastSeparator(text, first.Next(text, limit), limit, ",./");
        if (next.Is(text, "the"))
            next = next.Next(text, limit);
        if (DayWords.DayAt(text, next, limit) is { } day && EndsDay(text, day.End, limit))
            return WithYear(text, day.End, new CalendarDay(null, month, day.Day), limit);
        if (DayWords.YearAt(text, next, limit) is not { } year)
            return null;
        var last = PastSeparator(text, Piece.At(text, year.End, limit), limit, "/");
        return
            last.Start > year.End
            && DayWords.DayAt(text, last, limit) is { } late
            && last.Kind == PieceKind.Digits
            ? (late.End, new CalendarDay(year.Year, month, late.Day))
            : null;
    }

    // "2025-Jun-9", "2025/9/Jun".
    private static (int End, CalendarDay Day)? YearFirst(string text, Piece first, int limit)
    {
        if (first.Kind != PieceKind.Digits || DayWords.YearAt(text, first, limit) is not { } year)
            return null;
        var second = PastSeparator(text, Piece.At(text, year.End, limit), limit, "/");
        if (second.Start == year.End)
            return null;
        if (MonthAt(text, second) is { } month)
        {
            var last = PastSeparator(text, second.Next(text, limit), limit, "/");
            return last.Kind == PieceKind.Digits && DayWords.DayAt(text, last, limit) is { } day
                ? (day.End, new CalendarDay(year.Year, month, day.Day))
                : null;
        }
        if (second.Kind != PieceKind.Digits || DayWords.DayAt(text, second, limit) is not { } early)
            return null;
        var third = PastSeparator(text, Piece.At(text, early.End, limit), limit, "/");
        return MonthAt(text, third) is { } late
            ? (third.End, new CalendarDay(year.Year, late, early.Day))
            : null;
    }

    // "9 June 2025", "9th of June", "ninth day of June", "9. Jun. 2025", "9-2025-June".
    private static (int End, CalendarDay Day)? DayFirst(string text, Piece first, int limit)
    {
        if (DayWords.DayAt(text, first, limit) is not { } day || IsAmount(text, first.Start))
            return null;
        var next = PastSeparator(text, Piece.At(text, day.End, limit), limit, "./");
        if (next.Is(text, "day"))
            next = next.Next(text, limit);
        if (next.Is(text, "of"))
            next = next.Next(text, limit);
        if (MonthAt(text, next) is { } month && !(first.Kind == PieceKind.Word && IsVerb(text, next)))
            return WithYear(
                text,
                EndOfMonth(text, next, limit),
                new CalendarDay(null, month, day.Day),
                limit
            );
        if (
            first.Kind != PieceKind.Digits
            || next.Start == day.End
            || DayWords.YearAt(text, next, limit) is not { } year
        )
            return null;
        var last = PastSeparator(text, Piece.At(text, year.End, limit), limit, "/");
        return MonthAt(text, last) is { } late ? (last.End, new CalendarDay(year.Year, late, day.Day)) : null;
    }

    private static (int End, CalendarDay Day) WithYear(string text, int end, CalendarDay day, int limit)
    {
        var next = PastSeparator(text, Piece.At(text, end, limit), limit, ",./");
        var isNamed = next.Is(text, "of") || next.Is(text, "in");
        if (isNamed)
            next = next.Next(text, limit);
        if (DayWords.YearAt(text, next, limit) is { } year && !IsCounted(text, year.End, limit))
            return (year.End, day with { Year = year.Year });
        // "of 87" tells a year; "9 June 12 ships sailed" does not.
        if (isNamed && next.Kind == PieceKind.Digits && next.End - next.Start == 2)
            return DayWords.FullYear(DayWords.Number(text, next), 2) is { } full
                ? (next.End, day with { Year = full })
                : (end, day);
        return (TrimPoint(text, end), day);
    }

    private static int? MonthAt(string text, Piece piece) =>
        piece.Kind == PieceKind.Word && !IsGlued(text, piece.Start) ? DayWords.Month(piece.Of(text)) : null;

    // "One may ask", "ten march on": in small letters a month after a word is a verb.
    private static bool IsVerb(string text, Piece month) =>
        char.IsLower(text[month.Start]) && (month.Is(text, "may") || month.Is(text, "march"));

    private static bool IsGlued(string text, int at) => at > 0 && text[at - 1] is '$' or '_' or '#' or '@';

    // "Dec. 31": the point is the abbreviation's.
    private static int EndOfMonth(string text, Piece month, int limit) =>
        month.End < limit && text[month.End] == '.' && month.End - month.Start <= 4
            ? month.End + 1
            : month.End;

    private static int TrimPoint(string text, int end) => text[end - 1] == '.' ? end - 1 : end;

    private static Piece PastSeparator(string text, Piece piece, int limit, ReadOnlySpan<char> marks)
    {
        for (var steps = 0; steps < 2; steps++)
        {
            if (!piece.IsHyphen(text) && !(piece.Kind == PieceKind.Mark && marks.Contains(text[piece.Start])))
                break;
            piece = piece.Next(text, limit);
        }
        return piece;
    }

    // "June 9.5" and "June 9,000" name no day.
    private static bool EndsDay(string text, int end, int limit) =>
        end >= limit
        || (
            !char.IsLetterOrDigit(text[end])
            && !(text[end] is '.' or ':' && end + 1 < limit && char.IsAsciiDigit(text[end + 1]))
            && !(
                text[end] == ','
                && WrittenNumber.At(text, end - 1, limit) is { } more
                && more.End > end
                && more.Value >= 1000
            )
            && text[end] != '%'
        );

    private static bool IsCounted(string text, int end, int limit) => end < limit && text[end] == '%';

    // "$12 December 27" names the 27th.
    private static bool IsAmount(string text, int at)
    {
        if (at > 1 && text[at - 1] is '.' or ',' && char.IsAsciiDigit(text[at - 2]))
            return true;
        while (at > 0 && Piece.IsBlank(text[at - 1]))
            at--;
        return at > 0 && char.IsSymbol(text[at - 1]);
    }
}
