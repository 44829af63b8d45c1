namespace Burdenshare.Statements.Tests.Attribution;

public sealed class GroupSpeakerTests
{
    [Theory]
    [InlineData("The Baltic states said that it stands.", "EST LVA LTU", "Baltic states")]
    [InlineData("The Nordic countries said that it stands.", "DNK FIN ISL NOR SWE", "Nordic countries")]
    [InlineData("European allies said that it stands.", "NATO-EUR", "European allies")]
    [InlineData("NATO allies said that it stands.", "NATO", "NATO allies")]
    [InlineData("The Czech and Slovak governments said that it stands.", "CZE SVK", null)]
    [InlineData("Officials from Spain and Italy said that it stands.", "ESP ITA", null)]
    [InlineData("Poland, Estonia and Latvia said that it stands.", "POL EST LVA", null)]
    [InlineData("NATO met. The allies said that it stands.", "NATO", null)]
    [InlineData("NATO met. Most of the allies said that it stands.", "NATO", null)]
    public void AGroupSpeaksForItsMembers(string text, string members, string? from)
    {
        var speaker = Statements.Of(text)[^1].Speaker;
        Assert.NotNull(speaker);
        Assert.Null(speaker.Actor);
        Assert.Null(speaker.Country);
        Assert.Equal((members, from), (string.Join(' ', speaker.Members), speaker.ResolvedFrom));
    }

    [Theory]
    [InlineData("The allies said that it stands.")]
    [InlineData("NATO met. His allies said that it stands.")]
    [InlineData("NATO said that it stands.")]
    [InlineData("Spain said that it stands.")]
    [InlineData("Some experts said that it stands.")]
    public void OthersHaveNoMembers(string text) => Assert.Empty(Statements.Of(text)[^1].Speaker!.Members);

    [Fact]
    public void AnOfficialOfOneCountryInAnotherIsNoGroup() =>
        Assert.Empty(Statements.Of("Officials from Spain in Italy said that it stands.")[0].Speaker!.Members);

    [Theory]
    [InlineData("Friedrich Merz came. His spokesperson said that it stands.", "DEU", null, "His")]
    [InlineData("Giorgia Meloni came. Her spokesman said that it stands.", "ITA", null, "Her")]
    [InlineData(
        "Mark Rutte came. A spokeswoman for the secretary general said that it stands.",
        null,
        "NATO",
        "the secretary general"
    )]
    [InlineData(
        "Boris Pistorius came. The minister's spokesman said that it stands.",
        "DEU",
        null,
        "The minister"
    )]
    [InlineData("A spokeswoman for the German chancellery said that it stands.", "DEU", null, null)]
    [InlineData("A spokesman for the French foreign ministry said that it stands.", "FRA", null, null)]
    [InlineData("A spokesman for the Pentagon said that it stands.", "USA", null, null)]
    [InlineData("A spokesman for Pedro Sánchez said that it stands.", "ESP", null, null)]
    public void ASpokespersonSpeaksForAnOffice(
        string text,
        string? country,
        string? organisation,
        string? from
    )
    {
        var speaker = Statements.Of(text)[^1].Speaker;
        Assert.NotNull(speaker);
        Assert.Equal(
            ("spokesperson", country, organisation, from),
            (speaker.Role, speaker.Country, speaker.Organisation, speaker.ResolvedFrom)
        );
        Assert.Equal($"office:{country ?? organisation}/spokesperson", speaker.Actor);
    }

    [Theory]
    [InlineData("His spokesperson said that it stands.")]
    [InlineData("The minister's spokesman said that it stands.")]
    [InlineData("A spokeswoman for the company said that it stands.")]
    [InlineData("Pedro Sánchez met Giorgia Meloni. The prime minister's spokesman said that it stands.")]
    public void WhoseSpokespersonItIsMayStayOpen(string text)
    {
        var speaker = Statements.Of(text)[^1].Speaker;
        Assert.NotNull(speaker);
        Assert.Equal(
            ("spokesperson", null, null, null),
            (speaker.Role, speaker.Actor, speaker.Country, speaker.ResolvedFrom)
        );
    }

    [Theory]
    [InlineData("Pedro Sánchez came. The prime minister said that it stands.", "person:pedro-sanchez")]
    [InlineData("Boris Pistorius came. The minister said that it stands.", "person:boris-pistorius")]
    [InlineData("Pedro Sánchez met Giorgia Meloni. The prime minister said that it stands.", null)]
    [InlineData("The prime minister said that it stands.", null)]
    [InlineData("Pedro Sánchez came. The minister said that it stands.", null)]
    public void AnOfficeIsTheOnlyOneNamedWhoHoldsIt(string text, string? actor) =>
        Assert.Equal(actor, Statements.Of(text)[^1].Speaker?.Actor);
}
