using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Tests.Derived;

public sealed class NatoTablesTests
{
    private static readonly AreaCode s_france = new("FRA");

    private static readonly NatoTables s_tables = new(
        Invented.Release(
            Invented.Edition("2023", "2023-07-07"),
            Invented.Series(Invented.Share("FRA"), 2022, 1.9m, 2),
            Invented.Series(Invented.Spent("FRA", Invented.Constant), 2022, 190, 210),
            Invented.Series(Invented.Gdp("FRA", Invented.Constant), 2022, 10_000, 10_400),
            Invented.Series(Invented.Spent("FRA", PriceBasis.Current), 2022, 200, 240),
            Invented.Series(Invented.Gdp("FRA", PriceBasis.Current), 2022, 10_000, 0),
            Invented.Series(Invented.Spent("FRA", PriceBasis.Current, Unit.National("EUR")), 2022, 180),
            Invented.Series(Invented.Category("FRA", Measure.Equipment), 2022, 27.5m),
            Invented.Series(Invented.Spent("FRA", Invented.Constant, Unit.PercentChange), 2023, 10.53m)
        )
    );

    [Fact]
    public void ThePublishedShareIsNotTheRecomputedOne()
    {
        Assert.Equal(2, s_tables.Share(s_france, 2023)!.Value);
        Assert.Equal(2.0192m, Math.Round(s_tables.RecomputedShare(s_france, 2023)!.Value, 4));
    }

    [Fact]
    public void TheNominalShareIsTakenAtCurrentPrices() =>
        Assert.Equal(2, s_tables.NominalShare(s_france, 2022));

    [Fact]
    public void AShareOfNothingIsUnknown() => Assert.Null(s_tables.NominalShare(s_france, 2023));

    [Theory]
    [InlineData("FRA", 2021)]
    [InlineData("USA", 2022)]
    public void WhatTheReleaseDoesNotHoldIsNull(string area, int year)
    {
        var code = new AreaCode(area);
        Assert.Null(s_tables.Share(code, year));
        Assert.Null(s_tables.RecomputedShare(code, year));
        Assert.Null(s_tables.CategoryShare(code, Measure.Equipment, year));
        Assert.Null(s_tables.RelatedShare(code, year));
        Assert.Null(s_tables.ExpenditureUsd(code, year));
    }

    [Fact]
    public void CategoriesAndGrowthAreReadAsPublished()
    {
        Assert.Equal(27.5m, s_tables.CategoryShare(s_france, Measure.Equipment, 2022));
        Assert.Equal(10.53m, s_tables.RealChange(s_france, 2023));
        Assert.Equal(240, s_tables.ExpenditureUsd(s_france, 2023));
        Assert.Equal(210, s_tables.ConstantExpenditureUsd(s_france, 2023));
        Assert.Equal(10_000, s_tables.GdpUsd(s_france, 2022));
    }

    [Fact]
    public void ExpenditureIsInTheCurrencyThatTheReleasePrints()
    {
        var franc = new Ally(
            s_france,
            "France",
            Invented.Date("1949"),
            [new("FRF", null, null), new("EUR", 1999, 6.55957m)],
            true,
            []
        );
        Assert.Equal(new Money(180, "EUR", PriceBasis.Current), s_tables.Expenditure(franc, 2022));
        Assert.Null(s_tables.Expenditure(franc with { Currencies = [new("FRF", null, null)] }, 2022));
    }

    [Fact]
    public void BulgariasEditionIsReadInTheCurrencyItPrints()
    {
        var bulgaria = Held.Ledger.Alliance[new("BGR")];
        Assert.Equal("BGN", new NatoTables(Held.Nato("2024")).Expenditure(bulgaria, 2020)!.Currency);
        Assert.Equal("EUR", new NatoTables(Held.Nato("2026")).Expenditure(bulgaria, 2020)!.Currency);
    }

    [Fact]
    public void AReleaseWithoutABaseYearIsNotReadAsNatosTables() =>
        Assert.Throws<ArgumentException>(() =>
            new NatoTables(Invented.Release(Invented.Edition("2023", "2023-07-07") with { BaseYear = null }))
        );
}
