using Burdenshare.Statements.Quantities;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Quantities;

public sealed class MoneyReaderTests
{
    [Theory]
    [InlineData("$5 billion", "USD", 5000)]
    [InlineData("US$5 billion", "USD", 5000)]
    [InlineData("USD 5 billion", "USD", 5000)]
    [InlineData("5 billion dollars", "USD", 5000)]
    [InlineData("five billion dollars", "USD", 5000)]
    [InlineData("C$5 billion", "CAD", 5000)]
    [InlineData("CAD 5 billion", "CAD", 5000)]
    [InlineData("A$5 billion", "AUD", 5000)]
    [InlineData("€5 billion", "EUR", 5000)]
    [InlineData("EUR 5 billion", "EUR", 5000)]
    [InlineData("5 billion euros", "EUR", 5000)]
    [InlineData("5 billion €", "EUR", 5000)]
    [InlineData("£5 billion", "GBP", 5000)]
    [InlineData("5 billion pounds", "GBP", 5000)]
    [InlineData("GBP 5 billion", "GBP", 5000)]
    [InlineData("SEK 5 billion", "SEK", 5000)]
    [InlineData("5 billion kronor", "SEK", 5000)]
    [InlineData("NOK 5 billion", "NOK", 5000)]
    [InlineData("DKK 5 billion", "DKK", 5000)]
    [InlineData("5 billion zloty", "PLN", 5000)]
    [InlineData("PLN 5 billion", "PLN", 5000)]
    [InlineData("5 billion koruna", "CZK", 5000)]
    [InlineData("5 billion forint", "HUF", 5000)]
    [InlineData("5 billion lei", "RON", 5000)]
    [InlineData("5 billion lira", "TRY", 5000)]
    [InlineData("CHF 5 billion", "CHF", 5000)]
    [InlineData("¥5 billion", "JPY", 5000)]
    public void ACurrencyStandsBeforeOrAfterItsAmount(string text, string currency, double millions)
    {
        var money = Assert.Single(Read(text));
        Assert.Equal((currency, (decimal)millions), (money.Currency, money.Value));
    }

    [Theory]
    [InlineData("$5k", 0.005)]
    [InlineData("$5 thousand", 0.005)]
    [InlineData("$5m", 5)]
    [InlineData("$5mn", 5)]
    [InlineData("$5 million", 5)]
    [InlineData("$5-million", 5)]
    [InlineData("$5bn", 5000)]
    [InlineData("$5b", 5000)]
    [InlineData("$5 bln", 5000)]
    [InlineData("$5-billion", 5000)]
    [InlineData("$5tn", 5_000_000)]
    [InlineData("$5trn", 5_000_000)]
    [InlineData("$5 trillion", 5_000_000)]
    [InlineData("$5", 0.000005)]
    [InlineData("$5,000,000", 5)]
    [InlineData("$1,234.5 million", 1234.5)]
    public void EveryMagnitudeIsBroughtToMillions(string text, double millions) =>
        Assert.Equal((decimal)millions, Assert.Single(Read(text)).Value);

    [Theory]
    [InlineData("$5.25 billion", 0)]
    [InlineData("$5.1234 billion", 1)]
    [InlineData("$5.25 million", 2)]
    [InlineData("$5 trillion", 0)]
    [InlineData("$5", 6)]
    public void DecimalsAreThoseOfMillions(string text, int decimals) =>
        Assert.Equal(decimals, Assert.Single(Read(text)).Decimals);

    [Theory]
    [InlineData("5 billion people")]
    [InlineData("the dollar fell")]
    [InlineData("$")]
    [InlineData("€ and £")]
    [InlineData("a trillion reasons")]
    [InlineData("EUR is a code")]
    public void WithoutNumberOrCurrencyThereIsNoMoney(string text) => Assert.Empty(Read(text));

    [Fact]
    public void AnArticleIsNotTheAustralianDollarsLetter() =>
        Assert.Equal("USD", Assert.Single(Read("a $5 billion deal")).Currency);

    [Fact]
    public void AnAbsurdAmountIsPassedOver() => Assert.Empty(Read("$9999999999999 trillion"));

    [Fact]
    public void APhraseHoldsSignNumberAndMagnitude()
    {
        const string Text = "Norway gave NOK 1.5 billion to Ukraine.";
        var tokens = Tokenizer.Tokens(Text);
        var money = Assert.Single(Read(Text));
        Assert.Equal(
            "NOK 1.5 billion",
            Text[tokens[money.Tokens].Span.Start..tokens[money.TokenEnd - 1].Span.End]
        );
    }

    private static Quantity[] Read(string text)
    {
        var tokens = Tokenizer.Tokens(text);
        return [.. QuantityReader.Read(text, tokens, new TokenRange(0, tokens.Length))];
    }
}
