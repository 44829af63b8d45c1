using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Burdenshare.Briefs.Tests;

/// <summary>An article can say what it likes; it stays text in every form of the brief.</summary>
public sealed partial class UntrustedTextTests
{
    private static readonly ConcurrentDictionary<string, Printed> s_briefs = new();

    // Each payload stands where articles put text that is printed: title, body, a claim, its speaker.
    public static TheoryData<string> Payloads =>
        [
            "<script>alert(1)</script>",
            "</p></article><h1>Owned</h1>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)><a href=\"javascript:alert(1)\">x</a></svg>",
            "\"><iframe src=https://evil.example></iframe>",
            "]]><!-- --!>",
            "[click](javascript:alert(1)) ![x](https://evil.example/p.png)",
            "| a | b |",
            "**bold** _it_ `code` ~~gone~~ <https://evil.example>",
            "=HYPERLINK(\"https://evil.example\",\"x\")",
            "+1+cmd|' /C calc'!A0",
            "@SUM(A1)",
            "_x003D_1+1",
            "&lt;script&gt; &amp;amp; &#x3C;b&#x3E;",
        ];

    [Theory, MemberData(nameof(Payloads))]
    public void NoMarkupOfAnArticleBecomesMarkupOfThePage(string payload)
    {
        var page = Hostile(payload).Html;

        Assert.Empty(page.QuerySelectorAll("script, iframe, img, object, embed, form, link, base"));
        Assert.DoesNotContain(
            page.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        );
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal(3, page.QuerySelectorAll("svg").Length);
        Assert.DoesNotContain(
            page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!),
            address =>
                address.Contains("evil", StringComparison.Ordinal)
                || address.StartsWith("java", StringComparison.Ordinal)
        );
    }

    [Theory, MemberData(nameof(Payloads))]
    public void AnArticleIsPrintedAsItIsWritten(string payload)
    {
        var article = (IElement)Hostile(payload).Html.QuerySelector("article.document")!.Clone();

        Assert.Equal(payload, article.QuerySelector("h3")!.TextContent);
        foreach (var mark in article.QuerySelectorAll("sup").ToArray())
            mark.Remove();
        var words = string.Join(
            '\n',
            article.QuerySelectorAll(".passage > p").Select(line => line.TextContent)
        );
        Assert.Equal(Text(payload), words);
    }

    [Theory, MemberData(nameof(Payloads))]
    public void NoMarkOfAnArticleMarksUpMarkdown(string payload)
    {
        var markdown = Hostile(payload).Markdown;

        Assert.Contains(payload, Unescaped(markdown), StringComparison.Ordinal);
        var added = markdown.Split('\n').Where(line => line.Contains("evil", StringComparison.Ordinal));
        Assert.All(added, line => Assert.DoesNotMatch(@"(?<!\\)[<\[`|]", line));
        Assert.DoesNotContain("\n<script", markdown, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Payloads))]
    public void NoTextOfAnArticleBecomesAFormula(string payload)
    {
        var book = Hostile(payload).Book;

        Assert.Empty(book.Faults);
        Assert.DoesNotContain(book.Cells, cell => cell.CellFormula is not null);
        Assert.DoesNotContain(
            book.Cells.Where(cell => !Book.IsNumber(cell)),
            cell =>
                cell.InnerText.Length > 0 && "=+-@\t\r".Contains(cell.InnerText[0], StringComparison.Ordinal)
        );
        Assert.DoesNotContain(book.Cells, cell => FormatEscape().IsMatch(cell.InnerText));
        Assert.DoesNotContain(book.Addresses, address => address.Contains("evil", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Payloads))]
    public void JsonCanStandInsideAScriptElement(string payload)
    {
        var brief = Hostile(payload);

        Assert.DoesNotContain('<', brief.JsonText);
        Assert.Equal(payload, brief.Json.GetProperty("documents")[0].GetProperty("title").GetString());
    }

    [Theory]
    [InlineData('\u202E')]
    [InlineData('\u2066')]
    [InlineData('\u200F')]
    [InlineData('\u061C')]
    [InlineData('\u0007')]
    [InlineData('\u009B')]
    public void WhatReordersOrHidesIsReplacedByASign(char hidden)
    {
        var brief = new Printed(
            House.WithArticle($"Spain spends 2.00% of GDP{hidden} on defence.", $"A{hidden}B")
        );

        Assert.DoesNotContain(hidden, brief.Page);
        Assert.DoesNotContain(hidden, brief.Markdown);
        Assert.DoesNotContain(hidden, brief.JsonText);
        Assert.DoesNotContain(
            brief.Book.Cells,
            cell => cell.InnerText.Contains(hidden, StringComparison.Ordinal)
        );
        Assert.Equal("A\uFFFDB", brief.Html.QuerySelector("article h3")!.TextContent);
    }

    [Fact]
    public void HalfACharacterDoesNotBreakAForm()
    {
        var brief = new Printed(House.WithArticle("Spain spends 2.00% of GDP on defence.", "A\uD83D B"));

        Assert.Equal("A\uFFFD B", brief.Html.QuerySelector("article h3")!.TextContent);
        Assert.Empty(brief.Book.Faults);
        Assert.NotEmpty(brief.JsonText);
    }

    [Fact]
    public void AnAddressThatIsNotTheWebsIsNoLink()
    {
        var origin = House.Brief.Sources[0] with { Url = "javascript:alert(1)" };
        var brief = new Printed(House.Brief with { Sources = [origin] });

        Assert.DoesNotContain("href=\"javascript", brief.Page, StringComparison.Ordinal);
        Assert.Contains(
            "(javascript:alert(1))",
            brief.Html.QuerySelector("#sources")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("javascript:alert(1)", brief.Book.Addresses);
    }

    private static string Text(string payload) =>
        $"{payload}\nSpain spends 2.00% of GDP on defence in 2026, {payload} said.\n"
        + $"\"{payload} spends 1% of GDP\" {payload}";

    private static Printed Hostile(string payload) =>
        s_briefs.GetOrAdd(payload, each => new Printed(House.WithArticle(Text(each), each)));

    private static string Unescaped(string markdown) => Escape().Replace(markdown, "$1");

    [GeneratedRegex(@"\\([^A-Za-z0-9\s])")]
    private static partial Regex Escape();

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_(?<!_x005F_)")]
    private static partial Regex FormatEscape();
}
