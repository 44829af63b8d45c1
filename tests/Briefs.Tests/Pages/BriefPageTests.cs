using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace Burdenshare.Briefs.Tests.Pages;

public sealed partial class BriefPageTests
{
    private static readonly Printed s_brief = Printed.Today;

    [Fact]
    public void ThePageIsWellFormed()
    {
        var faults = new List<string>();
        var parser = new HtmlParser();
        parser.Error += (_, fault) => faults.Add(Fault((HtmlErrorEvent)fault));

        // AngleSharp compares closing tags in lower case with SVG's names in camel case, and finds fault with each.
        parser.ParseDocument(s_brief.Page.Replace("clipPath", "g", StringComparison.Ordinal));

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void NothingIsFetched()
    {
        Assert.Empty(s_brief.Html.QuerySelectorAll("[src], link, script, iframe, image, use, object"));
        Assert.DoesNotMatch(@"url\((?!#)", s_brief.Page);
        Assert.DoesNotContain("@import", s_brief.Page, StringComparison.Ordinal);
        var policy = s_brief.Html.QuerySelector("meta[http-equiv=Content-Security-Policy]")!;
        Assert.StartsWith("default-src 'none'", policy.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheOnlyAddressesAreThoseOfSources()
    {
        var outward = s_brief
            .Html.QuerySelectorAll("a[href]")
            .Select(link => link.GetAttribute("href")!)
            .Where(address => !address.StartsWith('#'));
        var known = House
            .Brief.Sources.Select(origin => origin.Url)
            .Concat(Cited.In(House.Brief.Standing).Select(cited => cited.Value.Url));

        Assert.Equal(known, outward);
        Assert.All(
            s_brief.Html.QuerySelectorAll("a[href^=http]"),
            link => Assert.Equal("noopener noreferrer", link.GetAttribute("rel"))
        );
    }

    [Fact]
    public void EveryPlaceLinkedToIsThereOnce()
    {
        var places = s_brief.Html.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
        var linked = s_brief
            .Html.QuerySelectorAll("a[href^='#']")
            .Select(link => link.GetAttribute("href")![1..])
            .ToHashSet();

        Assert.Equal(places.Distinct(), places);
        Assert.NotEmpty(linked);
        Assert.Subset(places.ToHashSet(), linked);
    }

    [Fact]
    public void EveryTableSaysWhatItShows()
    {
        var tables = s_brief.Html.QuerySelectorAll("table").ToArray();

        Assert.Equal(6, tables.Length);
        Assert.All(tables, table => Assert.NotEmpty(table.QuerySelector("caption")!.TextContent));
        Assert.All(
            s_brief.Html.QuerySelectorAll("thead th"),
            heading => Assert.Equal("col", heading.GetAttribute("scope"))
        );
        Assert.All(
            s_brief.Html.QuerySelectorAll("table.figures tbody tr"),
            row => Assert.Equal("row", row.FirstElementChild!.GetAttribute("scope"))
        );
    }

    [Fact]
    public void EveryRowHasACellForEachColumn() =>
        Assert.All(
            s_brief.Html.QuerySelectorAll("table"),
            table => Assert.Single(table.QuerySelectorAll("tr").Select(row => row.Children.Length).Distinct())
        );

    [Fact]
    public void EveryChartHasANameAndATableBehindIt()
    {
        var charts = s_brief.Html.QuerySelectorAll("figure.chart").ToArray();

        Assert.Equal(3, charts.Length);
        foreach (var chart in charts)
        {
            var picture = chart.QuerySelector("svg")!;
            Assert.Equal("img", picture.GetAttribute("role"));
            Assert.NotEmpty(
                s_brief.Html.GetElementById(picture.GetAttribute("aria-labelledby")!)!.TextContent
            );
            Assert.NotEmpty(
                s_brief.Html.GetElementById(picture.GetAttribute("aria-describedby")!)!.TextContent
            );
            Assert.NotEmpty(chart.QuerySelectorAll("details tbody tr"));
            XElement.Parse(picture.OuterHtml);
        }
    }

    [Fact]
    public void TheHeadlineComesFirstAndSourcesLast() =>
        Assert.Equal(
            [
                Headline.Title(House.Brief),
                "Every ally against the pledge",
                "Who rose, who fell",
                "The alliance's lines",
                "What was said, beside what was published",
                "Sources",
            ],
            s_brief.Html.QuerySelectorAll("h1, h2").Select(heading => heading.TextContent)
        );

    [Fact]
    public void EstimatesAreMarkedAndTheMarkIsExplained()
    {
        var marks = s_brief.Html.QuerySelectorAll("abbr.estimate").ToArray();

        Assert.True(marks.Length > 60);
        Assert.All(marks, mark => Assert.Equal("estimate", mark.GetAttribute("title")));
        Assert.Contains(
            "e marks an estimate",
            s_brief.Html.QuerySelector(".basis")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void EveryMarkInAnArticleHasItsNoteAndBack()
    {
        var marks = s_brief.Html.QuerySelectorAll("mark[id]").ToArray();

        Assert.True(marks.Length > 15);
        foreach (var mark in marks)
        {
            var note = s_brief.Html.GetElementById(mark.QuerySelector("sup a")!.GetAttribute("href")![1..])!;
            Assert.Equal($"#{mark.Id}", note.QuerySelector("a.ref")!.GetAttribute("href"));
            Assert.Equal(mark.ClassName, note.ClassName!["claim ".Length..]);
        }
    }

    [Fact]
    public void MarkedWordsAreTheArticlesOwn()
    {
        foreach (var (index, report) in House.Brief.Documents.Index())
        {
            var article = s_brief.Html.GetElementById($"document-{index + 1}")!;
            foreach (var mark in article.QuerySelectorAll("mark"))
                Assert.Contains(
                    mark.FirstChild!.TextContent,
                    report.Reading.Document.Text,
                    StringComparison.Ordinal
                );
        }
    }

    [Theory]
    [InlineData("size: A4")]
    [InlineData("break-inside: avoid")]
    [InlineData("break-after: avoid")]
    [InlineData("table-header-group")]
    [InlineData("prefers-color-scheme: dark")]
    public void TheStyleSheetServesPaperAndDarkness(string rule) =>
        Assert.Contains(rule, s_brief.Html.QuerySelector("style")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void EveryClassInItsMarkupIsStyledOrNamesATable()
    {
        var sheet = s_brief.Html.QuerySelector("head style")!.TextContent;
        var classes = s_brief
            .Html.QuerySelectorAll("main *")
            .Where(element => element.Closest("svg") is null)
            .SelectMany(element => element.ClassList)
            .Except(["figures", "standing", "changes", "alliance", "word"])
            .Distinct();

        Assert.All(classes, name => Assert.Contains($".{name}", sheet, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryColourIsThereForLightAndDark()
    {
        var sheet = s_brief.Html.QuerySelector("head style")!.TextContent;
        var defined = Custom().Matches(sheet).Select(match => match.Value).ToHashSet();
        var used = Used().Matches(sheet).Select(match => match.Groups[1].Value).ToHashSet();

        Assert.Subset(defined, used);
        Assert.All(
            new[] { "--ink", "--muted", "--rule", "--paper", "--good", "--bad", "--open", "--accent" },
            name => Assert.Equal(2, Regex.Count(sheet, $"{name}:"))
        );
    }

    [Fact]
    public void ABriefWithoutArticlesIsOneOfFiguresAlone()
    {
        var brief = new Printed(House.Content(House.Today));

        Assert.Equal(4, brief.Html.QuerySelectorAll("h2").Length);
        Assert.Empty(brief.Html.QuerySelectorAll("article, mark, .claim"));
        Assert.DoesNotContain("What was said", brief.Markdown, StringComparison.Ordinal);
        Assert.Equal(0, brief.Json.GetProperty("documents").GetArrayLength());
        Assert.Contains(
            "Brief on the defence pledge",
            brief.Html.QuerySelector(".masthead")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void WithOneEditionThereIsNothingToCompare()
    {
        var content = House.Figures(House.Today, "nato-2026");
        var brief = new Printed(content);

        Assert.Null(content.Comparison);
        Assert.Equal(2, brief.Html.QuerySelectorAll("figure.chart").Length);
        Assert.Empty(brief.Html.QuerySelectorAll("table.changes"));
        Assert.DoesNotContain("Who rose", brief.Markdown, StringComparison.Ordinal);
        Assert.Equal(0, brief.Json.GetProperty("changes").GetArrayLength());
    }

    [Fact]
    public void AnArticleWithoutDateOrClaimSaysSo()
    {
        var content = House.Content(House.Today, documents: [House.Check("Nobody spends anything here.")]);
        var article = new Printed(content).Html.QuerySelector("article")!;

        Assert.Contains(
            "no date found",
            article.QuerySelector(".dateline")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "No claim that published figures can decide.",
            article.TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty(article.QuerySelectorAll("aside"));
    }

    [Fact]
    public void AnAssumedDayIsSaid()
    {
        var report = House.Check("Spain spends 2.00% of GDP on defence in 2026.");
        var note = new Printed(House.Content(House.Today, documents: [report])).Html.QuerySelector(".claim")!;

        Assert.Contains(
            "The text gives no date; the day is assumed.",
            note.TextContent,
            StringComparison.Ordinal
        );
    }

    private static string Fault(HtmlErrorEvent fault) =>
        $"{fault.Message} near '{s_brief.Page.AsSpan(Math.Max(0, fault.Position.Index - 60), 80)}'";

    [GeneratedRegex(@"--[a-z-]+(?=:)")]
    private static partial Regex Custom();

    [GeneratedRegex(@"var\((--[a-z-]+)\)")]
    private static partial Regex Used();
}
