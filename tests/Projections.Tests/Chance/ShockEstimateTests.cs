using Burdenshare.Projections.Chance;

namespace Burdenshare.Projections.Tests.Chance;

public sealed class ShockEstimateTests
{
    private static readonly ShockSizes s_now = Estimate(Held.Day, 2026);

    [Fact]
    public void EveryAllyWithForcesHasSizes()
    {
        Assert.Equal(31, s_now.Own.Count);
        Assert.All(s_now.Own.Values, Plausible);
        Plausible(s_now.Shared with { Execution = s_now.Own[new("ESP")].Execution });
    }

    [Fact]
    public void TurkishPricesSurpriseMost() =>
        Assert.Equal("TUR", s_now.Own.MaxBy(pair => pair.Value.Price).Key.Code);

    [Fact]
    public void WithTwoReleasesTheErrorsAreTheImfsOwn()
    {
        var errors = ForecastErrors.Known(Held.Ledger, Held.On(Held.Day));
        Assert.All(errors, error => Assert.Equal(2018, error.Origin));
        Assert.Equal([1, 2, 3, 4, 5, 6], errors.Select(error => error.Horizon).Distinct().Order());
        // Of 2019, forecast in April, little was off; of 2020 everybody's output was.
        Assert.InRange(errors.Where(error => error.Horizon == 1).Average(error => error.Real), -0.02, 0.02);
        Assert.InRange(errors.Where(error => error.Horizon == 2).Average(error => error.Real), -0.12, -0.04);
    }

    [Fact]
    public void WithOneReleaseTheErrorsAreThoseOfASimpleForecast()
    {
        var errors = ForecastErrors.Known(Held.Ledger, Held.On("2024-07-01"));
        Assert.All(errors, error => Assert.InRange(error.Origin + error.Horizon, 1999, 2018));
        Assert.Equal([1, 2, 3, 4, 5], errors.Select(error => error.Horizon).Distinct().Order());
    }

    [Fact]
    public void BeforeASecondEditionNoEstimateHadBeenRevised()
    {
        Assert.All(Estimate("2019-12-01", 2019).Own.Values, size => Assert.Equal(0, size.Execution));
        Assert.InRange(s_now.Own[new("DEU")].Execution, 0.01, 0.2);
    }

    [Fact]
    public void VarianceOfNominalGdpCountsBothAndTheirLink()
    {
        Assert.Equal(0.0025, new ShockSize(0.03, 0.04, 0, 0, 0).NominalVariance, 1e-12);
        Assert.Equal(0.0049, new ShockSize(0.03, 0.04, 1, 0, 0).NominalVariance, 1e-12);
        Assert.Equal(0.0001, new ShockSize(0.03, 0.04, -1, 0, 0).NominalVariance, 1e-12);
    }

    private static void Plausible(ShockSize size)
    {
        Assert.InRange(size.Real, 0.001, 0.2);
        Assert.InRange(size.Price, 0.001, 0.6);
        Assert.InRange(size.Link, -1, 1);
        Assert.InRange(size.Drift, 0.005, 0.5);
    }

    private static ShockSizes Estimate(string day, int baseYear) =>
        ShockEstimate.Of(Held.Ledger, Held.Sources(day).Release, baseYear, Held.On(day));
}
