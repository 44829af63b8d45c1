using System.Globalization;
using System.Text;

namespace Burdenshare.Cli;

/// <summary>Text of strangers, made safe for a terminal.</summary>
internal static class Printable
{
    /// <summary>
    /// On one line, without control codes (which could move the cursor or change colours) and without the marks that
    /// reverse reading order.
    /// </summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            line.Append(
                IsSafe(rune) ? rune.ToString()
                : rune.Value is '\n' or '\t' ? " "
                : ""
            );
        return line.ToString();
    }

    /// <summary>At most so many characters, the rest shown by an ellipsis; no character is cut in two.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var end = length > 1 && char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }

    private static bool IsSafe(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
            );
}
