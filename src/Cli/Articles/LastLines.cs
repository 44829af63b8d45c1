using System.Text.Json;

namespace Burdenshare.Cli.Articles;

/// <summary>
/// Looks from the end of a file of lines for the document that its last whole lines are about, so that the time does
/// not grow with what stands before.
/// </summary>
internal sealed class LastLines(Stream lines)
{
    private const int Block = 1 << 16;

    // A line names its document first, and a name is never longer than a million bytes.
    private const int UsualName = 1 << 10;
    private const int LongestName = 1 << 20;

    private byte[] _head = [];
    private readonly byte[] _block = new byte[Block];
    private long _blockStart;
    private int _blockLength;

    /// <summary>The id, and where the first of its lines begins; null and zero where no line names one.</summary>
    public (string? Id, long Start) Document()
    {
        string? last = null;
        var start = 0L;
        var end = BreakBefore(lines.Length);
        while (end >= 0)
        {
            var before = BreakBefore(end);
            var id = IdAt(before + 1, end);
            if (last is not null && id is not null && id != last)
                break;
            if (id is not null)
                (last, start) = (id, before + 1);
            end = before;
        }
        return (last, start);
    }

    // The place of the last line feed before a place; -1 where there is none.
    private long BreakBefore(long end)
    {
        while (end > 0)
        {
            if (end <= _blockStart || end > _blockStart + _blockLength)
                Load(Math.Max(0, end - Block), end);
            var at = _block.AsSpan(0, (int)(end - _blockStart)).LastIndexOf((byte)'\n');
            if (at >= 0)
                return _blockStart + at;
            end = _blockStart;
        }
        return -1;
    }

    private void Load(long from, long to)
    {
        lines.Position = from;
        (_blockStart, _blockLength) = (from, (int)(to - from));
        lines.ReadExactly(_block, 0, _blockLength);
    }

    // Null for a line that names no document. Few names need a second look.
    private string? IdAt(long start, long end) =>
        IdIn(Head(start, end, UsualName), end - start) ?? IdIn(Head(start, end, LongestName), end - start);

    private ReadOnlySpan<byte> Head(long start, long end, int longest)
    {
        var length = (int)Math.Min(end - start, longest);
        if (_head.Length < length)
            _head = new byte[length];
        lines.Position = start;
        lines.ReadExactly(_head, 0, length);
        return _head.AsSpan(0, length);
    }

    private static string? IdIn(ReadOnlySpan<byte> head, long length)
    {
        var reader = new Utf8JsonReader(head, isFinalBlock: head.Length == length, default);
        try
        {
            return
                reader.Read()
                && reader.TokenType == JsonTokenType.StartObject
                && reader.Read()
                && reader.TokenType == JsonTokenType.PropertyName
                && reader.ValueTextEquals("document"u8)
                && reader.Read()
                && reader.TokenType == JsonTokenType.String
                ? reader.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
