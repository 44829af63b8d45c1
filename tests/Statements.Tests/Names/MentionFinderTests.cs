using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Names;

public sealed class MentionFinderTests
{
    [Theory]
    [InlineData("Spain agreed.", "Spain", "government:ESP")]
    [InlineData("A German plan.", "German", "government:DEU")]
    [InlineData("Ankara objected.", "Ankara", "government:TUR")]
    [InlineData("Downing Street declined.", "Downing Street", "government:GBR")]
    [InlineData("The Kremlin declined.", "Kremlin", "government:RUS")]
    [InlineData("The Holy See called.", "Holy See", "government:VAT")]
    [InlineData("GERMANY AGREED", "GERMANY", "government:DEU")]
    [InlineData("Turkiye agreed.", "Turkiye", "government:TUR")]
    [InlineData("The Trump Administration pressed.", "Trump Administration", "government:USA")]
    [InlineData("NATO agreed.", "NATO", "organisation:NATO")]
    [InlineData("The European Union agreed.", "European Union", "organisation:EU")]
    [InlineData("Mark Rutte agreed.", "Mark Rutte", "person:mark-rutte")]
    [InlineData(
        "UK Prime Minister Keir Starmer agreed.",
        "UK Prime Minister Keir Starmer",
        "person:keir-starmer"
    )]
    [InlineData("Viktor Orban agreed.", "Viktor Orban", "person:viktor-orban")]
    [InlineData("The German chancellor agreed.", "German chancellor", "person:friedrich-merz")]
    [InlineData("The Prime Minister of Spain agreed.", "Prime Minister of Spain", "person:pedro-sanchez")]
    [InlineData("The NATO Secretary General agreed.", "NATO Secretary General", "person:mark-rutte")]
    public void ANameLeadsToItsActor(string text, string words, string actor)
    {
        var mention = Assert.Single(Find(text));
        Assert.Equal(words, Words(text, mention));
        Assert.Equal(actor, mention.Actor);
    }

    [Theory]
    [InlineData("The Baltic states agreed.", "EST LVA LTU")]
    [InlineData("The Nordic countries agreed.", "DNK FIN ISL NOR SWE")]
    [InlineData("The Benelux countries agreed.", "BEL LUX NLD")]
    [InlineData("European allies agreed.", "NATO-EUR")]
    [InlineData("Europe and Canada agreed.", "NATO-EUR-CAN")]
    [InlineData("NATO allies agreed.", "NATO")]
    public void AGroupIsItsMembersOrTheAlliancesOwnCode(string text, string areas) =>
        Assert.Equal(areas.Split(' '), Assert.Single(Find(text)).Areas.Select(area => area.Code));

    [Theory]
    [InlineData("Let us go, may we, in march.")]
    [InlineData("a turkey and some china in the pole position")]
    [InlineData("It is polish for shoes.")]
    [InlineData("")]
    public void OrdinaryWordsAreNoNames(string text) => Assert.Empty(Find(text));

    [Fact]
    public void ASurnameMeansThePersonNamedBefore()
    {
        var mentions = Find("Margarita Robles spoke. Later Robles left.");
        Assert.Equal(2, mentions.Length);
        Assert.Equal(mentions[0].Actor, mentions[1].Actor);
        Assert.Equal("ESP", mentions[1].Country);
    }

    [Theory]
    [InlineData("Xi Jinping met ministers. Xi said no.", "person:xi-jinping person:xi-jinping")]
    [InlineData("Yoon Suk Yeol left. Yoon said no.", "person:yoon-suk-yeol person:yoon-suk-yeol")]
    [InlineData("President Xi said no.", "person:xi-jinping")]
    [InlineData("Lee and Park said no under a full Moon.", "")]
    public void AFamilyNameMayComeFirst(string text, string actors) => Assert.Equal(actors, Actors(text));

    [Theory]
    [InlineData("Anderson Hegseth spoke. Then Hegseth left.", "? ?")]
    [InlineData(
        "Pete Hegseth and Ann Hegseth met. Hegseth left.",
        "person:pete-hegseth ? person:pete-hegseth"
    )]
    [InlineData("Anderson Hegseth spoke. Secretary Hegseth left.", "? person:pete-hegseth")]
    [InlineData("On Monday Hegseth spoke. Later Hegseth left.", "person:pete-hegseth person:pete-hegseth")]
    [InlineData("In London Hegseth spoke.", "government:GBR person:pete-hegseth")]
    [InlineData("Pete B. Hegseth spoke, then Pete Hegseth.", "person:pete-hegseth person:pete-hegseth")]
    [InlineData(
        "Talks With Hegseth In Brussels Go On, Says Hegseth",
        "person:pete-hegseth person:pete-hegseth"
    )]
    public void AnotherGivenNameIsSomebodyElses(string text, string actors) =>
        Assert.Equal(actors, Actors(text));

    private static string Actors(string text) =>
        string.Join(' ', Find(text).Select(mention => mention.Actor ?? "?"));

    [Fact]
    public void ASurnameAloneMeansTheOnlyOneInOffice()
    {
        Assert.Equal("person:pete-hegseth", Assert.Single(Find("Hegseth spoke.")).Actor);
        Assert.Empty(Find("Hegseth spoke.", 2015));
    }

    [Fact]
    public void AnOfficeIsThatOfTheDocumentsDay()
    {
        Assert.Equal("head-of-government", Assert.Single(Find("Mark Rutte spoke.", 2020)).Role);
        Assert.Equal("secretary-general", Assert.Single(Find("Mark Rutte spoke.", 2025)).Role);
    }

    [Fact]
    public void AnUnknownNameAfterATitleIsAPersonWithoutIdentity()
    {
        var mention = Assert.Single(Find("Spanish Ambassador Xavier Quillon agreed."));
        Assert.Equal(NameKind.Person, mention.Kind);
        Assert.Null(mention.Actor);
        Assert.Equal(("ESP", "ambassador"), (mention.Country, mention.Role));
    }

    [Fact]
    public void ThePopeBelongsToTheHolySee()
    {
        var mention = Assert.Single(Find("Pope Leo XIV spoke."));
        Assert.Equal(("person:leo-xiv", "Holy See"), (mention.Actor, mention.Organisation));
    }

    [Fact]
    public void MentionsStandInOrderAndNeverOverlap()
    {
        var mentions = Find(
            "French president Emmanuel Macron told UK Prime Minister Keir Starmer, Spain and NATO allies."
        );
        for (var i = 1; i < mentions.Length; i++)
            Assert.True(mentions[i - 1].End <= mentions[i].Tokens);
        Assert.Equal(4, mentions.Length);
    }

    private static Mention[] Find(string text, int year = 2025) =>
        [.. MentionFinder.Find(Layout.Of(Repository.Text(text, year)), Repository.Gazetteer)];

    private static string Words(string text, Mention mention)
    {
        var span = Layout.Of(Repository.Text(text)).SpanOf(new TokenRange(mention.Tokens, mention.End));
        return text[span.Start..span.End];
    }
}
