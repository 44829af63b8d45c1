using Burdenshare.Projections.Courses;
using Burdenshare.Projections.Outlooks;

namespace Burdenshare.Projections.Tests;

/// <summary>Economies simple enough to work out by hand.</summary>
internal static class Invented
{
    /// <summary>
    /// Nominal GDP grows by a rate that includes a rate of prices; 2 units of money for a dollar, revenue 40 % of GDP,
    /// a balanced budget and debt of 60 %.
    /// </summary>
    public static Outlook Economy(int first, int last, double gdp, double growth, double prices = 0) =>
        new(
            "XTS",
            last,
            Track(first, last, k => gdp * Math.Pow(1 + growth, k)),
            Track(first, last, k => gdp * Math.Pow(1 + growth, k) / 2),
            Track(first, last, k => 100 * Math.Pow(1 + prices, k)),
            Track(first, last, _ => 40),
            Track(first, last, _ => 0),
            Track(first, last, _ => 60)
        );

    public static Charting From(double share, double target, Outlook economy, params PlanPoint[] plan) =>
        new(
            economy.Gdp.FirstYear,
            share,
            economy.Gdp.LastYear,
            target,
            0.1,
            new AnnouncedPlan([.. plan]),
            economy
        );

    private static YearTrack Track(int first, int last, Func<int, double> value) =>
        new(first, [.. Enumerable.Range(0, last - first + 1).Select(value)]);
}
