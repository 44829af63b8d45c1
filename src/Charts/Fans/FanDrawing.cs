using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Burdenshare.Charts.Fans;

internal sealed class FanDrawing
{
    private const int Left = 34;
    private const int Right = 150;
    private const int PlotHeight = 290;
    private const int NameSize = 12;
    private readonly FanChart _chart;
    private readonly Frame _frame;
    private readonly ValueAxis _axis;

    public FanDrawing(FanChart chart)
    {
        _chart = chart;
        _frame = new Frame(chart.Text);
        _axis = ValueAxis.Over(
            chart
                .Years.SelectMany(year => year.Quantiles.Append(year.Course))
                .Concat(chart.Target is { } target ? [target.Value] : [])
                .Select(value => (decimal?)value),
            intervals: 8
        );
    }

    public Drawing Compose()
    {
        var top = _frame.Top + 10;
        var bottom = _frame.Bottom + 24;
        var option = _frame.Option(_chart.Years.IsEmpty);
        option["grid"] = Frame.Grid(Left, Right, top, bottom);
        option["xAxis"] = Years();
        option["yAxis"] = Frame.Values(_axis);
        option["series"] = Series().ToJsonArray();
        return new Drawing(option, Frame.Width, top + PlotHeight + bottom);
    }

    private JsonObject Years()
    {
        var names = _chart
            .Years.Select(year => (JsonNode?)year.Year.ToString(CultureInfo.InvariantCulture))
            .ToJsonArray();
        var axis = Frame.With(Frame.Categories(names, 11), "boundaryGap", false);
        axis["axisLabel"]!["interval"] = _chart.Years.Length / 16;
        return axis;
    }

    private IEnumerable<JsonNode?> Series()
    {
        foreach (var (low, high, color) in new[] { (0, 4, Palette.Between), (1, 3, Palette.Middle) })
        {
            yield return Edge(low);
            yield return Band(low, high, color);
        }
        yield return Line("median", year => year.Median, Palette.High, "solid");
        yield return Line("course", year => year.Course, Palette.Ink, "dashed");
        if (_chart.Target is { } target)
            yield return Line(target.Label, _ => target.Value, Palette.Target, "dotted");
        yield return Points();
        yield return Names();
    }

    // A band is what lies above its invisible lower edge: ECharts stacks the two.
    private JsonObject Edge(int low) =>
        Stacked(low, year => year.Quantiles[low], new JsonObject { ["opacity"] = 0 });

    private JsonObject Band(int low, int high, string color) =>
        Stacked(
            low,
            year => year.Quantiles[high] - year.Quantiles[low],
            new JsonObject { ["color"] = color, ["opacity"] = 1 }
        );

    private JsonObject Stacked(int band, Func<FanYear, decimal> value, JsonObject area)
    {
        var line = Line($"band {band}", value, Palette.Paper, "solid");
        line["stack"] = $"band {band}";
        line["areaStyle"] = area;
        line["lineStyle"] = new JsonObject { ["opacity"] = 0 };
        line["z"] = 1;
        return line;
    }

    private JsonObject Line(string name, Func<FanYear, decimal> value, string color, string type) =>
        new()
        {
            ["type"] = "line",
            ["name"] = Label.Clean(name),
            ["symbol"] = "none",
            ["silent"] = true,
            ["z"] = 3,
            ["lineStyle"] = Frame.Line(color, color == Palette.High ? 2.4 : 1.4, type),
            ["itemStyle"] = new JsonObject { ["color"] = color },
            ["data"] = _chart.Years.Select(year => (JsonNode?)value(year)).ToJsonArray(),
        };

    // What is read by pointing at a year: its median and both bands.
    private JsonObject Points() =>
        new()
        {
            ["type"] = "scatter",
            ["symbolSize"] = 6,
            ["z"] = 4,
            ["data"] = _chart.Years.Select((year, i) => (JsonNode?)Point(year, i)).ToJsonArray(),
        };

    private static JsonObject Point(FanYear year, int index)
    {
        var figures = year.Quantiles.Select(value => Label.Figure(value, false)).ToArray();
        var tip =
            $"{year.Year}: median {figures[2]}; half between {figures[1]} and {figures[3]}; "
            + $"nine in ten between {figures[0]} and {figures[4]}; course {Label.Figure(year.Course, false)}";
        var item = Frame.Item(new JsonArray(index, year.Median), "median", tip);
        item["itemStyle"] = new JsonObject { ["color"] = Palette.High };
        return item;
    }

    private JsonObject Names()
    {
        var named = Named();
        var heights = named.Select(each => (double?)((1 - _axis.Position(each.Value)) * PlotHeight));
        var shifts = EndLabels.Shifts([.. heights], NameSize + 4, PlotHeight);
        return new()
        {
            ["type"] = "scatter",
            ["symbolSize"] = 1,
            ["clip"] = false,
            ["z"] = 5,
            ["data"] = named.Select((each, i) => (JsonNode?)Name(each, shifts[i])).ToJsonArray(),
        };
    }

    private ImmutableArray<(string Text, decimal Value, string Color)> Named() =>
        _chart.Years is not [.., var last]
            ? []
            :
            [
                ($"95 %: {Label.Figure(last.Quantiles[4], false)}", last.Quantiles[4], Palette.Muted),
                ($"75 %: {Label.Figure(last.Quantiles[3], false)}", last.Quantiles[3], Palette.Muted),
                ($"median {Label.Figure(last.Median, false)}", last.Median, Palette.High),
                ($"25 %: {Label.Figure(last.Quantiles[1], false)}", last.Quantiles[1], Palette.Muted),
                ($"5 %: {Label.Figure(last.Quantiles[0], false)}", last.Quantiles[0], Palette.Muted),
                ($"course {Label.Figure(last.Course, false)}", last.Course, Palette.Ink),
                .. _chart.Target is { } target
                    ? new[] { (Label.Fit(target.Label, Right - 20, NameSize), target.Value, Palette.Target) }
                    : [],
            ];

    private JsonObject Name((string Text, decimal Value, string Color) named, double shift)
    {
        var item = Frame.Item(new JsonArray(_chart.Years.Length - 1, named.Value), named.Text, named.Text);
        var label = Frame.With(Frame.OnPaper(NameSize, named.Color), "show", true);
        label["position"] = "right";
        label["distance"] = 8;
        label["offset"] = new JsonArray(0, shift);
        label["formatter"] = "{b}";
        item["itemStyle"] = new JsonObject { ["color"] = named.Color };
        return Frame.With(item, "label", label);
    }
}
