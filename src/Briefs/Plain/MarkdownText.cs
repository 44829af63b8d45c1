using System.Text;

namespace Burdenshare.Briefs.Plain;

/// <summary>Text from outside as Markdown that renders as that text and nothing else.</summary>
internal static class MarkdownText
{
    // What CommonMark, its tables and GitHub's additions give a meaning inside a line.
    private const string Marking = "\\`*_[]<>|~&@#";

    /// <summary>
    /// One line of text. It never begins a line of its own, so marks that only count there (lists, headings) need no
    /// escape; colons of web addresses do, because some readers turn bare addresses into links.
    /// </summary>
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in SafeText.Visible(text))
            if (character is '\n' or '\r' or '\t')
                escaped.Append(' ');
            else if (Marking.Contains(character, StringComparison.Ordinal))
                escaped.Append('\\').Append(character);
            else
                escaped.Append(character);
        return escaped.Replace("://", "\\://").ToString();
    }
}
