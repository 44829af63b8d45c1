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
        // By hand: the general reader of dates asks for the machine's time zone first, which takes milliseconds.
        if (
            text is not { Length: 4 or 7 or 10 }
            || Part(text, 0, 4) is not (>= 1 and { } year)
            || text.Length > 4 && Part(text, 4, 3) is not (>= 1 and <= 12)
        )
            return false;
        int? month = text.Length > 4 ? Part(text, 4, 3) : null;
        int? day = text.Length > 7 ? Part(text, 7, 3) : null;
        if (text.Length > 7 && !(day >= 1 && day <= DateTime.DaysInMonth(year, month!.Value)))
            return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    // Digits of that many characters, with a dash before them where they do not begin the text; null for others.
    private static int? Part(string text, int from, int length)
    {
        var number = 0;
        for (var i = from; i < from + length; i++)
            if (i == from && i > 0)
            {
                if (text[i] != '-')
                    return null;
            }
            else if (char.IsAsciiDigit(text[i]))
                number = number * 10 + (text[i] - '0');
            else
                return null;
        return number;
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
