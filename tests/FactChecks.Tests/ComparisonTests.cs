using CsCheck;

namespace Burdenshare.FactChecks.Tests;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData("ge", 2, 2.00, true)]
    [InlineData("ge", 2, 1.99, false)]
    [InlineData("gt", 2, 2.00, false)]
    [InlineData("le", 2, 2.00, true)]
    [InlineData("lt", 2, 2.00, false)]
    [InlineData("eq", 2, 2.49, true)]
    [InlineData("eq", 2, 2.51, false)]
    [InlineData("approx", 20, 22.00, true)]
    [InlineData("approx", 20, 22.01, false)]
    public void AFigureIsHeldToTheWordsBeforeTheNumber(
        string comparator,
        int said,
        double figure,
        bool holds
    ) =>
        Assert.Equal(
            holds,
            Comparison.Holds(House.Claim(said, "ESP") with { Comparator = comparator }, (decimal)figure)
        );

    [Fact]
    public void ARangeIsMetBetweenItsEnds()
    {
        var range = House.Claim(2.0m, "ESP") with { ValueTo = 2.5m };

        Assert.True(Comparison.Holds(range, 2.3m));
        Assert.True(Comparison.Holds(range, 2.55m));
        Assert.False(Comparison.Holds(range, 2.56m));
        Assert.False(Comparison.Holds(range, 1.94m));
    }

    [Fact]
    public void MoreDecimalsNeverMakeAClaimEasierToMeet() =>
        Gen.Select(Gen.Int[0, 4], Gen.Decimal[0, 6])
            .Sample(
                (decimals, figure) =>
                {
                    var claim = House.Claim(2, "ESP") with { Decimals = decimals };
                    return !Comparison.Holds(claim with { Decimals = decimals + 1 }, figure)
                        || Comparison.Holds(claim, figure);
                }
            );

    [Fact]
    public void WithoutAValueNothingHolds() => Assert.False(Comparison.Holds(House.Claim(null, "ESP"), 2));
}
