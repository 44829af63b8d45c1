using Burdenshare.Statements.Quantities;

namespace Burdenshare.Statements.Tests.Quantities;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("a half", 0.5)]
    [InlineData("half", 0.5)]
    [InlineData("half a million", 500_000)]
    [InlineData("half million", 500_000)]
    [InlineData("half a dozen", 6)]
    [InlineData("quarter million", 250_000)]
    [InlineData("three quarters", 0.75)]
    [InlineData("three-quarters", 0.75)]
    [InlineData("a tenth", 0.1)]
    [InlineData("four fifths", 0.8)]
    [InlineData("one fifth", 0.2)]
    [InlineData("one-fifth", 0.2)]
    [InlineData("a twenty-fifth", 0.04)]
    [InlineData("three twenty-fifths", 0.12)]
    [InlineData("fifty fifths", 10)]
    [InlineData("one hundred and fifty fifths", 30)]
    [InlineData("three hundred twenty-fifths", 12)]
    [InlineData("one hundred fifty-two eighths", 19)]
    [InlineData("thirty and four fifths", 30.8)]
    [InlineData("thirty and four and four fifths", 34.8)]
    [InlineData("two and sixty-five hundredths", 2.65)]
    [InlineData("two and a half", 2.5)]
    [InlineData("two and a half million", 2_500_000)]
    [InlineData("two million and a half", 2_500_000)]
    [InlineData("two million and one half", 2_500_000)]
    [InlineData("7 million and a quarter", 7_250_000)]
    [InlineData("two billion and a half million", 2_000_500_000)]
    [InlineData("two hundred and three quarters", 200.75)]
    [InlineData("three quarters of a million", 750_000)]
    public void PartsAreReadWithWhatTheyArePartsOf(string text, double value) =>
        Assert.Equal((decimal)value, Assert.Single(NumberReader.In(text).Take(1)).Value);

    [Theory]
    [InlineData("two point five", 2.5, 1)]
    [InlineData("nought point zero three", 0.03, 2)]
    [InlineData("one hundred point forty-two", 100.42, 2)]
    [InlineData("zero point eleven", 0.11, 2)]
    [InlineData("two point five million", 2_500_000, -5)]
    public void DecimalsAreReadInWords(string text, double value, int decimals)
    {
        var number = Assert.Single(NumberReader.In(text));
        Assert.Equal(((decimal)value, decimals), (number.Value, number.Decimals));
    }

    [Theory]
    [InlineData("3/8", 0.375)]
    [InlineData("2 3/8", 2.375)]
    [InlineData("-3/8", -0.375)]
    [InlineData("½", 0.5)]
    [InlineData("⅜", 0.375)]
    [InlineData("2^10", 1024)]
    [InlineData("2.5^-1", 0.4)]
    [InlineData("4e3", 4000)]
    [InlineData("4.5E+3", 4500)]
    [InlineData("2.5x10^4", 25_000)]
    [InlineData("25e-1", 2.5)]
    [InlineData("-4", -4)]
    [InlineData("minus 4", -4)]
    [InlineData("negative two point five", -2.5)]
    [InlineData("1 over 8", 0.125)]
    [InlineData("3 out of 8", 0.375)]
    [InlineData("one in eight", 0.125)]
    public void FormsOfDigitsAndRatiosAreOneNumber(string text, double value)
    {
        var number = Assert.Single(NumberReader.In(text));
        Assert.Equal((0, text.Length, (decimal)value), (number.Start, number.End, number.Value));
    }

    [Theory]
    [InlineData("4/7/2018", "4|7|2018")]
    [InlineData("call 1-222-3333/4444", "1|222|3333|4444")]
    [InlineData("8 in 5", "8|5")]
    [InlineData("1 in 2019", "1|2019")]
    [InlineData("12 out of 10", "12|10")]
    [InlineData("$900 over 3 years", "900|3")]
    [InlineData("900 over 3 years", "900|3")]
    [InlineData("three-nought-four", "three|nought|four")]
    [InlineData("10.20.30.40", "10|20|30|40")]
    [InlineData("RFC-2119", "2119")]
    [InlineData("two millionth", "two")]
    [InlineData("300 millionths", "300")]
    [InlineData("Paris - 3 June", "3")]
    [InlineData("The one you know, this one, which one", "")]
    [InlineData("one last time", "one")]
    [InlineData("a first class seat, the last one", "")]
    [InlineData("the twenty-first century", "")]
    [InlineData("one hundred fifth", "")]
    [InlineData("40km, 12ml, 4th, .5kg, 3.5kg", "")]
    [InlineData("the second half of it", "")]
    [InlineData("B52 and A400M", "")]
    public void WhatBelongsToNamesIsNoNumberAndOthersStandAlone(string text, string words) =>
        Assert.Equal(
            words.Split('|', StringSplitOptions.RemoveEmptyEntries),
            NumberReader.In(text).Select(number => text[number.Start..number.End])
        );

    [Fact]
    public void APowerBeyondMeasureIsNotReadAsOne() =>
        Assert.Equal([9m, 999m], NumberReader.In("9^999").Select(number => number.Value));
}
