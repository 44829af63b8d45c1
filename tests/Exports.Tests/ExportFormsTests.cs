namespace Burdenshare.Exports.Tests;

public sealed class ExportFormsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("exports").FullName;

    public static TheoryData<string> Forms => [.. ExportForms.Names];

    [Theory, MemberData(nameof(Forms))]
    public void TheSameFiguresAreTheSameBytes(string form)
    {
        using var first = new Exported(form);
        using var second = new Exported(form);
        Assert.Equal(first.Names, second.Names);
        Assert.All(first.Names, name => Assert.Equal(first.Bytes(name), second.Bytes(name)));
    }

    [Theory, MemberData(nameof(Forms))]
    public void ProgressIsToldAfterEachFile(string form)
    {
        var told = new List<(int Done, int All)>();
        var outcome = ExportForms.Write(
            form,
            Invented.Order,
            _folder,
            (done, all, _) => told.Add((done, all))
        );
        Assert.True(outcome.TryGet(out var paths));
        Assert.Equal(Enumerable.Range(1, paths.Length).Select(done => (done, paths.Length)), told);
    }

    [Theory, MemberData(nameof(Forms))]
    public void AnOrderWithoutEditionsIsRefusedAndNothingIsWritten(string form)
    {
        var outcome = ExportForms.Write(form, Invented.Order with { Releases = [] }, _folder);
        Assert.Equal("EXP102", Assert.Single(outcome.Problems).Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public void MissingFoldersAreMade()
    {
        var deep = Path.Combine(_folder, "a", "b");
        Assert.True(ExportForms.Write("csv", Invented.Order, deep).TryGet(out var paths));
        Assert.All(paths, path => Assert.True(File.Exists(path)));
    }

    [Fact]
    public void AnEarlierExportIsReplacedAndOtherFilesStay()
    {
        File.WriteAllText(Path.Combine(_folder, "mine.txt"), "mine");
        File.WriteAllText(Path.Combine(_folder, "figures.csv"), "old");
        Assert.True(ExportForms.Write("csv", Invented.Order, _folder).TryGet(out _));
        Assert.StartsWith(
            "edition,",
            File.ReadAllText(Path.Combine(_folder, "figures.csv")),
            StringComparison.Ordinal
        );
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_folder, "mine.txt")));
        Assert.Equal(5, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public void WhereOneFileCannotStandNoneIsWritten()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "origins.csv"));
        var outcome = ExportForms.Write("csv", Invented.Order, _folder);
        Assert.Equal("EXP101", Assert.Single(outcome.Problems).Code);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void AFileInTheWayOfTheFolderIsAProblem()
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");
        var outcome = ExportForms.Write("csv", Invented.Order, Path.Combine(file, "inside"));
        Assert.Equal("EXP101", Assert.Single(outcome.Problems).Code);
        Assert.Equal([file], Directory.GetFiles(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
