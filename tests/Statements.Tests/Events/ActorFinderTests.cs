namespace Burdenshare.Statements.Tests.Events;

public sealed class ActorFinderTests
{
    [Theory]
    [InlineData("Norway said on Monday it would help Denmark.", "AGREE", "NOR")]
    [InlineData("Norway has announced that it arrested three men.", "COERCE", "NOR")]
    [InlineData("Norway and Denmark said they will not help Russia.", "REJECT", "NOR DNK")]
    public void APronounIsWhoeverSaysSo(string text, string root, string sources)
    {
        var happening = Happenings.Of(text).Last(each => each.Plover == root);
        Assert.Equal(sources, Happenings.Codes(happening.Sources));
    }

    [Fact]
    public void APronounIsToldByTheWordsItStandsForWhereNobodyIsKnown()
    {
        const string Text = "The rebels said they will release a dozen sailors.";
        var happening = Happenings.Of(Text).Last();
        Assert.Equal("The rebels", Happenings.Words(Text, happening.Sources));
    }

    [Theory]
    [InlineData("Vladimir Putin said his country will not help Denmark.", "RUS")]
    [InlineData("NATO plans for all its members to agree to a target.", "IGO:NATO")]
    public void WhatBelongsToSomebodyActsForThem(string text, string sources) =>
        Assert.Equal(sources, Happenings.Codes(Happenings.Of(text).Last().Sources));

    [Fact]
    public void APronounWithoutAnybodyAboveItStaysUnknown()
    {
        const string Text = "It condemned Russia.";
        var source = Assert.Single(Happenings.Foremost(Text).Sources);
        Assert.Equal(("It", null), (Happenings.Words(Text, [source]), source.Code));
    }

    [Theory]
    [InlineData("MADRID (AP) -- A court has convicted two men.", "A court")]
    [InlineData("OSLO -- Police on Friday arrested two men.", "Police")]
    [InlineData("LISBON: The rebels attacked a convoy.", "The rebels")]
    public void ThePlaceOfWritingIsNobody(string text, string words) =>
        Assert.Equal(words, Happenings.Words(text, Happenings.Foremost(text).Sources));

    [Theory]
    [InlineData("Norway's chief prosecutor on Thursday rejected the plan.", "NOR")]
    [InlineData("Norway has begun withdrawing some of its troops from Denmark.", "NOR")]
    [InlineData("Norway has decided to partially lift sanctions imposed on Denmark.", "NOR")]
    public void ADayOrAVerbIsNobody(string text, string sources) =>
        Assert.Equal(sources, Happenings.Codes(Happenings.Foremost(text).Sources));

    [Theory]
    [InlineData("Wolves, bears, and Norway welcomed the plan.", "NOR")]
    public void AKnownNameComesBeforeAFullerPhraseOfNobodyKnown(string text, string sources) =>
        Assert.Equal(sources, Happenings.Codes(Happenings.Foremost(text).Sources));

    [Fact]
    public void AVerbJoinedToAnotherHasItsSubject()
    {
        var happenings = Happenings.Of("Norway condemned Russia and expelled two diplomats.");
        Assert.All(happenings, happening => Assert.Equal("NOR", Happenings.Codes(happening.Sources)));
        Assert.Equal(2, happenings.Length);
    }
}
