namespace Burdenshare.House.Tests.Names;

public sealed class NameTests
{
    [Fact]
    public void NoTypeHidesBehindAVagueName() =>
        Complaints.AreNone(Repository.Sources.SelectMany(NameRules.VagueTypes), "Say what these are:");

    [Fact]
    public void NoFolderHidesBehindAVagueName() =>
        Complaints.AreNone(
            NameRules.VagueFolders(Repository.Files),
            "Name these folders with a domain noun:"
        );

    [Fact]
    public void ATestNameIsASentenceWithoutUnderscores() =>
        Complaints.AreNone(
            Repository.Sources.SelectMany(NameRules.UnderscoredTests),
            "Write these as sentences:"
        );

    [Fact]
    public void APromiseNamesItsIssue() =>
        Complaints.AreNone(
            Repository.Sources.SelectMany(NameRules.OpenPromises),
            "Keep these, or name an issue:"
        );

    [Theory]
    [InlineData("class QuoteManager { }", 1)]
    [InlineData("static class DateUtils { }", 1)]
    [InlineData("record struct AllyInfo(int A);", 1)]
    [InlineData("interface IReaderBase { }", 1)]
    [InlineData("class Database { }", 0)]
    [InlineData("record PriceBasis;", 0)]
    public void AVagueTypeIsSeen(string text, int complaints) =>
        Assert.Equal(complaints, NameRules.VagueTypes(Sample(text)).Count());

    [Theory]
    [InlineData("src/Books/Helpers/Pen.cs", 1)]
    [InlineData("src/Common/Pen.cs", 1)]
    [InlineData("src/Books/Ink/Common.cs", 0)]
    public void AVagueFolderIsSeen(string path, int complaints) =>
        Assert.Equal(complaints, NameRules.VagueFolders([path]).Count());

    [Theory]
    [InlineData("class T { [Fact] public void It_works() { } }", 1)]
    [InlineData("class T { [Fact] public void ItWorks() { } }", 0)]
    public void AnUnderscoreIsSeen(string text, int complaints) =>
        Assert.Equal(complaints, NameRules.UnderscoredTests(Sample(text)).Count());

    [Theory]
    [InlineData("class C; // TODO later", 1)]
    [InlineData("/* FIXME */ class C;", 1)]
    [InlineData("/// <summary>TODO</summary>\nclass C;", 1)]
    [InlineData("class C; // TODO #12: until the 2027 edition is out", 0)]
    [InlineData("class C { string a = \"// TODO\"; }", 0)]
    public void AnOpenPromiseIsSeen(string text, int complaints) =>
        Assert.Equal(complaints, NameRules.OpenPromises(Sample(text)).Count());

    private static SourceFile Sample(string text) => new("src/Books/C.cs", text);
}
