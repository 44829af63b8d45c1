using Burdenshare.Statements.Quantities;

namespace Burdenshare.Statements.Tests.Quantities;

public sealed class CurrencyPartsTests
{
    [Theory]
    [InlineData("$", "USD")]
    [InlineData("€", "EUR")]
    [InlineData("£", "GBP")]
    [InlineData("¥", "JPY")]
    [InlineData("₺", "TRY")]
    [InlineData("₴", "UAH")]
    [InlineData("zł", null)]
    [InlineData("%", null)]
    public void ASignIsOneCurrency(string mark, string? code) => Assert.Equal(code, Currencies.OfSign(mark));

    [Theory]
    [InlineData("EUR", "EUR")]
    [InlineData("eur", "EUR")]
    [InlineData("UAH", "UAH")]
    [InlineData("uah", null)]
    [InlineData("TRY", "TRY")]
    [InlineData("try", null)]
    [InlineData("ALL", null)]
    [InlineData("XYZ", null)]
    [InlineData("EURO", null)]
    public void ARareCodeIsWrittenInCapitals(string letters, string? code) =>
        Assert.Equal(code, Currencies.OfCode(letters));

    [Theory]
    [InlineData("us", "USD")]
    [InlineData("C", "CAD")]
    [InlineData("hk", "HKD")]
    [InlineData("Mex", "MXN")]
    [InlineData("nzd", "NZD")]
    [InlineData("xx", null)]
    public void LettersSayWhoseDollarItIs(string letters, string? code) =>
        Assert.Equal(code, Currencies.OfDollar(letters));

    [Theory]
    [InlineData("dollars a day", 7, "USD")]
    [InlineData("Dollar", 6, "USD")]
    [InlineData("zlotys", 6, "PLN")]
    [InlineData("crowns", 6, "crown")]
    [InlineData("Czech crowns", 12, "CZK")]
    [InlineData("Swedish kronor", 14, "SEK")]
    [InlineData("pounds sterling", 15, "GBP")]
    [InlineData("pounds of flour", 6, "GBP")]
    [InlineData("New Zealand dollars", 19, "NZD")]
    [InlineData("New Zealand lamb", 0, null)]
    [InlineData("U.S. dollars", 12, "USD")]
    [InlineData("u.s dollars", 11, "USD")]
    [InlineData("U.S. soldiers", 0, null)]
    [InlineData("Swiss knives", 0, null)]
    [InlineData("soldiers", 0, null)]
    public void ANameHasOneToThreeWords(string text, int end, string? unit)
    {
        var found = Currencies.NameAt(text, Piece.At(text, 0, text.Length), text.Length);
        Assert.Equal((end, unit), (found?.End ?? 0, found?.Unit));
    }

    [Theory]
    [InlineData("$5", 1, "USD", 1)]
    [InlineData("US$5", 3, "USD", 1)]
    [InlineData("US $5", 4, "USD", 1)]
    [InlineData("A$5", 2, "AUD", 1)]
    [InlineData("a $5", 0, null, 0)]
    [InlineData("MUSD 5", 4, "USD", 1_000_000)]
    [InlineData("mUSD 5", 0, null, 0)]
    [InlineData("dollar 5", 6, "USD", 1)]
    [InlineData("euro5", 4, "EUR", 1)]
    [InlineData("euro 5", 0, null, 0)]
    [InlineData("tank 5", 0, null, 0)]
    [InlineData("5", 0, null, 0)]
    public void APrefixStandsBeforeAnAmount(string text, int end, string? unit, int factor)
    {
        var found = CurrencyPrefix.At(text, Piece.At(text, 0, text.Length), text.Length);
        Assert.Equal((end, unit, factor), (found?.End ?? 0, found?.Unit, found?.Factor ?? 0));
    }

    [Theory]
    [InlineData("5 $", 3, "USD", 1)]
    [InlineData("5 $6", 0, null, 0)]
    [InlineData("5 $ 6 $", 3, "USD", 1)]
    [InlineData("5 $ 6 dollars", 0, null, 0)]
    [InlineData("5 $ 6 cents", 3, "USD", 1)]
    [InlineData("5 EUR", 5, "EUR", 1)]
    [InlineData("5 EUR6", 0, null, 0)]
    [InlineData("5 MEUR", 6, "EUR", 1_000_000)]
    [InlineData("5-euro", 6, "EUR", 1)]
    [InlineData("5 euro", 6, "EUR", 1)]
    [InlineData("5 cents", 7, "cent", 1)]
    [InlineData("5 - euro", 0, null, 0)]
    [InlineData("5 tanks", 0, null, 0)]
    [InlineData("5", 0, null, 0)]
    public void ASuffixStandsAfterAnAmount(string text, int end, string? unit, int factor)
    {
        var found = CurrencySuffix.After(text, 1, text.Length);
        Assert.Equal((end, unit, factor), (found?.End ?? 0, found?.Unit, found?.Factor ?? 0));
    }

    [Theory]
    [InlineData(" 40 cents", 40)]
    [InlineData(" and 40 cents", 40)]
    [InlineData(" forty", 40)]
    [InlineData(" and forty.", 40)]
    [InlineData(" 40 or more", 40)]
    [InlineData(" 40 tanks", null)]
    [InlineData(" 40%", null)]
    [InlineData(" 140 cents", null)]
    [InlineData(" 4.5 cents", null)]
    [InlineData(", 40", null)]
    [InlineData("", null)]
    public void CentsFollowAWholeAmount(string text, int? cents) =>
        Assert.Equal(cents, (int?)Hundredths.After(text, 0, text.Length)?.Value);
}
