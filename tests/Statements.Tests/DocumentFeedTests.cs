using System.IO.Compression;
using System.Text;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Tests;

public sealed class DocumentFeedTests : IDisposable
{
    private const string Lines = """
        {"id":"a","text":"First."}

        not JSON
        {"text":"Second.","date":"2025-06-09"}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("feed").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("feed.jsonl", false)]
    [InlineData("feed.jsonl.gz", true)]
    [InlineData("feed.jsonl", true)]
    public void ALineThatIsNotUnderstoodIsNamedAndTheOthersAreRead(string name, bool packed)
    {
        var outcomes = Read(Write(name, Lines, packed));
        Assert.Equal("a|STM107|feed-4", Shown(outcomes));
        Assert.EndsWith("feed.jsonl:3", Replaced(outcomes[1].Problems[0].Place), StringComparison.Ordinal);
    }

    [Fact]
    public void AMarkBeforeTheFirstLineIsNoPartOfIt() =>
        Assert.Equal("a", Shown(Read(Write("feed.jsonl", "\uFEFF{\"id\":\"a\",\"text\":\"First.\"}"))));

    [Fact]
    public void AnArrayIsReadObjectByObject() =>
        Assert.Equal("feed-1|b", Shown(Read(Write("feed.json", """[{"text":"A"},{"id":"b","text":"B"}]"""))));

    [Fact]
    public void AFileOfOneDocumentIsAFeedOfOne() =>
        Assert.Equal("note", Shown(Read(Write("note.txt", "Words."))));

    [Theory]
    [InlineData("none.jsonl", "STM101")]
    [InlineData("note.docx", "STM104")]
    public void WhatCannotBeReadIsNamedOnce(string name, string code)
    {
        if (code == "STM104")
            Write(name, "Words.");
        Assert.Equal(code, Shown(Read(Path.Combine(_folder, name))));
    }

    [Fact]
    public void APackedFileThatEndsEarlyGivesWhatStandsBefore()
    {
        var many = string.Concat(
            Enumerable.Range(0, 5_000).Select(i => $"{{\"id\":\"{i}\",\"text\":\"Words of {i * 7919}.\"}}\n")
        );
        var path = Write("feed.jsonl.gz", many, packed: true);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^2_000]);
        var outcomes = Read(path);
        Assert.True(outcomes.Length > 100);
        Assert.Equal("0", Repository.Value(outcomes[0]).Id);
        Assert.Contains(outcomes[^1].Problems.Single().Code, new[] { "STM110", "STM107" });
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"text\":\"First.\"}\n", "a")]
    [InlineData("Words alone.", "in")]
    [InlineData("<!doctype html><html><body><p>Words of a page.</p></body></html>", "in")]
    [InlineData("", "STM102")]
    public void AStreamSaysByItselfWhatItIs(string text, string shown)
    {
        Assert.Equal(shown, Shown(Piped(Encoding.UTF8.GetBytes(text))));
        Assert.Equal(shown, Shown(Piped(Packed(text))));
    }

    [Fact]
    public void AStreamThatIsNoTextIsRefused() =>
        Assert.Equal("STM103", Shown(Piped([1, 0, 2, 0, 0, 0, 9, 9])));

    [Fact]
    public void ProgressIsToldInBytes()
    {
        var path = Write("feed.jsonl", Lines);
        var told = new List<long>();
        Assert.Equal(3, DocumentFeed.Of(path, null, told.Add).Count());
        Assert.Equal(new FileInfo(path).Length, told[^1]);
        Assert.Equal(told.Order(), told);
    }

    private static Outcome<Document>[] Read(string path) => [.. DocumentFeed.Of(path, null)];

    private static Outcome<Document>[] Piped(byte[] bytes) =>
        [.. DocumentFeed.Of(new MemoryStream(bytes), "in", null, "standard input")];

    private static string Shown(Outcome<Document>[] outcomes) =>
        string.Join(
            '|',
            outcomes.Select(each => each.TryGet(out var document) ? document.Id : each.Problems[0].Code)
        );

    private static string Replaced(string place) => place.Replace(".gz", "", StringComparison.Ordinal);

    private string Write(string name, string text, bool packed = false)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, packed ? Packed(text) : Encoding.UTF8.GetBytes(text));
        return path;
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var pack = new GZipStream(packed, CompressionLevel.NoCompression, leaveOpen: true))
            pack.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
