using System.Collections.Immutable;
using Burdenshare.Bargaining.Unanimity;
using CsCheck;

namespace Burdenshare.Bargaining.Tests.Unanimity;

public sealed class NashBargainingTests
{
    // Two who are alike but for their ideals p and r, from 0: the product x (2p - x) x (2r - x) is greatest at a
    // root of 4x2 - 6(p + r)x + 8pr.
    [Theory]
    [InlineData(0.4, 0.8)]
    [InlineData(0.5, 0.5)]
    [InlineData(0.1, 0.9)]
    public void TwoSplitWhereTheProductOfGainsIsGreatest(double p, double r)
    {
        var expected = (6 * (p + r) - Math.Sqrt(36 * (p + r) * (p + r) - 128 * p * r)) / 8;
        Assert.Equal(expected, NashBargaining.Solve([p, r], [1, 1], 0, UtilityForm.Quadratic)!.Value, 1e-9);
    }

    [Fact]
    public void WithLinearUtilityTheLessAmbitiousOfTwoGetsItsIdeal() =>
        Assert.Equal(0.4, NashBargaining.Solve([0.4, 0.8], [1, 1], 0, UtilityForm.Absolute)!.Value, 1e-9);

    [Fact]
    public void MoreWeightDrawsTheSolution()
    {
        var even = NashBargaining.Solve([0.4, 0.8], [1, 1], 0, UtilityForm.Quadratic);
        var uneven = NashBargaining.Solve([0.4, 0.8], [3, 1], 0, UtilityForm.Quadratic);
        Assert.True(uneven < even);
    }

    [Fact]
    public void TheSolutionMirrorsBelowTheStatusQuo()
    {
        var above = NashBargaining.Solve([0.4, 0.8], [1, 2], 0, UtilityForm.Quadratic)!.Value;
        var below = NashBargaining.Solve([-0.4, -0.8], [1, 2], 0, UtilityForm.Quadratic)!.Value;
        Assert.Equal(above, -below, 1e-12);
    }

    [Theory]
    [InlineData(0.2, 0.6)]
    [InlineData(0.1, 0.6)]
    public void WhereNothingIsBetterForAllTheStatusQuoStands(double first, double second)
    {
        Assert.Null(NashBargaining.Solve([first, second], [1, 1], 0.2, UtilityForm.Quadratic));
        Assert.Null(NashBargaining.Solve([second, first], [1, 1], 0.2, UtilityForm.Absolute));
    }

    [Fact]
    public void NoOtherPointHasAGreaterProduct() =>
        Gen.Select(
                Gen.Double[0.1, 1].Array[2, 8],
                Gen.Double[0.1, 2].Array[8],
                Gen.Double[0.001, 0.999],
                Gen.Enum<UtilityForm>()
            )
            .Sample(t =>
            {
                ImmutableArray<double> positions = [.. t.Item1];
                ImmutableArray<double> weights = [.. t.Item2.Take(positions.Length)];
                var best = NashBargaining.Solve(positions, weights, 0, t.Item4)!.Value;
                var other = t.Item3 * 2 * positions.Min();
                return Product(positions, weights, best, t.Item4)
                    >= Product(positions, weights, other, t.Item4) - 1e-9;
            });

    [Theory]
    [InlineData(0, 0, 2, 1, 2.0 / 3)]
    [InlineData(0.1, 0.3, 1, 1, 0.4)]
    public void ADivisionSharesTheSurplusByWeight(
        double first,
        double second,
        double weight,
        double other,
        double expected
    )
    {
        var split = NashBargaining.Divide([first, second], [weight, other])!.Value;
        Assert.Equal(expected, split[0], 1e-12);
        Assert.Equal(1, split.Sum(), 1e-12);
    }

    [Fact]
    public void WhoCanHaveMoreThanAllAloneDoesNotDivide() =>
        Assert.Null(NashBargaining.Divide([0.7, 0.6], [1, 1]));

    private static double Product(
        ImmutableArray<double> positions,
        ImmutableArray<double> weights,
        double x,
        UtilityForm form
    ) => positions.Select((p, i) => weights[i] * Math.Log(Gain(p, x, form))).Sum();

    private static double Gain(double p, double x, UtilityForm form) =>
        form == UtilityForm.Quadratic ? p * p - (x - p) * (x - p) : p - Math.Abs(x - p);
}
