using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Burdenshare.Charts.Standings;

internal sealed class StandingDrawing(StandingChart chart)
{
    private const int RowHeight = 21;
    private const int NameSize = 12;
    private const int ValueRoom = 56;
    private const int TargetSize = 11;
    private readonly ImmutableArray<Standing> _rows = chart.Sorted;
    private readonly Frame _frame = new(chart.Text);

    private readonly ValueAxis _axis = ValueAxis.Over(
        [
            .. chart.Bars.Select(bar => bar.Value),
            .. chart.Bars.Select(bar => bar.Earlier),
            .. chart.Targets.Select(target => (decimal?)target.Value),
        ],
        8
    );

    private double NameRoom =>
        Math.Clamp(
            _rows
                .Select(row => Label.Width(Label.Clean(row.Name), NameSize) * (row.IsGroup ? 1.1 : 1))
                .Append(60)
                .Max() + 14,
            90,
            210
        );

    public Drawing Compose()
    {
        var labels = TargetLabels.Place(chart.Targets, TargetX, TargetSize, Frame.Width);
        var top = _frame.Top + 30 + labels.Rows * 15;
        var bottom = _frame.Bottom + 24;
        var height = top + Math.Max(1, _rows.Length) * RowHeight + bottom;
        var option = _frame.Option(_rows.IsEmpty);
        option["grid"] = Frame.Grid(NameRoom, ValueRoom, top, bottom);
        option["legend"] = Legend();
        option["xAxis"] = Frame.Values(_axis, "bottom");
        option["yAxis"] = Names();
        option["series"] = Series(labels).ToJsonArray();
        return new Drawing(option, Frame.Width, height);
    }

    private double TargetX(decimal value) =>
        NameRoom + _axis.Position(value) * (Frame.Width - NameRoom - ValueRoom);

    private JsonObject Names()
    {
        var names = _rows.Select(row =>
            (JsonNode)
                new JsonObject
                {
                    ["value"] = Label.Fit(row.Name, NameRoom - 12, row.IsGroup ? NameSize * 1.1 : NameSize),
                    ["textStyle"] = new JsonObject { ["fontWeight"] = row.IsGroup ? "bold" : "normal" },
                }
        );
        return Frame.With(Frame.Categories(names.ToJsonArray(), NameSize), "inverse", true);
    }

    private JsonObject Legend() =>
        new()
        {
            ["left"] = 0,
            ["top"] = _frame.Top,
            ["padding"] = 0,
            ["itemWidth"] = 12,
            ["itemHeight"] = 12,
            ["itemGap"] = 18,
            ["textStyle"] = Frame.Text(11, Palette.Ink),
            ["data"] = BandNames()
                .Select(name => (JsonNode)Key(name, "rect"))
                .Concat(EarlierKey())
                .ToJsonArray(),
        };

    private IEnumerable<JsonNode> EarlierKey()
    {
        if (chart.EarlierName is string name)
            yield return Key(Label.Fit(name, 200, 11), "path://M5,0L7,0L7,12L5,12Z");
    }

    private static JsonObject Key(string name, string icon) =>
        new()
        {
            ["name"] = name,
            ["icon"] = icon,
            ["itemStyle"] = new JsonObject { ["borderWidth"] = 0 },
            ["textStyle"] = new JsonObject { ["width"] = Label.Width(name, 11) },
        };

    private IEnumerable<string> BandNames()
    {
        var edges = chart.BandEdges;
        if (edges.IsEmpty)
            yield break;
        yield return $"Below {Text(edges[0])}";
        for (var i = 1; i < edges.Length; i++)
            yield return $"{Text(edges[i - 1])} to below {Text(edges[i])}";
        yield return $"{Text(edges[^1])} and above";
    }

    private IEnumerable<JsonNode?> Series(TargetLabels labels)
    {
        var colors = Palette.Bands(chart.BandEdges.Length + 1);
        var names = BandNames().DefaultIfEmpty("Value").ToArray();
        yield return Targets(labels);
        for (var band = 0; band < colors.Length; band++)
            yield return Bars(band, names[band], colors[band]);
        yield return Earlier();
        yield return Unknowns();
    }

