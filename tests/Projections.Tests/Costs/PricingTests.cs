using Burdenshare.Projections.Costs;
using Burdenshare.Projections.Outlooks;
using CsCheck;

namespace Burdenshare.Projections.Tests.Costs;

public sealed class PricingTests
{
    // Two units of money a dollar, and a euro member whose euro is two dollars' worth as well.
    private static readonly Outlook s_economy = Invented.Economy(2026, 2030, 1000, 0.05, prices: 0.02);
    private static readonly Pricing s_pricing = new(s_economy, s_economy, 2026);

    [Fact]
    public void AnAmountOfTheBaseYearIsTheSameAtItsOwnPrices()
    {
        var amount = s_pricing.Of(2026, 100);
        Assert.Equal((100, 100), (amount.National, amount.NationalConstant));
        Assert.Equal((50, 50), (amount.Usd, amount.UsdConstant));
        Assert.Equal((100, 100), (amount.Eur, amount.EurConstant));
    }

    [Fact]
    public void ALaterAmountIsWorthLessAtEarlierPrices()
    {
        var amount = s_pricing.Of(2030, 100);
        Assert.Equal(100 / Math.Pow(1.02, 4), amount.NationalConstant, 1e-9);
        Assert.Equal(amount.NationalConstant / 2, amount.UsdConstant, 1e-9);
    }

    [Fact]
    public void TwiceTheAmountIsTwiceInEveryCurrency() =>
        Gen.Select(Gen.Double[0, 1e6], Gen.Int[2026, 2030])
            .Sample(t =>
            {
                var (once, twice) = (s_pricing.Of(t.Item2, t.Item1), s_pricing.Of(t.Item2, 2 * t.Item1));
                return Math.Abs(twice.Usd - 2 * once.Usd) <= 1e-9 * (1 + twice.Usd)
                    && Math.Abs(twice.EurConstant - 2 * once.EurConstant) <= 1e-9 * (1 + twice.EurConstant);
            });

    [Fact]
    public void TheEuroIsAMembersOwnMoney() =>
        Assert.All(
            Held.Of(Held.Question(Held.Day, "DEU") with { Paths = 1 }).Years,
            year => Assert.Equal(year.Cost.National, year.Cost.Eur, 1e-6 * year.Cost.National)
        );

    [Fact]
    public void TheDollarIsAmericasOwnMoney() =>
        Assert.All(
            Held.Of(Held.Question(Held.Day, "USA") with { Paths = 1 }).Years,
            year =>
            {
                Assert.Equal(year.Cost.National, year.Cost.Usd, 1e-6 * year.Cost.National);
                Assert.Equal(year.Cost.NationalConstant, year.Cost.UsdConstant, 1e-6 * year.Cost.National);
            }
        );
}
