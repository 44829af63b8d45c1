using System.Text;

namespace Burdenshare.Statements.Tests.Names;

public sealed class GazetteerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gazetteer").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void TheRepositorysGazetteerKnowsEveryAllyByNameAndOffice()
    {
        var allies =
            "ALB BEL BGR CAN CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN ISL ITA LTU LUX LVA MKD MNE "
            + "NLD NOR POL PRT ROU "
            + "SVK SVN SWE TUR USA";
        var named = File.ReadLines(Repository.PathOf("data/actors/names.csv")).ToArray();
        foreach (var code in allies.Split(' '))
        {
            Assert.Contains(named, line => line.Contains($",country,{code},", StringComparison.Ordinal));
            Assert.Contains(
                Repository.Gazetteer.People.Values,
                person => person.Terms.Any(term => term.Area == code && term.Role == "head-of-government")
            );
        }
    }

    [Fact]
    public void EveryOfficeHasAPersonASourceAndNoUnverifiedRow()
    {
        foreach (var line in File.ReadLines(Repository.PathOf("data/actors/offices.csv")).Skip(1))
        {
            var cells = line.Split(',', 7);
            Assert.True(Repository.Gazetteer.People.ContainsKey(cells[2]), line);
            Assert.NotEqual("", cells[^1]);
            Assert.DoesNotContain("unverified", line, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AMissingFileIsNamed()
    {
        var problems = Gazetteer.Load(_folder).Problems;
        Assert.Equal(6, problems.Length);
        Assert.All(problems, problem => Assert.Equal("STM121", problem.Code));
        Assert.Contains(problems, problem => problem.Place.EndsWith("offices.csv", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("names.csv", "name,kind,areas,origin\nSpain,kingdom,ESP,usage\n")]
    [InlineData("names.csv", "name,kind,areas,origin\nSpain,country,ESP\n")]
    [InlineData("names.csv", "name,kind,areas,origin\nSpain,country,ESP,\n")]
    [InlineData("offices.csv", "area,role,person,from,to,confidence,source\nESP,x,y,some day,,verified,z\n")]
    [InlineData("groups.csv", "group,member,from,to,source\nB9,POL,some day,,z\n")]
    [InlineData("groups.csv", "group,member,from,to,source\nB9,POL,2015,,\n")]
    [InlineData("people.csv", "id,name,other_names,pronoun\n,,,\n")]
    [InlineData("issues.csv", "issue,measure,value,unit,agreed,source\na,b,many,d,2025,f\n")]
    public void ARowThatIsNotUnderstoodIsRefusedWithItsLine(string file, string content)
    {
        foreach (var name in Repository.GazetteerFiles)
            File.Copy(Repository.PathOf($"data/actors/{name}"), Path.Combine(_folder, name));
        File.WriteAllText(Path.Combine(_folder, file), content, Encoding.UTF8);
        var problem = Gazetteer.Load(_folder).Problems[0];
        Assert.Equal("STM122", problem.Code);
        Assert.EndsWith($"{file}:2", problem.Place, StringComparison.Ordinal);
    }
}
