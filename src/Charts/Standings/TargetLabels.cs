using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Burdenshare.Charts.Standings;

/// <summary>Labels above vertical target lines, raised to a higher row where neighbours would touch.</summary>
internal sealed record TargetLabels(ImmutableArray<TargetLabel> Labels)
{
    public int Rows => Labels.IsEmpty ? 0 : Labels.Max(label => label.Row) + 1;

    public static TargetLabels Place(
        IEnumerable<TargetLine> targets,
        Func<decimal, double> x,
        int size,
        double width
    )
    {
        var ends = new List<double>();
        var placed = ImmutableArray.CreateBuilder<TargetLabel>();
        foreach (
            var target in targets
                .OrderBy(target => target.Value)
                .ThenBy(target => target.Label, StringComparer.Ordinal)
        )
        {
            var text = Label.Fit(target.Label, width / 2, size);
            // Bold text is a tenth wider.
            var extent = Label.Width(text, size) * 1.1;
            var align = Alignment(x(target.Value), extent, width);
            var start = x(target.Value) - Before(align) * extent;
            var row = ends.FindIndex(end => end + 8 < start);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(0);
            }
            ends[row] = start + extent;
            placed.Add(new TargetLabel(target, text, row, align));
        }
        return new TargetLabels(placed.ToImmutable());
    }

    public IEnumerable<JsonNode?> Marks() => Labels.Select(Mark);

    // Centred above its line, or beside it where the page ends.
    private static string Alignment(double x, double extent, double width) =>
        x - extent / 2 < 0 ? "left"
        : x + extent / 2 > width ? "right"
        : "center";

    private static double Before(string align) =>
        align switch
        {
            "left" => 0,
            "right" => 1,
            _ => 0.5,
        };

    private static JsonObject Mark(TargetLabel label)
    {
        var words = Frame.Text(11, Palette.Target, "bold");
        words["formatter"] = "{b}";
        words["position"] = "start";
        words["distance"] = 5 + label.Row * 15;
        words["align"] = label.Align;
        return new JsonObject
        {
            ["xAxis"] = label.Target.Value,
            ["name"] = label.Text,
            ["label"] = words,
        };
    }
}

/// <summary>A label, its row counted from the plot upwards, and how it lies to its line.</summary>
internal sealed record TargetLabel(TargetLine Target, string Text, int Row, string Align);
