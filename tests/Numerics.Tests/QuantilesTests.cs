using CsCheck;

namespace Burdenshare.Numerics.Tests;

public sealed class QuantilesTests
{
    // By hand: the place of probability p among n values is p (n - 1).
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 2.5)]
    [InlineData(0.25, 1.75)]
    [InlineData(0.9, 7.9)]
    [InlineData(1, 10)]
    public void AQuantileInterpolatesBetweenOrderStatistics(double probability, double expected) =>
        Assert.Equal(expected, Quantiles.OfSorted([1, 2, 3, 10], probability), 1e-12);

    [Fact]
    public void AQuantileLiesWithinTheSampleAndRisesWithItsProbability() =>
        Gen.Select(Gen.Double[-1e6, 1e6].Array[1, 40], Gen.Double[0, 1], Gen.Double[0, 1])
            .Sample(t =>
            {
                var sorted = t.Item1.Order().ToArray();
                var (low, high) = (Math.Min(t.Item2, t.Item3), Math.Max(t.Item2, t.Item3));
                var (left, right) = (Quantiles.OfSorted(sorted, low), Quantiles.OfSorted(sorted, high));
                return sorted[0] <= left && left <= right + 1e-9 && right <= sorted[^1] + 1e-9;
            });

    [Fact]
    public void NoSampleHasNoQuantile() =>
        Assert.Throws<ArgumentException>(() => Quantiles.OfSorted([], 0.5));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    public void AProbabilityLiesBetweenZeroAndOne(double probability) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantiles.OfSorted([1.0], probability));
}
