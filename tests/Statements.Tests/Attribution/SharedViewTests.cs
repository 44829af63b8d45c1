namespace Burdenshare.Statements.Tests.Attribution;

public sealed class SharedViewTests
{
    [Theory]
    [InlineData(
        "The target is too high, a view shared by Madrid.",
        "Madrid | shared | The target is too high",
        "assert"
    )]
    [InlineData(
        "Tanks are late, an early assessment also echoed by Berlin.",
        "Berlin | echoed | Tanks are late",
        "assert"
    )]
    [InlineData(
        "The money is there, a claim flatly rejected by Paris.",
        "Paris | rejected | The money is there",
        "deny"
    )]
    public void WhatIsTakenUpIsTheClauseBefore(string text, string shown, string act)
    {
        var statement = Assert.Single(Statements.Of(text));
        Assert.Equal((shown, act), (Statements.Shown(text, statement), statement.Act));
    }

    [Fact]
    public void WhatOneSaysAnotherTakesUp()
    {
        const string Text = "Merz said that the target was too high, a claim repeated by Madrid.";
        Assert.Equal(
            ["Merz | say | that the target was too high", "Madrid | repeated | that the target was too high"],
            Statements.Of(Text).Select(each => Statements.Shown(Text, each))
        );
    }

    [Theory]
    [InlineData("A view shared by Madrid.")]
    [InlineData("The room has a view shared by Madrid.")]
    [InlineData("The ship sailed, a flag held by Madrid.")]
    public void OtherPhrasesTakeUpNothing(string text) => Assert.Empty(Statements.Of(text));

    [Fact]
    public void TheNounIsTheCuesFirstWord()
    {
        const string Text = "Tanks are late, an early assessment also echoed by Berlin.";
        Assert.Equal(
            "an early assessment also echoed by",
            Assert.Single(Statements.Of(Text)).Cue?.Span.Of(Repository.Text(Text))
        );
    }
}
