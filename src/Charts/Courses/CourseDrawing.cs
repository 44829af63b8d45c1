using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Burdenshare.Charts.Courses;

internal sealed class CourseDrawing
{
    private const int Left = 40;
    private const int Right = 205;
    private const int PlotHeight = 320;
    private const int NameSize = 12;
    private const int NameWidth = 150;
    private readonly CourseChart _chart;
    private readonly Frame _frame;
    private readonly ValueAxis _axis;
    private readonly int _turns;
    private readonly ImmutableArray<Named> _named;

    public CourseDrawing(CourseChart chart)
    {
        _chart = chart;
        _frame = new Frame(chart.Text);
        _turns = chart.Courses.Select(course => course.Positions.Length).Append(0).Max();
        var values = chart
            .Courses.SelectMany(course => course.Positions)
            .Concat(chart.Levels.Select(level => level.Value));
        _axis = ValueAxis.Over(values.Select(value => (decimal?)value), intervals: 8, fromZero: false);
        _named =
        [
            .. chart
                .Courses.Where(course => course is { IsMarked: true, Positions.IsEmpty: false })
                .Select(course => new Named(course.Name, course.Positions[^1], Palette.High)),
            .. chart.Levels.Select(level => new Named(level.Label, level.Value, Palette.Target)),
        ];
    }

    public Drawing Compose()
    {
        var top = _frame.Top + 10;
        var bottom = _frame.Bottom + 40;
        var option = _frame.Option(_turns == 0);
        option["grid"] = Frame.Grid(Left, Right, top, bottom);
        option["xAxis"] = Turns();
        option["yAxis"] = Frame.Values(_axis);
        option["series"] = Series().ToJsonArray();
        return new Drawing(option, Frame.Width, top + PlotHeight + bottom);
    }

    private JsonObject Turns()
    {
        var names = Enumerable
            .Range(0, _turns)
            .Select(turn => (JsonNode?)turn.ToString(CultureInfo.InvariantCulture))
            .ToJsonArray();
        var axis = Frame.With(Frame.Categories(names, 11), "boundaryGap", false);
        axis["axisLabel"]!["interval"] = _turns / 12;
        axis["name"] = "turn";
        axis["nameLocation"] = "middle";
        axis["nameGap"] = 24;
        axis["nameTextStyle"] = Frame.Text(11, Palette.Muted);
        return axis;
    }

    private IEnumerable<JsonNode?> Series()
    {
        foreach (var course in _chart.Courses.OrderBy(course => course.IsMarked))
            yield return Line(course.Name, course.Positions, course.IsMarked);
        foreach (var level in _chart.Levels)
            yield return Level(level);
        yield return Names();
    }

    private static JsonObject Line(string name, ImmutableArray<decimal> positions, bool isMarked) =>
        new()
        {
            ["type"] = "line",
            ["name"] = Label.Clean(name),
            ["symbol"] = "none",
            ["silent"] = true,
            ["lineStyle"] = Frame.Line(isMarked ? Palette.High : Palette.Middle, isMarked ? 2.4 : 1),
            ["z"] = isMarked ? 3 : 2,
            ["data"] = positions.Select(value => (JsonNode?)value).ToJsonArray(),
        };

    private JsonObject Level(TargetLine level) =>
        new()
        {
            ["type"] = "line",
            ["name"] = Label.Clean(level.Label),
            ["symbol"] = "none",
            ["silent"] = true,
            ["lineStyle"] = Frame.Line(Palette.Target, 1.2, "dashed"),
            ["data"] = Enumerable.Repeat(level.Value, _turns).Select(value => (JsonNode?)value).ToJsonArray(),
        };

    // Every name stands at the right end, at its line's last height or as near as its neighbours allow.
    private JsonObject Names()
    {
        var heights = _named.Select(named => (double?)((1 - _axis.Position(named.Value)) * PlotHeight));
        var shifts = EndLabels.Shifts([.. heights], NameSize + 4, PlotHeight);
        return new()
        {
            ["type"] = "scatter",
            ["symbolSize"] = 5,
            ["clip"] = false,
            ["z"] = 4,
            ["data"] = _named.Select((named, i) => (JsonNode?)Labelled(named, shifts[i])).ToJsonArray(),
        };
    }

    private JsonObject Labelled(Named named, double shift)
    {
        var text = $"{Label.Fit(named.Name, NameWidth, NameSize)} {Label.Figure(named.Value, false)}";
        var item = Frame.Item(new JsonArray(_turns - 1, named.Value), text, text);
        var label = Frame.With(Frame.OnPaper(NameSize, named.Color), "show", true);
        label["position"] = "right";
        label["distance"] = 6;
        label["offset"] = new JsonArray(0, shift);
        label["formatter"] = "{b}";
        item["itemStyle"] = new JsonObject { ["color"] = named.Color };
        return Frame.With(item, "label", label);
    }

    private sealed record Named(string Name, decimal Value, string Color);
}
