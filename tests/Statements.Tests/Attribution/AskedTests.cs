namespace Burdenshare.Statements.Tests.Attribution;

/// <summary>Questions put to somebody, and what only seems so.</summary>
public sealed class AskedTests
{
    [Theory]
    [InlineData("Asked by a reporter whether it stands, Merz left.", "a reporter | ask | whether it stands")]
    [InlineData("Merz was asked by a reporter whether it stands.", "a reporter | ask | whether it stands")]
    [InlineData("Asked by a reporter about the plan, Merz left.", "a reporter | ask | the plan")]
    [InlineData("Asked in Brussels whether it stands, Merz left.", " | ask | whether it stands")]
    [InlineData("Asked at a meeting about the plan, Merz left.", " | ask | the plan")]
    [InlineData("Asked about the plan, Merz left.", " | ask | the plan")]
    [InlineData("Asked whether it stands, Merz left.", " | ask | whether it stands")]
    public void WhoAsksMayBeNamed(string text, string shown) =>
        Assert.Contains(shown, Statements.Of(text).Select(statement => Statements.Shown(text, statement)));

    [Theory]
    [InlineData("Asked in Brussels, Merz left.")]
    [InlineData("Asked by a reporter, Merz left.")]
    public void WithoutAQuestionNothingIsAsked(string text) => Assert.Empty(Statements.Of(text));

    [Theory]
    [InlineData("The plan seems unpopular in Spain.", "The plan + unpopular in Spain")]
    [InlineData("The plan appeared dead.", "The plan + dead")]
    [InlineData("The plan seemed like a threat.", "The plan + like a threat")]
    [InlineData("The plan seems to be dead.", "The plan + to be dead")]
    public void WhatSeemsIsSaidByNobody(string text, string content)
    {
        var statement = Assert.Single(Statements.Of(text));
        Assert.Null(statement.Speaker);
        Assert.Equal($" | seem | {content}", Statements.Shown(text, statement));
    }

    [Theory]
    [InlineData("The minister appeared in Madrid.")]
    [InlineData("The minister appeared.")]
    [InlineData("The minister appeared and left.")]
    public void WhoComesOnlyAppears(string text) => Assert.Empty(Statements.Of(text));
}
