namespace Burdenshare.House.Tests.Papers;

public sealed class PaperTests
{
    [Fact]
    public void EveryLinkToAFileResolves() =>
        Complaints.AreNone(
            Repository
                .Files.Where(path => path.EndsWith(".md", StringComparison.Ordinal))
                .SelectMany(page => Links.Broken(page, Repository.Read(page), Exists)),
            "Links that lead nowhere:"
        );

    [Fact]
    public void TheReadmeIsOneScreen() =>
        Assert.InRange(File.ReadLines(Repository.In("README.md")).Count(), 10, 60);

    [Fact]
    public void NoFileNamesAMachine() =>
        Complaints.AreNone(
            Repository.TextFiles.SelectMany(path => MachinePaths.In(path, Repository.Read(path))),
            "Paths that exist on one machine only:"
        );

    [Theory]
    [InlineData("see [it](gone.md)", 1)]
    [InlineData("see ![it](../docs/gone.png)", 1)]
    [InlineData("see [it](here.md#part)", 0)]
    [InlineData("see [it](https://example.org/gone.md), [below](#part)", 0)]
    [InlineData("```\n[it](gone.md)\n```\n`[it](gone.md)`", 0)]
    public void ABrokenLinkIsSeen(string markdown, int complaints) =>
        Assert.Equal(
            complaints,
            Links.Broken("docs/page.md", markdown, path => path == "docs/here.md").Count()
        );

    [Theory]
    [InlineData("cat /", "work/main/x", 1)]
    [InlineData("\"/", "root/.nuget\"", 1)]
    [InlineData("cp a /", "tmp/x", 1)]
    [InlineData("../", "shared/figures", 1)]
    [InlineData("https://example.org/", "work/main", 0)]
    [InlineData("a room at /", "rooms/x", 0)]
    public void APathOfAMachineIsSeen(string before, string after, int complaints) =>
        Assert.Equal(complaints, MachinePaths.In("docs/page.md", before + after).Count());

    [Fact]
    public void OnlyContinuousIntegrationKnowsWhatLiesBesideTheRepository() =>
        Assert.Empty(MachinePaths.In(".ci/run", "../" + "shared/figures"));

    private static bool Exists(string path) =>
        File.Exists(Repository.In(path)) || Directory.Exists(Repository.In(path));
}
