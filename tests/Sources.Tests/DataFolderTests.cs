using Burdenshare.Statistics;

namespace Burdenshare.Sources.Tests;

public sealed class DataFolderTests : IDisposable
{
    private static readonly string s_data = RepositoryFolder("data");

    private static readonly Lazy<Ledger> s_ledger = new(() =>
        DataFolder.Load(s_data).TryGet(out var ledger)
            ? ledger
            : throw new InvalidOperationException("The repository's data folder was refused.")
    );

    private readonly ScratchFolder _folder = new();

    [Fact]
    public void EveryRowOfEveryFileIsAFigure()
    {
        foreach (var release in s_ledger.Value.Releases)
        {
            var edition = release.Edition;
            var rows = Directory
                .EnumerateFiles(Path.Combine(s_data, "published", edition.Publisher, edition.Name), "*.csv")
                .Where(path => Path.GetFileName(path) != "exceptions.csv")
                .Sum(path => File.ReadLines(path).Count() - 1);
            Assert.Equal(rows, release.Count);
        }
    }

    [Fact]
    public void EveryReleaseSaysWhereItWasRead() =>
        Assert.All(
            s_ledger.Value.Releases.SelectMany(release => release.Origins),
            origin =>
            {
                Assert.StartsWith("https://", origin.Url, StringComparison.Ordinal);
                Assert.NotEmpty(origin.HowObtained);
                Assert.NotEmpty(origin.Terms);
            }
        );

    [Fact]
    public void AnOriginIdNamesOneDocument()
    {
        var ids = s_ledger.Value.Releases.SelectMany(release => release.Origins).Select(origin => origin.Id);
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void ThirtyTwoAlliesAreKnownAndIcelandAloneHasNoForces() =>
        Assert.Equal(
            (32, "ISL"),
            (
                s_ledger.Value.Alliance.Members.Length,
                Assert.Single(s_ledger.Value.Alliance.Members, ally => !ally.HasArmedForces).Code.Code
            )
        );

    [Fact]
    public void LoadingTwiceGivesTheSameLedger()
    {
        Assert.True(DataFolder.Load(s_data).TryGet(out var again));
        Assert.Equal(s_ledger.Value.Releases.SelectMany(Figures), again.Releases.SelectMany(Figures));

        static IEnumerable<string> Figures(Release release) =>
            release.Series.Select(series =>
                $"{release.Edition.Id} {series.Key} {string.Join(' ', series.Observations)}"
            );
    }

    [Fact]
    public void AFolderThatIsNotThereIsRefused()
    {
        var problem = Assert.Single(DataFolder.Load(Path.Combine(_folder.Root, "gone")).Problems);
        Assert.Equal("SRC101", problem.Code);
        Assert.Equal("name an existing folder with --data", problem.Remedy);
    }

    [Theory]
    [InlineData("allies.csv", "SRC101", "allies.csv")]
    [InlineData(ScratchFolder.Figures, "SRC101", "nato/2022/figures.csv")]
    [InlineData(ScratchFolder.Origin, "SRC102", "nato/2022/origin.yaml")]
    public void AMissingFileIsNamed(string file, string code, string place)
    {
        var problem = _folder.Delete(file).Problem();
        Assert.Equal((code, place), (problem.Code, problem.Place));
    }

    [Fact]
    public void FiguresThatNoOriginClaimsAreRefused()
    {
        var problem = _folder.Write("published/nato/2022/more.csv", ScratchFolder.Table()).Problem();
        Assert.Equal(("SRC102", "nato/2022/more.csv"), (problem.Code, problem.Place));
    }

    [Fact]
    public void AReleaseThatIsThereTwiceIsRefused()
    {
        foreach (var file in new[] { ScratchFolder.Figures, ScratchFolder.Origin })
            _folder.Write(
                file.Replace("2022", "2022-copy", StringComparison.Ordinal),
                File.ReadAllBytes(Path.Combine(_folder.Root, file))
            );
        var problem = _folder.Problem();
        Assert.Equal(("SRC105", "nato-2022"), (problem.Code, problem.Place));
    }

    [Fact]
    public void AUsersOwnCopyTakesThePlaceOfTheEdition()
    {
        using var own = new ScratchFolder();
        own.Replace(ScratchFolder.Figures, "1.91", "1.97");
        Assert.True(_folder.Load(own.Root).TryGet(out var ledger));
        Assert.Contains(
            Assert.Single(ledger.Releases).Series.SelectMany(series => series.Observations),
            point => point.Value == 1.97m
        );
    }

    [Fact]
    public void AUsersFolderAddsItsReleases()
    {
        using var own = new ScratchFolder();
        own.Replace(ScratchFolder.Origin, "edition: \"2022\"", "edition: \"2023\"")
            .Replace(ScratchFolder.Origin, "2022-06-27", "2023-07-07");
        Assert.True(_folder.Load(own.Root, "nowhere").TryGet(out var ledger));
        Assert.Equal(["2022", "2023"], ledger.Releases.Select(release => release.Edition.Name));
    }

    [Fact]
    public void AllThatIsWrongIsToldAtOnce()
    {
        var problems = _folder
            .Replace(ScratchFolder.Figures, "1.91", "x")
            .Write("published/nato/2022/exceptions.csv", "identity\n")
            .Write("published/imf/weo/figures.csv", "")
            .Load()
            .Problems;
        Assert.Equal(
            ["imf/weo/origin.yaml", "nato/2022/figures.csv:2", "nato/2022/exceptions.csv:1"],
            problems.Select(problem => problem.Place)
        );
    }

    public void Dispose() => _folder.Dispose();

    private static string RepositoryFolder(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Burdenshare.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("the repository's root");
        return Path.Combine(folder.FullName, relative);
    }
}
