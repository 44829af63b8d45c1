using System.Text.Json.Nodes;

namespace Burdenshare.Charts;

/// <summary>
/// What a chart shows, apart from how it is drawn: records in, an ECharts option and a table out.
/// <see cref="Rendering.ChartRenderer"/> makes the SVG. Labels may be untrusted: they are shown as plain text, without
/// control and bidirectional-override characters.
/// </summary>
/// <param name="Text">Title, source and the words that stand for the picture.</param>
public abstract record Chart(ChartText Text)
{
    /// <summary>
    /// The ECharts option as JSON, free of functions and safe inside an HTML script element: a browser brings the
    /// same chart to life with <c>setOption</c>. The same chart gives the same text.
    /// </summary>
    public string OptionJson() => Draw().Option.ToJsonString();

    /// <summary>The figures behind the picture, in the order in which they are drawn.</summary>
    public abstract ChartTable ToTable();

    internal abstract Drawing Draw();
}

/// <summary>The words around a chart.</summary>
/// <param name="Title">One line that says what is seen.</param>
/// <param name="Subtitle">Measure, unit and year; null where the title says it all.</param>
/// <param name="Description">What a reader who cannot see the picture should know.</param>
/// <param name="Source">Publisher and edition, printed below the chart.</param>
public sealed record ChartText(string Title, string? Subtitle, string Description, string Source);

// Width and height are in CSS pixels at the natural size; the SVG scales.
internal sealed record Drawing(JsonObject Option, int Width, int Height);
