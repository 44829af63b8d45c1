namespace Burdenshare.Statements.Tests.Attribution;

public sealed class NestingTests
{
    [Theory]
    [InlineData("The minister said that Spain wants to leave.", "say")]
    [InlineData("The minister said that nobody believes that Spain will pay.", "say")]
    [InlineData("According to the paper, the minister thinks that Spain will pay.", "according to")]
    public void WhatASpeakerSaysOfOthersThoughtsIsTheSpeakersStatement(string text, string cue) =>
        Assert.Equal(cue, Assert.Single(Statements.Of(text)).Cue?.Lemma);

    [Fact]
    public void StatementsBesideEachOtherBothStay() =>
        Assert.Equal(
            ["say", "deny"],
            Statements
                .Of("Merz said that Spain had agreed. Madrid denied that it had.")
                .Select(statement => statement.Cue?.Lemma)
        );
}
