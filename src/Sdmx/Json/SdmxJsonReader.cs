using System.Collections.Immutable;
using System.Text.Json;

namespace Burdenshare.Sdmx.Json;

/// <summary>
/// Reads SDMX-JSON data messages 1.0 and 2.0 (and the form before 1.0, without <c>data</c>) into a table, in whatever
/// layout they come: time series, cross-section or flat.
/// </summary>
public static class SdmxJsonReader
{
    /// <summary>The table, or why the message cannot be read.</summary>
    public static Answer<ObservationTable> Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
            return Message(document.RootElement);
        }
        catch (JsonException broken)
        {
            return Fault.Syntax($"line {broken.LineNumber + 1}", "this is not JSON");
        }
        catch (Exception shape)
            when (shape is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // What System.Text.Json says where a property is missing or of another type.
            return Fault.Syntax("message", $"this is not the shape of SDMX-JSON ({shape.Message})");
        }
    }

    private static Answer<ObservationTable> Message(JsonElement root)
    {
        var data = root.TryGetProperty("data", out var inner) ? inner : root;
        if (!data.TryGetProperty("dataSets", out var sets) || sets.GetArrayLength() == 0)
            return new Fault(FaultKind.NoResults, "message", "there is no data set");
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string?>>();
        JsonShape? shape = null;
        foreach (var set in sets.EnumerateArray())
        {
            if (HasMembers(set, "dimensionGroupAttributes"))
                return new Fault(FaultKind.NotImplemented, "dimensionGroupAttributes", "these are not read");
            if (set.TryGetProperty("action", out var action) && action.GetString() == "Delete")
                return Fault.Semantic("action", "this message takes data away");
            var next = JsonShape.Of(StructureOf(data, set));
            if (shape is not null && !shape.Components.SequenceEqual(next.Components))
                return Fault.Semantic(
                    "structures",
                    "the data sets have different structures: split the file"
                );
            shape = next;
            if (Rows(set, shape, rows) is { } fault)
                return fault;
        }
        return new ObservationTable(shape!.Flow, shape.Components, rows.ToImmutable());
    }

    private static bool HasMembers(JsonElement set, string name) =>
        set.TryGetProperty(name, out var members) && members.EnumerateObject().Any();

    private static JsonElement StructureOf(JsonElement data, JsonElement set) =>
        data.TryGetProperty("structures", out var all)
            ? all[set.TryGetProperty("structure", out var place) ? place.GetInt32() : 0]
            : data.GetProperty("structure");

    private static Fault? Rows(
        JsonElement set,
        JsonShape shape,
        ImmutableArray<ImmutableArray<string?>>.Builder rows
    )
    {
        var row = new JsonRow(shape);
        if (set.TryGetProperty("attributes", out var ofSet))
            row.Attributes("dataSet", ofSet, first: 0);
        if (set.TryGetProperty("observations", out var flat))
            return Points(flat, row, rows);
        if (!set.TryGetProperty("series", out var all))
            return null;
        foreach (var series in all.EnumerateObject())
        {
            if (row.Key("series", series.Name) is { } fault)
                return fault;
            row.Forget("series");
            if (series.Value.TryGetProperty("attributes", out var ofSeries))
                row.Attributes("series", ofSeries, first: 0);
            if (
                series.Value.TryGetProperty("observations", out var points)
                && Points(points, row, rows) is { } wrong
            )
                return wrong;
        }
        return null;
    }

    private static Fault? Points(
        JsonElement points,
        JsonRow row,
        ImmutableArray<ImmutableArray<string?>>.Builder rows
    )
    {
        foreach (var point in points.EnumerateObject())
        {
            if (row.Key("observation", point.Name) is { } fault)
                return fault;
            row.Forget("observation");
            row.Measures(point.Value);
            rows.Add(row.Cells);
        }
        return null;
    }
}
