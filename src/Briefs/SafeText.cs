using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Burdenshare.Briefs;

/// <summary>Text from outside, made harmless for a reader's eye before any form escapes it.</summary>
internal static partial class SafeText
{
    private const string Formula = "=+-@\t\r\n＝＋－＠";
    private const int LongestCell = 32767;

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

    /// <summary>
    /// Text for a cell of a spreadsheet. What would begin a formula (also in wide letters, also once the sheet is
    /// saved as CSV) is preceded by an apostrophe; the format's own escapes (_x0041_) stay text; nothing exceeds the
    /// longest text that a cell can hold.
    /// </summary>
    public static string Inert(string text)
    {
        var safe = Escape().Replace(Visible(text), "_x005F_");
        if (safe.Length > 0 && Formula.Contains(safe[0], StringComparison.Ordinal))
            safe = "'" + safe;
        return safe.Length <= LongestCell ? safe : Cut(safe);
    }

    /// <summary>The address where it is the web's, else null: javascript:, data: and files are no links.</summary>
    public static string? WebAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? address
            : null;

    // Never between the halves of a surrogate pair.
    private static string Cut(string text) =>
        string.Concat(
            text.AsSpan(0, LongestCell - (char.IsHighSurrogate(text[LongestCell - 2]) ? 2 : 1)),
            "…"
        );

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();

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
