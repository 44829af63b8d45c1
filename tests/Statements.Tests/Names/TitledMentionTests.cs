using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Names;

public sealed class TitledMentionTests
{
    [Theory]
    [InlineData("Prime Minister Pedro Sánchez agreed.", "person:pedro-sanchez", "ESP", "head-of-government")]
    [InlineData(
        "Spanish Prime Minister Pedro Sanchez agreed.",
        "person:pedro-sanchez",
        "ESP",
        "head-of-government"
    )]
    [InlineData(
        "Spain's Prime Minister Pedro Sánchez agreed.",
        "person:pedro-sanchez",
        "ESP",
        "head-of-government"
    )]
    [InlineData("Chancellor Friedrich Merz agreed.", "person:friedrich-merz", "DEU", "head-of-government")]
    [InlineData("French President Emmanuel Macron agreed.", "person:emmanuel-macron", "FRA", "head-of-state")]
    [InlineData(
        "President Emmanuel Macron of France agreed.",
        "person:emmanuel-macron",
        "FRA",
        "head-of-state"
    )]
    [InlineData(
        "Polish Prime Minister Donald Tusk agreed.",
        "person:donald-tusk",
        "POL",
        "head-of-government"
    )]
    [InlineData("Secretary General Mark Rutte agreed.", "person:mark-rutte", null, "secretary-general")]
    [InlineData("NATO chief Mark Rutte agreed.", "person:mark-rutte", null, "secretary-general")]
    [InlineData(
        "Defence Minister Boris Pistorius agreed.",
        "person:boris-pistorius",
        "DEU",
        "defence-minister"
    )]
    [InlineData("Defense Secretary Pete Hegseth agreed.", "person:pete-hegseth", "USA", "defence-minister")]
    [InlineData(
        "Italian Prime Minister Giorgia Meloni agreed.",
        "person:giorgia-meloni",
        "ITA",
        "head-of-government"
    )]
    [InlineData("Pope Leo XIV agreed.", "person:leo-xiv", "VAT", "pope")]
    public void ATitleAndANameAreOnePerson(string text, string actor, string? country, string role)
    {
        var mention = Assert.Single(Find(text), mention => mention.IsPerson);
        Assert.Equal((actor, country, role), (mention.Actor, mention.Country, mention.Role));
    }

    [Theory]
    [InlineData("The Spanish prime minister agreed.", "person:pedro-sanchez")]
    [InlineData("Spain's defence minister agreed.", "person:margarita-robles")]
    [InlineData("The President of France agreed.", "person:emmanuel-macron")]
    [InlineData("The Prime Minister of the Netherlands agreed.", "person:dick-schoof")]
    [InlineData("The NATO chief agreed.", "person:mark-rutte")]
    [InlineData("The UN Secretary-General agreed.", "person:antonio-guterres")]
    [InlineData("Germany's Foreign Minister agreed.", "person:johann-wadephul")]
    [InlineData("The Pontiff agreed.", "person:leo-xiv")]
    [InlineData("The U.S. Secretary of State agreed.", "person:marco-rubio")]
    public void ATitleWithoutANameIsWhoHeldTheOfficeThatDay(string text, string actor) =>
        Assert.Equal(actor, Assert.Single(Find(text)).Actor);

    [Theory]
    [InlineData("The minister agreed.")]
    [InlineData("A president agreed.")]
    [InlineData("The general mood was good.")]
    public void ATitleInSmallLettersWithoutACountryIsNobody(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("Senator Ulric Vandermeer agreed.", "USA", "legislator")]
    [InlineData("Estonian Ambassador Ulric Vandermeer agreed.", "EST", "ambassador")]
    [InlineData("General Ulric Vandermeer agreed.", null, "officer")]
    [InlineData("Dr. Ulric Vandermeer agreed.", null, "professor")]
    [InlineData("Ms. Vandermeer agreed.", null, null)]
    public void AnUnknownNameAfterATitleKeepsWhatTheTitleSays(string text, string? country, string? role)
    {
        var mention = Assert.Single(Find(text));
        Assert.Null(mention.Actor);
        Assert.Equal((country, role), (mention.Country, mention.Role));
        Assert.EndsWith("Vandermeer", Words(text, mention), StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownPersonIsKnownByTheSurnameAfterwards()
    {
        var mentions = Find("Estonian Ambassador Ulric Vandermeer agreed. Later Vandermeer left.");
        Assert.Equal(["EST", "EST"], mentions.Select(mention => mention.Country));
    }

    [Theory]
    [InlineData("Mark Rutte's spokesperson agreed.", "office:NATO/spokesperson")]
    [InlineData("Friedrich Merz’s spokesman agreed.", "office:DEU/spokesperson")]
    [InlineData("Spain's spokeswoman agreed.", "office:ESP/spokesperson")]
    public void ASpokespersonSpeaksForAnOffice(string text, string actor) =>
        Assert.Equal(actor, Find(text)[^1].Actor);

    [Fact]
    public void AFormerOfficeHolderIsNotInOfficeOnALaterDay()
    {
        var then = Assert.Single(Find("Jens Stoltenberg agreed.", 2020));
        var later = Assert.Single(Find("Jens Stoltenberg agreed.", 2026));
        Assert.Equal("secretary-general", then.Role);
        Assert.Equal((null, null), (later.Role, later.Organisation));
    }

    private static Mention[] Find(string text, int year = 2025) =>
        [.. MentionFinder.Find(Layout.Of(Repository.Text(text, year)), Repository.Gazetteer)];

    private static string Words(string text, Mention mention) =>
        Layout
            .Of(Repository.Text(text))
            .SpanOf(new TokenRange(mention.Tokens, mention.End))
            .Of(Repository.Text(text));
}
