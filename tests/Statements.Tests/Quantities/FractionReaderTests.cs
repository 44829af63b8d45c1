using Burdenshare.Statements.Quantities;

namespace Burdenshare.Statements.Tests.Quantities;

public sealed class FractionReaderTests
{
    [Theory]
    [InlineData("two thirds", "0.6666666667")]
    [InlineData("two-thirds", "0.6666666667")]
    [InlineData("two thirds of them", "0.6666666667")]
    [InlineData("one third", "0.3333333333")]
    [InlineData("one sixteenth", "0.0625")]
    [InlineData("three sixteenths", "0.1875")]
    [InlineData("eleven twelfths", "0.9166666667")]
    [InlineData("nine tenths", "0.9")]
    [InlineData("ninety hundredths", "0.9")]
    [InlineData("seven thousandths", "0.007")]
    [InlineData("one millionth", "0.000001")]
    [InlineData("two halves", "1")]
    [InlineData("three halves", "1.5")]
    [InlineData("seven quarters", "1.75")]
    [InlineData("one thirty-second", "0.03125")]
    [InlineData("five thirty-seconds", "0.15625")]
    [InlineData("sixty two halves", "31")]
    [InlineData("sixty and one half", "60.5")]
    [InlineData("sixty and a half", "60.5")]
    [InlineData("sixty thousand and a quarter", "60000.25")]
    [InlineData("sixty million and a quarter", "60250000")]
    [InlineData("six and three quarters million", "6750000")]
    [InlineData("six and three quarter", null)]
    [InlineData("three third", null)]
    [InlineData("two firsts", null)]
    [InlineData("two seconds", null)]
    [InlineData("two", null)]
    [InlineData("two and three", null)]
    [InlineData("two and a tank", null)]
    [InlineData("two thirsts", null)]
    public void AFractionIsReadAfterItsCount(string text, string? value)
    {
        var whole = Assert.NotNull(CardinalReader.At(text, 0, text.Length));
        var fraction = FractionReader.After(text, whole, text.Length);
        var expected = value is null
            ? (decimal?)null
            : decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(expected, fraction is { } found ? decimal.Round(found.Value, 10) : null);
    }

    [Theory]
    [InlineData("twenty-first", true)]
    [InlineData("twenty first", true)]
    [InlineData("one hundred fifth", true)]
    [InlineData("thirty-third", true)]
    [InlineData("twenty", false)]
    [InlineData("twenty allies", false)]
    [InlineData("twenty fifths", false)]
    [InlineData("two fifth", false)]
    public void AnOrdinalIsNoCount(string text, bool isOrdinal)
    {
        var whole = Assert.NotNull(CardinalReader.At(text, 0, text.Length));
        Assert.Equal(isOrdinal, FractionReader.IsOrdinal(text, whole, text.Length));
    }

    [Theory]
    [InlineData("a half", 1, 0.5)]
    [InlineData("a hundredth", 1, 0.01)]
    [InlineData("an eighth", 2, 0.125)]
    [InlineData("a twenty-fifth", 1, 0.04)]
    [InlineData("a first", 1, null)]
    [InlineData("a second", 1, null)]
    [InlineData("a halves", 1, null)]
    [InlineData("a soldier", 1, null)]
    [InlineData("a", 1, null)]
    public void AnArticleCountsOnePart(string text, int at, double? value) =>
        Assert.Equal((decimal?)value, FractionReader.Of(text, at, text.Length)?.Value);

    [Theory]
    [InlineData("half million", 500_000)]
    [InlineData("half a million", 500_000)]
    [InlineData("half of a million", 500_000)]
    [InlineData("half a dozen", 6)]
    [InlineData("half of them", 0.5)]
    [InlineData("half bn", 0.5)]
    [InlineData("half", 0.5)]
    public void AMagnitudeAfterwardsMultiplies(string text, double value) =>
        Assert.Equal((decimal)value, FractionReader.Scaled(text, (4, 0.5m, 1), text.Length).Value);
}
