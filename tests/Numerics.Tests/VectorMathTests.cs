using System.Runtime.Intrinsics;
using CsCheck;

namespace Burdenshare.Numerics.Tests;

public sealed class VectorMathTests
{
    [Fact]
    public void TheLogarithmIsTheLibrarysToTwelveDigits() =>
        Gen.Double[-700, 700]
            .Select(Math.Exp)
            .Sample(x =>
                Math.Abs(VectorMath.Log(Vector256.Create(x))[2] - Math.Log(x))
                <= 1e-12 * Math.Max(1, Math.Abs(Math.Log(x)))
            );

    [Fact]
    public void TheExponentialIsTheLibrarysToTwelveDigits() =>
        Gen.Double[-600, 600]
            .Sample(x => Math.Abs(VectorMath.Exp(Vector256.Create(x))[1] / Math.Exp(x) - 1) <= 1e-12);

    [Fact]
    public void CosineAndSineAreTheLibrarysToTwelveDigits() =>
        Gen.Double[-Math.PI / 4, Math.PI / 4]
            .Sample(x =>
            {
                var (cosine, sine) = VectorMath.CosSin(Vector256.Create(x));
                return Math.Abs(cosine[0] - Math.Cos(x)) <= 1e-12 && Math.Abs(sine[3] - Math.Sin(x)) <= 1e-12;
            });

    [Theory]
    [InlineData(0UL)]
    [InlineData(1UL)]
    [InlineData(4294967295UL)]
    public void AWholeNumberIsItself(ulong whole) =>
        Assert.Equal(whole, VectorMath.ToDouble(Vector256.Create(whole))[0]);

    [Fact]
    public void OneHasNoLogarithmAndNothingHasPowerOne()
    {
        Assert.Equal(0, VectorMath.Log(Vector256.Create(1.0))[0]);
        Assert.Equal(1, VectorMath.Exp(Vector256.Create(0.0))[0]);
    }
}
