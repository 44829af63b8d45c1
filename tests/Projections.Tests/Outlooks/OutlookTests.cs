using Burdenshare.Projections.Outlooks;
using CsCheck;

namespace Burdenshare.Projections.Tests.Outlooks;

public sealed class OutlookTests
{
    private static readonly Outlook s_economy = Invented.Economy(2026, 2031, 1000, 0.05, prices: 0.02);

    [Fact]
    public void GrowthIsOnTheYearBefore() => Assert.Equal(0.05, s_economy.Growth(2029), 1e-12);

    [Fact]
    public void ADollarCostsWhatBothSeriesSay() => Assert.Equal(2, s_economy.PerUsd(2028), 1e-12);

    [Fact]
    public void AnAmountAtThePricesOfItsOwnYearIsItself() =>
        Assert.Equal(70, s_economy.AtPricesOf(2028, 2028, 70), 1e-12);

    [Fact]
    public void ThereAndBackIsTheSameAmount() =>
        Gen.Select(Gen.Int[2026, 2031], Gen.Int[2026, 2031], Gen.Double[1, 1e9])
            .Sample(t =>
            {
                var (one, other, amount) = t;
                var back = s_economy.AtPricesOf(one, other, s_economy.AtPricesOf(other, one, amount));
                return Math.Abs(back - amount) <= 1e-9 * amount;
            });

    [Fact]
    public void EveryShiftLeavesTheBaseYearAlone() =>
        Gen.Select(Gen.Double[-0.05, 0.05], Gen.Double[-0.05, 0.05], Gen.Double[-0.5, 0.5])
            .Sample(t =>
            {
                var other = new OutlookShift(t.Item1, t.Item2, t.Item3).Apply(s_economy, 2026);
                return other.Gdp[2026] == s_economy.Gdp[2026]
                    && other.Deflator[2026] == s_economy.Deflator[2026];
            });

    [Fact]
    public void FasterGrowthMakesALargerEconomy()
    {
        var faster = new OutlookShift(0.01, 0, 0).Apply(s_economy, 2026);
        foreach (var year in Enumerable.Range(2027, 5))
            Assert.True(faster.Gdp[year] > s_economy.Gdp[year]);
    }
}
