using Burdenshare.Statements.Figures;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Tests.Figures;

public sealed class MeasureReaderTests
{
    [Theory]
    [InlineData("NATO allies spend 2 percent of GDP.", "DEFEXP", "PC_GDP", false)]
    [InlineData("Defence spending is 2 percent of economic output.", "DEFEXP", "PC_GDP", false)]
    [InlineData("Military spending reached 2 percent of gross domestic product.", "DEFEXP", "PC_GDP", false)]
    [InlineData("NATO's 2 percent target stands.", "DEFEXP", "PC_GDP", false)]
    [InlineData("Allies put 20 percent of defence spending into equipment.", "EQUIP", "PC_DEFEXP", false)]
    [InlineData("Personnel takes 50 percent of the defence budget.", "PERS", "PC_DEFEXP", false)]
    [InlineData("Defence budgets rose by 10 percent.", "DEFEXP", "PC_CHANGE", true)]
    [InlineData("Allies added 8.3 percent in real terms to defence budgets.", "DEFEXP", "PC_CHANGE", true)]
    [InlineData("A 4 percent increase in defence spending was agreed.", "DEFEXP", "PC_CHANGE", true)]
    [InlineData("Defence spending must increase to 5 percent.", "DEFEXP", "PC_GDP", false)]
    [InlineData("Defence spending was 8 percent higher than in 2014.", "DEFEXP", "PC_CHANGE", true)]
    [InlineData("Defence budgets were 8 percent smaller than in 2014.", "DEFEXP", "PC_CHANGE", true)]
    [InlineData("Defence spending is 2 percent, higher than in 2014.", "DEFEXP", "PC_GDP", false)]
    [InlineData("The bakery grew by 10 percent.", "", "PC_CHANGE", true)]
    [InlineData("We invest 2 percent of our GDP in research.", "", "PC_GDP", false)]
    [InlineData("The deficit is 3 percent of GDP.", "", "PC_GDP", false)]
    [InlineData("NATO members saw tariffs of 10 percent.", "", "PERCENT", false)]
    [InlineData("60 percent of voters support the alliance.", "", "PERCENT", false)]
    [InlineData("They cut 22 percent across the board except defense.", "", "PC_CHANGE", true)]
    [InlineData("The military bought 40 percent of the chips.", "", "PERCENT", false)]
    public void TheWordsAroundANumberSayWhatItMeasures(string text, string measure, string unit, bool change)
    {
        var passage = Passages.Of(text);
        var meaning = MeasureReader.Of(passage, passage.Quantities[0], default);
        Assert.Equal(
            (measure, unit, change),
            (meaning.Measure?.Code ?? "", meaning.Unit.Code, meaning.Change)
        );
    }

    [Fact]
    public void WhatWasReadBeforeHelpsABareNumber()
    {
        var passage = Passages.Of("Poland is doing more than 4 percent.");
        var quantity = passage.Quantities[0];
        Assert.Null(MeasureReader.Of(passage, quantity, default).Measure);
        var before = new Remembered(
            Defence: true,
            IsFresh: true,
            HasSubject: true,
            IsKnownShare: false,
            null
        );
        Assert.Equal(Meaning.Share, MeasureReader.Of(passage, quantity, before));
    }

    [Fact]
    public void AKnownShareIsMeantAgain()
    {
        var passage = Passages.Of("Would he support the 3 percent threshold?");
        var before = new Remembered(
            Defence: false,
            IsFresh: false,
            HasSubject: false,
            IsKnownShare: true,
            null
        );
        Assert.Equal(Meaning.Share, MeasureReader.Of(passage, passage.Quantities[0], before));
    }

    [Fact]
    public void TheSecondOfTwoSharesMeansWhatTheFirstDoes()
    {
        var passage = Passages.Of("It is to be raised from 2 percent to 3 percent.");
        var before = new Remembered(false, false, false, false, Meaning.Share);
        Assert.Equal(Meaning.Share, MeasureReader.Of(passage, passage.Quantities[1], before));
    }

    [Theory]
    [InlineData("Britain's military budget is £60bn.", true, false)]
    [InlineData("Britain will invest an additional £5bn in defence.", true, true)]
    [InlineData("The bakery cost £5bn.", false, false)]
    public void MoneyIsDefenceSpendingOnlyWhereItIsSaid(string text, bool isDefence, bool change)
    {
        var passage = Passages.Of(text);
        var meaning = MeasureReader.Of(passage, passage.Quantities[0], default);
        Assert.Equal(isDefence, meaning.Measure == Measure.DefenceExpenditure);
        Assert.Equal(("GBP", change), (meaning.Unit.Code, meaning.Change));
    }

    [Theory]
    [InlineData("France cut its defence budget by 3 percent.", true)]
    [InlineData("Defence spending fell by 3 percent.", true)]
    [InlineData("Defence spending rose by less than 3 percent.", false)]
    [InlineData("Defence spending rose by 3 percent.", false)]
    public void AFallIsToldFromARise(string text, bool falls)
    {
        var passage = Passages.Of(text);
        Assert.Equal(falls, MeasureReader.Of(passage, passage.Quantities[0], default).Falls);
    }
}
