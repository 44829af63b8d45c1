using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Exports.Tests;

public sealed class WholeFilesTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("burdenshare-").FullName;

    [Fact]
    public void FilesAreWrittenIntoAFolderThatIsMadeForThem()
    {
        var folder = Path.Combine(_root, "new", "deeper");

        Assert.True(Write(folder, [("a.txt", [1]), ("b.txt", [2, 3])]).TryGet(out var written));
        Assert.Equal([Path.Combine(folder, "a.txt"), Path.Combine(folder, "b.txt")], written);
        Assert.Equal([2, 3], File.ReadAllBytes(written[1]));
    }

    [Fact]
    public void AnOlderFileIsReplacedWhole()
    {
        File.WriteAllBytes(Path.Combine(_root, "a.txt"), [9, 9, 9]);

        Write(_root, [("a.txt", [1])]);

        Assert.Equal([1], File.ReadAllBytes(Path.Combine(_root, "a.txt")));
    }

    [Fact]
    public void WhereOneCannotBeWrittenNoneIs()
    {
        File.WriteAllBytes(Path.Combine(_root, "a.txt"), [9]);
        Directory.CreateDirectory(Path.Combine(_root, "b.txt"));

        var outcome = Write(_root, [("a.txt", [1]), ("b.txt", [2])]);

        Assert.Equal("EXP101", Assert.Single(outcome.Problems).Code);
        Assert.Equal([9], File.ReadAllBytes(Path.Combine(_root, "a.txt")));
        Assert.Equal(["a.txt"], Directory.GetFiles(_root).Select(Path.GetFileName));
    }

    [Fact]
    public void AFileIsNoFolder()
    {
        var file = Path.Combine(_root, "taken");
        File.WriteAllText(file, "words");

        var problem = Assert.Single(Write(file, [("a.txt", [1])]).Problems);

        Assert.Equal(("EXP101", file), (problem.Code, problem.Place));
        Assert.Equal("words", File.ReadAllText(file));
    }

    private static Outcome<ImmutableArray<string>> Write(
        string folder,
        ImmutableArray<(string Name, byte[] Bytes)> files
    ) => WholeFiles.Write(folder, files, reason => new Problem("EXP101", folder, reason, "elsewhere"));

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
