using System.Globalization;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Oddities;

/// <summary>A date that no calendar holds ("31 June"), and a weekday that does not fall on its date.</summary>
internal static class ImpossibleDays
{
    public static IEnumerable<WarningFinding> In(OddText text)
    {
        for (var at = 1; at < text.Layout.Tokens.Length; at++)
        {
            var month = text.Layout.Tokens[at].IsCapitalised ? CalendarWords.Month(text.Word(at)) : 0;
            if (month == 0 || Around(text, at) is not { } date)
                continue;
            if (date.Day > DateTime.DaysInMonth(date.Year ?? 2024, month))
                yield return text.Warn(date.Start, date.End, "STM216", "a day that the month does not have");
            else if (
                date.Year is { } year
                && Weekday(text, date.Start) is { } weekday
                && weekday != new DateOnly(year, month, date.Day).DayOfWeek
            )
                yield return text.Warn(
                    date.Start - 1,
                    date.End,
                    "STM217",
                    $"that day was a {new DateOnly(year, month, date.Day).DayOfWeek}"
                );
        }
    }

    // "June 9, 2025" and "9 June 2025".
    private static (int Day, int? Year, int Start, int End)? Around(OddText text, int at)
    {
        if (Number(text, at + 1, 31) is { } after)
        {
            var comma = text.Word(at + 2) is "," ? 1 : 0;
            var year = Year(text, at + 2 + comma);
            return (after, year, at, year is null ? at + 2 : at + 3 + comma);
        }
        if (Number(text, at - 1, 99) is not { } before)
            return null;
        var written = Year(text, at + 1);
        return (before, written, at - 1, written is null ? at + 1 : at + 2);
    }

    private static DayOfWeek? Weekday(OddText text, int start)
    {
        var at = text.Word(start - 1) is "," ? start - 2 : start - 1;
        var day = CalendarWords.Weekday(text.Word(at));
        return day < 0 ? null : (DayOfWeek)day;
    }

    private static int? Year(OddText text, int at) =>
        Number(text, at, 2099) is { } year and >= 1900 ? year : null;

    private static int? Number(OddText text, int at, int most) =>
        int.TryParse(text.Word(at), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1
        && number <= most
            ? number
            : null;
}
