using CsCheck;

namespace Burdenshare.Numerics.Tests;

public sealed class SampleQuantilesTests
{
    private static readonly double[] s_fan = [0.05, 0.25, 0.5, 0.75, 0.95];

    [Fact]
    public void TheyAreThoseOfTheSortedSample() =>
        Gen.Select(Gen.Int[1, 3000], Gen.UInt)
            .Sample(t =>
            {
                var stream = RandomStream.Named(t.Item2, "sample");
                var sample = Enumerable
                    .Range(0, t.Item1)
                    .Select(i => Math.Exp(stream.Normal((ulong)i)))
                    .ToArray();
                return SampleQuantiles.Of(sample, s_fan).SequenceEqual(Sorted(sample));
            });

    [Fact]
    public void ManyEqualValuesAreNoTrouble()
    {
        var sample = Enumerable.Range(0, 5000).Select(i => i % 3 == 0 ? 1.0 : i % 7).ToArray();
        Assert.Equal(Sorted(sample), SampleQuantiles.Of(sample, s_fan));
    }

    [Fact]
    public void ASampleOfOneValueHasThatForEveryQuantile() =>
        Assert.Equal([2, 2], SampleQuantiles.Of(Enumerable.Repeat(2.0, 1000).ToArray(), 0, 1));

    [Fact]
    public void AFarOutlierIsNoTrouble()
    {
        var sample = Enumerable.Range(0, 5000).Select(i => (double)i).Append(1e300).ToArray();
        Assert.Equal(Sorted(sample), SampleQuantiles.Of(sample, s_fan));
    }

    [Fact]
    public void TheEndsAreTheSmallestAndTheLargest()
    {
        var sample = Enumerable.Range(0, 1000).Select(i => (double)((i * 37) % 1000)).ToArray();
        Assert.Equal([0, 999], SampleQuantiles.Of(sample, 0, 1));
    }

    [Fact]
    public void DecilesAreNineAndNoTrouble()
    {
        double[] deciles = [.. Enumerable.Range(1, 9).Select(tenth => tenth / 10.0)];
        var sample = Enumerable.Range(0, 1001).Select(i => (double)((i * 37) % 1001)).ToArray();
        Assert.Equal(
            deciles.Select(probability => 1000 * probability),
            SampleQuantiles.Of(sample, deciles).Select(value => Math.Round(value, 9))
        );
    }

    [Fact]
    public void MoreThanAreCountedAreRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleQuantiles.Of([1, 2], new double[33]));

    [Fact]
    public void NothingHasNoQuantile() => Assert.Throws<ArgumentException>(() => SampleQuantiles.Of([], 0.5));

    private static double[] Sorted(double[] sample)
    {
        var sorted = sample.Order().ToArray();
        return [.. s_fan.Select(probability => Quantiles.OfSorted(sorted, probability))];
    }
}
