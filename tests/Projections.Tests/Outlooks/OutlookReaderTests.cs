using Burdenshare.Projections.Outlooks;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Projections.Tests.Outlooks;

public sealed class OutlookReaderTests
{
    [Fact]
    public void AnOutlookIsTheImfsToItsLastYear()
    {
        var canada = Read("2026-11-24", "CAN", 2035);
        Assert.Equal(("CAD", 2031), (canada.Currency, canada.PublishedTo));
        Assert.Equal(3_418_496, canada.Gdp[2026], 1e-6);
        Assert.Equal(4_138_386, canada.Gdp[2031], 1e-6);
        Assert.Equal(3418.496 / 2507.34, canada.PerUsd(2026), 1e-9);
        Assert.Equal(103.525, canada.Debt[2031], 1e-9);
        Assert.Equal(41.897, canada.Revenue[2026], 1e-9);
    }

    [Fact]
    public void BeyondItGrowthAndRatesGoOn()
    {
        var canada = Read("2026-11-24", "CAN", 2035);
        Assert.Equal(canada.Growth(2031), canada.Growth(2032), 1e-12);
        Assert.Equal(canada.Growth(2031), canada.Growth(2035), 1e-12);
        Assert.Equal(canada.PerUsd(2031), canada.PerUsd(2035), 1e-12);
        Assert.Equal(canada.Balance[2031], canada.Balance[2035], 1e-12);
    }

    [Fact]
    public void BeyondItTheStockFlowAdjustmentGoesOn()
    {
        var canada = Read("2026-11-24", "CAN", 2035);
        Assert.Equal(StockFlow(2031), StockFlow(2032), 1e-9);
        Assert.Equal(StockFlow(2031), StockFlow(2035), 1e-9);

        double StockFlow(int year) =>
            canada.Debt[year] - canada.Debt[year - 1] / (1 + canada.Growth(year)) + canada.Balance[year];
    }

    [Fact]
    public void EveryMemberWithForcesHasAnOutlook() =>
        Assert.All(
            Held.Ledger.Alliance.Members.Where(ally => ally.HasArmedForces),
            ally => Assert.True(Read("2026-11-24", ally.Code.Code, 2035).Gdp[2035] > 0)
        );

    [Fact]
    public void RevenueIsExpenditureLessBorrowingWhereItIsNotPrinted()
    {
        var france = Read("2019-12-01", "FRA", 2024);
        var release = Imf("2019-12-01");
        var spent = release.ValueAt(Key("GGX_NGDP"), 2020);
        var balance = release.ValueAt(Key("GGXCNL_NGDP"), 2020);
        Assert.Equal((double)(spent + balance)!.Value, france.Revenue[2020], 1e-9);

        static SeriesKey Key(string measure) =>
            new(new("FRA"), new(measure), Unit.PercentOfGdp, PriceBasis.Current);
    }

    [Theory]
    [InlineData("HRV", "2026-11-24", "EUR")]
    [InlineData("BGR", "2019-12-01", "BGN")]
    [InlineData("BGR", "2026-11-24", "EUR")]
    public void AReleaseCountsInTheMoneyOfItsDay(string ally, string day, string currency) =>
        Assert.Equal(currency, Read(day, ally, 2024).Currency);

    [Fact]
    public void PricesTurnAnAmountIntoThoseOfAnotherYear()
    {
        var economy = Invented.Economy(2020, 2025, 1000, 0.05, prices: 0.02);
        Assert.Equal(100, economy.AtPricesOf(2020, 2022, 100 * 1.02 * 1.02), 1e-9);
        Assert.Equal(0.05, economy.Growth(2023), 1e-9);
    }

    private static Outlook Read(string day, string ally, int last)
    {
        var first = Imf(day).LastYear > 2025 ? 2025 : 2018;
        return new OutlookReader(Imf(day), Math.Min(first, last - 1), last).Read(
            Held.Ledger.Alliance[new(ally)]
        )!;
    }

    private static Release Imf(string day) => Held.Ledger.NewestFull(OutlookReader.Publisher, Held.On(day))!;
}
