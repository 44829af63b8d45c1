namespace Burdenshare.Statements.Days;

/// <summary>Day and month, with the year where it is said.</summary>
/// <param name="Year">Null where it is not said.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31; the month need not have it.</param>
internal readonly record struct CalendarDay(int? Year, int Month, int Day)
{
    // Leap days come back after eight years at the latest.
    private const int Years = 8;

    /// <summary>The day in a year; null where that year has none.</summary>
    public DateOnly? In(int year) =>
        year is >= 1 and <= 9999 && Day <= DateTime.DaysInMonth(year, Month)
            ? new DateOnly(year, Month, Day)
            : null;

    /// <summary>The last such day that is not after a day.</summary>
    public DateOnly? UpTo(DateOnly reference)
    {
        for (var year = reference.Year; year > reference.Year - Years; year--)
        {
            if (In(year) is { } day && day <= reference)
                return day;
        }
        return null;
    }

    /// <summary>The first such day after a day.</summary>
    public DateOnly? From(DateOnly reference)
    {
        for (var year = reference.Year; year <= reference.Year + Years; year++)
        {
            if (In(year) is { } day && day > reference)
                return day;
        }
        return null;
    }
}
