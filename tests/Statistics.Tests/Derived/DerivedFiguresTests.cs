using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Tests.Derived;

public sealed class DerivedFiguresTests
{
    private static readonly DateOnly s_day = new(2026, 11, 26);
    private static readonly AreaCode s_poland = new("POL");

    [Fact]
    public void WhatIsPrintedIsNeverDerived()
    {
        var share = Of("2026").At(new(Measure.DefenceExpenditure), s_poland, 2024)!;
        Assert.Equal(3.75m, share.Value);
        Assert.Single(share.From);
        Assert.Equal("nato-2026", share.From[0].Origin.Id);
    }

    [Fact]
    public void ACategoryInMoneyIsItsPercentageOfTheWhole()
    {
        var figures = Of("2026");
        var part = figures.At(new(Measure.Equipment), s_poland, 2025)!.Value;
        var whole = figures.At(new(Measure.DefenceExpenditure, "USD", "current"), s_poland, 2025)!.Value;
        var amount = figures.At(new(Measure.Equipment, "USD", "current"), s_poland, 2025)!;
        Assert.Equal(part * whole / 100, amount.Value);
        Assert.Equal(2, amount.From.Length);
        Assert.Equal(ObservationStatus.Estimate, amount.Status);
    }

    [Fact]
    public void EquipmentOfAGroupIsWeighedByWhatItsMembersSpend()
    {
        var figures = Of("2024");
        AreaSet both = new(new(""), null, [new("POL"), new("EST")]);
        decimal Dollars(string ally) =>
            figures.At(new(Measure.Equipment, "USD", "current"), new AreaCode(ally), 2024)!.Value;
        decimal Whole(string ally) =>
            figures.At(new(Measure.DefenceExpenditure, "USD", "current"), new AreaCode(ally), 2024)!.Value;
        Assert.Equal(
            (Dollars("POL") + Dollars("EST")) / (Whole("POL") + Whole("EST")) * 100,
            figures.At(new(Measure.Equipment), both, 2024)!.Value
        );
    }

    [Fact]
    public void TheRuleOfAGroupIsTheOneThatNatoPrints()
    {
        var figures = Of("2024");
        foreach (var group in new[] { AreaCode.Nato, AreaCode.EuropeAndCanada })
        foreach (var year in Enumerable.Range(2014, 11))
        {
            var printed = figures.At(new(Measure.DefenceExpenditure), group, year)!;
            var summed = figures.At(new(Measure.DefenceExpenditure), new AreaSet(group, year), year)!;
            Assert.Single(printed.From);
            Assert.True(summed.From.Length > 50);
            Assert.InRange(summed.Value - printed.Value, -0.000001m, 0.000001m);
        }
    }

    [Fact]
    public void AGroupOfAnotherYearHasItsMembers()
    {
        var figures = Of("2024");
        var today = figures.At(
            new(Measure.DefenceExpenditure, "USD", "constant"),
            new AreaSet(AreaCode.Nato, 2024),
            2014
        )!;
        var then = figures.At(new(Measure.DefenceExpenditure, "USD", "constant"), AreaCode.Nato, 2014)!;
        decimal Joined(string ally) =>
            figures.At(new(Measure.DefenceExpenditure, "USD", "constant"), new AreaCode(ally), 2014)!.Value;
        var later = Joined("FIN") + Joined("SWE") + Joined("MNE") + Joined("MKD");
        Assert.InRange(today.Value - then.Value - later, -0.01m, 0.01m);
    }

    [Fact]
    public void APartOfAGroupIsNotPassedOffAsTheWhole() =>
        Assert.Null(Of("2025").At(new(Measure.DefenceExpenditure), AreaCode.EuropeanAllies, 2025));

    [Fact]
    public void PopulationIsTheOneThatBothTablesAHeadImply()
    {
        // 38 million in 2024 by the national office; NATO prints no population.
        var heads = Of("2024").At(new(Measure.Population), s_poland, 2024)!;
        Assert.InRange(heads.Value, 36_000_000m, 39_000_000m);
        Assert.Equal("PS", heads.Unit);
    }

    [Fact]
    public void ExpenditureAHeadAtConstantPricesIsThePrintedOne()
    {
        var figures = Of("2024");
        var printed = figures.At(new(Measure.DefenceExpenditure, "USD_PS", "constant"), s_poland, 2024)!;
        var dollars = figures.At(new(Measure.DefenceExpenditure, "USD", "constant"), s_poland, 2024)!;
        var heads = figures.At(new(Measure.Population), s_poland, 2024)!;
        Assert.Single(printed.From);
        Assert.InRange(dollars.Value * 1_000_000 / heads.Value / printed.Value, 0.999m, 1.001m);
        Assert.True(
            figures.At(new(Measure.DefenceExpenditure, "USD_PS", "current"), s_poland, 2024)!.Value
                > printed.Value
        );
    }

