using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Burdenshare.Charts.Sparklines;

/// <summary>
/// A series as small as a word, for a terminal or a table's cell. The scale is the caller's, so that rows of a table
/// compare.
/// </summary>
public static class Sparkline
{
    private const string Blocks = "▁▂▃▄▅▆▇█";

    /// <summary>
    /// One character a value: eight heights between <paramref name="min"/> and <paramref name="max"/>, values beyond
    /// them at the end of the scale; <paramref name="gap"/> where the value is unknown.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">When max is not above min.</exception>
    public static string Text(IEnumerable<decimal?> values, decimal min, decimal max, char gap = '·')
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(max, min);
        var text = new StringBuilder();
        foreach (var value in values)
            text.Append(value is decimal known ? Block(known, min, max) : gap);
        return text.ToString();
    }

    /// <summary>
    /// The same as an inline SVG of 88 × 20 pixels: a line with gaps, a point for a lone value and for the last known
    /// one. It takes its colour from the text around it.
    /// </summary>
    /// <param name="values">In order; null where unknown.</param>
    /// <param name="min">Value at the lower edge.</param>
    /// <param name="max">Value at the upper edge.</param>
    /// <param name="title">What a reader hears instead of the picture; may be untrusted.</param>
    /// <exception cref="ArgumentOutOfRangeException">When max is not above min.</exception>
    public static Svg Svg(IEnumerable<decimal?> values, decimal min, decimal max, string title)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(max, min);
        var points = values.ToImmutableArray();
        XNamespace names = "http://www.w3.org/2000/svg";
        var root = new XElement(
            names + "svg",
            new XAttribute("class", "sparkline"),
            new XAttribute("role", "img"),
            new XAttribute("width", Width),
            new XAttribute("height", Height),
            new XAttribute("viewBox", $"0 0 {Width} {Height}"),
            new XElement(names + "title", Label.Clean(title)),
            new XElement(
                names + "path",
                new XAttribute("d", Path(points, min, max)),
                new XAttribute("fill", "none"),
                new XAttribute("stroke", "currentColor"),
                new XAttribute("stroke-width", "1.5"),
                new XAttribute("stroke-linecap", "round"),
                new XAttribute("stroke-linejoin", "round")
            )
        );
        if (Last(points) is int last)
            root.Add(
                new XElement(
                    names + "circle",
                    new XAttribute("cx", X(last, points.Length)),
                    new XAttribute("cy", Y(points[last]!.Value, min, max)),
                    new XAttribute("r", "2"),
                    new XAttribute("fill", "currentColor")
                )
            );
        return new Svg(root.ToString(SaveOptions.DisableFormatting), Width, Height);
    }

    private const int Width = 88;
    private const int Height = 20;
    private const int Margin = 3;

    // The interval is cut into eight equal parts; its upper end belongs to the highest.
    private static char Block(decimal value, decimal min, decimal max) =>
        Blocks[(int)Math.Min(Blocks.Length - 1, Share(value, min, max) * Blocks.Length)];

    private static decimal Share(decimal value, decimal min, decimal max) =>
        (Math.Clamp(value, min, max) - min) / (max - min);

    // A zero-length stroke with round ends draws a lone value as a point.
    private static string Path(ImmutableArray<decimal?> points, decimal min, decimal max)
    {
        var path = new StringBuilder();
        for (var i = 0; i < points.Length; i++)
        {
            if (points[i] is not decimal value)
                continue;
            var place = $"{X(i, points.Length)} {Y(value, min, max)}";
            var continues = i > 0 && points[i - 1] is not null;
            path.Append(continues ? "L" : "M").Append(place);
            if (!continues && (i + 1 == points.Length || points[i + 1] is null))
                path.Append('L').Append(place);
        }
        return path.ToString();
    }

    private static int? Last(ImmutableArray<decimal?> points)
    {
        for (var i = points.Length - 1; i >= 0; i--)
            if (points[i] is not null)
                return i;
        return null;
    }

    private static string X(int index, int count) =>
        Pixel(Margin + (count < 2 ? 0 : (Width - 2 * Margin) * (decimal)index / (count - 1)));

    private static string Y(decimal value, decimal min, decimal max) =>
        Pixel(Height - Margin - (Height - 2 * Margin) * Share(value, min, max));

    private static string Pixel(decimal value) =>
        Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
