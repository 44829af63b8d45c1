using System.Collections.Frozen;
using System.Text;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Files;

/// <summary>
/// A page whose elements lie in one another no deeper than browsers let them. A parser looks through all open
/// elements
/// at many tags, so that a page of nothing but opening tags would take time with the square of its length. Tags
/// beyond
/// the depth are left out; the words inside them stay.
/// </summary>
internal static class ShallowPage
{
    // Chromium's bound.
    private const int Deepest = 512;

    // Closed by themselves, or by what follows them: they do not pile up.
    private static readonly FrozenSet<string> s_flat = WordTable
        .Set(
            "area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead "
                + "tfoot caption colgroup option optgroup rp rt html head body title script style"
        )
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // In HTML these stay open after "/>"; what is drawn in SVG does not.
    private static readonly FrozenSet<string> s_open = WordTable
        .Set(
            "div span a b i u s em strong font small big code tt strike nobr section article main aside nav header "
                + "footer center blockquote ul ol dl table form fieldset button details figure pre address dir menu "
                + "listing h1 h2 h3 h4 h5 h6"
        )
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The page itself where it is not too deep.</summary>
    public static string Of(string html)
    {
        StringBuilder? kept = null;
        var (depth, copied) = (0, 0);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; )
        {
            var end = EndOfTag(html, at);
            var change = Change(html.AsSpan(at, end - at));
            if (Math.Max(depth, depth + change) > Deepest && change != 0)
            {
                kept = (kept ?? new StringBuilder(html.Length)).Append(html, copied, at - copied);
                copied = end;
            }
            depth = Math.Max(0, depth + change);
            at = html.IndexOf('<', Math.Max(end, at + 1));
        }
        return kept is null ? html : kept.Append(html, copied, html.Length - copied).ToString();
    }

    // After the mark that closes it, or before the next tag where none does.
    private static int EndOfTag(string html, int at)
    {
        var end = html.AsSpan(at + 1).IndexOfAny('<', '>');
        if (end < 0)
            return html.Length;
        end += at + 1;
        return html[end] == '>' ? end + 1 : end;
    }

    // 1 for a tag that opens an element, -1 for one that closes it, 0 for others.
    private static int Change(ReadOnlySpan<char> tag)
    {
        var isClosing = tag is ['<', '/', ..];
        var rest = tag[(isClosing ? 2 : 1)..];
        var length = 0;
        while (length < rest.Length && char.IsAsciiLetterOrDigit(rest[length]))
            length++;
        var name = rest[..length];
        if (length == 0 || s_flat.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            return 0;
        if (isClosing)
            return -1;
        var isEmpty =
            tag is [.., '/', '>'] && !s_open.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
        return isEmpty ? 0 : 1;
    }
}
