namespace Burdenshare.Statements.Tests.Attribution;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Mark Rutte said that it stands.", "person:mark-rutte", null, "NATO", "secretary-general")]
    [InlineData(
        "NATO chief Mark Rutte said that it stands.",
        "person:mark-rutte",
        null,
        "NATO",
        "secretary-general"
    )]
    [InlineData(
        "Pedro Sánchez said that it stands.",
        "person:pedro-sanchez",
        "ESP",
        null,
        "head-of-government"
    )]
    [InlineData(
        "Prime Minister Sánchez said that it stands.",
        "person:pedro-sanchez",
        "ESP",
        null,
        "head-of-government"
    )]
    [InlineData(
        "The Spanish prime minister said that it stands.",
        "person:pedro-sanchez",
        "ESP",
        null,
        "head-of-government"
    )]
    [InlineData("Spain said that it stands.", "government:ESP", "ESP", null, null)]
    [InlineData("Madrid said that it stands.", "government:ESP", "ESP", null, null)]
    [InlineData("The Kremlin said that it stands.", "government:RUS", "RUS", null, null)]
    [InlineData("The White House said that it stands.", "government:USA", "USA", null, null)]
    [InlineData("NATO said that it stands.", "organisation:NATO", null, "NATO", null)]
    [InlineData("The European Commission said that it stands.", "organisation:EU", null, "EU", null)]
    [InlineData("Pope Leo XIV said that it stands.", "person:leo-xiv", "VAT", "Holy See", "pope")]
    [InlineData("Experts said that it stands.", null, null, null, null)]
    [InlineData("A senior official said that it stands.", null, null, null, null)]
    public void AName(string text, string? actor, string? country, string? organisation, string? role)
    {
        var speaker = Assert.Single(Statements.Of(text)).Speaker;
        Assert.NotNull(speaker);
        Assert.Equal(
            (actor, country, organisation, role),
            (speaker.Actor, speaker.Country, speaker.Organisation, speaker.Role)
        );
        Assert.Null(speaker.ResolvedFrom);
    }

    [Theory]
    [InlineData("Pedro Sánchez met his party. He said that it stands.", "person:pedro-sanchez", "He")]
    [InlineData("Giorgia Meloni met her party. She said that it stands.", "person:giorgia-meloni", "She")]
    [InlineData("Pedro Sánchez said no. “It stands,” he added.", "person:pedro-sanchez", "he")]
    [InlineData("Pressure came from Spain. They said that it stands.", "government:ESP", "They")]
    [InlineData("Pedro Sánchez met his party. She said that it stands.", null, null)]
    [InlineData("Pedro Sánchez met his party. They said that it stands.", null, null)]
    [InlineData("He said that it stands.", null, null)]
    [InlineData("Spain met. It said that it stands.", null, null)]
    public void APronounIsWhoeverFitsOrNobody(string text, string? actor, string? from)
    {
        var speaker = Statements.Of(text)[^1].Speaker;
        Assert.NotNull(speaker);
        Assert.Equal((actor, from), (speaker.Actor, speaker.ResolvedFrom));
    }

    [Fact]
    public void HeIsTheLastSpeakerRatherThanTheLastNamed()
    {
        var statements = Statements.Of(
            "Pedro Sánchez said that Emmanuel Macron had been right. He said that it stands."
        );
        Assert.Equal("person:pedro-sanchez", statements[^1].Speaker?.Actor);
    }

    [Theory]
    [InlineData("The Baltic states said that it stands.")]
    [InlineData("European allies said that it stands.")]
    [InlineData("The Nordic countries urged Spain to pay.")]
    public void AGroupSpeaksWithoutAnActorOfItsOwn(string text)
    {
        var speaker = Assert.Single(Statements.Of(text)).Speaker;
        Assert.NotNull(speaker);
        Assert.Null(speaker.Actor);
        Assert.Null(speaker.Country);
    }

    [Theory]
    [InlineData("Mark Rutte's spokesperson said that it stands.", null, "NATO")]
    [InlineData("Pedro Sánchez’s spokesman said that it stands.", "ESP", null)]
    [InlineData("A spokesperson for Spain said that it stands.", "ESP", null)]
    public void ASpokespersonIsNotThePrincipal(string text, string? country, string? organisation)
    {
        var speaker = Assert.Single(Statements.Of(text)).Speaker;
        Assert.NotNull(speaker);
        Assert.Equal(
            ("spokesperson", country, organisation),
            (speaker.Role, speaker.Country, speaker.Organisation)
        );
        Assert.StartsWith("office:", speaker.Actor, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "Mark Rutte, the alliance's chief, said that it stands.",
        "Mark Rutte, the alliance's chief,"
    )]
    [InlineData("Mark Rutte, who leads NATO, said that it stands.", "Mark Rutte, who leads NATO,")]
    [InlineData("In Brussels on Monday Mark Rutte said that it stands.", "Mark Rutte")]
    [InlineData("But Mark Rutte said that it stands.", "Mark Rutte")]
    [InlineData("Meanwhile Mark Rutte said that it stands.", "Mark Rutte")]
    [InlineData("Officials from Spain and Italy said that it stands.", "Officials from Spain and Italy")]
    [InlineData("The head of the party said that it stands.", "The head of the party")]
    public void TheSpeakersWordsAreAWholePhrase(string text, string words) =>
        Assert.Equal(words, Assert.Single(Statements.Of(text)).Speaker?.Span.Of(Repository.Text(text)));
}
