using System.Collections.Immutable;
using System.Xml.Linq;
using Burdenshare.Charts.Changes;
using Burdenshare.Charts.Courses;
using Burdenshare.Charts.Fans;
using Burdenshare.Charts.Rendering;
using Burdenshare.Charts.Revisions;
using Burdenshare.Charts.Standings;
using Burdenshare.Charts.Trends;

namespace Burdenshare.Charts.Tests;

/// <summary>Charts of invented countries with invented figures, and a way to look into what is drawn.</summary>
internal static class Examples
{
    public static readonly ChartText Text = new(
        "Where they stand",
        "Per cent of output",
        "Arcadia leads, Ruritania trails.",
        "Source: Almanac, third edition."
    );

    public static readonly StandingChart Standing = new(
        Text,
        [
            new Standing("Ruritania", 1.61m, true, "Almanac 3", 1.34m),
            new Standing("Arcadia", 5.33m, true, "Almanac 3", 3.07m),
            new Standing("Sylvania", 2.00m, false, "Almanac 3", 2.21m),
            new Standing("Grand Fenwick", null, false, "Almanac 3"),
            new Standing("All together", 2.86m, true, "Almanac 3", IsGroup: true),
            new Standing("Freedonia", 3.5m, false, "Almanac 3", 3.5m),
        ],
        [
            new TargetLine(2, "2 % now"),
            new TargetLine(3.5m, "3.5 % later"),
            new TargetLine(5, "5 % in the end"),
        ],
        [2, 3.5m],
        "Then"
    );

    public static readonly TrendChart Trend = new(
        Text,
        [
            new TrendSeries(
                "Arcadia",
                Points((2019, 1.1m, false), (2020, 1.35m, false), (2021, 2.2m, true)),
                "Almanac 3"
            ),
            new TrendSeries(
                "Sylvania",
                Points((2019, 3.7m, false), (2020, null, false), (2021, 3.1m, false)),
                "Almanac 3"
            ),
            new TrendSeries("Freedonia", Points((2019, 2.6m, false), (2020, 2.15m, true)), "Almanac 2"),
        ],
        [new TargetLine(2, "2 % from the start"), new TargetLine(3.5m, "3.5 % later", 2020, 2021)]
    );

    public static readonly ChangeChart Change = new(
        Text,
        "Then",
        "Now",
        [
            new Change("Ruritania", 2.21m, 2.09m, true, "Almanac 2 and 3"),
            new Change("Arcadia", 3.07m, 5.33m, true, "Almanac 2 and 3"),
            new Change("Sylvania", 2.02m, 2.02m, false, "Almanac 2 and 3"),
            new Change("Freedonia", null, 1.11m, false, "Almanac 3"),
            new Change("Grand Fenwick", null, null, false, "Almanac 3"),
        ]
    );

    public static readonly RevisionChart Revision = new(
        Text,
        [
            new EditionFigure("First", 3.9m, true, "Almanac 1"),
            new EditionFigure("Second", null, false, "not held"),
            new EditionFigure("Third", 3.26m, false, "Almanac 3"),
        ]
    );

    public static readonly CourseChart Course = new(
        Text,
        [
            new Course("Arcadia", [3.5m, 3.45m, 3.2m], true),
            new Course("Sylvania", [3.1m, 3.1m, 3.15m], false),
            new Course("Freedonia", [2.1m, 3m, 3.18m], true),
        ],
        [new TargetLine(2.4m, "fair middle")]
    );

    public static readonly FanChart Fan = new(
        Text,
        [
            new FanYear(2026, [2.1m, 2.1m, 2.1m, 2.1m, 2.1m], 2.1m),
            new FanYear(2027, [1.8m, 2.04m, 2.27m, 2.55m, 2.96m], 2.3m),
            new FanYear(2028, [1.7m, 2.1m, 2.45m, 2.9m, 3.61m], 2.5m),
        ],
        new TargetLine(3.5m, "3.5 % later")
    );

