using System.Text;
using Burdenshare.Statements.Files;

namespace Burdenshare.Statements.Tests.Files;

public sealed class FileKindsTests
{
    [Theory]
    [InlineData("a.txt", FileKind.Plain)]
    [InlineData("a.TXT", FileKind.Plain)]
    [InlineData("a.md", FileKind.Markdown)]
    [InlineData("a.markdown", FileKind.Markdown)]
    [InlineData("a.html", FileKind.Page)]
    [InlineData("a.htm", FileKind.Page)]
    [InlineData("a.xhtml", FileKind.Page)]
    [InlineData("a.json", FileKind.Json)]
    [InlineData("a.jsonl", FileKind.JsonLines)]
    [InlineData("a.jsonl.gz", FileKind.JsonLines)]
    [InlineData("a.ndjson", FileKind.JsonLines)]
    [InlineData("a.warc", FileKind.Archive)]
    [InlineData("a.WARC.GZ", FileKind.Archive)]
    [InlineData("a.pdf", FileKind.Pdf)]
    [InlineData("a.conllu", FileKind.Parsed)]
    [InlineData("a.conllu.gz", FileKind.Parsed)]
    [InlineData("a.docx", null)]
    [InlineData("a.gz", null)]
    [InlineData("a", null)]
    public void AnExtensionTellsTheKind(string path, object? kind)
    {
        Assert.Equal((FileKind?)kind, FileKinds.Of(path));
        Assert.Equal(kind is not null, DocumentFeed.IsReadable(path));
    }

    [Theory]
    [InlineData("%PDF-1.7 …", FileKind.Pdf)]
    [InlineData("WARC/1.0\r\n", FileKind.Archive)]
    [InlineData("{\"id\":1}\n{", FileKind.JsonLines)]
    [InlineData("\uFEFF  {\"id\":1}", FileKind.JsonLines)]
    [InlineData("{\n  \"id\": 1\n}", FileKind.Json)]
    [InlineData("[{\"id\":1}]", FileKind.Json)]
    [InlineData("[Applause] Thank you.", FileKind.Plain)]
    [InlineData("{sic} he said", FileKind.Plain)]
    [InlineData("<!DOCTYPE html><p>", FileKind.Page)]
    [InlineData("  <html>", FileKind.Page)]
    [InlineData("<?xml version=\"1.0\"?>", FileKind.Page)]
    [InlineData("<no page>", FileKind.Plain)]
    [InlineData("# newdoc id = a\n", FileKind.Parsed)]
    [InlineData("# sent_id = a\n", FileKind.Parsed)]
    [InlineData("1\tWe\twe\tPRON\t_\t_\t2\tnsubj\t_\t_\n", FileKind.Parsed)]
    [InlineData("1\tWe\n", FileKind.Plain)]
    [InlineData("# News", FileKind.Plain)]
    [InlineData("Words.", FileKind.Plain)]
    [InlineData("", FileKind.Plain)]
    public void TheFirstBytesTellWhatAStreamIs(string head, object kind) =>
        Assert.Equal((FileKind)kind, FileKinds.Of(Encoding.UTF8.GetBytes(head)));

    [Theory]
    [InlineData("press/a.txt", "a")]
    [InlineData("press/a.b.jsonl.gz", "a.b")]
    [InlineData("a.warc.gz", "a")]
    [InlineData("a", "a")]
    public void AFileWithoutItsExtensionsIsAnId(string path, string id) =>
        Assert.Equal(id, FileKinds.IdOf(path));

    [Theory]
    [InlineData("a.jsonl", true)]
    [InlineData("a.conllu", true)]
    [InlineData("a.json", true)]
    [InlineData("a.warc.gz", true)]
    [InlineData("a.pdf", false)]
    [InlineData("a.txt", false)]
    public void SomeKindsHoldManyDocuments(string path, bool many) =>
        Assert.Equal(many, DocumentFeed.HoldsMany(path));
}
