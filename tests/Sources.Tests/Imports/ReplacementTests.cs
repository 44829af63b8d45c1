using Burdenshare.Sources.Imports;

namespace Burdenshare.Sources.Tests.Imports;

public sealed class ReplacementTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("burdenshare-").FullName;

    [Fact]
    public void AnEditionGoesWhereTheFormerOneStood()
    {
        var (draft, place) = (Folder("import/new", "new"), Folder("published/nato/2024", "old"));

        ReleaseWriter.Replace(draft, place);

        Assert.Equal("new", File.ReadAllText(Path.Combine(place, "figures.csv")));
    }

    [Fact]
    public void WhereTheMoveFailsTheFormerEditionIsThereAgain()
    {
        var place = Folder("published/nato/2024", "old");
        Directory.CreateDirectory(Path.Combine(_root, "import"));

        Assert.ThrowsAny<IOException>(() =>
            ReleaseWriter.Replace(Path.Combine(_root, "import", "lost"), place)
        );

        Assert.Equal("old", File.ReadAllText(Path.Combine(place, "figures.csv")));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string Folder(string name, string figures)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "figures.csv"), figures);
        return folder;
    }
}
