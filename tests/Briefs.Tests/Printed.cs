using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Burdenshare.Briefs.Interchange;
using Burdenshare.Briefs.Pages;
using Burdenshare.Briefs.Plain;
using Burdenshare.Briefs.Workbooks;

namespace Burdenshare.Briefs.Tests;

/// <summary>One brief in its four forms, each as its readers see it.</summary>
internal sealed class Printed(BriefContent content)
{
    private static readonly Lazy<Printed> s_today = new(() => new Printed(House.Brief));

    private readonly Lazy<string> _page = new(() => House.Value(BriefPage.Of(content, House.Renderer)));
    private readonly Lazy<Book> _book = new(() => new Book(BriefWorkbook.Of(content)));
    private readonly Lazy<JsonDocument> _json = new(() => JsonDocument.Parse(BriefJson.Of(content)));

    /// <summary>Today's brief with the example articles.</summary>
    public static Printed Today => s_today.Value;

    public string Page => _page.Value;

    /// <summary>The page parsed; once, for a parsed page may be read by several tests.</summary>
    public IHtmlDocument Html => field ??= new HtmlParser().ParseDocument(Page);

    public string Markdown { get; } = BriefMarkdown.Of(content);

    public Book Book => _book.Value;

    public JsonElement Json => _json.Value.RootElement;

    public string JsonText => Encoding.UTF8.GetString(BriefJson.Of(content));

    /// <summary>Cells of a table of the page as they are read, estimate marks apart.</summary>
    public string[][] HtmlTable(string name) =>
        [
            .. Html.QuerySelectorAll($"table.{name} > tbody > tr")
                .Select(row => row.Children.Select(FigureOf).ToArray()),
        ];

    /// <summary>Cells of the Markdown table below a heading, estimate marks apart.</summary>
    public string[][] MarkdownTable(string heading) =>
        [
            .. Markdown
                .Split('\n')
                .SkipWhile(line => line != $"## {heading}")
                .Skip(1)
                .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
                .Where(line => line.StartsWith('|'))
                .Skip(2)
                .Select(line => line[2..^2].Split(" | ").Select(Unmarked).ToArray()),
        ];

    private static string FigureOf(IElement cell) => cell.QuerySelector("span")!.TextContent;

    private static string Unmarked(string cell) =>
        cell.EndsWith(" e", StringComparison.Ordinal) ? cell[..^2] : cell;
}
