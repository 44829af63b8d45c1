using Burdenshare.Projections.Chance;
using Burdenshare.Projections.Debts;

namespace Burdenshare.Projections.Tests.Chance;

public sealed class FanRunTests
{
    private const int Paths = 100_000;
    private static readonly ShockSize s_shared = new(0.02, 0.01, 0.5, 0.05, 0);
    private static readonly ShockSize s_own = new(0.01, 0.02, -0.5, 0.06, 0.04);

    // Before the fan, which is drawn from it.
    private static DebtCourse Debt { get; } =
        new([.. Enumerable.Range(1, 5).Select(k => new DebtYear(0.97, 1, 0.2 * k, 1, 0.02 * k))], 50);

    private static readonly AllyFan s_fan = Play(3);

    // Shares are lognormal, so that their quantiles can be written down: in year k the logarithm's variance is
    // k (drifts²) + execution² + (the year's surprise in GDP).
    [Theory]
    [InlineData(0, 2.2)]
    [InlineData(2, 2.6)]
    [InlineData(4, 3)]
    public void TheFanIsTheLognormalsOwn(int year, double middle)
    {
        var variance =
            (year + 1) * (0.05 * 0.05 + 0.06 * 0.06)
            + 0.04 * 0.04
            + s_shared.NominalVariance
            + s_own.NominalVariance;
        var fan = s_fan.Years[year].Share;
        foreach (
            var (z, quantile) in new[]
            {
                (-1.644854, fan.P5),
                (-0.674490, fan.P25),
                (0, fan.P50),
                (0.674490, fan.P75),
                (1.644854, fan.P95),
            }
        )
            Assert.Equal(middle * Math.Exp(z * Math.Sqrt(variance)), quantile, 0.012 * middle);
    }

    [Fact]
    public void HalfOfThePathsReachATargetThatTheCourseJustMeets()
    {
        Assert.Equal(0.5, s_fan.Probability, 0.01);
        Assert.Equal(s_fan.Probability, s_fan.Years[^1].Reaching[1]);
        Assert.InRange(s_fan.MedianYear!.Value, 1, 4);
        Assert.InRange(s_fan.Shortfall, 0.1, 0.4);
    }

    [Fact]
    public void ALowerShareIsReachedByMorePaths() =>
        Assert.All(s_fan.Years, year => Assert.True(year.Reaching[0] > year.Reaching[1]));

    [Fact]
    public void ATargetOutOfReachHasNoYear()
    {
        var fan = Play(30);
        Assert.Equal((0, null), (fan.Probability, fan.MedianYear));
        Assert.Equal(27, fan.Shortfall, 0.1);
    }

    [Fact]
    public void GdpsMedianIsTheOutlookAndItsSpreadGrowsWithTheYears()
    {
        Assert.All(s_fan.Years, year => Assert.Equal(1000, year.Gdp.P50));
        var spread = s_fan.Years.Select(year => Math.Log(year.Gdp.P95 / year.Gdp.P5)).ToArray();
        Assert.Equal(spread[0] * Math.Sqrt(5), spread[4], 1e-9);
        Assert.Equal(1000 * 1000, s_fan.Years[2].Gdp.P5 * s_fan.Years[2].Gdp.P95, 1e-6);
    }

    [Fact]
    public void CertainGdpHasNoSpread()
    {
        var fan = Play(3, isGdpStochastic: false);
        Assert.All(fan.Years, year => Assert.Equal(year.Gdp.P5, year.Gdp.P95));
        Assert.All(
            fan.Years.Zip(s_fan.Years),
            pair => Assert.True(Width(pair.First.Share) < Width(pair.Second.Share))
        );
    }

    [Fact]
    public void DebtsMedianLiesNearDebtWithoutChance()
    {
        var last = s_fan.Years[^1];
        Assert.Equal(Debt.End(StressTest.None), last.Debt.P50, 1);
        Assert.True(last.Debt.P5 < last.Debt.P50 && last.Debt.P50 < last.Debt.P95);
        Assert.True(last.DebtWithout < last.Debt.P50);
    }

    [Fact]
    public void PoliciesMeetTheSameChance()
    {
        // What differs between two targets on one course is the count and not the fan.
        Assert.Equal(s_fan.Years.Select(year => year.Share), Play(2.5).Years.Select(year => year.Share));
        Assert.NotEqual(s_fan.Years[0].Share, Play(3, seed: 2).Years[0].Share);
    }

    private static double Width(Fan fan) => fan.P95 - fan.P5;

    private static AllyFan Play(double target, ulong seed = 1, bool isGdpStochastic = true)
    {
        var setting = new ChanceSetting(seed, Paths, isGdpStochastic, 1);
        var run = new FanRun(setting, new ShockSizes(s_shared, []), SharedDraws.For(setting, 5));
        return run.Play(
            new FanInputs(
                "ESP",
                [2.2, 2.4, 2.6, 2.8, 3],
                [.. Enumerable.Repeat(1000.0, 5)],
                Debt,
                [2, 3],
                target
            ),
            s_own
        );
    }
}
