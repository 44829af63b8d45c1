using Burdenshare.Cli.Articles;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Tests.Articles;

public sealed class DraftTests : IDisposable
{
    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData("", "a|b|c", "")]
    [InlineData("{\"document\":\"a\"}\n", "a|b|c", "")]
    [InlineData("{\"document\":\"a\"}\n{\"document\":\"b\"}\n", "b|c", "{\"document\":\"a\"}\n")]
    [InlineData("{\"document\":\"a\"}\n{\"document\":\"b\"}\n{\"docu", "b|c", "{\"document\":\"a\"}\n")]
    [InlineData("{\"docu", "a|b|c", "")]
    [InlineData("7\n", "a|b|c", "")]
    public void TheLastDocumentOfADraftIsReadAgain(string draft, string read, string kept)
    {
        _terminal.Write("o.jsonl.partial", draft);
        using (var opened = Assert.IsType<Draft>(Draft.Open(_terminal.At("o.jsonl"), resumes: true)))
        {
            Assert.Equal(read, string.Join('|', opened.StillToRead(Documents("a", "b", "c")).Select(Id)));
            Assert.Null(opened.Stranger);
            Assert.Null(opened.Finish());
        }
        Assert.Equal(kept, File.ReadAllText(_terminal.At("o.jsonl")));
    }

    [Fact]
    public void WithoutResumingADraftIsWrittenAnew()
    {
        _terminal.Write("o.jsonl.partial", "{\"document\":\"a\"}\n");
        using var opened = Assert.IsType<Draft>(Draft.Open(_terminal.At("o.jsonl"), resumes: false));
        opened.Lines.Write("new"u8);
        Assert.Null(opened.Finish());
        Assert.Equal("new", File.ReadAllText(_terminal.At("o.jsonl")));
    }

    [Fact]
    public void NothingIsReadWhenTheDraftIsOfOtherDocuments()
    {
        _terminal.Write("o.jsonl.partial", "{\"document\":\"z\"}\n");
        using var opened = Assert.IsType<Draft>(Draft.Open(_terminal.At("o.jsonl"), resumes: true));
        Assert.Empty(opened.StillToRead(Documents("a", "b")));
        Assert.Equal("CLI121", opened.Stranger?.Code);
    }

    [Fact]
    public void AFolderThatIsNotThereCannotBeWrittenTo() =>
        Assert.Null(Draft.Open(_terminal.At("no/folder.jsonl"), resumes: false));

    private static IEnumerable<Outcome<Document>> Documents(params string[] ids) =>
        ids.Select(id => (Outcome<Document>)new Document(id, "Words."));

    private static string Id(Outcome<Document> outcome) =>
        outcome.TryGet(out var document) ? document.Id : outcome.Problems[0].Code;
}
