using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Tests.Names;

public sealed class GroupTests
{
    [Theory]
    [InlineData("Baltic states", "2025-06-09", "EST LVA LTU")]
    [InlineData("Nordic countries", "2025-06-09", "DNK FIN ISL NOR SWE")]
    [InlineData("Visegrad Group", "2025-06-09", "CZE HUN POL SVK")]
    [InlineData("Bucharest Nine", "2015-11-04", "BGR CZE EST HUN LVA LTU POL ROU SVK")]
    [InlineData("Bucharest Nine", "2015-11-03", "")]
    [InlineData("Joint Expeditionary Force", "2017-06-29", "DNK EST GBR LVA LTU NLD NOR")]
    [InlineData("Joint Expeditionary Force", "2020-01-01", "DNK EST GBR LVA LTU NLD NOR FIN SWE")]
    [InlineData("Joint Expeditionary Force", "2025-06-09", "DNK EST GBR LVA LTU NLD NOR FIN SWE ISL")]
    [InlineData("G7", "2025-06-09", "FRA DEU ITA JPN GBR USA CAN")]
    [InlineData("nobody's group", "2025-06-09", "")]
    public void AGroupHasTheMembersOfThatDay(string group, string day, string members) =>
        Assert.Equal(members, Members(group, DateOnly.ParseExact(day, "yyyy-MM-dd", null)));

    [Theory]
    [InlineData("2013-06-30", 27, true)]
    [InlineData("2013-07-01", 28, true)]
    [InlineData("2020-01-31", 28, true)]
    [InlineData("2020-02-01", 27, false)]
    public void BritainLeftTheUnionAtTheEndOfJanuary2020(string day, int count, bool british)
    {
        var members = Repository.Gazetteer.Members("EU", DateOnly.ParseExact(day, "yyyy-MM-dd", null));
        Assert.Equal((count, british), (members.Length, members.Contains(new AreaCode("GBR"))));
    }

    [Fact]
    public void WithoutADayThoseWhoBelongStillAreMeant() =>
        Assert.DoesNotContain(new AreaCode("GBR"), Repository.Gazetteer.Members("EU", null));

    [Fact]
    public void EveryMembershipNamesThePageItIsFrom()
    {
        foreach (var line in File.ReadLines(Repository.PathOf("data/actors/groups.csv")).Skip(1))
        {
            var cells = line.Split(',', 5);
            Assert.Equal(3, cells[1].Length);
            Assert.Contains("https://", cells[4], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void EveryGroupThatIsNamedHasMembersOrIsOneOfTheAlliances()
    {
        foreach (var line in File.ReadLines(Repository.PathOf("data/actors/names.csv")))
        {
            var cells = line.Split(',');
            if (cells[^3] == "group" && !new AreaCode(cells[^2]).IsGroup)
                Assert.NotEmpty(Repository.Gazetteer.Members(cells[^2], null));
        }
    }

    [Theory]
    [InlineData("The V4 met.", "CZE HUN POL SVK")]
    [InlineData("The Weimar Triangle met.", "DEU FRA POL")]
    [InlineData("The Benelux countries met.", "BEL LUX NLD")]
    [InlineData("The E3 met.", "DEU FRA GBR")]
    [InlineData("The JEF nations met.", "DNK EST GBR LVA LTU NLD NOR FIN SWE ISL")]
    [InlineData("The Nordic-Baltic Eight met.", "DNK EST FIN ISL LVA LTU NOR SWE")]
    [InlineData("The European allies met.", "NATO-EUR")]
    [InlineData("The allied governments met.", "NATO")]
    public void AGroupIsASpanOfTheText(string text, string members)
    {
        var layout = Layout.Of(new Document("d", text) { Date = new DateOnly(2025, 6, 9) });
        var mention = Assert.Single(MentionFinder.Find(layout, Repository.Gazetteer));
        Assert.Equal((NameKind.Group, members), (mention.Kind, string.Join(' ', mention.Areas)));
    }

    private static string Members(string group, DateOnly day) =>
        string.Join(' ', Repository.Gazetteer.Members(group, day));
}
