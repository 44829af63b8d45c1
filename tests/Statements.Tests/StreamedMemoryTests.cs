using System.Globalization;
using System.Text;

namespace Burdenshare.Statements.Tests;

/// <summary>
/// What is held while a feed is read does not grow with the number of its documents, whose words and names are all new.
/// </summary>
[Collection(nameof(Alone))]
public sealed class StreamedMemoryTests
{
    private const int Few = 300;
    private const int Many = 3_000;
    private const int NewWords = 12;

    // What a cache of the new words alone would take is ten times that.
    private const long Allowed = 250_000;

    [Fact]
    public void AFeedOfAnyNumberOfDocumentsIsReadInTheSameMemory()
    {
        var (read, found, afterFew) = (0, 0L, 0L);
        using var feed = new NewWordsFeed(Many);
        foreach (var outcome in DocumentFeed.Of(feed, "feed", null, "feed"))
        {
            var reading = Repository.Reader.Read(Repository.Value(outcome));
            ReadingJson.WriteLines(reading, Stream.Null);
            found += reading.Findings.Length;
            if (++read == Few)
                afterFew = GC.GetTotalMemory(forceFullCollection: true);
        }
        var grown = GC.GetTotalMemory(forceFullCollection: true) - afterFew;
        Assert.Equal(Many, read);
        Assert.True(found > Many, $"{found} findings");
        Assert.True(grown < Allowed, $"{grown} bytes more are held after {Many} documents than after {Few}");
    }

    [Fact]
    public void NoMoreIsReadAheadThanABufferHolds()
    {
        const int Buffer = 64 * 1024;
        using var feed = new NewWordsFeed(Many);
        var (longest, ahead, done) = (0L, 0L, 0L);
        foreach (var outcome in DocumentFeed.Of(feed, "feed", null, "feed"))
        {
            var line = Encoding.UTF8.GetByteCount(
                NewWordsFeed.Line(int.Parse(Repository.Value(outcome).Id, CultureInfo.InvariantCulture))
            );
            (longest, done) = (Math.Max(longest, line), done + line);
            ahead = Math.Max(ahead, feed.Given - done);
        }
        Assert.Equal(feed.Given, done);
        Assert.True(done > 10 * Buffer, $"{done} bytes");
        Assert.InRange(ahead, 0, Buffer + longest);
    }

    /// <summary>Made while it is read.</summary>
    private sealed class NewWordsFeed(int documents) : Stream
    {
        private byte[] _line = [];
        private int _given;
        private int _document;

        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public static string Line(int number)
        {
            var text = new StringBuilder("In the region of ");
            for (var word = 0; word < NewWords; word++)
                text.Append("Zr").Append((char)('a' + word)).Append(Letters(number)).Append(" and ");
            text.Append("beyond, Minister ")
                .Append("Vu")
                .Append(Letters(number))
                .Append(" said Poland spent 4.12% of GDP on defence in 2024. “We keep our word,” he added.");
            return $$"""{"id":"{{number}}","text":"{{text}}"}""" + "\n";
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_given == _line.Length)
            {
                if (_document == documents)
                    return 0;
                (_line, _given) = (Encoding.UTF8.GetBytes(Line(_document++)), 0);
            }
            var length = Math.Min(count, _line.Length - _given);
            _line.AsSpan(_given, length).CopyTo(buffer.AsSpan(offset));
            (_given, Given) = (_given + length, Given + length);
            return length;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private static string Letters(int number) =>
            string.Concat(
                number.ToString("D6", CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + 'a'))
            );
    }
}
