using System.Globalization;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Tests.Figures;

public sealed class BareShareTests
{
    [Theory]
    [InlineData("Spain has already reached 2 % of GDP.", "ESP", "claimed")]
    [InlineData("Poland spends 4.12% of GDP.", "POL", "claimed")]
    [InlineData("Poland spends more than 4 percent of its gross domestic product.", "POL", "claimed")]
    [InlineData("Canada will hit the 2 % target by March.", "CAN", "planned")]
    [InlineData("Italy is expected to reach 2 % of GDP.", "ITA", "expected")]
    [InlineData("Germany will reach 2 % in 2028 or 2030.", "DEU", "planned")]
    [InlineData("Belgium plans to reach 2 % by 2029.", "BEL", "planned")]
    public void ACountryThatSpendsOrReachesAMarkSpendsOnDefence(string text, string area, string modality)
    {
        var figure = Figure(text);
        Assert.Equal((Measure.DefenceExpenditure, modality), (figure.Measure, figure.Modality));
        Assert.Equal(area, Assert.Single(figure.Scope).Code);
    }

    [Theory]
    [InlineData("Twelve of 31 allies reached 2 % in 2023.", 12, null, "claimed")]
    [InlineData("Five NATO countries met 2 %.", 5, null, "claimed")]
    [InlineData("All allies are expected to be at or above 2 % in 2025.", null, "all", "expected")]
    public void AMarkThatAlliesReachIsTheAgreedOne(
        string text,
        int? count,
        string? quantifier,
        string modality
    )
    {
        var figure = Figure(text);
        Assert.Equal((Measure.DefenceExpenditure, Unit.PercentOfGdp), (figure.Measure, figure.Unit));
        Assert.Equal((count, quantifier, modality), (figure.Count, figure.Quantifier, figure.Modality));
    }

    [Theory]
    [InlineData("Twelve allies reached 7 %.")]
    [InlineData("Inflation in twelve allied countries reached 2 %.")]
    [InlineData("Twelve allies met 2 % of the demand for gas.")]
    [InlineData("Poland spends 4.12% of GDP on education.")]
    [InlineData("Spain has reached 7 % of GDP.")]
    [InlineData("The deficit of Spain has reached 2 % of GDP.")]
    [InlineData("Poland spent 4 % more.")]
    [InlineData("Tourism makes 2 % of GDP.")]
    [InlineData("Inflation in Spain hit 2 %.")]
    [InlineData("The deficit of Germany will reach 2 % in 2028.")]
    [InlineData("Germany will reach 4 % in 2028.")]
    [InlineData("Germany will reach 2 % in polls.")]
    public void OtherSharesStayUnread(string text) => Assert.Null(Figure(text).Measure);

    [Theory]
    [InlineData("Poland spends 4.12% of GDP.", "4.12", "eq")]
    [InlineData("Poland spends at least 4 % of GDP.", "4", "ge")]
    [InlineData("Poland spends more than 4 % of GDP.", "4", "gt")]
    public void ItsValueAndComparatorAreThoseOfTheSentence(string text, string value, string comparator)
    {
        var figure = Figure(text);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), figure.Value);
        Assert.Equal((Unit.PercentOfGdp, comparator, false), (figure.Unit, figure.Comparator, figure.Change));
    }

    [Theory]
    [InlineData("Germany will reach 2 % in 2028.", 2028, null)]
    [InlineData("Belgium plans to reach 2 % by 2029.", null, 2029)]
    [InlineData("Poland spent 4.12% of GDP in 2024.", 2024, null)]
    public void ItsYearIsReadWithIt(string text, int? year, int? byYear)
    {
        var figure = Figure(text);
        Assert.Equal((year, byYear), (figure.Year, figure.ByYear));
    }

    [Theory]
    [InlineData("Spain is a long way from the 2 % target.", "lt", "claimed")]
    [InlineData("Spain is far from the 2 % target.", "lt", "claimed")]
    [InlineData("Canada is nowhere near NATO's 2 % benchmark.", "lt", "claimed")]
    [InlineData("Belgium is still well below the 2 % target.", "lt", "claimed")]
    [InlineData("Hungary has signed on to the 5 % target.", "eq", "pledged")]
    public void AnAgreedMarkBesideACountryIsOne(string text, string comparator, string modality)
    {
        var figure = Figure(text);
        Assert.Equal((Measure.DefenceExpenditure, Unit.PercentOfGdp), (figure.Measure, figure.Unit));
        Assert.Equal((comparator, modality), (figure.Comparator, figure.Modality));
        Assert.Single(figure.Scope);
    }

    [Theory]
    [InlineData("Spain is far from the 3 % target.")]
    [InlineData("Inflation in Germany is far from the 2 % target.")]
    [InlineData("Prices are far from the 2 % target.")]
    public void AMarkThatNobodyAgreedOrOfPricesIsNone(string text) => Assert.Null(Figure(text).Measure);

    [Theory]
    [InlineData("Poland spends 4.12% of GDP, but not on schools alone.")]
    [InlineData("Belgium plans to reach 2 % by 2029 for its allies.")]
    public void WhatFollowsOnOrForWithinAFewWordsIsTakenAtItsWord(string text) =>
        Assert.Null(Figure(text).Measure);

    [Fact]
    public void EachCountryHasItsOwn()
    {
        var figures = Repository
            .Read("Poland spends 4 % of GDP. Latvia spent 3 % of GDP. Spain has reached 2 % of GDP.")
            .Findings.OfType<FigureFinding>()
            .ToArray();
        Assert.All(figures, figure => Assert.Equal(Measure.DefenceExpenditure, figure.Measure));
        Assert.Equal(["POL", "LVA", "ESP"], figures.Select(figure => figure.Scope[0].Code));
    }

    [Fact]
    public void WhereDefenceIsNamedNothingChanges()
    {
        var named = Figure("Poland spends 4.12% of GDP on defence.");
        var bare = Figure("Poland spends 4.12% of GDP.");
        Assert.Equal((named.Measure, named.Value, named.Unit), (bare.Measure, bare.Value, bare.Unit));
    }

    private static FigureFinding Figure(string text) =>
        Assert.Single(Repository.Read(text).Findings.OfType<FigureFinding>());
}
