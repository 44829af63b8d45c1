using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Burdenshare.Statements.Files;

/// <summary>
/// The body of a page as a browser's reader view shows it (SmartReader, after Mozilla's Readability). Its rules weigh
/// every element against every ancestor, so that it is asked only about pages of ordinary size.
/// </summary>
internal static class ReaderView
{
    private const int MostElements = 8_000;
    private const int MostChildren = 1_000;
    private const int Deepest = 256;

    // The address is never fetched; relative links are resolved against it.
    private const string Nowhere = "https://page.invalid/";

    /// <summary>The article's element; null where the page does not read like one.</summary>
    public static IElement? Of(IHtmlDocument page)
    {
        if (!IsOrdinary(page))
            return null;
        using var reader = new SmartReader.Reader(Nowhere, (IHtmlDocument)page.Clone(deep: true))
        {
            DisableJSONLD = true,
            ContinueIfNotReadable = true,
        };
        var article = reader.GetArticle();
        return article is { IsReadable: true, Content.Length: > 0 }
            ? new AngleSharp.Html.Parser.HtmlParser().ParseDocument(article.Content).Body
            : null;
    }

    // Walked by children: to ask an element for its next sibling is to count its brothers.
    private static bool IsOrdinary(IHtmlDocument page)
    {
        var open = new Stack<(INode Node, int Depth)>([(page.DocumentElement, 0)]);
        for (var elements = 0; open.TryPop(out var at); elements++)
        {
            var children = at.Node.ChildNodes;
            if (elements > MostElements || at.Depth > Deepest || children.Length > MostChildren)
                return false;
            foreach (var child in children)
                open.Push((child, at.Depth + 1));
        }
        return true;
    }
}
