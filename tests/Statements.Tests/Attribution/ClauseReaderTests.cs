namespace Burdenshare.Statements.Tests.Attribution;

public sealed class ClauseReaderTests
{
    [Theory]
    [InlineData("The minister defended the new target.", "The minister | defend | the new target")]
    [InlineData("The two ministers debated the plan.", "The two ministers | debate | the plan")]
    [InlineData("The chancellor despises the idea.", "The chancellor | despise | the idea")]
    [InlineData("The senator likened the plan to a tax.", "The senator | liken | the plan to a tax")]
    [InlineData(
        "The plan was rebuffed by the Spanish government.",
        "the Spanish government | rebuff | The plan"
    )]
    [InlineData("Critics have disparaged the deal.", "Critics | disparage | the deal")]
    [InlineData("The ministers alluded to the budget.", "The ministers | allude | the budget")]
    public void APlainObjectIsWhatIsSpokenOf(string text, string shown) =>
        Assert.Equal(shown, Statements.Shown(text, Assert.Single(Statements.Of(text))));

    [Theory]
    [InlineData("The defended town fell.")]
    [InlineData("The debate of the plan was long.")]
    [InlineData("They walked to the house.")]
    [InlineData("The plan was rebuffed.")]
    [InlineData("Nobody defended.")]
    public void WithoutSubjectOrContentThereIsNone(string text) => Assert.Empty(Statements.Of(text));

    [Fact]
    public void ASecondVerbHasTheSubjectOfTheFirst()
    {
        var text = "The minister came to Brussels and defended the target.";
        Assert.Equal(
            "The minister | defend | the target",
            Statements.Shown(text, Assert.Single(Statements.Of(text)))
        );
    }

    [Fact]
    public void ASubjectStandsWithoutTheClauseThatDescribesIt()
    {
        var text = "The minister who came to Brussels defended the target.";
        var statement = Assert.Single(Statements.Of(text));
        Assert.StartsWith(
            "The minister | defend |",
            Statements.Shown(text, statement),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("The minister defended the target.", "praise")]
    [InlineData("Critics have disparaged the deal.", "criticise")]
    [InlineData("The minister downplayed the delay.", "deny")]
    [InlineData("The minister described the delay.", "assert")]
    public void TheVerbSaysWhatIsDone(string text, string act) =>
        Assert.Equal(act, Assert.Single(Statements.Of(text)).Act);

    [Fact]
    public void WhatATreeAloneFindsIsLessCertainThanWhatACueAnnounces()
    {
        var tree = Assert.Single(Statements.Of("The minister defended the target."));
        var cue = Assert.Single(Statements.Of("The minister said that the target was met."));
        Assert.True(tree.Confidence < cue.Confidence);
    }
}
