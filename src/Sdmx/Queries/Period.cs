using System.Globalization;
using System.Text.RegularExpressions;

namespace Burdenshare.Sdmx.Queries;

/// <summary>
/// A period as SDMX writes it, with the first and last instant that it covers: 2026, 2026-A1, 2026-S1, 2026-T2,
/// 2026-Q3, 2026-07, 2026-M07, 2026-W27, 2026-D182, 2026-07-10, or a date and time.
/// </summary>
/// <param name="First">First instant, inclusive, UTC.</param>
/// <param name="Last">Last instant, inclusive, UTC, to the second.</param>
public readonly partial record struct Period(DateTime First, DateTime Last)
{
    /// <summary>Reads a period; false where the text is none.</summary>
    public static bool TryParse(string text, out Period period)
    {
        period = default;
        var form = Form().Match(text);
        if (!form.Success)
            return Instant(text, ref period);
        var year = Number(form, "year");
        if (year is 0 or 9999)
            return false;
        var span = form.Groups["kind"] switch
        {
            { Success: true } kind => Reporting(year, kind.ValueSpan[0], Number(form, "number")),
            _ when form.Groups["day"].Success => Day(year, Number(form, "month"), Number(form, "day")),
            _ when form.Groups["month"].Success => Months(year, Number(form, "month"), 1, 12),
            _ => Months(year, 1, 12, 1),
        };
        if (span is not { } found)
            return false;
        period = found;
        return true;
    }

    private static Period? Reporting(int year, char kind, int number) =>
        kind switch
        {
            'A' => Months(year, number, 12, 1),
            'S' => Months(year, number, 6, 2),
            'T' => Months(year, number, 4, 3),
            'Q' => Months(year, number, 3, 4),
            'M' => Months(year, number, 1, 12),
            'W' when number >= 1 && number <= ISOWeek.GetWeeksInYear(year) => Until(
                ISOWeek.ToDateTime(year, number, DayOfWeek.Monday),
                first => first.AddDays(7)
            ),
            'D' when number >= 1 && number <= (DateTime.IsLeapYear(year) ? 366 : 365) => Until(
                new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(number - 1),
                first => first.AddDays(1)
            ),
            _ => null,
        };

    private static Period? Months(int year, int number, int length, int most) =>
        number >= 1 && number <= most
            ? Until(
                new DateTime(year, (number - 1) * length + 1, 1, 0, 0, 0, DateTimeKind.Utc),
                first => first.AddMonths(length)
            )
            : null;

    private static Period? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? Until(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc), first => first.AddDays(1))
            : null;

    private static Period Until(DateTime first, Func<DateTime, DateTime> next)
    {
        var begin = DateTime.SpecifyKind(first, DateTimeKind.Utc);
        return new Period(begin, next(begin).AddSeconds(-1));
    }

    private static bool Instant(string text, ref Period period)
    {
        if (!text.Contains('T', StringComparison.Ordinal) || !IsoTime.TryParse(text, out var instant))
            return false;
        period = new Period(instant.UtcDateTime, instant.UtcDateTime);
        return true;
    }

    private static int Number(Match form, string group) =>
        int.Parse(form.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<year>\d{4})(?:-(?<kind>[ASTQMWD])(?<number>\d{1,3})|-(?<month>\d\d)(?:-(?<day>\d\d))?)?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Form();
}
