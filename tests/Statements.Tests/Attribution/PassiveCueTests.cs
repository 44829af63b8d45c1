namespace Burdenshare.Statements.Tests.Attribution;

public sealed class PassiveCueTests
{
    [Theory]
    [InlineData("Asked about the target, Rutte smiled.", "ask | the target")]
    [InlineData("Rutte smiled when asked whether Spain would pay.", "ask | whether Spain would pay")]
    [InlineData("Pressed on the delay, the minister left.", "ask | the delay")]
    public void WhoAsksMayBeLeftOut(string text, string shown) => Assert.Contains(shown, Shown(text));

    [Theory]
    [InlineData("Spain is expected to pay more.", "expected | Spain + to pay more", "expect")]
    [InlineData("The plan is believed to cost more.", "believed | The plan + to cost more", "assert")]
    [InlineData("Spain seems to agree.", "seem | Spain + to agree", "assert")]
    [InlineData("The two allies appeared to agree.", "seem | The two allies + to agree", "assert")]
    public void WhatIsExpectedOfWhomStandsOnBothSides(string text, string shown, string act)
    {
        var statement = Assert.Single(Statements.Of(text));
        Assert.Equal(shown, Assert.Single(Shown(text)));
        Assert.Equal((null, act), (statement.Speaker, statement.Act));
    }

    [Theory]
    [InlineData("The reporters asked a lot.")]
    [InlineData("The expected delay came.")]
    [InlineData("It came as expected to Madrid.")]
    public void OtherUsesOfTheWordsAreNone(string text) =>
        Assert.DoesNotContain(Statements.Of(text), statement => statement.Speaker is null);

    private static string[] Shown(string text) =>
        [
            .. Statements
                .Of(text)
                .Where(statement => statement.Speaker is null)
                .Select(statement =>
                    $"{statement.Cue?.Lemma} | "
                    + string.Join(" + ", statement.Content.Select(part => part.Of(Repository.Text(text))))
                ),
        ];
}
