using System.Text;
using System.Text.RegularExpressions;

namespace Burdenshare.Statements.Files;

/// <summary>
/// Tells encodings apart by byte order mark, by validity (UTF-8, UTF-16), by what the file or its sender declares, else
/// takes the bytes for UTF-8 with a few broken ones, or for Windows-1252.
/// </summary>
internal static partial class Encodings
{
    private const int Sampled = 4096;

    private const int WindowsLatin = 1252;

    /// <summary>
    /// The text of some bytes; null when they are no text: NUL bytes outside UTF-16, or mostly control codes.
    /// </summary>
    /// <param name="bytes">All of the file.</param>
    /// <param name="declared">The charset that its sender names; a web page's own is found in the bytes.</param>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Utf8(bytes[3..]) is { } marked ? new DecodedText(marked, false) : null;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return new DecodedText(Encoding.Unicode.GetString(bytes[2..]), false);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return new DecodedText(Encoding.BigEndianUnicode.GetString(bytes[2..]), false);
        if (bytes.Contains((byte)0))
            return Utf16WithoutMark(bytes) is { } wide ? new DecodedText(wide, false) : null;
        if (IsMostlyControl(bytes))
            return null;
        if (Utf8(bytes) is { } text)
            return new DecodedText(text, false);
        if (Named(declared ?? InMarkup(bytes)) is { } encoding)
            return new DecodedText(encoding.GetString(bytes), false);
        return IsMostlyUtf8(bytes)
            ? new DecodedText(Encoding.UTF8.GetString(bytes), true)
            : new DecodedText(CodePage(WindowsLatin).GetString(bytes), true);
    }

    /// <summary>The charset that a web page or an XML declaration names in its first bytes; null for none.</summary>
    internal static string? InMarkup(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Sampled)]);
        if (!head.Contains('<', StringComparison.Ordinal))
            return null;
        return Charset().Match(head) is { Success: true } match ? match.Groups[1].Value : null;
    }

    // Browsers read all names of Latin-1 as Windows-1252, its superset.
    private static Encoding? Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
            return null;
        if (name.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii")
            return CodePage(WindowsLatin);
        return CodePagesEncodingProvider.Instance.GetEncoding(name);
    }

    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;

    // A file that was cut or patched: sequences of UTF-8 that are whole far outnumber the broken ones.
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var (whole, broken) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var consumed);
            if (status != System.Buffers.OperationStatus.Done)
                broken++;
            else if (consumed > 1)
                whole++;
            bytes = bytes[consumed..];
        }
        return whole > broken * 4;
    }

    private static string? Utf8(ReadOnlySpan<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;

    // Latin text in UTF-16 has a zero in nearly every second byte, and always on the same side.
    private static string? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0)
            return null;
        var sample = bytes[..Math.Min(bytes.Length, Sampled)];
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }
        var pairs = sample.Length / 2;
        return odd > pairs * 7 / 10 && even < pairs / 10 ? Encoding.Unicode.GetString(bytes)
            : even > pairs * 7 / 10 && odd < pairs / 10 ? Encoding.BigEndianUnicode.GetString(bytes)
            : null;
    }

    private static bool IsMostlyControl(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sampled)];
        var control = 0;
        foreach (var code in sample)
            control += code < 0x20 && code is not (0x09 or 0x0A or 0x0C or 0x0D) ? 1 : 0;
        return control * 10 > sample.Length;
    }

    [GeneratedRegex(
        "(?:charset|encoding)\\s*=\\s*(?:[\"']\\s*)?([A-Za-z0-9_:.-]{3,40})",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Charset();
}
