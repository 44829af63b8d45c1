using Burdenshare.Statistics.Verification;
using CsCheck;

namespace Burdenshare.Statistics.Tests.Verification;

public sealed class IntervalTests
{
    private static readonly Gen<decimal> s_amount = Gen.Decimal[1, 2_000_000];

    private static readonly Gen<int> s_decimals = Gen.Int[0, 4];

    [Fact]
    public void ARoundedFigureCanStandForTheTrueOne() =>
        Gen.Select(s_amount, s_decimals)
            .Sample((value, decimals) => Contains(Printed(value, decimals), value));

    [Fact]
    public void AQuotientOfRoundedFiguresHoldsTheTrueRatio() =>
        Gen.Select(s_amount, s_amount, s_decimals)
            .Sample(
                (dividend, divisor, decimals) =>
                    Interval.Quotient(Printed(dividend, decimals), Printed(divisor, decimals))
                        is not { } ratio
                    || Contains(ratio, dividend / divisor)
            );

    [Fact]
    public void ASumOfRoundedFiguresHoldsTheTrueSum() =>
        Gen.Select(s_amount.Array[1, 32], s_decimals)
            .Sample(
                (parts, decimals) =>
                    Contains(
                        parts.Aggregate(new Interval(0, 0), (sum, part) => sum + Printed(part, decimals)),
                        parts.Sum()
                    )
            );

    [Fact]
    public void GrowthFromRoundedFiguresHoldsTheTrueGrowth() =>
        Gen.Select(s_amount, s_amount, s_decimals)
            .Sample(
                (now, before, decimals) =>
                    ((Interval.Quotient(Printed(now, decimals), Printed(before, decimals)) - 1) * 100)
                        is not { } growth
                    || Contains(growth, (now / before - 1) * 100)
            );

    [Fact]
    public void RoundingsOfOneNumberMeet() =>
        Gen.Select(s_amount, s_decimals, s_decimals)
            .Sample((value, coarse, fine) => Printed(value, coarse).Meets(Printed(value, fine)));

    [Theory]
    [InlineData(2.00, 2, 2.01, 2, true)]
    [InlineData(2.00, 2, 2.02, 2, false)]
    [InlineData(2, 0, 2.4, 1, true)]
    [InlineData(2, 0, 2.6, 1, false)]
    public void TwoFiguresMeetWhereOneNumberCouldBeBoth(
        double left,
        int leftDecimals,
        double right,
        int rightDecimals,
        bool meet
    )
    {
        var one = Interval.Rounded((decimal)left, leftDecimals);
        var other = Interval.Rounded((decimal)right, rightDecimals);
        Assert.Equal((meet, meet), (one.Meets(other), other.Meets(one)));
    }

    [Fact]
    public void ADivisorThatMayBeZeroGivesNoQuotient() =>
        Assert.Null(Interval.Quotient(Interval.Rounded(5, 0), Interval.Rounded(0.4m, 0)));

    private static Interval Printed(decimal value, int decimals) =>
        Interval.Rounded(Math.Round(value, decimals, MidpointRounding.AwayFromZero), decimals);

    private static bool Contains(Interval interval, decimal value) =>
        interval.Low <= value && value <= interval.High;
}
