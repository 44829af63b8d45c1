using CsCheck;

namespace Burdenshare.Vocabulary.Tests;

public sealed class CodeTests
{
    private static readonly Gen<string> s_currency = Gen.Char['A', 'Z']
        .Array[3]
        .Select(letters => new string(letters));

    [Fact]
    public void ANationalCurrencyKeepsItsCode() =>
        s_currency.Sample(currency =>
        {
            var unit = Unit.National(currency);
            return unit.IsNational
                && unit.IsCurrency
                && unit.Currency == currency
                && unit.Code == "XDC-" + currency;
        });

    [Fact]
    public void ANationalCurrencyIsNotTheCurrencyOfComparison() =>
        s_currency.Sample(currency =>
            Unit.National(currency) != new Unit(currency)
            && Unit.National(currency).Currency == new Unit(currency).Currency
        );

    [Theory]
    [InlineData("PC_GDP")]
    [InlineData("PC_DEFEXP")]
    [InlineData("PC_CHANGE")]
    [InlineData("PERCENT")]
    [InlineData("USD_PS")]
    [InlineData("PS")]
    public void ARatioIsNoMoney(string code)
    {
        Assert.Null(new Unit(code).Currency);
        Assert.False(new Unit(code).IsCurrency);
    }

    [Theory]
    [InlineData("NATO", true)]
    [InlineData("NATO-EUR-CAN", true)]
    [InlineData("NATO-EUR", true)]
    [InlineData("ESP", false)]
    [InlineData("EMU", false)]
    public void AGroupIsNoCountry(string code, bool isGroup) =>
        Assert.Equal(isGroup, new AreaCode(code).IsGroup);

    [Fact]
    public void CodesPrintAsTheyAreAndSortOrdinally() =>
        Gen.Select(Gen.String, Gen.String)
            .Sample(
                (left, right) =>
                {
                    var order = string.CompareOrdinal(left, right);
                    return new AreaCode(left).ToString() == left
                        && new Measure(left).ToString() == left
                        && new Unit(left).ToString() == left
                        && new AreaCode(left).CompareTo(new(right)) == order
                        && new Measure(left).CompareTo(new(right)) == order
                        && new Unit(left).CompareTo(new(right)) == order;
                }
            );

    [Fact]
    public void TheDefaultCodeNamesNothing()
    {
        Assert.Equal("", default(AreaCode).ToString());
        Assert.Equal("", default(Unit).ToString());
        Assert.Null(default(Unit).Currency);
        Assert.False(default(AreaCode).IsGroup);
    }
}
