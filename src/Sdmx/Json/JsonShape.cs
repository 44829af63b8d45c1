using System.Collections.Immutable;
using System.Text.Json;

namespace Burdenshare.Sdmx.Json;

/// <summary>A component of a message, the column that it fills, and the values that places point at.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Column">Place in the row.</param>
/// <param name="Values">Null where cells hold the values themselves.</param>
internal sealed record JsonComponent(string Id, int Column, ImmutableArray<string?>? Values);

/// <summary>The structure part of a message: its components by level.</summary>
internal sealed record JsonShape(
    ArtefactId? Flow,
    ImmutableDictionary<string, ImmutableArray<JsonComponent>> Dimensions,
    ImmutableArray<JsonComponent> Measures,
    ImmutableDictionary<string, ImmutableArray<JsonComponent>> Attributes,
    ImmutableArray<string> Components
)
{
    private static readonly string[] s_levels = ["dataSet", "series", "observation"];

    public static JsonShape Of(JsonElement structure)
    {
        var columns = new List<string>();
        var dimensions = Levels(structure, "dimensions", InKeyOrder(structure), columns);
        ImmutableArray<JsonComponent> measures =
            structure.TryGetProperty("measures", out var all)
            && all.TryGetProperty("observation", out var listed)
                ? [.. listed.EnumerateArray().Select(measure => Component(measure, columns))]
                : [new JsonComponent(DataStructure.Measure, Add(columns, DataStructure.Measure), null)];
        var attributes = Levels(structure, "attributes", [], columns);
        return new JsonShape(FlowOf(structure), dimensions, measures, attributes, [.. columns]);
    }

    // Columns come in the order of the key, whichever level a dimension stands at.
    private static IEnumerable<string> InKeyOrder(JsonElement structure)
    {
        var all = structure.GetProperty("dimensions");
        return s_levels
            .SelectMany(level =>
                all.TryGetProperty(level, out var list) ? list.EnumerateArray().ToArray() : []
            )
            .OrderBy(each =>
                each.TryGetProperty("keyPosition", out var place) ? place.GetInt32() : int.MaxValue
            )
            .Select(each => each.GetProperty("id").GetString()!);
    }

    private static ImmutableDictionary<string, ImmutableArray<JsonComponent>> Levels(
        JsonElement structure,
        string kind,
        IEnumerable<string> order,
        List<string> columns
    )
    {
        foreach (var id in order)
            Add(columns, id);
        var levels = ImmutableDictionary.CreateBuilder<string, ImmutableArray<JsonComponent>>();
        var all = structure.TryGetProperty(kind, out var found) ? found : default;
        foreach (var level in s_levels)
            levels[level] =
                all.ValueKind == JsonValueKind.Object && all.TryGetProperty(level, out var list)
                    ? [.. list.EnumerateArray().Select(each => Component(each, columns))]
                    : [];
        return levels.ToImmutable();
    }

    private static JsonComponent Component(JsonElement component, List<string> columns)
    {
        var id = component.GetProperty("id").GetString()!;
        return new JsonComponent(
            id,
            Add(columns, id),
            component.TryGetProperty("values", out var values)
                ? [.. values.EnumerateArray().Select(TextOf)]
                : null
        );
    }

    private static int Add(List<string> columns, string id)
    {
        var place = columns.IndexOf(id);
        if (place >= 0)
            return place;
        columns.Add(id);
        return columns.Count - 1;
    }

    // A code by its id; a text by its value, or in 1.0 by its name.
    private static string? TextOf(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
            return null;
        foreach (var name in (string[])["id", "value", "name"])
            if (value.TryGetProperty(name, out var text))
                return text.ValueKind == JsonValueKind.String ? text.GetString() : text.GetRawText();
        return null;
    }

    private static ArtefactId? FlowOf(JsonElement structure) =>
        structure.TryGetProperty("links", out var links)
            ? links
                .EnumerateArray()
                .Where(link => link.TryGetProperty("rel", out var rel) && rel.GetString() == "dataflow")
                .Select(link =>
                    link.TryGetProperty("urn", out var urn) ? ArtefactId.OfUrn(urn.GetString()!) : null
                )
                .FirstOrDefault(flow => flow is not null)
            : null;
}
