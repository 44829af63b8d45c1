using Burdenshare.Projections.Costs;
using Burdenshare.Projections.Courses;

namespace Burdenshare.Projections.Tests.Costs;

/// <summary>Costs that others published, from the assumptions that they state.</summary>
public sealed class PublishedCostTests
{
    // Parliamentary Budget Officer of Canada, February 2026: 2.0 % in 2025-26 to 3.5 % in 2035-36 in equal steps costs
    // CAD 159 bn in the last year, 68 bn above 2 %, and 33.5 bn a year more on average. Its GDP of 2035-36 follows from
    // the first of these, 4,543 bn; growth of 3.7 % leads there.
    private const double LastGdp = 159 / 0.035;
    private const double Growth = 0.037;

    private static readonly CostAccount s_canada = Account(
        Invented.From(2, 3.5, Invented.Economy(2025, 2035, LastGdp / Math.Pow(1 + Growth, 10), Growth))
    );

    [Fact]
    public void CanadasLastYearCostsWhatItsBudgetOfficeSays()
    {
        Assert.Equal(159, s_canada.Cost(2035), 1e-6);
        Assert.Equal(68, s_canada.Additional(Yardstick.ShareFreeze, 2035), 0.5);
    }

    [Fact]
    public void CanadasAverageIsWithinTwoPercentOfItsBudgetOffices() =>
        Assert.Equal(33.5, s_canada.Cumulative(Yardstick.ShareFreeze) / 10, 33.5 * 0.02);

    // Cebr: the United Kingdom's GBP 73.5 bn of 2028/29 become 146.2 bn in 2034/35, 12.1 % a year.
    [Fact]
    public void TheUnitedKingdomsGrowthIsCebrs() =>
        Assert.Equal(
            12.1,
            Account(Invented.From(7.35, 14.62, Invented.Economy(2028, 2034, 1000, 0))).RequiredNominalGrowth,
            0.05
        );

    private static CostAccount Account(Charting charting) =>
        new(charting.Draw(CourseShape.Linear)!, charting.Draw(CourseShape.Plan)!, charting.Outlook);
}
