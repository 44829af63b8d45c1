using CsCheck;

namespace Burdenshare.Numerics.Tests;

public sealed class RandomStreamTests
{
    private const int Draws = 200_000;

    [Fact]
    public void ADrawDependsOnItsPlaceAndNotOnTheOrder()
    {
        var stream = RandomStream.Named(7, "allies/ESP");
        var forwards = Enumerable.Range(0, 100).Select(i => stream.Uniform((ulong)i)).ToArray();
        var backwards = Enumerable.Range(0, 100).Reverse().Select(i => stream.Uniform((ulong)i)).Reverse();
        Assert.Equal(forwards, backwards);
    }

    [Fact]
    public void AUniformDrawLiesFromZeroInclusiveToOneExclusive() =>
        Gen.Select(Gen.ULong, Gen.String, Gen.ULong)
            .Sample(t => RandomStream.Named(t.Item1, t.Item2).Uniform(t.Item3) is >= 0 and < 1);

    [Theory]
    [InlineData(7, "b", 7, "a")]
    [InlineData(8, "a", 7, "a")]
    public void AnotherNameOrSeedIsAnotherStream(ulong seed, string name, ulong otherSeed, string otherName)
    {
        var (one, other) = (RandomStream.Named(seed, name), RandomStream.Named(otherSeed, otherName));
        Assert.True(one != other);
        Assert.NotEqual(one.Uniform(0), other.Uniform(0));
    }

    [Fact]
    public void TheSameNameAndSeedAreTheSameStream()
    {
        var (one, other) = (RandomStream.Named(7, "a"), RandomStream.Named(7, "a"));
        Assert.True(one == other && one.Equals((object)other) && one.GetHashCode() == other.GetHashCode());
        Assert.Equal(one.Normal(3), other.Normal(3));
    }

    [Fact]
    public void RunAndStepNameOnePlace()
    {
        var stream = RandomStream.Named(1, "x");
        Assert.Equal(stream.Uniform((5UL << 32) | 9), stream.Uniform(5, 9));
        Assert.NotEqual(stream.Normal(9, 5), stream.Normal(5, 9));
    }

    [Fact]
    public void UniformDrawsHaveTheMeanAndVarianceOfTheirLaw()
    {
        var stream = RandomStream.Named(1, "moments");
        var draws = Enumerable.Range(0, Draws).Select(i => stream.Uniform((ulong)i)).ToArray();
        Assert.Equal(0.5, draws.Average(), 0.003);
        Assert.Equal(1 / 12.0, draws.Average(x => (x - 0.5) * (x - 0.5)), 0.001);
    }

    [Fact]
    public void NormalDrawsHaveTheMomentsOfTheirLaw()
    {
        var stream = RandomStream.Named(1, "moments");
        var draws = Enumerable.Range(0, Draws).Select(i => stream.Normal((ulong)i)).ToArray();
        Assert.Equal(0, draws.Average(), 0.01);
        Assert.Equal(1, draws.Average(x => x * x), 0.02);
        Assert.Equal(3, draws.Average(x => x * x * x * x), 0.15);
    }
}
