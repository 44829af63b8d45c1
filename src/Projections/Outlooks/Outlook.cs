namespace Burdenshare.Projections.Outlooks;

/// <summary>
/// The economy that a projection runs in: what the IMF published to its last year, then carried on (GDP and deflator
/// at their last growth, the dollar's rate, revenue and the balance at their last value).
/// </summary>
/// <param name="Currency">ISO 4217 of the national amounts.</param>
/// <param name="PublishedTo">The last year that the IMF printed.</param>
/// <param name="Gdp">Current prices, national currency, million.</param>
/// <param name="GdpUsd">Current prices and rates, US dollars, million.</param>
/// <param name="Deflator">Price of GDP, an index.</param>
/// <param name="Revenue">General government revenue, percent of GDP.</param>
/// <param name="Balance">General government net lending, percent of GDP; a deficit is negative.</param>
/// <param name="Debt">General government gross debt, percent of GDP.</param>
internal sealed record Outlook(
    string Currency,
    int PublishedTo,
    YearTrack Gdp,
    YearTrack GdpUsd,
    YearTrack Deflator,
    YearTrack Revenue,
    YearTrack Balance,
    YearTrack Debt
)
{
    /// <summary>National currency for one US dollar, the average rate that the IMF used.</summary>
    public double PerUsd(int year) => Gdp[year] / GdpUsd[year];

    /// <summary>Growth of nominal GDP on the year before; 0.03 is three percent.</summary>
    public double Growth(int year) => Gdp[year] / Gdp[year - 1] - 1;

    /// <summary>What an amount of a year is worth at the prices of another.</summary>
    public double AtPricesOf(int basis, int year, double amount) => amount * Deflator[basis] / Deflator[year];
}
