using Burdenshare.Statements.Quantities;

namespace Burdenshare.Statements.Tests.Quantities;

public sealed class CurrencyTests
{
    [Theory]
    [InlineData("it gave us $ 7 million", "us $ 7 million", "USD", 7_000_000)]
    [InlineData("it gave U.S. $ 7 million", "U.S. $ 7 million", "USD", 7_000_000)]
    [InlineData("a C$7 note", "C$7", "CAD", 7)]
    [InlineData("a c $ 7 note", "c $ 7", "CAD", 7)]
    [InlineData("the town's $7 note", "$7", "USD", 7)]
    [InlineData("NZ$7", "NZ$7", "NZD", 7)]
    [InlineData("mxn$ 7", "mxn$ 7", "MXN", 7)]
    [InlineData("USD7.5", "USD7.5", "USD", 7.5)]
    [InlineData("7.5USD", "7.5USD", "USD", 7.5)]
    [InlineData("UAH 7bn", "UAH 7bn", "UAH", 7_000_000_000)]
    [InlineData("₴7bn", "₴7bn", "UAH", 7_000_000_000)]
    [InlineData("MEUR 7", "MEUR 7", "EUR", 7_000_000)]
    [InlineData("7 MEUR", "7 MEUR", "EUR", 7_000_000)]
    [InlineData("7 EUR million", "7 EUR million", "EUR", 7_000_000)]
    [InlineData("dollar 7.5 million", "dollar 7.5 million", "USD", 7_500_000)]
    [InlineData("$ 7 dollars", "$ 7 dollars", "USD", 7)]
    [InlineData("seven US dollars", "seven US dollars", "USD", 7)]
    [InlineData("seven U.S. dollars", "seven U.S. dollars", "USD", 7)]
    [InlineData("7 billion Swedish kronor", "7 billion Swedish kronor", "SEK", 7_000_000_000)]
    [InlineData("7 billion Norwegian kroner", "7 billion Norwegian kroner", "NOK", 7_000_000_000)]
    [InlineData("7 million pounds sterling", "7 million pounds sterling", "GBP", 7_000_000)]
    [InlineData("7 new Taiwan", "", "", 0)]
    [InlineData("7 Hong Kong dollars", "7 Hong Kong dollars", "HKD", 7)]
    [InlineData("7 South Korean won", "7 South Korean won", "KRW", 7)]
    [InlineData("7 francs", "7 francs", "franc", 7)]
    [InlineData("7 Swiss francs", "7 Swiss francs", "CHF", 7)]
    [InlineData("7 pence", "7 pence", "penny", 7)]
    [InlineData("a 7-cent coin", "7-cent", "cent", 7)]
    [InlineData("a one-euro coin", "one-euro", "EUR", 1)]
    [InlineData("half a million euros", "half a million euros", "EUR", 500_000)]
    [InlineData("three quarters billion euros", "three quarters billion euros", "EUR", 750_000_000)]
    [InlineData("7 lakh rupees", "7 lakh rupees", "rupee", 700_000)]
    [InlineData("3 dollars 40 cents", "3 dollars 40 cents", "USD", 3.4)]
    [InlineData("three euros and forty cents", "three euros and forty cents", "EUR", 3.4)]
    [InlineData("three euros forty", "three euros forty", "EUR", 3.4)]
    [InlineData("3 euros 40 more", "3 euros 40", "EUR", 3.4)]
    [InlineData("$3 and forty", "$3 and forty", "USD", 3.4)]
    [InlineData("3 euros 40 times", "3 euros", "EUR", 3)]
    [InlineData("$3.40 and 20 is more", "$3.40", "USD", 3.4)]
    [InlineData("3 thousand euros two hundred times", "3 thousand euros", "EUR", 3000)]
    public void AnAmountIsReadWithItsUnit(string text, string words, string unit, double value)
    {
        if (words.Length == 0)
        {
            Assert.Empty(MoneyReader.In(text));
            return;
        }
        var amount = Assert.Single(MoneyReader.In(text));
        Assert.Equal(
            (words, unit, (decimal)value),
            (text[amount.Start..amount.End], amount.Unit, amount.Value)
        );
    }

    [Theory]
    [InlineData("10 $ 30 $", "10 $|30 $")]
    [InlineData("1 $10 note", "$10")]
    [InlineData("1 $ 10 dollars", "$ 10 dollars")]
    [InlineData("4 EUR60 tickets", "EUR60")]
    [InlineData("eur 10 usd 20", "eur 10|usd 20")]
    [InlineData("10 eur 20 usd", "10 eur|20 usd")]
    [InlineData("60 60 euro notes", "60 euro")]
    [InlineData("$ 20,000.00 $ 30,000.50", "$ 20,000.00|$ 30,000.50")]
    [InlineData("5 €, 10 € and 20 €", "5 €|10 €|20 €")]
    public void ASignBelongsToOneAmount(string text, string words) =>
        Assert.Equal(words.Split('|'), MoneyReader.In(text).Select(amount => text[amount.Start..amount.End]));

    [Theory]
    [InlineData("All 30 of us.")]
    [InlineData("ALL 5 votes")]
    [InlineData("try 5 times")]
    [InlineData("a pen 7 inches long")]
    [InlineData("Euro 2024 was played")]
    [InlineData("the dollars we counted")]
    [InlineData("5 million people")]
    [InlineData("$ and €")]
    [InlineData("5 $10x")]
    [InlineData("she was mad 3 times")]
    public void WordsThatLookLikeCodesAreNoMoney(string text) => Assert.Empty(MoneyReader.In(text));

    [Fact]
    public void OnlyACountrysOwnCurrencyIsAFigure()
    {
        Assert.True(Assert.Single(MoneyReader.In("5 Swiss francs")).IsKnown);
        Assert.False(Assert.Single(MoneyReader.In("5 francs")).IsKnown);
        Assert.False(Assert.Single(MoneyReader.In("5 cents")).IsKnown);
    }
}
