using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Burdenshare.Charts.Revisions;

internal sealed class RevisionDrawing(RevisionChart chart)
{
    private const int PlotHeight = 200;
    private const int NameSize = 12;
    private readonly ImmutableArray<EditionFigure> _figures = chart.Figures;

    private readonly ValueAxis _axis = ValueAxis.Over(
        chart.Figures.Select(figure => figure.Value),
        5,
        fromZero: false
    );

    public Drawing Compose()
    {
        var note = _axis.Min == 0 ? null : "The vertical axis does not start at zero.";
        var frame = new Frame(chart.Text, note);
        // Room for the highest value's label above the plot.
        var top = frame.Top + 26;
        var bottom = frame.Bottom + 28;
        var option = frame.Option(_figures.IsEmpty);
        option["grid"] = Frame.Grid(44, 30, top, bottom);
        option["xAxis"] = Editions();
        option["yAxis"] = Frame.Values(_axis);
        option["series"] = new JsonArray(Path(), Points(), Unknowns());
        return new Drawing(option, Frame.Width, top + PlotHeight + bottom);
    }

    private JsonObject Editions()
    {
        var room = (Frame.Width - 74) / Math.Max(1, _figures.Length);
        var names = _figures.Select(figure => (JsonNode)Label.Fit(figure.Edition, room - 6, NameSize));
        return Frame.Categories(names.ToJsonArray(), NameSize);
    }

    private JsonObject Path() =>
        new()
        {
            ["type"] = "line",
            ["symbol"] = "none",
            ["silent"] = true,
            ["clip"] = false,
            ["lineStyle"] = Frame.Line(Palette.Middle, 2),
            ["data"] = _figures.Select(figure => (JsonNode?)figure.Value).ToJsonArray(),
        };

    private JsonObject Points() =>
        new()
        {
            ["type"] = "scatter",
            ["symbol"] = "circle",
            ["symbolSize"] = 10,
            ["clip"] = false,
            ["z"] = 3,
            ["data"] = Where(figure => figure.Value is not null, Point),
        };

    private JsonArray Where(Func<EditionFigure, bool> drawn, Func<EditionFigure, int, JsonObject> item) =>
        _figures
            .Select((figure, index) => (figure, index))
            .Where(pair => drawn(pair.figure))
            .Select(pair => (JsonNode)item(pair.figure, pair.index))
            .ToJsonArray();

    private static JsonObject Point(EditionFigure figure, int index)
    {
        var text = Label.Figure(figure.Value, figure.IsEstimate);
        var item = Item(figure, new JsonArray(index, figure.Value!.Value), text, Palette.Ink);
        item["itemStyle"] = new JsonObject
        {
            ["color"] = figure.IsEstimate ? Palette.Paper : Palette.High,
            ["borderColor"] = Palette.High,
            ["borderWidth"] = 2,
            ["opacity"] = 1,
        };
        return item;
    }

    private static JsonObject Item(EditionFigure figure, JsonArray place, string text, string color)
    {
        var label = Frame.With(Frame.OnPaper(12, color, "bold"), "show", true);
        label["position"] = "top";
        label["distance"] = 6;
        label["formatter"] = text;
        var tip = $"{figure.Edition}: {text}. {figure.Source}";
        return Frame.With(Frame.Item(place, figure.Edition, tip), "label", label);
    }

    // Invisible points that hold the words where an edition has no figure.
    private JsonObject Unknowns() =>
        new()
        {
            ["type"] = "scatter",
            ["symbolSize"] = 1,
            ["itemStyle"] = new JsonObject { ["color"] = "transparent", ["opacity"] = 1 },
            ["data"] = Where(
                figure => figure.Value is null,
                (figure, index) => Item(figure, new JsonArray(index, _axis.Min), Label.Unknown, Palette.Muted)
            ),
        };
}
