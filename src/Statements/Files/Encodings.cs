using System.Text;

namespace Burdenshare.Statements.Files;

/// <summary>Tells encodings apart by byte order mark and by validity: UTF-8, UTF-16, else Windows-1252.</summary>
internal static class Encodings
{
    private const int Sampled = 4096;

    // Windows-1252 from 0x80 to 0x9F; the five bytes it leaves open become replacement characters.
    private const string Upper =
        "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
        + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    /// <summary>
    /// The text of some bytes; null when they are no text: NUL bytes outside UTF-16, or mostly control codes.
    /// </summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
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
        return Utf8(bytes) is { } text
            ? new DecodedText(text, false)
            : new DecodedText(Windows1252(bytes), true);
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

    private static string Windows1252(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var code in bytes)
            text.Append(code is >= 0x80 and < 0xA0 ? Upper[code - 0x80] : (char)code);
        return text.ToString();
    }
}
