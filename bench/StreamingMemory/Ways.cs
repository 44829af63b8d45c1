using System.IO.Compression;

namespace Burdenshare.StreamingMemory;

/// <summary>The ways in which a feed comes to the program.</summary>
/// <param name="program">The built program, a .dll.</param>
/// <param name="examples">The folder of our example articles.</param>
internal sealed class Ways(string program, string examples)
{
    /// <summary>The feed of some texts.</summary>
    public Feed FeedOf(string texts)
    {
        var german = Path.Combine(AppContext.BaseDirectory, "german.txt");
        return texts switch
        {
            "articles" => new Feed(Feed.Paragraphs(examples), 3_700),
            "german" => new Feed(Feed.Paragraphs(german), 3_700),
            "long" => new Feed(Feed.Paragraphs(german), 8_000_000),
            "longread" => new Feed(Feed.Paragraphs(examples), 8_000_000),
            _ => throw new ArgumentException($"no texts are called {texts}"),
        };
    }

    /// <summary>Reads so many bytes of it in a way.</summary>
    public Taken Run(Feed feed, long bytes, string way)
    {
        if (way == "pipe")
            return Child.Run(program, ["read", "-", "--format", "jsonl"], to => feed.WriteTo(to, bytes));
        var folder = Directory.CreateTempSubdirectory("streaming-memory");
        try
        {
            return OfFile(feed, bytes, way, folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private Taken OfFile(Feed feed, long bytes, string way, string folder)
    {
        var path = Path.Combine(folder, way == "packed" ? "feed.jsonl.gz" : "feed.jsonl");
        using (var file = File.Create(path))
        using (var pack = way == "packed" ? new GZipStream(file, CompressionLevel.Fastest) : (Stream)file)
            feed.WriteTo(pack, bytes);
        string[] read = ["read", path, "--format", "jsonl"];
        if (way != "resumed")
            return Child.Run(program, read, null);
        // What an interrupted run leaves: every document's lines, and the last line cut off.
        string[] written = [.. read, "--out", Path.Combine(folder, "out.jsonl")];
        Child.Run(program, written, null);
        var draft = Path.Combine(folder, "out.jsonl.partial");
        File.Move(Path.Combine(folder, "out.jsonl"), draft);
        using (var whole = File.OpenWrite(draft))
            whole.SetLength(whole.Length - 100);
        var taken = Child.Run(program, [.. written, "--resume"], null);
        return taken with { Bytes = new FileInfo(Path.Combine(folder, "out.jsonl")).Length };
    }
}
