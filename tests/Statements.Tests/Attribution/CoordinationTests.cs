namespace Burdenshare.Statements.Tests.Attribution;

public sealed class CoordinationTests
{
    [Theory]
    [InlineData("Rutte praised the plan, and Spain left the room.", "Rutte | praise | the plan")]
    [InlineData(
        "Merz defended the target, and the minister travelled to Oslo.",
        "Merz | defend | the target"
    )]
    public void AClauseWithASubjectOfItsOwnIsNoContent(string text, string shown)
    {
        var statement = Assert.Single(Statements.Of(text));
        Assert.Equal(shown, Statements.Shown(text, statement));
    }

    [Theory]
    [InlineData(
        "Merz rejected the demand and said that Spain was late.",
        "Merz | reject | the demand",
        "Merz | say | that Spain was late"
    )]
    [InlineData(
        "Rutte praised the plan and warned that Spain was late.",
        "Rutte | praise | the plan",
        "Rutte | warn | that Spain was late"
    )]
    public void AnotherVerbThatAnnouncesIsAStatementBeside(string text, params string[] shown) =>
        Assert.Equal(shown, Statements.Of(text).Select(each => Statements.Shown(text, each)));

    [Theory]
    [InlineData(
        "Merz said that Spain agreed and Norway paid.",
        "Merz | say | that Spain agreed and Norway paid"
    )]
    [InlineData(
        "Merz said that ships, tanks and planes were late.",
        "Merz | say | that ships, tanks and planes were late"
    )]
    public void WhatBelongsToTheContentStays(string text, string shown) =>
        Assert.Equal(shown, Statements.Shown(text, Assert.Single(Statements.Of(text))));
}
