using System.Globalization;

namespace Burdenshare.Statements.Days;

/// <summary>A day that a text names, and where.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">After the last one.</param>
/// <param name="Timex">
/// The day as TIMEX3 writes it: "2025-06-25"; "XXXX-06-25" where the year is not said; "XXXX-WXX-3" for a Wednesday.
/// </param>
/// <param name="Before">The last such day up to the day of reference; null where it does not exist.</param>
/// <param name="After">The next one; the same where the text says which.</param>
internal readonly record struct DayMention(
    int Start,
    int End,
    string Timex,
    DateOnly? Before,
    DateOnly? After
)
{
    /// <summary>Whether a day is meant: "five months ago" and "a few days later" only come near one.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>Whether the text itself says year, month and day.</summary>
    public bool IsFull => char.IsAsciiDigit(Timex[0]);

    /// <summary>One day, said in full or reckoned from the day of reference.</summary>
    public static DayMention Of(int start, int end, DateOnly day) =>
        new(start, end, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day);

    /// <summary>A day of the calendar, with or without its year; it need not exist.</summary>
    public static DayMention Of(int start, int end, CalendarDay day, DateOnly reference)
    {
        var timex = string.Create(
            CultureInfo.InvariantCulture,
            $"{(day.Year is { } year ? $"{year:0000}" : "XXXX")}-{day.Month:00}-{day.Day:00}"
        );
        if (day.Year is { } said)
        {
            var only = day.In(said);
            return new DayMention(start, end, timex, only, only);
        }
        return new DayMention(start, end, timex, day.UpTo(reference), day.From(reference));
    }
}
