using Burdenshare.Projections.Costs;
using Burdenshare.Projections.Courses;

namespace Burdenshare.Projections.Tests.Costs;

public sealed class CostAccountTests
{
    // GDP 1000, 1100, 1210; prices rise by 2 percent; 2, 3, 4 percent of GDP; the ally plans 2.5 percent.
    private static readonly CostAccount s_account = new(
        new Course(2026, [2, 3, 4]),
        new Course(2026, [2, 2.5, 2.5]),
        Invented.Economy(2026, 2028, 1000, 0.1, prices: 0.02)
    );

    [Fact]
    public void CostIsShareTimesGdp()
    {
        Assert.Equal(20, s_account.Cost(2026), 1e-9);
        Assert.Equal(33, s_account.Cost(2027), 1e-9);
        Assert.Equal(48.4, s_account.Cost(2028), 1e-9);
    }

    [Theory]
    [InlineData(Yardstick.ShareFreeze, 22, 24.2)]
    [InlineData(Yardstick.CashFreeze, 20, 20)]
    [InlineData(Yardstick.RealFreeze, 20.4, 20.808)]
    [InlineData(Yardstick.Plan, 27.5, 30.25)]
    public void WhatIsAdditionalDependsOnTheYardstick(Yardstick yardstick, double first, double second)
    {
        Assert.Equal(33 - first, s_account.Additional(yardstick, 2027), 1e-9);
        Assert.Equal(48.4 - second, s_account.Additional(yardstick, 2028), 1e-9);
        Assert.Equal(33 + 48.4 - first - second, s_account.Cumulative(yardstick), 1e-9);
    }

    [Fact]
    public void GrowthIsTheConstantRateThatLeadsToTheEnd()
    {
        Assert.Equal((Math.Sqrt(48.4 / 20) - 1) * 100, s_account.RequiredNominalGrowth, 1e-9);
        Assert.Equal((Math.Sqrt(48.4 / 20) / 1.02 - 1) * 100, s_account.RequiredRealGrowth, 1e-9);
    }

    [Fact]
    public void AmountsAreConvertedAtTheRatesOfTheirYearAndOfTheBaseYear()
    {
        var economy = Invented.Economy(2026, 2028, 1000, 0.1, prices: 0.02);
        var euro = economy with { GdpUsd = economy.Gdp.With(economy.Gdp, (gdp, _) => gdp / 0.8) };
        var amount = new Pricing(economy, euro, 2026).Of(2027, 102);
        Assert.Equal((102, 100), (amount.National, Math.Round(amount.NationalConstant, 9)));
        Assert.Equal((51, 50), (Math.Round(amount.Usd, 9), Math.Round(amount.UsdConstant, 9)));
        Assert.Equal((40.8, 40), (Math.Round(amount.Eur, 9), Math.Round(amount.EurConstant, 9)));
    }
}
