using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Names;

/// <summary>Countries outside the alliance, of which the news of it speaks.</summary>
public sealed class WorldTests
{
    [Theory]
    [InlineData("Talks in Nairobi with Kenya ended.", "KEN KEN")]
    [InlineData("The Malian junta left.", "MLI")]
    [InlineData("Filipinos and Thais protested.", "PHL THA")]
    [InlineData("Equatorial Guinea is not Guinea.", "GNQ GIN")]
    [InlineData("South Sudan broke away from Sudan.", "SSD SDN")]
    [InlineData("The Republic of the Congo is not the DRC.", "COG COD")]
    [InlineData("Greenland and the Faroe Islands are Danish.", "GRL FRO DNK")]
    public void CountriesPeoplesAndCapitalsAreKnown(string text, string countries) =>
        Assert.Equal(
            countries,
            string.Join(
                ' ',
                MentionFinder
                    .Find(Layout.Of(Repository.Text(text)), Repository.Gazetteer)
                    .Select(mention => mention.Country)
            )
        );

    // Every member of the United Nations but Georgia, whose bare name is a state of the USA too.
    [Fact]
    public void EveryAreaOfTheCatalogueThatIsAMemberOfTheUnitedNationsHasAName()
    {
        var named = File.ReadLines(Repository.PathOf("data/actors/names.csv"))
            .Select(line => line.Split(','))
            .Where(cells => cells[1] == "country")
            .Select(cells => cells[2])
            .ToHashSet(StringComparer.Ordinal);
        Assert.True(named.Count >= 193 + 2, $"{named.Count}");
    }

    [Theory]
    [InlineData("World Health Organization", "WHO")]
    [InlineData("ASEAN", "ASEAN")]
    [InlineData("Council of Europe", "COE")]
    public void OrganisationsHaveTheirShortNames(string name, string code) =>
        Assert.Equal(
            code,
            Assert
                .Single(
                    MentionFinder.Find(Layout.Of(Repository.Text($"The {name} met.")), Repository.Gazetteer)
                )
                .Organisation
        );

    [Theory]
    [InlineData("Jordan Bardella met ministers.")]
    [InlineData("The chad hung from the ballot.")]
    public void AGivenNameOrAWordIsNoCountry(string text) =>
        Assert.DoesNotContain(
            MentionFinder.Find(Layout.Of(Repository.Text(text)), Repository.Gazetteer),
            mention => mention.Country is "JOR" or "TCD"
        );
}
