using System.Globalization;
using System.IO.Compression;
using Burdenshare.StreamingMemory;

// Most resident memory of `burdenshare read … --format jsonl`, and its speed, over feeds of any length that are made
// while they are read. usage: StreamingMemory PROGRAM EXAMPLES [TEXTS:MEGABYTES[:WAY]]…
// TEXTS: articles (3.7 kB, English), german (3.7 kB: told and not read, so the feed itself is what takes time),
// long (German, 8 million characters each), longread (the same of English); WAY: pipe, file, packed, resumed.
if (args.Length < 3)
{
    Console.Error.WriteLine("usage: StreamingMemory PROGRAM EXAMPLES TEXTS:MEGABYTES[:WAY]…");
    return 2;
}
Console.WriteLine("| texts | way | MB of JSONL | documents | peak MB | MB/s | MB out | code |");
Console.WriteLine("|---|---|---|---|---|---|---|---|");
foreach (var asked in args[2..])
{
    var parts = asked.Split(':');
    var bytes = (long)(1e6 * double.Parse(parts[1], CultureInfo.InvariantCulture));
    var way = parts.Length > 2 ? parts[2] : "pipe";
    var feed = Of(parts[0]);
    var taken = Run(feed, bytes, way);
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {parts[0]} | {way} | {bytes / 1e6:N0} | {feed.Documents:N0} | {taken.PeakMegabytes:N0} | "
                + $"{bytes / 1e6 / taken.Seconds:N2} | {taken.Bytes / 1e6:N0} | {taken.Code} |"
        )
    );
}
return 0;

Feed Of(string texts)
{
    var german = Path.Combine(AppContext.BaseDirectory, "german.txt");
    return texts switch
    {
        "articles" => new Feed(Feed.Paragraphs(args[1]), 3_700),
        "german" => new Feed(Feed.Paragraphs(german), 3_700),
        "long" => new Feed(Feed.Paragraphs(german), 8_000_000),
        "longread" => new Feed(Feed.Paragraphs(args[1]), 8_000_000),
        _ => throw new ArgumentException($"no texts are called {texts}"),
    };
}

Taken Run(Feed feed, long bytes, string way)
{
    if (way == "pipe")
        return Child.Run(args[0], ["read", "-", "--format", "jsonl"], to => feed.WriteTo(to, bytes));
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

Taken OfFile(Feed feed, long bytes, string way, string folder)
{
    var path = Path.Combine(folder, way == "packed" ? "feed.jsonl.gz" : "feed.jsonl");
    using (var file = File.Create(path))
    using (var pack = way == "packed" ? new GZipStream(file, CompressionLevel.Fastest) : (Stream)file)
        feed.WriteTo(pack, bytes);
    string[] read = ["read", path, "--format", "jsonl"];
    if (way != "resumed")
        return Child.Run(args[0], read, null);
    // What an interrupted run leaves: every document's lines, and the last line cut off.
    string[] written = [.. read, "--out", Path.Combine(folder, "out.jsonl")];
    Child.Run(args[0], written, null);
    var draft = Path.Combine(folder, "out.jsonl.partial");
    File.Move(Path.Combine(folder, "out.jsonl"), draft);
    using (var whole = File.OpenWrite(draft))
        whole.SetLength(whole.Length - 100);
    var taken = Child.Run(args[0], [.. written, "--resume"], null);
    return taken with { Bytes = new FileInfo(Path.Combine(folder, "out.jsonl")).Length };
}
