using System.Globalization;
using Burdenshare.Statements.Quantities;
using Burdenshare.Statements.Segmentation;
using CsCheck;

namespace Burdenshare.Statements.Tests.Quantities;

public sealed class NumeralsTests
{
    [Theory]
    [InlineData("0", 0, 0)]
    [InlineData("7", 7, 0)]
    [InlineData("2.0", 2.0, 1)]
    [InlineData("2.00", 2.00, 2)]
    [InlineData("0.5", 0.5, 1)]
    [InlineData("12.345", 12.345, 3)]
    [InlineData("10,000", 10000, 0)]
    [InlineData("1,234,567", 1234567, 0)]
    [InlineData("1,234,567.89", 1234567.89, 2)]
    [InlineData("1,5", 1.5, 1)]
    [InlineData("12,75", 12.75, 2)]
    [InlineData("1.234.567", 1234567, 0)]
    public void FiguresAreReadWithTheirSeparators(string text, double value, int decimals)
    {
        var numeral = Read(text)!.Value;
        Assert.Equal(((decimal)value, decimals, 1), (numeral.Value, numeral.Decimals, numeral.End));
    }

    [Theory]
    [InlineData("zero", 0)]
    [InlineData("one", 1)]
    [InlineData("twelve", 12)]
    [InlineData("fifteen", 15)]
    [InlineData("eighteen", 18)]
    [InlineData("twenty", 20)]
    [InlineData("thirty-one", 31)]
    [InlineData("forty-five", 45)]
    [InlineData("fifty", 50)]
    [InlineData("sixty-six", 66)]
    [InlineData("seventy-eight", 78)]
    [InlineData("eighty", 80)]
    [InlineData("ninety-nine", 99)]
    [InlineData("Twenty-Three", 23)]
    public void OneWordMayBeANumber(string text, int value) =>
        Assert.Equal(new Numeral(1, value, 0), Read(text));

    [Theory]
    [InlineData("two and a half", 2.5, 1, 4)]
    [InlineData("three point five", 3.5, 1, 3)]
    [InlineData("zero point nine", 0.9, 1, 3)]
    [InlineData("three hundred", 300, 0, 2)]
    [InlineData("two allies", 2, 0, 1)]
    [InlineData("two and three", 2, 0, 1)]
    public void WordsAreReadAsFarAsTheyBelongTogether(string text, double value, int decimals, int end) =>
        Assert.Equal(new Numeral(end, (decimal)value, decimals), Read(text));

    [Theory]
    [InlineData("point five")]
    [InlineData("ten-one")]
    [InlineData("twenty-ten")]
    [InlineData("-")]
    [InlineData("NATO")]
    public void WhatOnlyLooksLikeANumberIsNone(string text) => Assert.Null(Read(text));

    [Fact]
    public void ANumberThatLeavesTheSentenceIsCutAtItsEnd()
    {
        const string Text = "three point five";
        var tokens = Tokenizer.Tokens(Text);
        Assert.Equal(3m, Numerals.At(Text, tokens, 0, 1)!.Value.Value);
        Assert.Null(Numerals.At(Text, tokens, 3, 3));
    }

    [Fact]
    public void EveryDecimalIsReadBackAsItWasWritten() =>
        Gen.Decimal[0m, 999_999m]
            .Select(value => decimal.Round(value, 2))
            .Sample(value =>
            {
                var written = value.ToString(CultureInfo.InvariantCulture);
                return Read(written) is { } numeral && numeral.Value == value;
            });

    [Fact]
    public void EveryWholeNumberIsReadBackWithThousandsSeparators() =>
        Gen.Int[0, 2_000_000_000]
            .Sample(value =>
                Read(value.ToString("N0", CultureInfo.InvariantCulture)) == new Numeral(1, value, 0)
            );

    private static Numeral? Read(string text)
    {
        var tokens = Tokenizer.Tokens(text);
        return Numerals.At(text, tokens, 0, tokens.Length);
    }
}
