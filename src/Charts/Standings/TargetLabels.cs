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
            var half = Label.Width(text, size) / 2;
            var centre = x(target.Value);
            var row = ends.FindIndex(end => end + 10 < centre - half);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(0);
            }
            ends[row] = centre + half;
            placed.Add(new TargetLabel(target, text, row));
        }
        return new TargetLabels(placed.ToImmutable());
    }

    public IEnumerable<JsonNode?> Marks() => Labels.Select(Mark);

    private static JsonObject Mark(TargetLabel label) =>
        new()
        {
            ["xAxis"] = label.Target.Value,
            ["name"] = label.Text,
            ["label"] = Frame.With(
                Frame.With(
                    Frame.With(Frame.Text(11, Palette.Target, "bold"), "formatter", "{b}"),
                    "distance",
                    5 + label.Row * 15
                ),
                "position",
                "start"
            ),
        };
}

/// <summary>A label, and its row counted from the plot upwards.</summary>
internal sealed record TargetLabel(TargetLine Target, string Text, int Row);
