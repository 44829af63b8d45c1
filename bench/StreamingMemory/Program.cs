using System.Globalization;
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
var ways = new Ways(args[0], args[1]);
Console.WriteLine("| texts | way | MB of JSONL | documents | peak MB | MB/s | MB out | code |");
Console.WriteLine("|---|---|---|---|---|---|---|---|");
foreach (var asked in args[2..])
{
    var parts = asked.Split(':');
    var bytes = (long)(1e6 * double.Parse(parts[1], CultureInfo.InvariantCulture));
    var way = parts.Length > 2 ? parts[2] : "pipe";
    var feed = ways.FeedOf(parts[0]);
    var taken = ways.Run(feed, bytes, way);
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {parts[0]} | {way} | {bytes / 1e6:N0} | {feed.Documents:N0} | {taken.PeakMegabytes:N0} | "
                + $"{bytes / 1e6 / taken.Seconds:N2} | {taken.Bytes / 1e6:N0} | {taken.Code} |"
        )
    );
}
return 0;
