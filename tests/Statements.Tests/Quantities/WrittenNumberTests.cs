using Burdenshare.Statements.Quantities;

namespace Burdenshare.Statements.Tests.Quantities;

public sealed class WrittenNumberTests
{
    [Theory]
    [InlineData("7", 7, 0)]
    [InlineData("0012", 12, 0)]
    [InlineData("3.50", 3.50, 2)]
    [InlineData("3,5", 3.5, 1)]
    [InlineData("3,05", 3.05, 2)]
    [InlineData(".75", 0.75, 2)]
    [InlineData("4,700", 4700, 0)]
    [InlineData("12,345,678", 12345678, 0)]
    [InlineData("12,345,678.9", 12345678.9, 1)]
    [InlineData("2,33,44,555", 23344555, 0)]
    [InlineData("2,33,444.5", 233444.5, 1)]
    [InlineData("2.345.678", 2345678, 0)]
    [InlineData("2.345,67", 2345.67, 2)]
    [InlineData("62 500", 62500, 0)]
    [InlineData("1 062 500", 1062500, 0)]
    [InlineData("1\u202F062\u202F500.5", 1062500.5, 1)]
    public void SeparatorsGroupOrPointAsWritersMeanThem(string text, double value, int decimals)
    {
        var number = Assert.NotNull(At(text));
        Assert.Equal((text.Length, (decimal)value, decimals), (number.End, number.Value, number.Decimals));
    }

    [Theory]
    [InlineData("10.20.30.40", "10")]
    [InlineData("12,14,16", "12")]
    [InlineData("1,2345", "1")]
    [InlineData("512 0000", "512")]
    [InlineData("3 100 tanks", "3 100")]
    [InlineData("3 1000 tanks", "3")]
    [InlineData("07 500", "07")]
    [InlineData("2024 300", "2024")]
    [InlineData("5.", "5")]
    [InlineData("5, 6", "5")]
    [InlineData("1,234,56", "1")]
    public void WhatIsNoNumberAsAWholeIsReadByItsFirstDigits(string text, string words)
    {
        var number = Assert.NotNull(At(text));
        Assert.Equal(words, text[number.Start..number.End]);
    }

    [Theory]
    [InlineData("x")]
    [InlineData(".")]
    [InlineData(",5")]
    [InlineData("")]
    [InlineData("99999999999999999999")]
    public void OtherThingsAreNone(string text) => Assert.Null(At(text));

    [Fact]
    public void DigitsInsideAListAreReadByThemselves() =>
        Assert.Equal(14m, Assert.NotNull(WrittenNumber.At("12,14,16", 3, 8)).Value);

    [Fact]
    public void AListAsLongAsABookTakesTimeInLineWithIt()
    {
        var text = string.Concat(Enumerable.Repeat("1,", 500_000));
        Assert.Equal(500_000, NumberReader.In(text).Count());
    }

    private static Number? At(string text) => WrittenNumber.At(text, 0, text.Length);
}
