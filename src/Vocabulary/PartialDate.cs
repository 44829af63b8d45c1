using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Burdenshare.Vocabulary;

/// <summary>
/// A date known to the year, the month or the day, exactly as its source gives it: "1949", "2026-07", "2024-06-17".
/// What the source does not say is never completed.
/// </summary>
public readonly record struct PartialDate
{
    private PartialDate(int year, int? month, int? day) => (Year, Month, Day) = (year, month, day);

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>1 to 12, or null where only the year is known.</summary>
    public int? Month { get; }

    /// <summary>1 to 31, or null where only the month is known.</summary>
    public int? Day { get; }

    /// <summary>The first day that this date can mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that this date can mean.</summary>
    public DateOnly Latest =>
        Day is not null ? Earliest
        : Month is int month ? new DateOnly(Year, month, DateTime.DaysInMonth(Year, month))
        : new DateOnly(Year, 12, 31);

    /// <summary>Reads yyyy, yyyy-MM or yyyy-MM-dd.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        var form = text?.Length switch
        {
            4 => "yyyy",
            7 => "yyyy-MM",
            10 => "yyyy-MM-dd",
            _ => null,
        };
        if (
            form is null
            || !DateOnly.TryParseExact(
                text,
                form,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
            return false;
        date = new PartialDate(
            day.Year,
            form.Length > 4 ? day.Month : null,
            form.Length > 7 ? day.Day : null
        );
        return true;
    }

    /// <summary>A date known to the day.</summary>
    public static PartialDate On(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>As the source gave it.</summary>
    public override string ToString() =>
        (Month, Day) switch
        {
            (null, _) => Year.ToString("D4", CultureInfo.InvariantCulture),
            (_, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}"),
        };
}
