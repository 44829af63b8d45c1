using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Burdenshare.Statements.Files;

/// <summary>
/// The body of a page as a browser's reader view shows it (SmartReader, after Mozilla's Readability). Its rules weigh
/// every element against every ancestor, so that it is asked only about pages of ordinary size.
/// </summary>
internal static class ReaderView
{
    private const int MostElements = 20_000;
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

    private static bool IsOrdinary(IHtmlDocument page)
    {
        var (elements, depth) = (0, 0);
        INode? at = page.DocumentElement;
        while (at is not null && elements <= MostElements && depth <= Deepest)
        {
            elements++;
            if (at.FirstChild is { } child)
            {
                (at, depth) = (child, depth + 1);
                continue;
            }
            while (at is not null && at.NextSibling is null)
                (at, depth) = (at.Parent, depth - 1);
            at = at?.NextSibling;
        }
        return at is null;
    }
}
