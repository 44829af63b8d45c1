using System.IO.Compression;
using System.Text;
using Burdenshare.Exports.Workbooks;

namespace Burdenshare.Exports.Tests.Workbooks;

public sealed class SteadyZipTests
{
    [Fact]
    public void TheHourOfWritingLeavesNoTrace()
    {
        var first = SteadyZip.Of(
            Package(2001, ("b.xml", "two"), ("[Content_Types].xml", "types"), ("a", "one"))
        );
        var second = SteadyZip.Of(
            Package(2020, ("a", "one"), ("b.xml", "two"), ("[Content_Types].xml", "types"))
        );

        Assert.Equal(first, second);
    }

    [Fact]
    public void ContentTypesComeFirstThenPartsByName()
    {
        var steady = SteadyZip.Of(Package(2001, ("b", "2"), ("a", "1"), ("[Content_Types].xml", "types")));

        using var zip = new ZipArchive(new MemoryStream(steady));
        Assert.Equal(["[Content_Types].xml", "a", "b"], zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        using var reader = new StreamReader(zip.GetEntry("b")!.Open());
        Assert.Equal("2", reader.ReadToEnd());
    }

    private static MemoryStream Package(int year, params (string Name, string Text)[] parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in parts)
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = new DateTimeOffset(year, 2, 3, 4, 5, 6, TimeSpan.Zero);
                using var written = entry.Open();
                written.Write(Encoding.UTF8.GetBytes(text));
            }
        stream.Position = 0;
        return stream;
    }
}
