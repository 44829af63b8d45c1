using Burdenshare.Projections.Costs;
using Burdenshare.Projections.Courses;
using Burdenshare.Projections.Debts;

namespace Burdenshare.Projections.Tests;

public sealed class WordsTests
{
    [Fact]
    public void EveryWordLeadsToItsChoiceAndBack()
    {
        foreach (var (word, shape) in Words.Shapes)
            Assert.Equal(word, Words.Of(shape));
        foreach (var (word, yardstick) in Words.Yardsticks)
            Assert.Equal(word, Words.Of(yardstick));
        foreach (var (word, financing) in Words.Financings)
            Assert.Equal(word, Words.Of(financing));
    }

    [Fact]
    public void TheDefaultsComeFirst()
    {
        Assert.Equal(CourseShape.Linear, Words.Shapes.Values.First());
        Assert.Equal(Yardstick.ShareFreeze, Words.Yardsticks.Values.First());
        Assert.Equal(Financing.Deficit, Words.Financings.Values.First());
        Assert.True(Words.Gdps.Values.First());
    }

    [Fact]
    public void ADefaultQuestionIsTheContracts()
    {
        var question = Held.Question();
        Assert.Equal((20_000, 1UL, true), (question.Paths, question.Seed, question.IsGdpStochastic));
        Assert.Equal(
            (CourseShape.Linear, Yardstick.ShareFreeze, Financing.Deficit),
            (question.Shape, question.Yardstick, question.Financing)
        );
        Assert.Equal((null, null, null), (question.Target, question.Share, question.To));
    }
}
