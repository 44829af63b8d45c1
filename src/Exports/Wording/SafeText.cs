using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Burdenshare.Exports.Wording;

/// <summary>Text of strangers (titles, addresses, terms), made harmless for files that others open.</summary>
internal static partial class SafeText
{
    private const string Formula = "=+-@\t\r\n＝＋－＠";

    private const int LongestCell = 32767;

    /// <summary>What no XML can hold, lone halves of pairs too, is shown as the replacement character.</summary>
    public static string Visible(string text)
    {
        // Nearly every cell is plain: half a million of them are looked at once and not built anew.
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
            return text;
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            safe.Append(
                rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value)
                    ? Rune.ReplacementChar.ToString()
                    : rune.ToString()
            );
        return safe.ToString();
    }

    /// <summary>Led by an apostrophe where a spreadsheet would take it for a formula.</summary>
    public static string Inert(string text)
    {
        var safe = Visible(text);
        return safe.Length > 0 && Formula.Contains(safe[0], StringComparison.Ordinal) ? "'" + safe : safe;
    }

    /// <summary>For a cell of a workbook: inert, escapes of the format stay text, no longer than a cell.</summary>
    public static string Cell(string text)
    {
        var safe = Inert(text).Replace("_x", "_x005F_x", StringComparison.Ordinal);
        return safe.Length <= LongestCell
            ? safe
            : safe[..(char.IsHighSurrogate(safe[LongestCell - 1]) ? LongestCell - 1 : LongestCell)];
    }

    /// <summary>A name that stays in its folder, whatever a data folder calls its editions.</summary>
    public static string FileName(string name) =>
        Strange().Replace(name, "_").TrimStart('.', '-') is { Length: > 0 } safe ? safe : "_";

    [GeneratedRegex("[^A-Za-z0-9._-]")]
    private static partial Regex Strange();
}