    /// <summary>One of each kind, by name, so that a theory names its case.</summary>
    public static readonly ImmutableSortedDictionary<string, Chart> All = new Dictionary<string, Chart>
    {
        ["standing"] = Standing,
        ["trend"] = Trend,
        ["change"] = Change,
        ["revision"] = Revision,
        ["course"] = Course,
        ["fan"] = Fan,
        ["empty fan"] = Fan with { Years = [] },
        ["fan without a target"] = Fan with { Target = null },
        ["empty course"] = Course with { Courses = [] },
        ["empty standing"] = Standing with { Bars = [] },
        ["empty trend"] = Trend with { Series = [] },
        ["empty change"] = Change with { Changes = [] },
        ["empty revision"] = Revision with { Figures = [] },
        ["one bar"] = Standing with { Bars = [Standing.Bars[0]] },
        ["one point"] = Trend with
        {
            Series = [new TrendSeries("Arcadia", Points((2020, 2m, true)), "Almanac")],
        },
        ["one edition"] = Revision with { Figures = [Revision.Figures[0]] },
        ["unknown only"] = Trend with
        {
            Series = [new TrendSeries("Arcadia", Points((2020, null, true)), "Almanac")],
        },
        ["no targets"] = Standing with { Targets = [], BandEdges = [], EarlierName = null },
        ["negative"] = Change with { Changes = [new Change("Arcadia", -1.5m, 0.5m, false, "Almanac")] },
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static readonly ChartRenderer Renderer = new();

    public static TheoryData<string> Names => [.. All.Keys];

    public static Svg ToSvg(this Chart chart, ChartRenderer? renderer = null)
    {
        var outcome = (renderer ?? Renderer).Render(chart);
        return outcome.TryGet(out var svg)
            ? svg
            : throw new InvalidOperationException($"{outcome.Problems[0]}");
    }

    /// <summary>Every piece of text that is drawn, in document order; not titles and descriptions.</summary>
    public static ImmutableArray<string> Words(this Chart chart) =>
        [.. XElement.Parse(chart.ToSvg().Markup).Descendants().Where(IsText).Select(text => text.Value)];

    /// <summary>What appears when an item is pointed at.</summary>
    public static ImmutableArray<string> Tips(this Chart chart) =>
        [
            .. XElement
                .Parse(chart.ToSvg().Markup)
                .Elements()
                .Descendants()
                .Where(element => element.Name.LocalName == "title")
                .Select(title => title.Value),
        ];

    /// <summary>Text elements with their place on the page.</summary>
    public static ImmutableArray<(string Text, double X, double Y)> Placed(this Chart chart) =>
        [
            .. XElement
                .Parse(chart.ToSvg().Markup)
                .Descendants()
                .Where(IsText)
                .Select(text => (text.Value, Place(text, 0), Place(text, 1))),
        ];

    /// <summary>How many items are painted with a colour.</summary>
    public static int Painted(this Chart chart, string color) =>
        XElement
            .Parse(chart.ToSvg().Markup)
            .Descendants()
            .Count(element => element.Attribute("fill")?.Value == color && element.Elements().Any());

    public static ImmutableArray<TrendPoint> Points(
        params (int Year, decimal? Value, bool IsEstimate)[] points
    ) => [.. points.Select(point => new TrendPoint(point.Year, point.Value, point.IsEstimate))];

    private static bool IsText(XElement element) => element.Name.LocalName == "text";

    private static double Place(XElement text, int axis)
    {
        var inner = (string?)text.Attribute("transform") is string transform
            ? double.Parse(
                transform["translate(".Length..^1].Split(' ').ElementAtOrDefault(axis) ?? "0",
                System.Globalization.CultureInfo.InvariantCulture
            )
            : 0;
        return inner
            + double.Parse(
                (string?)text.Attribute(axis == 0 ? "x" : "y") ?? "0",
                System.Globalization.CultureInfo.InvariantCulture
            );
    }
}
