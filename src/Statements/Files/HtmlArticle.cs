using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Burdenshare.Statements.Files;

/// <summary>Takes the article out of a web page: its paragraphs, headline, date, address and publisher.</summary>
internal static class HtmlArticle
{
    private const string Furniture =
        "script,style,noscript,template,nav,header,footer,aside,form,figure,svg,iframe,button,"
        + "select,[hidden],[aria-hidden=true]";

    private const string Blocks = "p,h1,h2,h3,h4,h5,h6,li,blockquote,pre,td,th,dt,dd,figcaption";

    private static readonly string[] s_articles =
    [
        "article",
        "[itemprop=articleBody]",
        "main",
        "[role=main]",
        "body",
    ];

    private static readonly string[] s_titles = ["meta[property='og:title']", "meta[name='twitter:title']"];

    private static readonly string[] s_publishers =
    [
        "meta[property='og:site_name']",
        "meta[name='publisher']",
        "meta[name='application-name']",
    ];

    private static readonly string[] s_dates =
    [
        "meta[property='article:published_time']",
        "meta[itemprop=datePublished]",
        "meta[name='date']",
        "meta[name='dc.date']",
        "meta[name='DC.date.issued']",
        "meta[name='pubdate']",
    ];

    /// <summary>The article of a page; its text is empty when the page holds none.</summary>
    public static Article Of(string html)
    {
        if (TextOnly.IsNeededFor(html))
            return new Article(TextOnly.Of(html));
        var page = new HtmlParser().ParseDocument(ShallowPage.Of(LineBreaks.Shortened(html)));
        var linked = SchemaArticle.Of(page);
        var title =
            Meta(page, s_titles)
            ?? linked.Title
            ?? Clean(page.QuerySelector("h1")?.TextContent)
            ?? Clean(page.Title);
        var date = Dates.Parse(Meta(page, s_dates)) ?? linked.Date ?? TimeElement(page);
        var publisher = Meta(page, s_publishers) ?? linked.Publisher;
        var url =
            page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")
            ?? Meta(page, ["meta[property='og:url']"]);
        foreach (var element in page.QuerySelectorAll(Furniture).ToArray())
            element.Remove();
        return new Article(Body(page), date, title, string.IsNullOrEmpty(url) ? null : url, publisher);
    }

    // A reader view that shows less than half of what the page itself calls its article has dropped some of it.
    private static string Body(IHtmlDocument page)
    {
        var viewed = new StringBuilder();
        if (ReaderView.Of(page) is { } view)
            AddBlocks(viewed, view);
        var marked = Text(page);
        return viewed.Length * 2 < marked.Length && HasOneArticle(page) || viewed.Length == 0
            ? marked
            : viewed.ToString();
    }

    private static bool HasOneArticle(IHtmlDocument page) =>
        page.QuerySelectorAll("article,[itemprop=articleBody]").Take(2).Count() == 1;

    // The smallest part that says it is the article and holds text; paragraphs are joined by blank lines.
    private static string Text(IDocument page)
    {
        foreach (var selector in s_articles)
        {
            var text = new StringBuilder();
            foreach (
                var root in page.QuerySelectorAll(selector)
                    .Where(element => element.ParentElement?.Closest(selector) is null)
            )
                AddBlocks(text, root);
            if (text.Length > 0)
                return text.ToString();
        }
        return "";
    }

    private static void AddBlocks(StringBuilder text, IElement root)
    {
        var blocks = root.QuerySelectorAll(Blocks)
            .Where(block => block.QuerySelector(Blocks) is null)
            .ToArray();
        foreach (var block in blocks.Length > 0 ? blocks : [root])
        {
            foreach (var lineBreak in block.QuerySelectorAll("br").ToArray())
                lineBreak.Replace(root.Owner!.CreateTextNode("\n"));
            if (Clean(block.TextContent) is not { } words)
                continue;
            if (text.Length > 0)
                text.Append("\n\n");
            text.Append(words);
        }
    }

    private static DateOnly? TimeElement(IDocument page) =>
        page.QuerySelectorAll("time[datetime]")
            .Select(time => Dates.Parse(time.GetAttribute("datetime")))
            .FirstOrDefault(date => date is not null);

    private static string? Meta(IDocument page, string[] selectors) =>
        selectors
            .Select(selector => Clean(page.QuerySelector(selector)?.GetAttribute("content")))
            .FirstOrDefault(content => content is not null);

    /// <summary>With runs of white space as one blank; null when nothing is left.</summary>
    internal static string? Clean(string? text)
    {
        if (text is null)
            return null;
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
                clean.Append(letter);
            else if (clean.Length > 0 && clean[^1] != ' ')
                clean.Append(' ');
        }
        var trimmed = clean.ToString().TrimEnd();
        return trimmed.Length == 0 ? null : trimmed;
    }
}
