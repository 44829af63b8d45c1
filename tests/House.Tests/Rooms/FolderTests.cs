namespace Burdenshare.House.Tests.Rooms;

public sealed class FolderTests
{
    [Fact]
    public void FoldersOfAModuleFormNoCycle() =>
        Complaints.AreNone(FolderMap.Cycles(Repository.Product), "Folders that use each other:");

    [Fact]
    public void ANamespaceIsItsFolder() =>
        Complaints.AreNone(
            FolderMap.StrayNamespaces(Repository.Sources),
            "Namespaces that are not their folder:"
        );

    [Fact]
    public void AMutualPairIsSeen() =>
        Assert.Equal(
            ["Books: Ink, Paper"],
            FolderMap.Cycles([
                In("Ink/Pen.cs", "using Burdenshare.Books.Paper;"),
                In("Paper/Sheet.cs", "using static Burdenshare.Books.Ink.Pen;"),
            ])
        );

    [Fact]
    public void ACycleOfThreeIsSeen() =>
        Assert.Equal(
            ["Books: Cover, Ink, Paper"],
            FolderMap.Cycles([
                In("Ink/Pen.cs", "using Burdenshare.Books.Paper;"),
                In("Paper/Sheet.cs", "using Page = Burdenshare.Books.Cover.Page;"),
                In("Cover/Page.cs", "using Burdenshare.Books.Ink;"),
            ])
        );

    [Fact]
    public void OneWayIsNoCycle() =>
        Assert.Empty(
            FolderMap.Cycles([
                In("Ink/Pen.cs", "using Burdenshare.Books.Paper;"),
                In("Paper/Sheet.cs", "using Burdenshare.Words;"),
                In("Binder.cs", "using Burdenshare.Books.Ink;"),
            ])
        );

    [Theory]
    [InlineData("Ink/Pen.cs", "namespace Burdenshare.Books;", 1)]
    [InlineData("Ink/Pen.cs", "namespace Burdenshare.Books.Ink;", 0)]
    [InlineData("Pen.cs", "namespace Burdenshare.Books;", 0)]
    public void AStrayNamespaceIsSeen(string path, string text, int complaints) =>
        Assert.Equal(complaints, FolderMap.StrayNamespaces([In(path, text)]).Count());

    private static SourceFile In(string path, string text) => new($"src/Books/{path}", text);
}
