using System.IO.Compression;

namespace Burdenshare.Exports.Workbooks;

/// <summary>The same parts as the same bytes: OpenXml's packages carry the hour at which they were written.</summary>
public static class SteadyZip
{
    // The first day that a zip can hold.
    private static readonly DateTimeOffset s_epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The package written anew: its list of content types first, then by name, without the hour.</summary>
    public static byte[] Of(Stream package)
    {
        using var steady = new MemoryStream();
        using (var parts = new ZipArchive(package, ZipArchiveMode.Read))
        using (var written = new ZipArchive(steady, ZipArchiveMode.Create, leaveOpen: true))
            foreach (
                var part in parts
                    .Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml")
                    .ThenBy(entry => entry.FullName, StringComparer.Ordinal)
            )
                Copy(part, written.CreateEntry(part.FullName, CompressionLevel.Optimal));
        return steady.ToArray();
    }

    private static void Copy(ZipArchiveEntry part, ZipArchiveEntry written)
    {
        written.LastWriteTime = s_epoch;
        using var from = part.Open();
        using var to = written.Open();
        from.CopyTo(to);
    }
}
