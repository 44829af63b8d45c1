using Burdenshare.Exports.Wording;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Exports.Tests.Wording;

public sealed class MeasureCodeTests
{
    [Theory]
    [InlineData("DEFEXP", "PC_GDP", "DEFEXP", "Defence expenditure, percent of GDP")]
    [InlineData("DEFEXP", "USD", "DEFEXP_USD", "Defence expenditure, US dollars")]
    [InlineData("EQUIP", "PC_DEFEXP", "EQUIP", null)]
    [InlineData("GDP", "USD", "GDP", "Gross domestic product, US dollars")]
    [InlineData("NEVER_HEARD_OF", "PC_GDP", "NEVER_HEARD_OF_PC_GDP", "NEVER_HEARD_OF, percent of GDP")]
    public void TheMainUnitGoesWithoutSaying(string measure, string unit, string code, string? name)
    {
        var key = Key(measure, new Unit(unit));
        Assert.Equal(code, MeasureCode.Of(key));
        if (name is not null)
            Assert.Equal(name, MeasureCode.NameOf(key));
    }

    [Fact]
    public void EveryOwnCurrencyIsTheSameUnit()
    {
        Assert.Equal("DEFEXP_XDC", MeasureCode.Of(Key("DEFEXP", Unit.National("EUR"))));
        Assert.Equal("DEFEXP_XDC", MeasureCode.Of(Key("DEFEXP", Unit.National("PLN"))));
    }

    [Fact]
    public void AnExchangeRateIsInItsOwnCurrency() =>
        Assert.Equal(
            "EXR",
            MeasureCode.Of(new(new AreaCode("CAN"), Measure.ExchangeRate, new Unit("CAD"), default))
        );

    [Theory]
    [InlineData("nato", "North Atlantic Treaty Organization")]
    [InlineData("somebody", "somebody")]
    public void APublisherWithoutANameNamesItself(string code, string name) =>
        Assert.Equal(name, Words.Publisher(code));

    [Fact]
    public void PricesSayTheirBaseYear()
    {
        Assert.Equal("Constant prices of 2021", Words.Prices(PriceBasis.Constant(2021)));
        Assert.Equal("Current prices", Words.Prices(PriceBasis.Current));
    }

    [Theory]
    [InlineData("nato-2026", "nato-2026")]
    [InlineData("../../etc/passwd", "_.._etc_passwd")]
    [InlineData("a b\\c:d", "a_b_c_d")]
    [InlineData("..", "_")]
    [InlineData("-rf", "rf")]
    public void ANameOfAFileStaysInItsFolder(string name, string file) =>
        Assert.Equal(file, SafeText.FileName(name));

    private static SeriesKey Key(string measure, Unit unit) =>
        new(new AreaCode("FRA"), new Measure(measure), unit, PriceBasis.Current);
}
