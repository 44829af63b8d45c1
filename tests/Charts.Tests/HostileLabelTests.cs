using System.Text.Json.Nodes;
using System.Xml.Linq;
using Burdenshare.Charts.Changes;
using Burdenshare.Charts.Courses;
using Burdenshare.Charts.Revisions;
using Burdenshare.Charts.Sparklines;
using Burdenshare.Charts.Standings;
using Burdenshare.Charts.Trends;

namespace Burdenshare.Charts.Tests;

public sealed class HostileLabelTests
{
    public static TheoryData<string, string> Labels =>
        new()
        {
            { "<script>x()</script>", "<script>x()</script>" },
            { "\"&'<>", "\"&'<>" },
            { "</svg><b>", "</svg><b>" },
            { "]]>&amp;", "]]>&amp;" },
            { "{b} {c} {a|x}", "{b} {c} {a|x}" },
            { "Fen\u202Ewick\u2066", "Fenwick" },
            { "Fen\u0000\u0007wick", "Fen wick" },
            { "Fen\nwick\t 2", "Fen wick 2" },
            { "Fen\uFFFEwick", "Fenwick" },
            { "Türkiye", "Türkiye" },
        };

    [Theory, MemberData(nameof(Labels))]
    public void ALabelIsShownAsTextInEveryChart(string label, string shown)
    {
        Chart[] charts =
        [
            new StandingChart(Examples.Text, [new Standing(label, 2, false, "")], [], []),
            new TrendChart(
                Examples.Text,
                [new TrendSeries(label, Examples.Points((2020, 1m, false)), "")],
                []
            ),
            new ChangeChart(Examples.Text, "Then", "Now", [new Change(label, 1, 2, false, "")]),
            new RevisionChart(Examples.Text, [new EditionFigure(label, 1, false, "")]),
            new CourseChart(Examples.Text, [new Course(label, [2, 1], true)], [new TargetLine(1, label)]),
            new StandingChart(Examples.Text, [], [new TargetLine(1, label)], []),
            new TrendChart(Examples.Text, Examples.Trend.Series, [new TargetLine(1, label)]),
            new RevisionChart(Examples.Text with { Title = label }, []),
        ];

        foreach (var chart in charts)
            Assert.Contains(chart.Words(), word => word == shown || word == shown + " 1.00");
    }

    [Theory, MemberData(nameof(Labels))]
    public void ALabelIsTextInTitleDescriptionAndTip(string label, string shown)
    {
        var text = new ChartText(label, label, label, label);
        var chart = new StandingChart(text, [new Standing("A", 2, false, label)], [], [], label);

        var root = XElement.Parse(chart.ToSvg().Markup);

        Assert.Equal([shown, shown], root.Elements().Take(2).Select(element => element.Value));
        Assert.Contains(chart.Tips(), tip => tip == $"A: 2.00. {shown}");
        Assert.DoesNotContain(
            root.DescendantsAndSelf(),
            element => element.Name.LocalName is "script" or "b"
        );
    }

    [Theory, MemberData(nameof(Labels))]
    public void TheBrowsersTooltipHoldsNoMarkupAndNoPlaceholder(string label, string shown)
    {
        var chart = new StandingChart(Examples.Text, [new Standing(label, 2, false, label)], [], []);

        var option = JsonNode.Parse(chart.OptionJson())!;
        var tooltip = option["series"]![1]!["data"]![0]!["tooltip"]!["formatter"]!.GetValue<string>();

        Assert.DoesNotContain('<', tooltip);
        Assert.DoesNotContain('{', tooltip);
        Assert.Contains(shown, System.Net.WebUtility.HtmlDecode(tooltip), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Labels))]
    public void ASparklinesTitleIsText(string label, string shown)
    {
        var root = XElement.Parse(Sparkline.Svg([1, 2], 0, 3, label).Markup);

        Assert.Equal(shown, root.Elements().First().Value);
    }

    [Fact]
    public void ALoneSurrogateIsReplaced() => Assert.Equal("a\uFFFDb", Label.Clean("a\uD83Db"));

    [Fact]
    public void AVeryLongNameIsShortenedNotOverprinted()
    {
        var name = string.Concat(Enumerable.Repeat("The Most Serene Republic of ", 8)) + "Fenwick";
        var chart = new StandingChart(Examples.Text, [new Standing(name, 2, false, "Almanac")], [], []);

        var shown = Assert.Single(
            chart.Words(),
            word => word.StartsWith("The Most", StringComparison.Ordinal)
        );

        Assert.EndsWith("…", shown);
        Assert.True(Label.Width(shown, 12) <= 210);
        Assert.Contains(chart.Tips(), tip => tip.Contains(name, StringComparison.Ordinal));
    }
}
