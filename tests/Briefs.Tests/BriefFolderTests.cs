using System.Text;
using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs.Tests;

public sealed class BriefFolderTests : IDisposable
{
    private static readonly string[] s_names = ["brief.html", "brief.md", "brief.xlsx", "brief.json"];

    private readonly string _folder = Directory.CreateTempSubdirectory("brief-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void AllFormsAreWritten()
    {
        var written = House.Value(Write(_folder));

        Assert.Equal(s_names.Select(name => Path.Combine(_folder, name)), written);
        Assert.Equal(written.Order(), Directory.EnumerateFileSystemEntries(_folder).Order());
        Assert.All(written, path => Assert.True(new FileInfo(path).Length > 1000));
    }

    [Fact]
    public void AFolderThatIsNotThereIsMade() =>
        Assert.Equal(4, House.Value(Write(Path.Combine(_folder, "new", "deep"))).Length);

    [Fact]
    public void TextsAreUtf8WithoutAMark()
    {
        foreach (
            var path in House
                .Value(Write(_folder))
                .Where(path => !path.EndsWith("xlsx", StringComparison.Ordinal))
        )
        {
            var bytes = File.ReadAllBytes(path);
            Assert.NotEqual(0xEF, bytes[0]);
            Assert.DoesNotContain('\uFFFD', new UTF8Encoding(false, true).GetString(bytes));
            Assert.DoesNotContain((byte)'\r', bytes);
        }
    }

    [Fact]
    public void AnOlderBriefIsReplacedWhole()
    {
        foreach (var name in s_names)
            File.WriteAllText(Path.Combine(_folder, name), "old");

        House.Value(Write(_folder));

        Assert.DoesNotContain(s_names, name => new FileInfo(Path.Combine(_folder, name)).Length == 3);
    }

    [Fact]
    public void AFileWhereTheFolderShouldBeIsAProblemAndStays()
    {
        var taken = Path.Combine(_folder, "taken");
        File.WriteAllText(taken, "mine");

        AssertRefused(Write(taken), taken);

        Assert.Equal("mine", File.ReadAllText(taken));
        Assert.Equal([taken], Directory.EnumerateFileSystemEntries(_folder));
    }

    [Theory]
    [InlineData("brief.html")]
    [InlineData("brief.md")]
    [InlineData("brief.xlsx")]
    [InlineData("brief.json")]
    public void AFolderWhereAFileShouldBeLeavesNothingHalfWritten(string name)
    {
        Directory.CreateDirectory(Path.Combine(_folder, name));

        AssertRefused(Write(_folder), _folder);

        Assert.Equal([Path.Combine(_folder, name)], Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public void ANameTakenByAFolderDoesNotTouchAnOlderBrief()
    {
        File.WriteAllText(Path.Combine(_folder, "brief.html"), "old");
        Directory.CreateDirectory(Path.Combine(_folder, "brief.json"));

        AssertRefused(Write(_folder), _folder);

        Assert.Equal("old", File.ReadAllText(Path.Combine(_folder, "brief.html")));
    }

    [Fact]
    public void AFolderInTheWayOfAHalfWrittenFileIsAProblemToo()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "brief.xlsx.partial"));

        AssertRefused(Write(_folder), _folder);

        Assert.DoesNotContain(Directory.EnumerateFiles(_folder), _ => true);
    }

    private static void AssertRefused<T>(Outcome<T> outcome, string place)
    {
        var problem = Assert.Single(outcome.Problems);
        Assert.Equal("BRF101", problem.Code);
        Assert.Equal(place, problem.Place);
        Assert.Contains("--out", problem.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
    }

    private static Outcome<System.Collections.Immutable.ImmutableArray<string>> Write(string folder) =>
        BriefFolder.Write(House.Brief, folder, House.Renderer);
}
