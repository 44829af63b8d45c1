using System.Text;

namespace Burdenshare.Statements.Tests.Events;

/// <summary>Events read with a verbs.csv of the user's beside the gazetteer's files.</summary>
public sealed class OwnVerbReadingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("verbs").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("AID,,serenade", "Norway serenaded Denmark.", "AID NOR DNK")]
    [InlineData("AID,,serenade_*_at", "Norway serenaded Denmark.", "")]
    [InlineData("AID,,serenade_*_with", "Norway is serenading loudly with Denmark.", "AID NOR DNK")]
    [InlineData("PROTEST,,serenade", "Norway was serenaded by Denmark.", "PROTEST DNK NOR")]
    [InlineData("REJECT,,=won't_serenade", "Norway won't serenade Denmark.", "REJECT NOR DNK")]
    [InlineData("NONE,,condemn", "Norway condemned Denmark.", "")]
    [InlineData("NONE,,condemn_*_weather", "Norway condemned Denmark.", "ACCUSE NOR DNK")]
    [InlineData("SUPPORT,,condemn", "Norway condemned Denmark.", "SUPPORT NOR DNK")]
    public void AUsersVerbsGoBeforeOurs(string row, string text, string found)
    {
        var reader = Reader.Create(Repository.Value(Load(row)));
        var events = reader.Read(Repository.Text(text)).Findings.OfType<EventFinding>();
        Assert.Equal(
            found,
            string.Join(
                '|',
                events.Select(each =>
                    $"{each.Named} {Happenings.Codes(each.Sources)} {Happenings.Codes(each.Targets)}"
                )
            )
        );
    }

    [Theory]
    [InlineData("HELP,,serenade")]
    [InlineData("AID,,")]
    [InlineData("AID,serenade")]
    public void ARowThatIsNotUnderstoodIsRefusedWithItsLine(string row)
    {
        var problem = Assert.Single(Load(row).Problems);
        Assert.Equal("STM122", problem.Code);
        Assert.EndsWith("verbs.csv:2", problem.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutTheFileOnlyOursAreKnown() => Assert.Empty(Happenings.Of("Norway serenaded Denmark."));

    private Burdenshare.Vocabulary.Outcome<Gazetteer> Load(string row)
    {
        foreach (var name in Repository.GazetteerFiles)
            File.Copy(Repository.PathOf($"data/actors/{name}"), Path.Combine(_folder, name));
        File.WriteAllText(Path.Combine(_folder, "verbs.csv"), $"root,mode,words\n{row}\n", Encoding.UTF8);
        return Gazetteer.Load(_folder);
    }
}
