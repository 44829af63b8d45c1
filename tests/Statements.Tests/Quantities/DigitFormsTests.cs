using Burdenshare.Statements.Quantities;

namespace Burdenshare.Statements.Tests.Quantities;

public sealed class DigitFormsTests
{
    [Theory]
    [InlineData("1/4", 0.25)]
    [InlineData("7/4", 1.75)]
    [InlineData("12/100", 0.12)]
    [InlineData("3 1/4", 3.25)]
    [InlineData("3  1/4", 3.25)]
    [InlineData("2^3", 8)]
    [InlineData("2^+3", 8)]
    [InlineData("2^-1", 0.5)]
    [InlineData("2^--3", 8)]
    [InlineData("1.5e2", 150)]
    [InlineData("1.5E2", 150)]
    [InlineData("1.5e+2", 150)]
    [InlineData("15e-1", 1.5)]
    [InlineData("1.5x10^2", 150)]
    [InlineData("1.5X10^2", 150)]
    public void FractionsAndPowersAreOneNumber(string text, double value)
    {
        var number = Assert.NotNull(DigitForms.At(text, 0, text.Length));
        Assert.Equal((text.Length, (decimal)value), (number.End, number.Value));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.5")]
    [InlineData("1/0")]
    [InlineData("1/x")]
    [InlineData("1/2/2025")]
    [InlineData("1/2-3")]
    [InlineData("1.5/2")]
    [InlineData("3 7/4")]
    [InlineData("3 4")]
    [InlineData("2^")]
    [InlineData("2^x")]
    [InlineData("2^---3")]
    [InlineData("2e")]
    [InlineData("2ex")]
    [InlineData("2e1000")]
    [InlineData("9e99")]
    [InlineData("2x10")]
    [InlineData("x")]
    public void OtherThingsAreNone(string text) => Assert.Null(DigitForms.At(text, 0, text.Length));

    [Fact]
    public void TheMiddleOfADateOrOfATelephoneNumberIsNoFraction()
    {
        Assert.Null(DigitForms.At("5/17/18", 2, 7));
        Assert.Null(DigitForms.At("555-1212/77", 4, 11));
    }
}
