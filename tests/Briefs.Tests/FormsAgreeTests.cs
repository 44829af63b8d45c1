using System.Globalization;
using System.Text.Json;

namespace Burdenshare.Briefs.Tests;

/// <summary>A reader who looks a number up in another form finds the same one.</summary>
public sealed class FormsAgreeTests
{
    private static readonly Printed s_brief = Printed.Today;

    public static TheoryData<string, string, string> Tables =>
        new()
        {
            { "standing", "Standing", "Every ally against the pledge" },
            { "changes", "Changes", "Who rose, who fell" },
            { "alliance", "Alliance", "The alliance's lines" },
        };

    [Theory, MemberData(nameof(Tables))]
    public void PageAndMarkdownPrintTheSameCells(string html, string sheet, string heading)
    {
        var page = s_brief.HtmlTable(html);

        Assert.NotEmpty(page);
        Assert.Equal(page, s_brief.MarkdownTable(heading));
        Assert.Equal(page.Length, s_brief.Book.Table(sheet).Count);
    }

    [Theory, MemberData(nameof(Tables))]
    public void TheWorkbookHoldsTheNumbersThatThePagePrints(string html, string sheet, string heading)
    {
        var page = s_brief.HtmlTable(html);
        var shown = s_brief.Html.QuerySelectorAll($"table.{html} > thead th").Select(Heading).ToArray();

        for (var column = 1; column < shown.Length; column++)
        {
            var cells = s_brief.Book.Column(sheet, shown[column]);
            for (var row = 0; row < page.Length; row++)
                AssertSame(page[row][column], Book.Number(cells[row]), $"{heading}: {shown[column]}");
        }
    }

    [Fact]
    public void JsonHoldsTheSharesThatThePagePrints()
    {
        var allies = s_brief.Json.GetProperty("standing").GetProperty("allies").EnumerateArray().ToArray();
        var page = s_brief.HtmlTable("standing");

        Assert.Equal(page.Select(row => row[0]), allies.Select(ally => ally.GetProperty("name").GetString()));
        foreach (var (row, ally) in page.Zip(allies))
        {
            AssertSame(row[1], Number(ally, "defexpShare"), row[0]);
            AssertSame(row[7], Number(ally, "defexpUsd") / 1000, row[0]);
            AssertSame(row[9], Number(ally, "equipmentShare"), row[0]);
        }
    }

    [Fact]
    public void JsonHoldsTheChangesThatThePagePrints()
    {
        var changes = s_brief.Json.GetProperty("changes").EnumerateArray().ToArray();
        var page = s_brief.HtmlTable("changes");

        Assert.Equal(page.Length, changes.Length);
        foreach (var (row, change) in page.Zip(changes))
        {
            AssertSame(row[1], Number(change.GetProperty("before"), "value"), row[0]);
            AssertSame(row[3], Number(change.GetProperty("after"), "value"), row[0]);
            AssertSame(row[4], Number(change, "revision"), row[0]);
            AssertSame(row[6], Number(change, "change"), row[0]);
        }
    }

    [Fact]
    public void JsonHoldsTheLinesThatThePagePrints()
    {
        var page = s_brief.HtmlTable("alliance").Reverse().ToArray();

        foreach (var (index, line) in s_brief.Json.GetProperty("lines").EnumerateArray().Index())
        {
            var years = line.GetProperty("years").EnumerateArray().ToArray();
            foreach (var (row, year) in page.Zip(years))
            {
                AssertSame(row[0], Number(year, "year"), "year");
                AssertSame(row[1 + index], Number(year, "defexpShare"), row[0]);
            }
        }
    }

    [Fact]
    public void TheHeadlineIsTheSameEverywhere()
    {
        var title = Headline.Title(House.Brief);

        Assert.Equal(title, s_brief.Html.QuerySelector("h1")!.TextContent);
        Assert.StartsWith($"# {title}\n", s_brief.Markdown, StringComparison.Ordinal);
        Assert.Equal(title, s_brief.Book.Table("About")[0]["B"].InnerText);
    }

    [Fact]
    public void EveryVerdictStandsInEveryForm()
    {
        var reasons = House
            .Brief.Documents.SelectMany(report => report.Verdicts)
            .Select(verdict => verdict.Reason)
            .ToArray();
        var json = s_brief
            .Json.GetProperty("documents")
            .EnumerateArray()
            .SelectMany(document => document.GetProperty("verdicts").EnumerateArray())
            .Select(verdict => verdict.GetProperty("reason").GetString());

        Assert.True(reasons.Length > 15);
        Assert.Equal(reasons, json);
        Assert.Equal(reasons, s_brief.Book.Column("Claims", "Reason").Select(cell => cell!.InnerText));
        var notes = s_brief.Html.QuerySelectorAll(".claim > p").Select(note => note.TextContent).ToHashSet();
        Assert.Superset(reasons.ToHashSet(), notes);
    }

    [Fact]
    public void TheBarsOfTheChartAreTheSharesOfTheTable()
    {
        var bars = s_brief
            .Html.QuerySelectorAll("figure.chart")[0]
            .QuerySelectorAll("details tbody tr")
            .Select(row => (Name: row.Children[0].TextContent, Share: row.Children[1].TextContent))
            .ToDictionary(bar => bar.Name, bar => bar.Share);

        foreach (var ally in House.Brief.Standing.Allies)
            Assert.Equal(
                ally.Share?.Value.ToString(CultureInfo.InvariantCulture) ?? FigureText.Unknown,
                bars[ally.Ally.Name]
            );
    }

    private static string Heading(AngleSharp.Dom.IElement heading) =>
        heading.QuerySelector("small") is { } unit
            ? $"{heading.FirstChild!.TextContent.TrimEnd()} ({unit.TextContent})"
            : heading.TextContent;

    private static decimal? Number(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Null
        || element.GetProperty(name) is not { ValueKind: JsonValueKind.Number } number
            ? null
            : number.GetDecimal();

    // What is printed is the number, rounded as often as the print has decimals.
    private static void AssertSame(string printed, decimal? number, string where)
    {
        if (printed is "met" or "never")
            Assert.True(number is null or 0, where);
        else if (number is { } known)
            Assert.Equal(Plain(printed), Math.Round(known, Decimals(printed), MidpointRounding.AwayFromZero));
        else
            Assert.Equal(FigureText.Unknown, printed);
    }

    private static decimal Plain(string printed) =>
        decimal.Parse(
            printed.Replace("\u202f", "").Replace('−', '-').Replace("±", ""),
            NumberStyles.Float,
            CultureInfo.InvariantCulture
        );

    private static int Decimals(string printed) => printed.Contains('.') ? printed.Split('.')[1].Length : 0;
}
