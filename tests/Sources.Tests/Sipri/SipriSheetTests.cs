using Burdenshare.Sources.Sipri;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Tests.Sipri;

public sealed class SipriSheetTests
{
    [Theory]
    [InlineData("Local currency calendar years", "XDC", 0, "current", false)]
    [InlineData("Current US$", "USD", 6, "current", false)]
    [InlineData("Constant (2023) US$", "USD", 6, "constant-2023", false)]
    [InlineData(" Constant (2024) US$ ", "USD", 6, "constant-2024", false)]
    [InlineData("Share of GDP", "PC_GDP", 0, "current", true)]
    [InlineData("Share of Govt. spending", "PC_GOV", 0, "current", true)]
    [InlineData("Per capita", "USD_PS", 0, "current", false)]
    public void ASheetsNameTellsUnitAndPrices(
        string name,
        string unit,
        int multiplier,
        string basis,
        bool isFraction
    )
    {
        var form = SipriSheet.Named(name);
        Assert.NotNull(form);
        Assert.Equal(
            (unit, multiplier, basis, isFraction),
            (form.Unit.Code, form.Multiplier, form.Basis.ToString(), form.IsFraction)
        );
    }

    [Theory]
    [InlineData("Front page")]
    [InlineData("Regional totals")]
    [InlineData("Local currency financial years")]
    [InlineData("Footnotes")]
    [InlineData("Constant US$")]
    public void OtherSheetsAreNotRead(string name) => Assert.Null(SipriSheet.Named(name));

    [Theory]
    [InlineData("Current US$", true)]
    [InlineData("Per capita", true)]
    [InlineData("Share of GDP", false)]
    [InlineData(SipriSheet.LocalCurrency, false)]
    public void OnlyDollarsDependOnAnExchangeRate(string name, bool isConverted) =>
        Assert.Equal(isConverted, SipriSheet.Named(name)!.IsConverted);

    [Fact]
    public void LocalCurrencyIsNoOtherUnit() =>
        Assert.DoesNotContain(SipriSheet.OwnCurrency, new[] { Unit.Usd, Unit.PercentOfGdp, Unit.UsdPerHead });
}
