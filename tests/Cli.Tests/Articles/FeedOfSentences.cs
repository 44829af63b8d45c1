using System.Text;

namespace Burdenshare.Cli.Tests.Articles;

/// <summary>
/// A feed that is made while it is read: document n has the id "dn", and the text of one sentence.
/// </summary>
internal sealed class FeedOfSentences(int documents, Action<int>? onAsked = null) : Stream
{
    private byte[] _line = [];
    private int _given;

    /// <summary>Documents asked for so far.</summary>
    public int Asked { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>A document as its line.</summary>
    public static string Line(int number) =>
        $$"""{"id":"d{{number}}","text":"Belgium spent 2.{{number % 100}}% of GDP on defence in 2024."}"""
        + "\n";

    // A line at most, as a slow pipe gives.
    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_given == _line.Length)
        {
            if (Asked == documents)
                return 0;
            onAsked?.Invoke(Asked);
            (_line, _given) = (Encoding.UTF8.GetBytes(Line(++Asked)), 0);
        }
        var length = Math.Min(count, _line.Length - _given);
        _line.AsSpan(_given, length).CopyTo(buffer.AsSpan(offset));
        _given += length;
        return length;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
