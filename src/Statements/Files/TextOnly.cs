using System.Net;
using System.Text;

namespace Burdenshare.Statements.Files;

/// <summary>
/// The words of a page too large to be understood as a document: its tags are dropped, those that begin a paragraph
/// part it from the one before. A page's tree takes time with the square of an element's children; this takes none.
/// </summary>
internal static class TextOnly
{
    /// <summary>Tags of the largest page that is understood as a document.</summary>
    public const int MostTags = 50_000;

    private const int LongestName = 12;

    /// <summary>Whether a page has more tags than that.</summary>
    public static bool IsNeededFor(string html) => html.AsSpan().Count('<') > MostTags;

    /// <summary>The words of the page, paragraphs joined by blank lines.</summary>
    public static string Of(string html)
    {
        var text = new StringBuilder();
        var paragraph = new StringBuilder();
        for (var at = 0; at < html.Length; )
        {
            var tag = html.AsSpan(at).IndexOf('<');
            var end = tag < 0 ? html.Length : at + tag;
            paragraph.Append(html, at, end - at);
            if (!IsTag(html, end))
            {
                paragraph.Append(html, end, Math.Min(1, html.Length - end));
                at = end + 1;
                continue;
            }
            at = AfterTag(html, end);
            var name = NameOf(html.AsSpan(end, at - end));
            if (name is "script" or "style" && html[end + 1] != '/')
                at = AfterContent(html, at, name);
            if (!IsInline(name))
                Close(text, paragraph);
        }
        Close(text, paragraph);
        return text.ToString();
    }

    private static void Close(StringBuilder text, StringBuilder paragraph)
    {
        if (HtmlArticle.Clean(WebUtility.HtmlDecode(paragraph.ToString())) is { } words)
            text.Append(text.Length > 0 ? "\n\n" : "").Append(words);
        paragraph.Clear();
    }

    // "1 < 2" holds none; the end of the page ends its last paragraph.
    private static bool IsTag(string html, int at) =>
        at + 1 < html.Length && (char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!' or '?');

    private static int AfterTag(string html, int at)
    {
        if (at >= html.Length)
            return html.Length;
        var end = html.AsSpan(at + 1).IndexOfAny('<', '>');
        return end < 0 ? html.Length
            : html[at + 1 + end] == '>' ? at + 2 + end
            : at + 1 + end;
    }

    // What scripts hold is no text, and may hold marks of tags. One that is not closed ends with the page.
    private static int AfterContent(string html, int at, string name)
    {
        var end = html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end;
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart("</");
        var length = 0;
        while (length < name.Length && length <= LongestName && char.IsAsciiLetterOrDigit(name[length]))
            length++;
        return name[..length].ToString().ToLowerInvariant();
    }

    private static bool IsInline(string name) =>
        name
            is "a"
                or "b"
                or "i"
                or "u"
                or "em"
                or "strong"
                or "span"
                or "sup"
                or "sub"
                or "q"
                or "cite"
                or "small"
                or "abbr"
                or "font"
                or "time"
                or "mark"
                or "code"
                or "br"
                or "wbr"
                or "img";
}
