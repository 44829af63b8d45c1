namespace Burdenshare.Statements.Files;

/// <summary>
/// Reads a stream by lines and by counted blocks in bounded memory. A line longer than the bound is passed over
/// and told.
/// </summary>
internal sealed class ByteReader(Stream stream, int longestLine = ByteReader.LongestLine)
{
    /// <summary>Bytes of the longest line that is read: more than any document of a person's.</summary>
    public const int LongestLine = 64 * 1024 * 1024;

    private const int Chunk = 64 * 1024;

    private byte[] _buffer = new byte[Chunk];
    private int _start;
    private int _end;

    /// <summary>
    /// The next line without its end; false at the end of the stream. The bytes stand until the next call. A line
    /// that is
    /// too long is passed over: it comes back empty, and <paramref name="isTooLong"/> is set.
    /// </summary>
    public bool TryReadLine(out ReadOnlySpan<byte> line, out bool isTooLong)
    {
        isTooLong = false;
        var searched = 0;
        while (true)
        {
            var at = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                line = isTooLong ? [] : WithoutReturn(_buffer.AsSpan(_start, searched + at));
                _start += searched + at + 1;
                return true;
            }
            searched = _end - _start;
            if (searched > longestLine)
            {
                isTooLong = true;
                (_start, searched) = (_end, 0);
            }
            if (Fill())
                continue;
            line = WithoutReturn(_buffer.AsSpan(_start, _end - _start));
            _start = _end;
            return isTooLong || searched > 0;
        }
    }

    /// <summary>The next bytes; fewer at the end of the stream.</summary>
    public byte[] Read(int count)
    {
        var bytes = new byte[count];
        var filled = 0;
        while (filled < count && (_start < _end || Fill()))
        {
            var step = Math.Min(count - filled, _end - _start);
            _buffer.AsSpan(_start, step).CopyTo(bytes.AsSpan(filled));
            (_start, filled) = (_start + step, filled + step);
        }
        return filled == count ? bytes : bytes[..filled];
    }

    /// <summary>All that is left; null when that is more than the bound.</summary>
    public byte[]? ReadToEnd(int bound)
    {
        var whole = new MemoryStream();
        do
        {
            whole.Write(_buffer, _start, _end - _start);
            _start = _end;
            if (whole.Length > bound)
                return null;
        } while (Fill());
        return whole.ToArray();
    }

    /// <summary>Passes over bytes; how many there were.</summary>
    public long Skip(long count)
    {
        var skipped = 0L;
        while (skipped < count && (_start < _end || Fill()))
        {
            var step = (int)Math.Min(count - skipped, _end - _start);
            (_start, skipped) = (_start + step, skipped + step);
        }
        return skipped;
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }

    private static ReadOnlySpan<byte> WithoutReturn(ReadOnlySpan<byte> line) =>
        line is [.., (byte)'\r'] ? line[..^1] : line;
}
