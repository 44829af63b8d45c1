using CsCheck;

namespace Burdenshare.FactChecks.Tests;

/// <summary>How figures are compared with claims, and how they are printed beside them.</summary>
public sealed class PrecisionTests
{
    private static readonly Gen<decimal> s_share = Gen.Int[0, 600_000].Select(number => number / 100_000m);

    [Fact]
    public void AFigureIsNeverPrintedOnTheOtherSideOfWhatItIsComparedWith() =>
        Gen.Select(s_share, Gen.Int[0, 600])
            .Sample(
                (value, bound) =>
                {
                    var against = bound / 100m;
                    var printed = decimal.Parse(
                        Phrases.Percent(value, against)[..^2],
                        System.Globalization.CultureInfo.InvariantCulture
                    );
                    Assert.Equal(value.CompareTo(against), printed.CompareTo(against));
                }
            );

    [Theory]
    [InlineData(1.996, 2, "1.996 %")]
    [InlineData(1.9999, 2, "1.9999 %")]
    [InlineData(2, 2, "2.00 %")]
    [InlineData(2.5812, 2, "2.58 %")]
    public void TwoDecimalsArePrintedUnlessTheyWouldMislead(double value, double against, string printed) =>
        Assert.Equal(printed, Phrases.Percent((decimal)value, (decimal)against));

    [Fact]
    public void AStatedFigureSupportsItselfHoweverItIsCompared() =>
        Gen.Select(s_share, Gen.OneOf("eq", "ge", "le", "approx"))
            .Sample(
                (value, comparator) =>
                    Assert.True(
                        Comparison.Holds(House.Claim(value, "POL") with { Comparator = comparator }, value)
                    )
            );

    [Fact]
    public void StrictBoundsExcludeEachOtherAndTheirNumber() =>
        Gen.Select(s_share, s_share)
            .Sample(
                (bound, figure) =>
                {
                    var more = House.Claim(bound, "POL") with { Comparator = "gt" };
                    var less = more with { Comparator = "lt" };
                    Assert.False(Comparison.Holds(more, figure) && Comparison.Holds(less, figure));
                    Assert.Equal(
                        figure != bound,
                        Comparison.Holds(more, figure) || Comparison.Holds(less, figure)
                    );
                }
            );

    [Theory]
    [InlineData(2.0, 0, 0.5)]
    [InlineData(2.3, 1, 0.05)]
    [InlineData(2.33, 2, 0.005)]
    public void ToleranceIsHalfAUnitOfTheLastDecimal(double value, int decimals, double tolerance) =>
        Assert.Equal(
            (decimal)tolerance,
            Comparison.Tolerance(House.Claim((decimal)value, "POL") with { Decimals = decimals })
        );

    [Theory]
    [InlineData(1.95, true)]
    [InlineData(3.05, true)]
    [InlineData(3.06, false)]
    public void ARangeIsHeldFromItsLowerToItsUpperEnd(double figure, bool holds) =>
        Assert.Equal(
            holds,
            Comparison.Holds(House.Claim(2.0m, "POL") with { ValueTo = 3.0m, Decimals = 1 }, (decimal)figure)
        );

    [Fact]
    public void AClaimWithoutANumberHoldsNothing() =>
        Assert.False(Comparison.Holds(House.Claim(null, "POL"), 2m));

    [Theory]
    [InlineData("ge", "at least 2")]
    [InlineData("gt", "more than 2")]
    [InlineData("le", "at most 2")]
    [InlineData("lt", "less than 2")]
    [InlineData("approx", "about 2")]
    [InlineData("eq", "2")]
    public void EachComparisonHasItsWords(string comparator, string words) =>
        Assert.Equal(words, Phrases.Compared(comparator, "2"));
}
