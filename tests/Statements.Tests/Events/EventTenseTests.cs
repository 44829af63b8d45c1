namespace Burdenshare.Statements.Tests.Events;

public sealed class EventTenseTests
{
    [Theory]
    [InlineData("Norway met Denmark.", "occurred")]
    [InlineData("Norway has met Denmark.", "occurred")]
    [InlineData("Norway was attacked by Russia.", "occurred")]
    [InlineData("Norway's talks ended.", "occurred")]
    [InlineData("Norway is urging Russia to stop.", "ongoing")]
    [InlineData("Norway condemns Russia.", "ongoing")]
    [InlineData("Norway will meet Denmark.", "planned")]
    [InlineData("Norway is set to meet Denmark.", "planned")]
    [InlineData("Norway plans to meet Denmark.", "planned")]
    [InlineData("Norway is scheduled to meet Denmark.", "planned")]
    [InlineData("Norway is expected to meet Denmark.", "planned")]
    [InlineData("Norway could meet Denmark.", "hypothetical")]
    [InlineData("Norway would meet Denmark.", "hypothetical")]
    [InlineData("Norway may meet Denmark.", "hypothetical")]
    [InlineData("Norway did not meet Denmark.", "negated")]
    [InlineData("Norway never met Denmark.", "negated")]
    [InlineData("Norway didn't meet Denmark.", "negated")]
    [InlineData("Norway failed to meet Denmark.", "negated")]
    public void TheWordsBeforeATriggerSayWhetherItHappened(string text, string tense) =>
        Assert.Equal(tense, Happenings.Foremost(text).Tense);

    [Fact]
    public void WhatIsDeniedCountsForLess() =>
        Assert.True(
            Happenings.Foremost("Norway did not meet Denmark.").Confidence
                < Happenings.Foremost("Norway met Denmark.").Confidence
        );

    [Theory]
    [InlineData("Norway's negotiations will be hard.", "planned")]
    [InlineData("Next week's summit in Norway matters.", "planned")]
    [InlineData("They came before Norway's summit next year.", "planned")]
    [InlineData("Norway's summit was short.", "occurred")]
    [InlineData("They'll perform the thankless task of urging Norway on.", "planned")]
    [InlineData("Norway plans for all of its northern neighbours to agree.", "planned")]
    public void WhatLiesAheadIsPlanned(string text, string tense) =>
        Assert.Equal(tense, Happenings.Foremost(text).Tense);

    [Theory]
    [InlineData("Norway did not agree with Russia.", "REJECT")]
    [InlineData("Norway will not release the Russian sailors.", "REJECT")]
    [InlineData("Norway will release the Russian sailors.", "AGREE")]
    [InlineData("Norway would support Ukraine.", "AGREE")]
    [InlineData("Norway will meet Denmark.", "AGREE")]
    [InlineData("Norway will be hosting Denmark's king.", "AGREE")]
    [InlineData("Norway is scheduled to meet Denmark.", "CONSULT")]
    [InlineData("Mark Rutte will be in London.", "CONSULT")]
    [InlineData("Norway will not meet Denmark.", "REJECT")]
    [InlineData("Norway failed to reach an agreement with Denmark.", "REJECT")]
    [InlineData("Norway did not attack Russia.", "ASSAULT")]
    public void CooperationThatIsPromisedOrWithheldHasARootOfItsOwn(string text, string root) =>
        Assert.Equal(root, Happenings.Foremost(text).Plover);

    [Theory]
    [InlineData("Norway will expel two Russian diplomats.", "THREATEN")]
    [InlineData("Norway said it would boycott the Russian games.", "THREATEN")]
    [InlineData("Russia will also suspend trade with Norway.", "THREATEN")]
    [InlineData("Norway expelled two Russian diplomats.", "SANCTION")]
    [InlineData("Two Russian diplomats will be expelled by Norway.", "SANCTION")]
    [InlineData("Russia could attack Norway.", "ASSAULT")]
    public void APunishmentAnnouncedIsAThreat(string text, string root) =>
        Assert.Equal(root, Happenings.Foremost(text).Plover);
}
