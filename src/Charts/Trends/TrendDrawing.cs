using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Burdenshare.Charts.Trends;

internal sealed class TrendDrawing
{
    private const int Left = 34;
    private const int PlotHeight = 290;
    private const int NameSize = 12;
    private static readonly ImmutableArray<string> Symbols = ["circle", "rect", "triangle", "diamond"];
    private readonly TrendChart _chart;
    private readonly Frame _frame;
    private readonly ImmutableArray<int> _years;
    private readonly ValueAxis _axis;

    public TrendDrawing(TrendChart chart)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(chart.Series.Length, Palette.Lines.Length, "series");
        _chart = chart;
        _frame = new Frame(chart.Text);
        var years = chart.Series.SelectMany(series => series.Points).Select(point => point.Year).ToArray();
        _years = years.Length == 0 ? [] : [.. Enumerable.Range(years.Min(), years.Max() - years.Min() + 1)];
        _axis = ValueAxis.Over(
            [
                .. chart.Series.SelectMany(series => series.Points).Select(point => point.Value),
                .. chart.Targets.Select(target => (decimal?)target.Value),
            ],
            7
        );
    }

    private double Right =>
        Math.Clamp(
            _chart.Series.Select(EndLabel).Select(text => Label.Width(text, NameSize) * 1.1).Append(40).Max()
                + 14,
            50,
            250
        );

    public Drawing Compose()
    {
        var top = _frame.Top + 22;
        var bottom = _frame.Bottom + 24;
        var option = _frame.Option(_years.IsEmpty);
        option["grid"] = Frame.Grid(Left, Right, top, bottom);
        option["xAxis"] = Years();
        option["yAxis"] = Frame.Values(_axis);
        option["series"] = Series().ToJsonArray();
        return new Drawing(option, Frame.Width, top + PlotHeight + bottom);
    }

    private JsonObject Years()
    {
        var names = _years
            .Select(year => (JsonNode?)year.ToString(CultureInfo.InvariantCulture))
            .ToJsonArray();
        var axis = Frame.With(Frame.Categories(names, 11), "boundaryGap", false);
        axis["axisLabel"]!["interval"] = _years.Length / 16;
        return axis;
    }

    private IEnumerable<JsonNode?> Series()
    {
        yield return Targets();
        var shifts = EndLabels.Shifts([.. _chart.Series.Select(EndHeight)], NameSize + 4, PlotHeight);
        for (var i = 0; i < _chart.Series.Length; i++)
        {
            var series = _chart.Series[i];
            var color = Palette.Lines[i];
            yield return Path(
                series,
                color,
                "dashed",
                year => BesideEstimate(series, year) ? At(series, year) : null
            );
            yield return Path(
                series,
                color,
                "solid",
                year => At(series, year) is { IsEstimate: false } point ? point : null
            );
            yield return Points(series, color, Symbols[i % Symbols.Length], shifts[i]);
        }
    }

    // Pixels from the top of the plot to the last value; null for a line that ends early and is named on the way.
    private double? EndHeight(TrendSeries series) =>
        Last(series) is { Value: decimal value } last && last.Year == _years[^1]
            ? (1 - _axis.Position(value)) * PlotHeight
            : null;

    private static TrendPoint? Last(TrendSeries series) =>
        series.Points.Where(point => point.Value is not null).MaxBy(point => point.Year);

    private static string EndLabel(TrendSeries series) =>
        Last(series) is TrendPoint last
            ? $"{Label.Fit(series.Name, 150, NameSize)} {Label.Figure(last.Value, last.IsEstimate)}"
            : Label.Fit(series.Name, 150, NameSize);

    private static TrendPoint? At(TrendSeries series, int year) =>
        series.Points.FirstOrDefault(point => point.Year == year && point.Value is not null);

    // A dash leads to or from an estimate; the actual figure at its other end belongs to both lines.
    private static bool BesideEstimate(TrendSeries series, int year) =>
        Enumerable.Range(year - 1, 3).Any(near => At(series, near) is { IsEstimate: true });

    private JsonObject Path(TrendSeries series, string color, string type, Func<int, TrendPoint?> point) =>
        new()
        {
            ["type"] = "line",
            ["name"] = Label.Clean(series.Name),
            ["symbol"] = "none",
            ["silent"] = true,
            ["clip"] = false,
            ["lineStyle"] = Frame.Line(color, 2.2, type),
            ["itemStyle"] = new JsonObject { ["color"] = color },
            ["data"] = _years.Select(year => (JsonNode?)point(year)?.Value).ToJsonArray(),
        };

    private JsonObject Points(TrendSeries series, string color, string symbol, double shift) =>
        new()
        {
            ["type"] = "scatter",
            ["name"] = Label.Clean(series.Name),
            ["symbol"] = symbol,
            ["symbolSize"] = 7,
            ["clip"] = false,
            ["z"] = 4,
            ["data"] = _years
                .Select((year, index) => (point: At(series, year), index))
                .Where(pair => pair.point is not null)
                .Select(pair =>
                    Labelled(series, pair.point!, Point(series, pair.point!, pair.index, color), shift)
                )
                .ToJsonArray(),
        };

    // The line is named at its last point, beyond which lies the margin.
    private JsonObject Labelled(TrendSeries series, TrendPoint point, JsonObject item, double shift)
    {
        if (point != Last(series))
            return item;
        var label = Frame.With(Frame.OnPaper(NameSize, Palette.Ink, "bold"), "show", true);
        label["position"] = point.Year == _years[^1] ? "right" : "top";
        label["distance"] = 6;
        label["offset"] = new JsonArray(0, shift);
        label["formatter"] = "{b}";
        item["name"] = EndLabel(series);
        return Frame.With(item, "label", label);
    }

    private static JsonObject Point(TrendSeries series, TrendPoint point, int index, string color)
    {
        var words =
            $"{series.Name} {point.Year}: {Label.Figure(point.Value, point.IsEstimate)}. {series.Source}";
        var item = Frame.Item(new JsonArray(index, point.Value!.Value), series.Name, words);
        item["itemStyle"] = new JsonObject
        {
            ["color"] = point.IsEstimate ? Palette.Paper : color,
            ["borderColor"] = color,
            ["borderWidth"] = 1.6,
            ["opacity"] = 1,
        };
        return item;
    }

    private JsonObject Targets() =>
        new()
        {
            ["type"] = "scatter",
            ["data"] = new JsonArray(),
            ["silent"] = true,
            ["markLine"] = new JsonObject
            {
                ["z"] = 1,
                ["symbol"] = "none",
                ["silent"] = true,
                ["data"] = _years.IsEmpty ? new JsonArray() : _chart.Targets.Select(Target).ToJsonArray(),
            },
        };

    // A target that holds only for years beyond the axis is still drawn, thin and whole: it is what is aimed at.
    private JsonArray Target(TargetLine target)
    {
        var last = _years.Length - 1;
        var from = Math.Clamp((target.From ?? _years[0]) - _years[0], 0, last);
        var until = Math.Clamp((target.Until ?? _years[^1]) - _years[0], 0, last);
        var isAhead = from >= until;
        var start = isAhead ? 0 : from;
        var end = isAhead ? last : until;
        var label = Frame.With(Frame.OnPaper(11, Palette.Target, "bold"), "formatter", "{b}");
        label["position"] = start == 0 ? "insideStartTop" : "insideEndTop";
        return
        [
            new JsonObject
            {
                ["coord"] = new JsonArray(start, target.Value),
                ["name"] = Label.Fit(target.Label, 300, 11),
                ["label"] = label,
                ["lineStyle"] = Frame.Line(Palette.Target, isAhead ? 0.7 : 1.2),
            },
            new JsonObject { ["coord"] = new JsonArray(end, target.Value) },
        ];
    }
}
