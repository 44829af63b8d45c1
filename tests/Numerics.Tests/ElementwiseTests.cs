using System.Runtime.Intrinsics;

namespace Burdenshare.Numerics.Tests;

public sealed class ElementwiseTests
{
    [Fact]
    public void EachOfFourNumbersIsRaisedByItself()
    {
        var powers = Elementwise.Exp(Vector256.Create(0, 1, -2.5, 10));
        double[] expected = [1, Math.E, Math.Exp(-2.5), Math.Exp(10)];
        for (var i = 0; i < expected.Length; i++)
            Assert.Equal(1, powers[i] / expected[i], 1e-12);
    }

    [Theory]
    [InlineData(-600)]
    [InlineData(-0.001)]
    [InlineData(0.5)]
    [InlineData(600)]
    public void APowerTimesItsOppositeIsOne(double power)
    {
        var product = Elementwise.Exp(Vector256.Create(power)) * Elementwise.Exp(Vector256.Create(-power));
        for (var i = 0; i < Vector256<double>.Count; i++)
            Assert.Equal(1, product[i], 1e-12);
    }

    [Fact]
    public void ThePowerOfASumIsTheProductOfThePowers()
    {
        var left = Elementwise.Exp(Vector256.Create(0.3)) * Elementwise.Exp(Vector256.Create(0.4));
        Assert.Equal(Elementwise.Exp(Vector256.Create(0.7))[0], left[0], 1e-12);
    }
}
