namespace Burdenshare.Statements.Tests.Attribution;

public sealed class AdjectiveCueTests
{
    [Theory]
    [InlineData("Berlin is confident that it stands.", "Berlin | confident | that it stands", "expect")]
    [InlineData("Berlin is upset that it stands.", "Berlin | upset | that it stands", "criticise")]
    [InlineData("Berlin is willing to pay.", "Berlin | willing | to pay", "pledge")]
    [InlineData("Berlin remained opposed to the plan.", "Berlin | opposed | to the plan", "deny")]
    [InlineData("Berlin sounded very sceptical of the plan.", "Berlin | sceptical | the plan", "deny")]
    [InlineData("Berlin was quietly proud of the plan.", "Berlin | proud | the plan", "praise")]
    [InlineData("Berlin looked worried about the plan.", "Berlin | worried | the plan", "expect")]
    public void AnAdjectiveAnnouncesWhatFollowsIt(string text, string shown, string act)
    {
        var statement = Assert.Single(Statements.Of(text));
        Assert.Equal((shown, act), (Statements.Shown(text, statement), statement.Act));
    }

    [Theory]
    [InlineData("The ready money is to hand.")]
    [InlineData("It is clear that it stands.")]
    [InlineData("There is happy to be found.")]
    [InlineData("The willing to pay are few.")]
    [InlineData("Berlin is large.")]
    public void OtherAdjectivesAnnounceNothing(string text) => Assert.Empty(Statements.Of(text));

    [Fact]
    public void WhatFollowsIsTheCuesWordWhereItLeads()
    {
        const string Text = "Berlin is wary of the plan.";
        Assert.Equal("is wary of", Assert.Single(Statements.Of(Text)).Cue?.Span.Of(Repository.Text(Text)));
    }
}
