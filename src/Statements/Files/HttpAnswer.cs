using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Burdenshare.Statements.Files;

/// <summary>The body of a stored HTTP answer, unpacked, with its media type.</summary>
internal sealed record HttpAnswer(string ContentType, byte[] Body)
{
    private const int LargestBody = 64 * 1024 * 1024;

    public bool IsHtml =>
        ContentType.StartsWith("text/html", StringComparison.OrdinalIgnoreCase)
        || ContentType.StartsWith("application/xhtml", StringComparison.OrdinalIgnoreCase);

    public bool IsPlain => ContentType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase);

    /// <summary>The charset that the media type names; null for none.</summary>
    public string? Charset =>
        ContentType.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) is var at and >= 0
            ? ContentType[(at + "charset=".Length)..].Split(';')[0].Trim(' ', '"', '\'')
            : null;

    /// <summary>
    /// Understands the bytes of an answer; null unless its status is 200 and its body can be unpacked.
    /// </summary>
    public static HttpAnswer? Of(ReadOnlySpan<byte> block)
    {
        var (end, gap) = (block.IndexOf("\r\n\r\n"u8), 4);
        if (end < 0)
            (end, gap) = (block.IndexOf("\n\n"u8), 2);
        if (end < 0)
            return null;
        var lines = Encoding.Latin1.GetString(block[..end]).Split('\n', StringSplitOptions.TrimEntries);
        if (lines[0].Split(' ') is not [_, "200", ..])
            return null;
        var body = block[(end + gap)..].ToArray();
        if (Field(lines, "transfer-encoding").Contains("chunked", StringComparison.OrdinalIgnoreCase))
            body = Unchunk(body);
        return Unpack(body, Field(lines, "content-encoding")) is { } plain
            ? new HttpAnswer(Field(lines, "content-type"), plain)
            : null;
    }

    private static string Field(string[] lines, string name)
    {
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon == name.Length && line.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return line[(colon + 1)..].Trim();
        }
        return "";
    }

    // Some archives keep the field and store the body whole: then it begins with no size and is left as it is.
    private static byte[] Unchunk(byte[] body)
    {
        var whole = new MemoryStream(body.Length);
        var at = 0;
        while (at < body.Length)
        {
            var end = body.AsSpan(at).IndexOf((byte)'\n');
            var size =
                end < 0 ? "" : Encoding.Latin1.GetString(body, at, Math.Min(end, 20)).Split(';')[0].Trim();
            if (
                !int.TryParse(
                    size,
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var length
                )
                || length < 0
            )
                return at == 0 ? body : whole.ToArray();
            at += end + 1;
            length = Math.Min(length, body.Length - at);
            whole.Write(body, at, length);
            if (length == 0)
                break;
            at += length;
            while (at < body.Length && body[at] is (byte)'\r' or (byte)'\n')
                at++;
        }
        return whole.ToArray();
    }

    private static byte[]? Unpack(byte[] body, string encoding)
    {
        try
        {
            using var packed = new MemoryStream(body);
            using Stream? plain = encoding.ToLowerInvariant() switch
            {
                "gzip" or "x-gzip" when body.AsSpan().StartsWith(FileKinds.Gzip) => new GZipStream(
                    packed,
                    CompressionMode.Decompress
                ),
                "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
                "br" => new BrotliStream(packed, CompressionMode.Decompress),
                _ => null,
            };
            return plain is null ? body : new ByteReader(plain).ReadToEnd(LargestBody);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            return null;
        }
    }
}
