using System.Globalization;
using System.Text;

namespace Burdenshare.Briefs;

/// <summary>Text from outside, made harmless for a reader's eye before any form escapes it.</summary>
internal static class SafeText
{
    /// <summary>
    /// Keeps letters, line feeds and tabs; replaces control characters, lone surrogates and bidirectional controls,
    /// which can reorder a number, by the replacement character: a reader sees that something stood there. Zero-width
    /// joiners stay, because scripts need them.
    /// </summary>
    public static string Visible(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            safe.Append(IsHidden(rune) ? Rune.ReplacementChar.ToString() : rune.ToString());
        return safe.ToString();
    }

    private static bool IsHidden(Rune rune) =>
        rune.Value is not ('\n' or '\r' or '\t' or 0x200C or 0x200D)
        && (
            Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
            || rune.Value
                is 0x061C
                    or 0x200E
                    or 0x200F
                    or (>= 0x202A and <= 0x202E)
                    or (>= 0x2066 and <= 0x2069)
                    or 0xFFFE
                    or 0xFFFF
        );
}
