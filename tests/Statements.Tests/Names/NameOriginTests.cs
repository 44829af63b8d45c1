namespace Burdenshare.Statements.Tests.Names;

/// <summary>Where each name of the gazetteer comes from; the ways are explained in names.origin.yaml.</summary>
public sealed class NameOriginTests
{
    private static readonly string[] s_listed = ["country", "capital", "demonym", "people"];

    [Fact]
    public void EveryNameHasOneOfTheOriginsThatTheOriginFileExplains()
    {
        var explained = Explained();
        foreach (var (line, cells) in Rows())
            Assert.True(explained.Contains(cells[^1]), line);
    }

    [Fact]
    public void EveryOriginThatIsExplainedIsUsed() =>
        Assert.Equal(
            Explained().Order(StringComparer.Ordinal),
            Rows().Select(row => row.Cells[^1]).Distinct().Order(StringComparer.Ordinal)
        );

    // No list of countries holds the Kremlin, the Nordic countries or NATO.
    [Fact]
    public void OnlyNamesOfCountriesPeoplesAndCapitalsAreFromAListOfCountries()
    {
        foreach (var (line, cells) in Rows().Where(row => row.Cells[^1] != "usage"))
            Assert.True(s_listed.Contains(cells[^3]) && cells[^2].Length == 3, line);
    }

    [Fact]
    public void NoNameStandsTwiceForTheSame() =>
        Assert.Empty(
            Rows()
                .GroupBy(row => row.Line[..row.Line.LastIndexOf(',')], StringComparer.Ordinal)
                .Where(same => same.Count() > 1)
                .Select(same => same.Key)
        );

    private static IEnumerable<(string Line, string[] Cells)> Rows() =>
        from line in File.ReadLines(Repository.PathOf("data/actors/names.csv")).Skip(1)
        select (line, line.Split(','));

    /// <summary>The keys of the section "origin" of the origin file.</summary>
    private static string[] Explained() =>
        [
            .. File.ReadLines(Repository.PathOf("data/actors/names.origin.yaml"))
                .SkipWhile(line => line != "origin:")
                .Skip(1)
                .TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal))
                .Where(line => line[2] != ' ')
                .Select(line => line.Trim().Split(':')[0]),
        ];
}
