using System.Collections.Immutable;
using Burdenshare.Numerics;

namespace Burdenshare.Projections.Chance;

/// <summary>
/// Plays an ally's paths. On each path and in each year nominal GDP surprises by e; expenditure is set before that is
/// known, so the share falls by e; it drifts off its course for good, and misses its estimate for a year:
///     ln share = ln course + (sum of drifts) + execution - e.
/// </summary>
internal sealed class FanRun(ChanceSetting setting, ShockSizes sizes, SharedDraws shared)
{
    // The standard normal's 95th percentile.
    private const double Outer = 1.6448536269514722;

    /// <summary>The fans of one ally.</summary>
    public AllyFan Play(FanInputs inputs, ShockSize own)
    {
        var paths = new PathState(setting.Paths, inputs.Debt.Start);
        var table = new NormalTable(RandomStream.Named(setting.Seed, $"projections/{inputs.Name}"));
        var median = (int?)null;
        var years = ImmutableArray.CreateBuilder<YearFan>(inputs.Shares.Length);
        for (var k = 0; k < inputs.Shares.Length; k++)
        {
            var step = new PathStep(
                sizes.Shared,
                own,
                setting.IsGdpStochastic ? 1 : 0,
                inputs.Shares[k],
                inputs.Debt.Years[k]
            );
            paths.Advance(table, (uint)k, step, shared.In(k));
            if (median is null && PathState.PartAt(paths.Highest, inputs.Target) >= 0.5)
                median = k;
            years.Add(InYear(paths, inputs, k, own));
        }
        return new AllyFan(
            years.MoveToImmutable(),
            PathState.PartAt(paths.Shares, inputs.Target),
            paths.Shortfall(inputs.Target),
            median
        );
    }

    private YearFan InYear(PathState paths, FanInputs inputs, int year, ShockSize own)
    {
        var share = SampleQuantiles.Of(paths.Shares, 0.05, 0.25, 0.5, 0.75, 0.95);
        var debt = SampleQuantiles.Of(paths.Debts, 0.05, 0.5, 0.95);
        var reaching = ImmutableArray.CreateBuilder<double>(inputs.Levels.Length);
        foreach (var level in inputs.Levels)
            reaching.Add(PathState.PartAt(paths.Shares, level));
        return new YearFan(
            new Fan(share[0], share[1], share[2], share[3], share[4]),
            Gdp(inputs.Gdp[year], year, own),
            new Band(debt[0], debt[1], debt[2]),
            SampleQuantiles.Of(paths.DebtsWithout, 0.5)[0],
            reaching.MoveToImmutable()
        );
    }

    // Levels of GDP are lognormal: their quantiles need no draws, and the median is the outlook itself.
    private Band Gdp(double middle, int year, ShockSize own)
    {
        var variance = setting.IsGdpStochastic ? sizes.Shared.NominalVariance + own.NominalVariance : 0;
        var spread = Math.Exp(Outer * Math.Sqrt(variance * (year + 1)));
        return new Band(middle / spread, middle, middle * spread);
    }
}
