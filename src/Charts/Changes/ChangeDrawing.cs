using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Burdenshare.Charts.Changes;

internal sealed class ChangeDrawing(ChangeChart chart)
{
    private const int RowHeight = 21;
    private const int NameSize = 12;
    private const int ChangeRoom = 64;
    private const string Ring =
        "path://M0,6A6,6,0,1,1,12,6A6,6,0,1,1,0,6ZM2.5,6A3.5,3.5,0,1,0,9.5,6A3.5,3.5,0,1,0,2.5,6Z";
    private readonly ImmutableArray<Change> _rows = chart.Sorted;
    private readonly Frame _frame = new(chart.Text);

    private readonly ValueAxis _axis = ValueAxis.Over(
        chart.Changes.SelectMany(change => new[] { change.Before, change.After }),
        8
    );

    private string Before => Label.Fit(chart.BeforeName, 160, 11);

    private string Risen => $"{Label.Fit(chart.AfterName, 160, 11)}, risen";

    private string Fallen => $"{Label.Fit(chart.AfterName, 160, 11)}, fallen";

    private double NameRoom =>
        Math.Clamp(
            _rows.Select(row => Label.Width(Label.Clean(row.Name), NameSize)).Append(60).Max() + 14,
            90,
            210
        );

    public Drawing Compose()
    {
        var top = _frame.Top + 42;
        var bottom = _frame.Bottom + 24;
        var option = _frame.Option(_rows.IsEmpty);
        option["grid"] = Frame.Grid(NameRoom, ChangeRoom, top, bottom);
        option["legend"] = Legend();
        option["xAxis"] = Frame.Values(_axis, "bottom");
        option["yAxis"] = new JsonArray(Names(), Differences());
        option["series"] = new JsonArray(
            Links(Palette.High, row => row.Difference > 0),
            Links(Palette.Third, row => row.Difference < 0),
            Dots(Before, Palette.Muted, _rows.Where(row => row.Before is not null), BeforeDot),
            Dots(
                Risen,
                Palette.High,
                _rows.Where(row => row is { After: not null, Difference: not < 0 }),
                AfterDot
            ),
            Dots(
                Fallen,
                Palette.Third,
                _rows.Where(row => row is { After: not null, Difference: < 0 }),
                AfterDot
            ),
            Unknowns()
        );
        return new Drawing(option, Frame.Width, top + Math.Max(1, _rows.Length) * RowHeight + bottom);
    }

    private JsonObject Names() =>
        Frame.With(
            Frame.Categories(
                _rows.Select(row => (JsonNode)Label.Fit(row.Name, NameRoom - 12, NameSize)).ToJsonArray(),
                NameSize
            ),
            "inverse",
            true
        );

    // A second axis on the right holds the differences as a column of figures.
    private JsonObject Differences()
    {
        var axis = Frame.Categories(
            _rows
                .Select(row => (JsonNode)(row.Difference is decimal change ? Label.Signed(change) : "\u2013"))
                .ToJsonArray(),
            NameSize
        );
        axis["inverse"] = true;
        axis["axisLine"] = new JsonObject { ["show"] = false };
        axis["name"] = "Change";
        axis["nameLocation"] = "start";
        axis["nameGap"] = 8;
        axis["nameTextStyle"] = Frame.With(Frame.Text(11, Palette.Muted), "align", "left");
        axis["axisLabel"]!["fontWeight"] = "bold";
        return axis;
    }

    private JsonObject Legend() =>
        new()
        {
            ["left"] = 0,
            ["top"] = _frame.Top,
            ["padding"] = 0,
            ["itemWidth"] = 10,
            ["itemHeight"] = 10,
            ["itemGap"] = 18,
            ["textStyle"] = Frame.Text(11, Palette.Ink),
            ["selectedMode"] = false,
            ["data"] = new JsonArray(Key(Before, Ring), Key(Risen, "circle"), Key(Fallen, "circle")),
        };

    private static JsonObject Key(string name, string icon) =>
        new()
        {
            ["name"] = name,
            ["icon"] = icon,
            ["itemStyle"] = new JsonObject { ["borderWidth"] = 0 },
            ["textStyle"] = new JsonObject { ["width"] = Label.Width(name, 11) },
        };

    private JsonObject Links(string color, Func<Change, bool> drawn) =>
        new()
        {
            ["type"] = "lines",
            ["coordinateSystem"] = "cartesian2d",
            ["symbol"] = "none",
            ["silent"] = true,
            ["clip"] = false,
            ["z"] = 2,
            ["lineStyle"] = Frame.With(Frame.Line(color, 3), "opacity", 1),
            ["data"] = _rows
                .Select((row, index) => (row, index))
                .Where(pair => drawn(pair.row))
                .Select(pair => (JsonNode)new JsonObject { ["coords"] = Link(pair.row, pair.index) })
                .ToJsonArray(),
        };

    private static JsonArray Link(Change row, int index) =>
        [new JsonArray(row.Before!.Value, index), new JsonArray(row.After!.Value, index)];

    private static JsonObject Dots(
        string name,
        string color,
        IEnumerable<Change> rows,
        Func<Change, JsonObject> dot
    ) =>
        new()
        {
            ["type"] = "scatter",
            ["name"] = name,
            ["symbol"] = "circle",
            ["symbolSize"] = 9,
            ["clip"] = false,
            ["z"] = 3,
            ["itemStyle"] = new JsonObject { ["color"] = color, ["opacity"] = 1 },
            ["data"] = rows.Select(row => (JsonNode)dot(row)).ToJsonArray(),
        };

    private JsonObject BeforeDot(Change row)
    {
        var isLeft = !(row.Difference < 0);
        var dot = Dot(
            row,
            row.Before!.Value,
            Label.Figure(row.Before, row.WasEstimate),
            isLeft,
            Palette.Muted
        );
        dot["symbol"] = "circle";
        dot["itemStyle"] = new JsonObject
        {
            ["color"] = Palette.Paper,
            ["borderColor"] = Palette.Muted,
            ["borderWidth"] = 1.8,
        };
        return dot;
    }

    private JsonObject AfterDot(Change row) =>
        Dot(row, row.After!.Value, Label.Figure(row.After, row.IsEstimate), row.Difference < 0, Palette.Ink);

    private JsonObject Dot(Change row, decimal value, string text, bool isLeft, string color)
    {
        var label = Frame.With(Frame.OnPaper(11, color), "show", true);
        label["position"] = isLeft ? "left" : "right";
        label["distance"] = 5;
        label["formatter"] = text;
        var item = Frame.Item(new JsonArray(value, _rows.IndexOf(row)), row.Name, Tip(row));
        return Frame.With(item, "label", label);
    }

    private string Tip(Change row) =>
        $"{row.Name}: {chart.BeforeName} {Label.Figure(row.Before, row.WasEstimate)}, "
        + $"{chart.AfterName} {Label.Figure(row.After, row.IsEstimate)}. {row.Source}";

    // Invisible points that hold the words where there is no figure at all.
    private JsonObject Unknowns() =>
        new()
        {
            ["type"] = "scatter",
            ["symbolSize"] = 1,
            ["itemStyle"] = new JsonObject { ["color"] = "transparent", ["opacity"] = 1 },
            ["data"] = _rows
                .Where(row => row is { Before: null, After: null })
                .Select(row => (JsonNode)Dot(row, _axis.Min, Label.Unknown, isLeft: false, Palette.Muted))
                .ToJsonArray(),
        };
}