    private int Band(decimal value) => chart.BandEdges.Count(edge => value >= edge);

    private JsonObject Bars(int band, string name, string color) =>
        new()
        {
            ["type"] = "bar",
            ["name"] = name,
            ["stack"] = "standing",
            ["barWidth"] = 13,
            ["itemStyle"] = new JsonObject
            {
                ["color"] = color,
                ["borderRadius"] = new JsonArray(0, 2, 2, 0),
            },
            ["label"] = new JsonObject
            {
                ["show"] = true,
                ["position"] = "right",
                ["distance"] = 6,
            },
            ["data"] = _rows
                .Select(row => row.Value is decimal value && Band(value) == band ? Bar(row, value) : null)
                .ToJsonArray(),
        };

    private JsonObject Bar(Standing row, decimal value)
    {
        var text = Label.Figure(value, row.IsEstimate, chart.BandEdges);
        var label = Frame.OnPaper(11, Palette.Ink, row.IsGroup ? "bold" : "normal");
        // A tick beyond the bar's end would strike through the value, which therefore moves behind it.
        if (row.Earlier is decimal earlier && earlier > value && Gap(value, earlier) < 46)
            label["distance"] = Gap(value, earlier) + 8;
        label["formatter"] = text;
        return Frame.With(Frame.Item(value, row.Name, Tip(row, text)), "label", label);
    }

    private double Gap(decimal from, decimal to) => TargetX(to) - TargetX(from);

    private string Tip(Standing row, string text) =>
        chart.EarlierName is string name && row.Earlier is decimal earlier
            ? $"{row.Name}: {text} ({name}: {Label.Number(earlier, chart.BandEdges)}). {row.Source}"
            : $"{row.Name}: {text}. {row.Source}";

    private JsonObject Earlier() =>
        new()
        {
            ["type"] = "scatter",
            ["name"] = Label.Fit(chart.EarlierName ?? "", 200, 11),
            ["symbol"] = "rect",
            ["symbolSize"] = new JsonArray(3, 17),
            ["z"] = 3,
            ["itemStyle"] = new JsonObject
            {
                ["color"] = Palette.Ink,
                ["borderColor"] = Palette.Paper,
                ["borderWidth"] = 1,
                ["opacity"] = 1,
            },
            ["data"] = _rows
                .Select((row, index) => (row, index))
                .Where(pair => chart.EarlierName is not null && pair.row.Earlier is not null)
                .Select(pair =>
                    Frame.Item(
                        new JsonArray(pair.row.Earlier!.Value, pair.index),
                        pair.row.Name,
                        Tip(pair.row, Label.Figure(pair.row.Value, pair.row.IsEstimate, chart.BandEdges))
                    )
                )
                .ToJsonArray(),
        };

    // The point is invisible: it only holds the words in the place of a bar.
    private JsonObject Unknowns() =>
        new()
        {
            ["type"] = "scatter",
            ["symbolSize"] = 1,
            ["itemStyle"] = new JsonObject { ["color"] = "transparent", ["opacity"] = 1 },
            ["label"] = Frame.With(
                Frame.With(Frame.With(Frame.Text(11, Palette.Muted), "show", true), "position", "right"),
                "formatter",
                Label.Unknown
            ),
            ["data"] = _rows
                .Select((row, index) => (row, index))
                .Where(pair => pair.row.Value is null)
                .Select(pair =>
                    Frame.Item(
                        new JsonArray(_axis.Min, pair.index),
                        pair.row.Name,
                        Tip(pair.row, Label.Unknown)
                    )
                )
                .ToJsonArray(),
        };

    private static JsonObject Targets(TargetLabels labels) =>
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
                ["lineStyle"] = Frame.Line(Palette.Target, 1.2),
                ["data"] = labels.Marks().ToJsonArray(),
            },
        };

    private static string Text(decimal edge) => edge.ToString("0.##", CultureInfo.InvariantCulture);
}
