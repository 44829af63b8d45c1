using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Burdenshare.Charts;

/// <summary>
/// What all charts share: width, title, source line, fonts and axis styles. Space is computed here rather than left
/// to a font's metrics, so that the picture does not depend on the machine that draws it.
/// </summary>
internal sealed class Frame
{
    public const int Width = 700;
    public const string Font =
        "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

    private const int TitleSize = 17;
    private const int SubtitleSize = 12;
    private const int SourceSize = 10;
    private readonly ImmutableArray<string> _title;
    private readonly ImmutableArray<string> _subtitle;
    private readonly ImmutableArray<string> _source;

    public Frame(ChartText text, string? note = null)
    {
        // Bold text of this size is up to a fifth wider.
        _title = Label.Wrap(text.Title, Width / 1.2, TitleSize);
        _subtitle = Label.Wrap(text.Subtitle ?? "", Width, SubtitleSize);
        _source = Label.Wrap(note is null ? text.Source : $"{text.Source} {note}", Width, SourceSize);
    }

    /// <summary>First free pixel below the title.</summary>
    public int Top => _title.Length * 22 + _subtitle.Length * 17 + 10;

    /// <summary>Pixels that the source line takes at the bottom.</summary>
    public int Bottom => _source.Length * 14 + 8;

    /// <summary>An option with everything but axes and series. A chart without figures says so.</summary>
    public JsonObject Option(bool isEmpty) =>
        new()
        {
            ["animation"] = false,
            ["backgroundColor"] = "transparent",
            ["textStyle"] = new JsonObject { ["fontFamily"] = Font, ["color"] = Palette.Ink },
            ["title"] = new JsonArray(
                Words(_title, 0, TitleSize, Palette.Ink, "bold"),
                Words(_subtitle, _title.Length * 22, SubtitleSize, Palette.Muted, "normal"),
                SourceLine(),
                isEmpty ? Words([Label.Unknown], Top, 13, Palette.Muted, "normal") : null
            ).WithoutNulls(),
            ["tooltip"] = new JsonObject { ["trigger"] = "item", ["confine"] = true },
        };

    /// <summary>A grid at a fixed place.</summary>
    public static JsonObject Grid(double left, double right, double top, double bottom) =>
        new()
        {
            ["left"] = left,
            ["right"] = right,
            ["top"] = top,
            ["bottom"] = bottom,
            ["outerBoundsMode"] = "none",
        };

    /// <summary>A quiet axis of values with thin rules.</summary>
    public static JsonObject Values(ValueAxis axis, string? position = null)
    {
        var option = new JsonObject
        {
            ["type"] = "value",
            ["min"] = axis.Min,
            ["max"] = axis.Max,
            ["interval"] = axis.Step,
            ["axisLabel"] = Text(11, Palette.Muted),
            ["axisLine"] = new JsonObject { ["show"] = false },
            ["axisTick"] = new JsonObject { ["show"] = false },
            ["splitLine"] = new JsonObject { ["lineStyle"] = Line(Palette.Rule, 1) },
        };
        if (position is not null)
            option["position"] = position;
        return option;
    }

    /// <summary>An axis of names or years.</summary>
    public static JsonObject Categories(JsonArray names, int fontSize) =>
        new()
        {
            ["type"] = "category",
            ["data"] = names,
            ["axisLabel"] = With(Text(fontSize, Palette.Ink), "interval", 0),
            ["axisTick"] = new JsonObject { ["show"] = false },
            ["axisLine"] = new JsonObject { ["lineStyle"] = Line(Palette.Muted, 1) },
        };

    public static JsonObject Text(int size, string color, string weight = "normal") =>
        new()
        {
            ["fontSize"] = size,
            ["color"] = color,
            ["fontWeight"] = weight,
            ["fontFamily"] = Font,
        };

    /// <summary>Text on a slip of paper, readable across a line.</summary>
    public static JsonObject OnPaper(int size, string color, string weight = "normal") =>
        With(
            With(Text(size, color, weight), "backgroundColor", Palette.Paper),
            "padding",
            new JsonArray(1, 2, 1, 2)
        );

    public static JsonObject Line(string color, double width, string type = "solid") =>
        new()
        {
            ["color"] = color,
            ["width"] = width,
            ["type"] = type,
        };

    public static JsonObject With(JsonObject option, string name, JsonNode? value)
    {
        option[name] = value;
        return option;
    }

    /// <summary>A drawn item and the words shown when it is pointed at ("tip" is for the SVG).</summary>
    public static JsonObject Item(JsonNode? value, string name, string tip) =>
        new()
        {
            ["value"] = value,
            ["name"] = Label.Clean(name),
            ["tip"] = Label.Clean(tip),
            ["tooltip"] = new JsonObject { ["formatter"] = Label.Html(tip) },
        };

    private JsonObject SourceLine()
    {
        var words = Words(_source, 0, SourceSize, Palette.Muted, "normal");
        words.Remove("top");
        words["bottom"] = 2;
        return words;
    }

    private static JsonObject Words(
        ImmutableArray<string> lines,
        int top,
        int size,
        string color,
        string weight
    ) =>
        new()
        {
            ["text"] = string.Join('\n', lines),
            ["left"] = 0,
            ["top"] = top,
            ["padding"] = 0,
            ["textStyle"] = With(Text(size, color, weight), "lineHeight", size + 4),
        };
}
