using Burdenshare.Statements.Quantities;

namespace Burdenshare.Statements.Tests.Quantities;

public sealed class RatioAndPointTests
{
    [Theory]
    [InlineData("one in four", 0.25)]
    [InlineData("1 in 4", 0.25)]
    [InlineData("one in one hundred and twenty-five", 0.008)]
    [InlineData("three out of four", 0.75)]
    [InlineData("3 out of 4", 0.75)]
    [InlineData("two out of five hundred", 0.004)]
    [InlineData("one over four", 0.25)]
    [InlineData("1 over 4", 0.25)]
    [InlineData("30 over 4", 7.5)]
    public void TwoNumbersTellAShare(string text, double value)
    {
        var ratio = Assert.NotNull(Ratio(text));
        Assert.Equal((text.Length, (decimal)value), (ratio.End, ratio.Value));
    }

    [Theory]
    [InlineData("three in four")]
    [InlineData("one in 2014")]
    [InlineData("one in Rome")]
    [InlineData("one in")]
    [InlineData("four out of three")]
    [InlineData("four out of money")]
    [InlineData("four out")]
    [InlineData("30 over 4 years")]
    [InlineData("30 over four decades")]
    [InlineData("30 over there")]
    [InlineData("1.5 over 3")]
    [InlineData("1 out of 2.5")]
    [InlineData("1 over 0")]
    [InlineData("1 and 2")]
    public void OtherPairsTellNone(string text) => Assert.Null(Ratio(text));

    [Fact]
    public void AnAmountOfMoneyIsNoPartOfARatio()
    {
        const string Text = "$ 30 over 4";
        Assert.Equal([30m, 4m], NumberReader.In(Text).Select(number => number.Value));
    }

    [Theory]
    [InlineData("two point five", "2.5")]
    [InlineData("two point five five", "2.55")]
    [InlineData("two point zero five", "2.05")]
    [InlineData("two point fifty-five", "2.55")]
    [InlineData("two point fifteen", "2.15")]
    [InlineData("two point fifteen five", "2.155")]
    [InlineData("two point five fifteen", "2.5")]
    [InlineData("two point five billion", "2500000000")]
    [InlineData("two points five", null)]
    [InlineData("two point of view", null)]
    [InlineData("two point", null)]
    [InlineData("two five", null)]
    public void DigitsFollowThePoint(string text, string? value)
    {
        var whole = Assert.NotNull(CardinalReader.At(text, 0, text.Length));
        var expected = value is null
            ? (decimal?)null
            : decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(expected, PointReader.After(text, whole, text.Length)?.Value);
    }

    [Fact]
    public void ALitanyOfDigitsIsCutAndTakesNoTime()
    {
        var text = "one point" + string.Concat(Enumerable.Repeat(" one", 200_000));
        Assert.True(NumberReader.In(text).Count() > 100_000);
    }

    private static Number? Ratio(string text)
    {
        var count = Assert.NotNull(NumberReader.Alone(text, Piece.At(text, 0, text.Length), text.Length));
        return RatioReader.After(text, count, text.Length);
    }
}
