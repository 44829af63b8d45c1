using System.Collections.Immutable;

namespace Burdenshare.Projections.Chance;

/// <summary>What the paths of an ally show.</summary>
/// <param name="Years">Year by year.</param>
/// <param name="Probability">Part of the paths that end at the target or above.</param>
/// <param name="Shortfall">Mean of what is missing at the end, points of GDP; paths that reach it miss nothing.</param>
/// <param name="MedianYear">
/// Place of the first year, from 0, in which half of the paths have reached the target; null where they never do.
/// </param>
public sealed record AllyFan(
    ImmutableArray<YearFan> Years,
    double Probability,
    double Shortfall,
    int? MedianYear
);

/// <summary>What the paths show in a year.</summary>
/// <param name="Share">Percent of GDP.</param>
/// <param name="Gdp">Current prices, national currency, million.</param>
/// <param name="Debt">Percent of GDP, with the extra expenditure.</param>
/// <param name="DebtWithout">Median debt without it.</param>
/// <param name="Reaching">Part of the paths at each level or above.</param>
public sealed record YearFan(
    Fan Share,
    Band Gdp,
    Band Debt,
    double DebtWithout,
    ImmutableArray<double> Reaching
);

/// <summary>Five quantiles: a band of 50 and one of 90 percent around the median.</summary>
public sealed record Fan(double P5, double P25, double P50, double P75, double P95);

/// <summary>Three quantiles: a band of 90 percent around the median.</summary>
public sealed record Band(double P5, double P50, double P95);
