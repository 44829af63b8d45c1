using Burdenshare.Statements.Quantities;

namespace Burdenshare.Statements.Days;

/// <summary>
/// Days in digits: "2025-06-09", "6/9/2025", "9.6.2025", "20250609", "6/9". Of two numbers that could both be
/// the month,
/// the first one is, as Americans write; a number above twelve is the day.
/// </summary>
internal static class DigitDate
{
    /// <summary>The day that begins with digits; null where none does.</summary>
    public static (int End, CalendarDay Day)? At(string text, Piece first, int limit)
    {
        if (IsJoinedBefore(text, first.Start))
            return null;
        if (first.End - first.Start == 8)
            return Packed(text, first, limit);
        if (first.End >= limit || text[first.End] is not ('/' or '-' or '.' or ' '))
            return null;
        var mark = text[first.End];
        var second = Piece.At(text, first.End + 1, limit);
        if (second.Kind != PieceKind.Digits || second.Start != first.End + 1)
            return null;
        return Three(text, first, second, mark, limit) ?? Two(text, first, second, mark, limit);
    }

    private static (int End, CalendarDay Day)? Three(
        string text,
        Piece first,
        Piece second,
        char mark,
        int limit
    )
    {
        if (second.End >= limit || (text[second.End] != mark && !(mark == '/' && text[second.End] == ',')))
            return null;
        var third = Piece.At(text, second.End + 1, limit);
        if (
            third.Kind != PieceKind.Digits
            || third.Start != second.End + 1
            || IsJoinedAfter(text, third.End, limit)
        )
            return null;
        var (one, two, three) = (Number(text, first), Number(text, second), Number(text, third));
        if (Length(first) == 4)
            return Length(second) <= 2 && Length(third) <= 2 ? Day(third.End, one, two, three) : null;
        if (mark == ' ' || Length(first) > 2 || Length(second) > 2)
            return null;
        return DayWords.FullYear(three, Length(third)) is { } year ? Day(third.End, year, one, two) : null;
    }

    // "6/9", and "on 6.9", "on 6-9".
    private static (int End, CalendarDay Day)? Two(
        string text,
        Piece first,
        Piece second,
        char mark,
        int limit
    )
    {
        if (mark == ' ' || Length(first) > 2 || Length(second) > 2 || IsJoinedAfter(text, second.End, limit))
            return null;
        var before = Piece.WordBefore(text, first.Start);
        var isTold =
            before.Equals("on", StringComparison.OrdinalIgnoreCase)
            || (mark == '.' && before.Equals("in", StringComparison.OrdinalIgnoreCase))
            || DayWords.Weekday(before) is not null;
        return mark == '/' && !before.Equals("at", StringComparison.OrdinalIgnoreCase) || isTold
            ? Day(second.End, null, Number(text, first), Number(text, second))
            : null;
    }

    private static (int End, CalendarDay Day)? Packed(string text, Piece digits, int limit)
    {
        if (IsJoinedAfter(text, digits.End, limit))
            return null;
        var number = Number(text, digits);
        var year = number / 10_000;
        return
            year is >= 1900 and < 2100
            && Day(digits.End, year, number / 100 % 100, number % 100) is { } found
            && found.Day.In(year) is not null
            && found.Day.Month == number / 100 % 100
            ? found
            : null;
    }

    private static (int End, CalendarDay Day)? Day(int end, int? year, int month, int day)
    {
        if (month > 12)
            (month, day) = (day, month);
        return month is >= 1 and <= 12 && day is >= 1 and <= 31
            ? (end, new CalendarDay(year, month, day))
            : null;
    }

    private static int Number(string text, Piece piece) =>
        Length(piece) <= 8 ? DayWords.Number(text, piece) : 0;

    private static int Length(Piece piece) => piece.End - piece.Start;

    // A longer row of numbers is a telephone's or a file's.
    private static bool IsJoinedBefore(string text, int at) =>
        at > 0
        && (
            char.IsLetterOrDigit(text[at - 1])
            || (text[at - 1] is '-' or '/' or '.' or ',' or ':' && at > 1 && char.IsAsciiDigit(text[at - 2]))
            || char.IsSymbol(text[at - 1])
        );

    private static bool IsJoinedAfter(string text, int end, int limit) =>
        end < limit
        && (
            char.IsLetterOrDigit(text[end])
            || text[end] is '%'
            || (
                text[end] is '-' or '/' or '.' or ',' or ':'
                && end + 1 < limit
                && char.IsAsciiDigit(text[end + 1])
            )
        );
}
