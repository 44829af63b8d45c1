namespace Burdenshare.Statements.Tests.Events;

public sealed class EventPartyTests
{
    [Theory]
    [InlineData("Norway urged Russia to stop.", "NOR", "RUS")]
    [InlineData("Oslo urged Moscow to stop.", "NOR", "RUS")]
    [InlineData("Pedro Sánchez met Emmanuel Macron.", "ESP", "FRA")]
    [InlineData("French President Emmanuel Macron met Spanish Prime Minister Pedro Sánchez.", "FRA", "ESP")]
    [InlineData("Mark Rutte urged Spain to pay.", "IGO:NATO", "ESP")]
    [InlineData("The European Commission condemned Russia.", "IGO:EU", "RUS")]
    [InlineData("Pope Leo XIV urged Vladimir Putin to stop.", "VAT", "RUS")]
    [InlineData("Washington pressed NATO allies to pay.", "USA", "IGO:NATO")]
    [InlineData("Norway and Denmark urged Russia to stop.", "NOR DNK", "RUS")]
    [InlineData("Norway, Denmark and Poland condemned Russia.", "NOR DNK POL", "RUS")]
    [InlineData("The Baltic states condemned Russia.", "EST LVA LTU", "RUS")]
    [InlineData("Norway called on Brazil, India and China to help.", "NOR", "BRA IND CHN")]
    [InlineData("Experts accused Russia of spying.", "?", "RUS")]
    [InlineData("Norway condemned the plan.", "NOR", "")]
    [InlineData("Norway is scheduled to meet Denmark.", "NOR", "DNK")]
    [InlineData("Norway and Denmark are expected to condemn Russia.", "NOR DNK", "RUS")]
    [InlineData("About 40 fishermen accused Russia of theft.", "?", "RUS")]
    public void TheSubjectActsTowardsTheObject(string text, string sources, string targets)
    {
        var happening = Happenings.Foremost(text);
        Assert.Equal(
            (sources, targets),
            (Happenings.Codes(happening.Sources), Happenings.Codes(happening.Targets))
        );
    }

    [Theory]
    [InlineData("Ukraine was attacked by Russia.", "RUS", "UKR")]
    [InlineData("Two Russian sailors were arrested by Norway.", "NOR", "RUS")]
    [InlineData("Russia was repeatedly condemned by the Baltic states.", "EST LVA LTU", "RUS")]
    [InlineData("Ukraine was attacked.", "", "UKR")]
    public void InThePassiveTheyChangePlaces(string text, string sources, string targets)
    {
        var happening = Happenings.Foremost(text);
        Assert.Equal(
            (sources, targets),
            (Happenings.Codes(happening.Sources), Happenings.Codes(happening.Targets))
        );
    }

    [Theory]
    [InlineData("Norway met Denmark, urging Russia to stop.", "REQUEST", "NOR")]
    [InlineData("Pressure came from the U.S. They urged Spain to pay.", "REQUEST", "USA")]
    [InlineData("Pedro Sánchez spoke. He condemned Russia.", "ACCUSE", "ESP")]
    [InlineData("Norway’s demand for talks was heard.", "REQUEST", "NOR")]
    public void TheSubjectMayBeNamedEarlier(string text, string root, string sources)
    {
        var happening = Happenings.Of(text).First(candidate => candidate.Plover == root);
        Assert.Equal(sources, Happenings.Codes(happening.Sources));
    }

    [Theory]
    [InlineData("The tired and weary minister of Norway warned Russia.", "NOR", "RUS")]
    [InlineData("Neither Norway nor Denmark condemned Russia.", "NOR DNK", "RUS")]
    [InlineData("Russia was heavily and unjustly condemned by Norway.", "NOR", "RUS")]
    [InlineData("Norway and Denmark agree that Russia must leave.", "NOR DNK", "RUS")]
    public void ASubjectMayBeLong(string text, string sources, string targets)
    {
        var happening = Happenings.Foremost(text);
        Assert.Equal(
            (sources, targets),
            (Happenings.Codes(happening.Sources), Happenings.Codes(happening.Targets))
        );
    }

    [Theory]
    [InlineData("Norway condemned an attack by Russian troops on Ukraine.", "RUS", "UKR")]
    [InlineData("Norway condemned an attack by Russian troops in the south.", "RUS", "")]
    [InlineData("Norway condemned attacks on Ukraine.", "", "UKR")]
    [InlineData("Norway launched new attacks on Ukraine.", "NOR", "UKR")]
    public void WhoActsMayFollowANoun(string text, string sources, string targets)
    {
        var attack = Happenings.Of(text).Single(happening => happening.Plover == "ASSAULT");
        Assert.Equal(
            (sources, targets),
            (Happenings.Codes(attack.Sources), Happenings.Codes(attack.Targets))
        );
    }