    [Fact]
    public void ExpenditureASoldierIsDollarsOverMilitaryPersonnel()
    {
        var figures = Of("2026");
        var dollars = figures.At(new(Measure.DefenceExpenditure, "USD", "current"), s_poland, 2024)!.Value;
        var soldiers = figures.At(new(Measure.MilitaryPersonnel), s_poland, 2024)!.Value;
        Assert.Equal(
            dollars / soldiers * 1_000_000,
            figures.At(new(Measure.DefenceExpenditure, Quantity.PerSoldier), s_poland, 2024)!.Value
        );
    }

    [Fact]
    public void GrowthOfGdpIsThatOfItsConstantPrices()
    {
        var figures = Of("2026");
        var now = figures.At(new(Measure.Gdp, "USD", "constant"), s_poland, 2024)!.Value;
        var before = figures.At(new(Measure.Gdp, "USD", "constant"), s_poland, 2023)!.Value;
        var growth = figures.At(new(Measure.Gdp, "PC_CHANGE"), s_poland, 2024)!;
        Assert.Equal((now / before - 1) * 100, growth.Value);
        Assert.Equal("PC_CHANGE", growth.Unit);
    }

    [Fact]
    public void RealGrowthOfExpenditureIsWithinRoundingOfThePrintedOne()
    {
        var figures = Of("2026");
        var printed = figures.At(
            new(Measure.DefenceExpenditure, "PC_CHANGE"),
            AreaCode.EuropeAndCanada,
            2024
        )!;
        Assert.Equal(19.28m, printed.Value);
        var equipment = figures.At(new(Measure.Equipment, "PC_CHANGE"), s_poland, 2024)!;
        Assert.Equal(4, equipment.From.Length);
    }

    [Fact]
    public void BothSidesOfAComparisonAtParityUseOneRule()
    {
        var figures = Of("2026");
        var poland = figures.At(new(Measure.DefenceExpenditure, Quantity.PurchasingPower), s_poland, 2024)!;
        var dollars = figures.At(new(Measure.DefenceExpenditure, "USD", "current"), s_poland, 2024)!;
        // Prices in Poland are about half of those in the United States, where a dollar is a dollar.
        Assert.InRange(poland.Value / dollars.Value, 1.6m, 2.6m);
        var usa = figures.At(
            new(Measure.DefenceExpenditure, Quantity.PurchasingPower),
            AreaCode.UnitedStates,
            2024
        )!;
        Assert.InRange(
            usa.Value
                / figures
                    .At(new(Measure.DefenceExpenditure, "USD", "current"), AreaCode.UnitedStates, 2024)!
                    .Value,
            0.999m,
            1.001m
        );
        Assert.Equal("USD_PPP", poland.Unit);
        var all = figures.At(new(Measure.DefenceExpenditure, Quantity.PurchasingPower), AreaCode.Nato, 2024)!;
        // Expenditure in own currency, NGDP and PPPGDP of 31 allies.
        Assert.Equal(93, all.From.Length);
    }

    [Fact]
    public void GdpInOwnCurrencyUsesTheRateOfNatosOwnTables()
    {
        var figures = Of("2026");
        var gdp = figures.At(new(Measure.Gdp, "LCU", "current"), s_poland, 2024)!;
        var nominal = figures.At(new(Measure.DefenceExpenditure, "PC_GDP", "current"), s_poland, 2024)!;
        var spent = figures.At(new(Measure.DefenceExpenditure, "LCU", "current"), s_poland, 2024)!;
        Assert.Equal("XDC-PLN", gdp.Unit);
        Assert.InRange(spent.Value / gdp.Value * 100 - nominal.Value, -0.001m, 0.001m);
    }

    [Fact]
    public void DollarsBecomeEuroAtTheYearsAverageRate()
    {
        var figures = Of("2026");
        var euro = figures.At(new(Measure.DefenceExpenditure, "EUR"), new AreaCode("DEU"), 2024)!;
        var own = figures.At(new(Measure.DefenceExpenditure, "LCU", "current"), new AreaCode("DEU"), 2024)!;
        // NATO's rate is another average than the Federal Reserve's.
        Assert.InRange(euro.Value / own.Value, 0.99m, 1.01m);
        Assert.Equal(2, euro.From.Length);
    }

    [Theory]
    [InlineData("RELATED", null)]
    [InlineData("DEFEXP", "GBP")]
    [InlineData("MILPERS", "USD_PPP")]
    public void WhatNobodyPublishedStaysUnknown(string measure, string? unit) =>
        Assert.Null(Of("2026").At(new(new(measure), unit), s_poland, 2024));

    private static DerivedFigures Of(string edition) => new(Held.Ledger, Held.Nato(edition), s_day);
}
