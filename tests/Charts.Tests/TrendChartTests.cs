using System.Xml.Linq;
using Burdenshare.Charts.Trends;

namespace Burdenshare.Charts.Tests;

public sealed class TrendChartTests
{
    [Fact]
    public void ALineIsNamedAtItsEndWithItsLastKnownValue()
    {
        var words = Examples.Trend.Words();

        Assert.Contains("Arcadia 2.20 e", words);
        Assert.Contains("Sylvania 3.10", words);
        Assert.Contains("Freedonia 2.15 e", words);
    }

    [Fact]
    public void EveryYearIsOnTheAxisAlsoOneWithoutFigures()
    {
        var words = Examples.Trend.Words();

        Assert.All(new[] { "2019", "2020", "2021" }, year => Assert.Contains(year, words));
    }

    [Fact]
    public void EveryValueIsAPointWithATip()
    {
        var tips = Examples.Trend.Tips();

        foreach (var series in Examples.Trend.Series)
        foreach (var point in series.Points.Where(point => point.Value is not null))
            Assert.Contains(
                $"{series.Name} {point.Year}: {Label.Figure(point.Value, point.IsEstimate)}. {series.Source}",
                tips
            );
        Assert.Equal(7, tips.Length);
    }

    [Fact]
    public void TheWayToAnEstimateIsDashedAndItsPointHollow()
    {
        var root = XElement.Parse(Examples.Trend.ToSvg().Markup);

        var dashed = root.Descendants()
            .Where(element => element.Attribute("stroke-dasharray") is not null)
            .ToArray();
        Assert.Equal(2, dashed.Length);
        Assert.Equal(
            [Palette.Lines[0], Palette.Lines[2]],
            dashed.Select(line => (string?)line.Attribute("stroke"))
        );
        Assert.Equal(2, Examples.Trend.Painted(Palette.Paper));
    }

    [Fact]
    public void AGapIsNotBridged()
    {
        var gap = new TrendChart(
            Examples.Text,
            [
                new(
                    "A",
                    Examples.Points(
                        (2018, 1m, false),
                        (2019, 2m, false),
                        (2020, null, false),
                        (2021, 3m, false)
                    ),
                    ""
                ),
            ],
            []
        );
        var whole = gap with
        {
            Series =
            [
                gap.Series[0] with
                {
                    Points = Examples.Points(
                        (2018, 1m, false),
                        (2019, 2m, false),
                        (2020, 2m, false),
                        (2021, 3m, false)
                    ),
                },
            ],
        };

        Assert.Equal(1, Segments(gap));
        Assert.Equal(3, Segments(whole));
        Assert.Equal(3, gap.Tips().Length);

        static int Segments(TrendChart chart) =>
            XElement
                .Parse(chart.ToSvg().Markup)
                .Descendants()
                .Where(element =>
                    (string?)element.Attribute("stroke") == Palette.Lines[0]
                    && element.Attribute("stroke-width")?.Value == "2.2"
                )
                .Sum(path => path.Attribute("d")!.Value.Count(letter => letter == 'L'));
    }

    [Fact]
    public void ATargetHoldsForItsYearsOnly()
    {
        var words = Examples.Trend.Words();
        Assert.All(Examples.Trend.Targets, target => Assert.Contains(target.Label, words));

        var lines = Targets(Examples.Trend);
        Assert.Equal(2, lines.Length);
        Assert.Equal(2 * lines[1].Width, lines[0].Width, tolerance: 2);
    }

    [Fact]
    public void ATargetThatLiesAheadIsDrawnThinAndWhole()
    {
        var ahead = Examples.Trend with
        {
            Targets = [new(3.5m, "by 2035", 2035, 2035), new(2, "since 2014")],
        };

        var lines = Targets(ahead);

        Assert.Equal(lines[1].Width, lines[0].Width, tolerance: 1);
        Assert.True(lines[0].Stroke < lines[1].Stroke);
    }

    [Fact]
    public void NamesAtTheEndsDoNotTouch()
    {
        var crowd = new TrendChart(
            Examples.Text,
            [
                .. "ABCDEF".Select(name => new TrendSeries(
                    $"Ally {name}",
                    Examples.Points((2020, 1, false), (2021, 2m, true)),
                    ""
                )),
            ],
            []
        );

        var heights = crowd
            .Placed()
            .Where(text => text.Text.StartsWith("Ally", StringComparison.Ordinal))
            .Select(text => text.Y)
            .Order()
            .ToArray();

        Assert.Equal(6, heights.Length);
        Assert.All(heights.Zip(heights.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 14));
    }

    [Fact]
    public void MoreLinesThanCanBeToldApartAreRefused()
    {
        var crowd = Examples.Trend with { Series = [.. Enumerable.Repeat(Examples.Trend.Series[0], 7)] };

        Assert.Throws<ArgumentOutOfRangeException>(() => crowd.ToSvg());
    }

    [Fact]
    public void TheAxisStartsAtZero() => Assert.Contains("0", Examples.Trend.Words());

    [Fact]
    public void TheTableHasARowForEveryYearOfEverySeries()
    {
        var table = Examples.Trend.ToTable();

        Assert.Equal(8, table.Rows.Length);
        Assert.Equal(["Arcadia", "2021", "2.2", "estimate", "Almanac 3"], table.Rows[2]);
        Assert.Equal(["Sylvania", "2020", "", "", "Almanac 3"], table.Rows[4]);
    }

    // Horizontal lines in the colour of targets, in the order given.
    private static (double Width, double Stroke)[] Targets(TrendChart chart) =>
        [
            .. XElement
                .Parse(chart.ToSvg().Markup)
                .Descendants()
                .Where(element => (string?)element.Attribute("stroke") == Palette.Target)
                .Select(line =>
                    (Width(line.Attribute("d")!.Value), Number(line.Attribute("stroke-width")?.Value ?? "1"))
                ),
        ];

    // "M34 120L500 120"
    private static double Width(string path)
    {
        var ends = path[1..].Split('L').Select(end => Number(end.Split(' ')[0])).ToArray();
        return Math.Abs(ends[1] - ends[0]);
    }

    private static double Number(string text) =>
        double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