    [Theory]
    [InlineData("Norway and Denmark postponed their meeting after Russia was hit by a storm.", "REJECT")]
    [InlineData("The crowd attacked the embassy, a Spanish official said on Monday.", "ASSAULT")]
    public void AnotherClauseHasPartiesOfItsOwn(string text, string root)
    {
        var happening = Happenings.Of(text).First(candidate => candidate.Plover == root);
        Assert.Empty(happening.Targets);
    }

    [Theory]
    [InlineData("Norway signed an accord to supply Denmark with wheat.", "SUPPORT")]
    [InlineData("Norway agreed to help Denmark.", "AGREE")]
    [InlineData("Norway urged Denmark to release the sailors.", "REQUEST")]
    [InlineData("Norway refused to quickly release Danish sailors.", "REJECT")]
    public void WhatIsAgreedToAskedForOrRefusedIsNoEventOfItsOwn(string text, string root) =>
        Assert.Equal(root, Assert.Single(Happenings.Of(text)).Plover);

    [Theory]
    [InlineData("The sailors were freed from Russian custody.", "YIELD", "RUS", "?")]
    [InlineData("Norway's envoy was expelled from Russia.", "COERCE SANCTION", "RUS", "NOR")]
    [InlineData("Norway's envoy was attacked in Russia.", "ASSAULT", "", "NOR")]
    public void WhoHoldsOrDrivesOutIsWhomItIsFrom(string text, string roots, string sources, string targets)
    {
        var happening = Happenings.Foremost(text);
        Assert.Contains(happening.Plover, roots, StringComparison.Ordinal);
        Assert.Equal(
            (sources, targets),
            (Happenings.Codes(happening.Sources), Happenings.Codes(happening.Targets))
        );
    }

    [Theory]
    [InlineData("A deal between Norway and Denmark may help Poland.", "NOR DNK")]
    [InlineData("Poland awaited negotiations between Norway, Denmark and Russia.", "NOR DNK RUS")]
    public void ThoseBetweenWhomItIsActAlike(string text, string sources)
    {
        var happening = Happenings.Of(text).Single(each => each.IsNominal);
        Assert.Equal(
            (sources, ""),
            (Happenings.Codes(happening.Sources), Happenings.Codes(happening.Targets))
        );
    }

    [Theory]
    [InlineData("Norway promised to help Denmark.", "AGREE", "AGREE")]
    [InlineData("Norway will help Denmark.", "AGREE", "AID")]
    [InlineData("Norway helped Denmark.", "AID", "AID")]
    [InlineData("Norway will not help Denmark.", "REJECT", "AID")]
    public void WhatTheWordsNameIsToldBesideTheRoot(string text, string root, string named)
    {
        var happening = Assert.Single(Happenings.Of(text));
        Assert.Equal((root, named), (happening.Plover, happening.Named));
    }

    [Theory]
    [InlineData("Norway and the European Union (EU) agree that disputes should be settled.")]
    public void APresentMayFollowAShortName(string text) =>
        Assert.Equal("NOR IGO:EU IGO:EU", Happenings.Codes(Happenings.Foremost(text).Sources));

    [Fact]
    public void APronounAfterAVerbIsWhomTheVerbBeforeWasTowards()
    {
        var second = Happenings.Of("Norway wrote off hope and met Russia, urging them to leave Ukraine.")[^1];
        Assert.Equal(("REQUEST", "RUS"), (second.Plover, Happenings.Codes(second.Targets)));
    }

    [Fact]
    public void WhoOwnsANounMayBeUnknown()
    {
        var happening = Happenings.Foremost("It came before the leaders' summit.");
        Assert.Equal(("CONSULT", "?"), (happening.Plover, Happenings.Codes(happening.Sources)));
    }

    [Fact]
    public void EachPartyQuotesTheWordsThatNameIt()
    {
        const string Text = "French President Emmanuel Macron urged the Baltic states to help.";
        var happening = Happenings.Foremost(Text);
        var document = Repository.Text(Text);
        Assert.Equal("French President Emmanuel Macron", Assert.Single(happening.Sources).Span.Of(document));
        Assert.All(happening.Targets, party => Assert.Equal("Baltic states", party.Span.Of(document)));
        Assert.Equal("person:emmanuel-macron", happening.Sources[0].Actor);
    }

    [Fact]
    public void TheSpanRunsFromTheFirstPartyToTheLast()
    {
        const string Text = "On Monday Norway urged Russia to stop.";
        Assert.Equal("Norway urged Russia", Happenings.Foremost(Text).Span.Of(Repository.Text(Text)));
    }

    [Fact]
    public void ALongListOfPartiesIsCut()
    {
        var many = string.Join(", ", Enumerable.Repeat("Norway, Denmark, Poland", 20));
        Assert.InRange(Happenings.Foremost($"{many} and Spain condemned Russia.").Sources.Length, 1, 10);
    }
}
