using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace Burdenshare.Statements.Files;

/// <summary>
/// Markdown that holds tags of HTML: they are left out as a page leaves them out, so that "“We <em>must</em> pay”" is
/// one quotation of three words. Text without such tags stays as it is.
/// </summary>
internal static class RawHtml
{
    // Longer ones are no tags of a text; so the search stays short.
    private const int LongestTag = 2000;

    private const string Inline =
        "a abbr b cite code em font i img mark s small span strong sub sup time u wbr";

    private const string Block =
        "article blockquote div figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p section table td tr ul";

    // What ends a paragraph is given a line of its own; `q` is written with the marks that a page shows for it.
    private static readonly FrozenDictionary<string, string> s_tags = Named();

    /// <summary>The text with its tags taken out and its entities resolved.</summary>
    public static string Without(string markdown)
    {
        StringBuilder? text = null;
        var kept = 0;
        for (var at = markdown.IndexOf('<', StringComparison.Ordinal); at >= 0; at = Next(markdown, at + 1))
        {
            if (at < kept || Tag(markdown, at) is not var (end, shown))
                continue;
            (text ??= new StringBuilder()).Append(markdown, kept, at - kept).Append(shown);
            kept = end;
        }
        return text is null
            ? markdown
            : WebUtility.HtmlDecode(text.Append(markdown, kept, markdown.Length - kept).ToString());
    }

    private static int Next(string text, int at) => at < text.Length ? text.IndexOf('<', at) : -1;

    // "<https://example.org>" and "a < b" are none.
    private static (int End, string Shown)? Tag(string text, int at)
    {
        var closes = at + 1 < text.Length && text[at + 1] == '/';
        var start = closes ? at + 2 : at + 1;
        var end = start;
        while (end < text.Length && end - start < 12 && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        if (
            !s_tags.TryGetValue(text[start..end].ToLowerInvariant(), out var shown)
            || end < text.Length && text[end] is not ('>' or '/' or ' ' or '\t' or '\n' or '\r')
        )
            return null;
        var reach = text.AsSpan(end, Math.Min(LongestTag, text.Length - end));
        var close = reach.IndexOfAny('>', '<');
        return close >= 0 && reach[close] == '>'
            ? (end + close + 1, shown == "“" && closes ? "”" : shown)
            : null;
    }

    private static FrozenDictionary<string, string> Named()
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal) { ["q"] = "“", ["br"] = "\n" };
        foreach (var name in Inline.Split(' '))
            tags[name] = "";
        foreach (var name in Block.Split(' '))
            tags[name] = "\n\n";
        return tags.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
