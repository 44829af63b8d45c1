using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Rhythm;

/// <summary>
/// When a publisher's next yearly edition is due, by the months in which the former ones came. No publisher held here
/// announces a day, so this is a span and never a date.
/// </summary>
/// <param name="Publisher">Whose.</param>
/// <param name="Last">The newest yearly edition out by the day, held or not.</param>
/// <param name="Year">The year of the next one.</param>
/// <param name="FirstMonth">The earliest month of a former edition.</param>
/// <param name="LastMonth">The latest month of a former edition.</param>
/// <param name="Editions">How many former editions this rests on.</param>
/// <param name="IsOverdue">Whether the day lies after the span.</param>
public sealed record NextRelease(
    string Publisher,
    Edition Last,
    int Year,
    int FirstMonth,
    int LastMonth,
    int Editions,
    bool IsOverdue
)
{
    // Fewer than three say nothing of a rhythm.
    private const int Fewest = 3;

    /// <summary>
    /// The span by the yearly editions (named by four digits) known on that day, held or not; null with fewer than
    /// three.
    /// </summary>
    public static NextRelease? Of(Ledger ledger, string publisher, DateOnly day)
    {
        var yearly = ledger
            .Releases.Select(release => release.Edition)
            .Concat(ledger.NotHeld)
            .Where(edition => edition.Publisher == publisher && edition.IsOutBy(day) && IsYearly(edition))
            .OrderBy(edition => edition.Published.Latest)
            .ToArray();
        if (yearly.Length < Fewest)
            return null;
        var last = yearly[^1];
        var months = yearly.Select(edition => edition.Published.Month!.Value).ToArray();
        var year = last.Published.Year + 1;
        var end = new DateOnly(year, months.Max(), DateTime.DaysInMonth(year, months.Max()));
        return new NextRelease(publisher, last, year, months.Min(), months.Max(), yearly.Length, day > end);
    }

    private static bool IsYearly(Edition edition) =>
        edition.Name.Length == 4
        && edition.Name.All(char.IsAsciiDigit)
        && edition.Published.Month is not null;
}
