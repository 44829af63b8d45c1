namespace Burdenshare.Statements.Tests.Events;

public sealed class ObjectFinderTests
{
    [Theory]
    [InlineData("Norwegian police arrested three journalists on Monday.", "three journalists")]
    [InlineData("The army has arrested three journalists.", "three journalists")]
    [InlineData("The rebels freed a dozen captured sailors.", "a dozen captured sailors")]
    [InlineData("Norway deported the asylum seekers on Friday.", "the asylum seekers")]
    [InlineData("A court in Oslo convicted Hansen of fraud.", "Hansen")]
    [InlineData("Norway granted political asylum to Olga Vinter.", "Olga Vinter")]
    public void SomebodyWithoutAKnownNameIsTakenInItsOwnWords(string text, string words)
    {
        var target = Assert.Single(Happenings.Foremost(text).Targets);
        Assert.Equal((words, null, null), (Happenings.Words(text, [target]), target.Actor, target.Code));
    }

    [Theory]
    [InlineData("Norway condemned the plan.")]
    [InlineData("Norway condemned the attacks on Monday.")]
    [InlineData("Norway withdrew its troops.")]
    public void AThingADayOrWhatIsTheActorsOwnIsNobody(string text) =>
        Assert.Empty(Happenings.Foremost(text).Targets);

    [Theory]
    [InlineData("Norway arrested a man who had lived in Denmark.", "a man")]
    [InlineData("Police in Oslo attacked a man whom Denmark had expelled.", "a man")]
    [InlineData("Norway freed three journalists who had worked in Denmark.", "three journalists")]
    public void WhatOnlyDescribesItNamesNobody(string text, string words) =>
        Assert.Equal(words, Happenings.Words(text, Happenings.Foremost(text).Targets));

    [Theory]
    [InlineData("Norway filed a lawsuit in a Paris court against Denmark.", "DNK")]
    [InlineData("Norway discussed Libya with Denmark.", "DNK")]
    [InlineData("Norway held talks in Paris with Denmark and Poland.", "DNK POL")]
    [InlineData("Norway launched an investigation into the business dealings of Denmark.", "DNK")]
    [InlineData("Norway provided 2 million euros in assistance to Denmark.", "DNK")]
    public void WhomAPrepositionNamesComesBeforeThePlaceOrTopic(string text, string targets) =>
        Assert.Equal(targets, Happenings.Codes(Happenings.Foremost(text).Targets));

    [Theory]
    [InlineData("Norway gave Spanish weapons to the government of Denmark.", "DNK")]
    [InlineData("Norway condemned a Danish court decision.", "DNK")]
    public void ANameThatDescribesAThingComesLast(string text, string targets) =>
        Assert.Equal(targets, Happenings.Codes(Happenings.Foremost(text).Targets));

    [Theory]
    [InlineData("Norway demanded that Denmark step down.", "DNK")]
    [InlineData("Norway refused to send envoys to Denmark.", "DNK")]
    [InlineData("Norway threatened to boycott Denmark.", "DNK")]
    public void WhoeverIsSpokenOfInAClauseBelowIsMeant(string text, string targets) =>
        Assert.Equal(targets, Happenings.Codes(Happenings.Foremost(text).Targets));

    [Fact]
    public void WhoOnlyTellsOfItIsNotActedUpon()
    {
        var attack = Happenings
            .Of("Crowds burned down the embassy, a senior Spanish official said.")
            .Single(happening => happening.Plover == "ASSAULT");
        Assert.Empty(attack.Targets);
    }
}
