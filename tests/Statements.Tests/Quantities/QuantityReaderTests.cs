using Burdenshare.Statements.Quantities;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Quantities;

public sealed class QuantityReaderTests
{
    [Theory]
    [InlineData("5 percent", 5, 0)]
    [InlineData("2%", 2, 0)]
    [InlineData("3,5 %", 3.5, 1)]
    [InlineData("4.1 per cent", 4.1, 1)]
    [InlineData("three and a half percent", 3.5, 1)]
    [InlineData("1.5-percent", 1.5, 1)]
    [InlineData("2 pc", 2, 0)]
    [InlineData("twenty-two pct", 22, 0)]
    [InlineData("1.80 %", 1.80, 2)]
    [InlineData("one point five percent", 1.5, 1)]
    public void APercentageIsReadInEverySpelling(string text, double value, int decimals)
    {
        var quantity = Assert.Single(Read(text));
        Assert.Equal(QuantityKind.Percent, quantity.Kind);
        Assert.Equal((decimal)value, quantity.Value);
        Assert.Equal(decimals, quantity.Decimals);
        Assert.Null(quantity.ValueTo);
    }

    [Theory]
    [InlineData("between 2 and 3 percent", 2, 3)]
    [InlineData("2 to 3 percent", 2, 3)]
    [InlineData("2-3%", 2, 3)]
    [InlineData("2%-3%", 2, 3)]
    [InlineData("1.5–2 per cent", 1.5, 2)]
    public void ARangeHasTwoEnds(string text, double from, double to)
    {
        var quantity = Assert.Single(Read(text));
        Assert.Equal(((decimal)from, (decimal)to), (quantity.Value, quantity.ValueTo!.Value));
    }

    [Theory]
    [InlineData("from 2 percent to 5 percent", 2)]
    [InlineData("2 percent and 5 percent", 2)]
    [InlineData("3.5% plus 1.5%", 2)]
    [InlineData("Article 5 and 32 allies", 0)]
    [InlineData("F-35 jets", 0)]
    [InlineData("a percentage of voters", 0)]
    [InlineData("per cent", 0)]
    public void EachNumberIsCountedOnce(string text, int count) => Assert.Equal(count, Read(text).Length);

    [Fact]
    public void PointsAreNotPercent() =>
        Assert.Equal(QuantityKind.PercentagePoints, Assert.Single(Read("0.3 percentage points")).Kind);

    [Theory]
    [InlineData("EUR 153 billion", "EUR", 153000)]
    [InlineData("£5bn", "GBP", 5000)]
    [InlineData("$1.2 trillion", "USD", 1200000)]
    [InlineData("US$ 250 million", "USD", 250)]
    [InlineData("C$9 billion", "CAD", 9000)]
    [InlineData("€800bn", "EUR", 800000)]
    [InlineData("300 billion kronor", "SEK", 300000)]
    [InlineData("SEK 300 billion", "SEK", 300000)]
    [InlineData("PLN 187 billion", "PLN", 187000)]
    [InlineData("ten billion euros", "EUR", 10000)]
    [InlineData("$500,000", "USD", 0.5)]
    [InlineData("a $4.5 billion", "USD", 4500)]
    [InlineData("A$4.5 billion", "AUD", 4500)]
    [InlineData("7.72 trillion JPY", "JPY", 7720000)]
    public void MoneyIsReadInMillions(string text, string currency, double millions)
    {
        var quantity = Assert.Single(Read(text));
        Assert.Equal(QuantityKind.Money, quantity.Kind);
        Assert.Equal(currency, quantity.Currency);
        Assert.Equal((decimal)millions, quantity.Value);
    }

    [Theory]
    [InlineData("23", 23)]
    [InlineData("twenty-three", 23)]
    [InlineData("1,000", 1000)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("2,5", 2.5)]
    [InlineData("nineteen", 19)]
    [InlineData("two hundred", 200)]
    public void ANumeralIsReadInFiguresAndInWords(string text, double value)
    {
        var tokens = Tokenizer.Tokens(text);
        Assert.Equal((decimal)value, Numerals.At(text, tokens, 0, tokens.Length)!.Value.Value);
    }

    [Theory]
    [InlineData("allies")]
    [InlineData("one-off")]
    [InlineData("twenty-many")]
    [InlineData("")]
    public void OtherWordsAreNoNumerals(string text)
    {
        var tokens = Tokenizer.Tokens(text);
        Assert.Null(Numerals.At(text, tokens, 0, tokens.Length));
    }

    [Fact]
    public void ANumberTooLongForADecimalIsNone() => Assert.Empty(Read($"{new string('9', 400)} percent"));

    private static System.Collections.Immutable.ImmutableArray<Quantity> Read(string text)
    {
        var tokens = Tokenizer.Tokens(text);
        return QuantityReader.Read(text, tokens, new TokenRange(0, tokens.Length));
    }
}
