using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Burdenshare.Sdmx.Json;

/// <summary>The row being read: what data set and series say stays until the next one says otherwise.</summary>
internal sealed class JsonRow
{
    private readonly JsonShape _shape;
    private readonly string?[] _cells;

    public JsonRow(JsonShape shape)
    {
        _shape = shape;
        _cells = new string?[shape.Components.Length];
        // A dimension at the level of the data set has one value.
        foreach (var dimension in shape.Dimensions["dataSet"])
            _cells[dimension.Column] = dimension.Values?.FirstOrDefault();
    }

    public ImmutableArray<string?> Cells => [.. _cells];

    /// <summary>Fills the dimensions of a level from a key such as "0:4:1"; a fault where one names nothing.</summary>
    public Fault? Key(string level, string key)
    {
        var parts = key.Split(':');
        var dimensions = _shape.Dimensions[level];
        if (parts.Length != dimensions.Length)
            return Fault.Syntax($"key {key}", $"{parts.Length} places for {dimensions.Length} dimensions");
        for (var i = 0; i < parts.Length; i++)
        {
            var values = dimensions[i].Values ?? [];
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var place))
                return Fault.Syntax($"key {key}", $"'{parts[i]}' is no place");
            if (place >= values.Length)
                return Fault.Semantic($"key {key}", $"{dimensions[i].Id} has {values.Length} values");
            _cells[dimensions[i].Column] = values[place];
        }
        return null;
    }

    /// <summary>Empties the attributes of a level: a shorter list inherits nothing from the one before.</summary>
    public void Forget(string level)
    {
        foreach (var attribute in _shape.Attributes[level])
            _cells[attribute.Column] = null;
    }

    /// <summary>Measures first, then attributes.</summary>
    public void Measures(JsonElement cells)
    {
        for (var i = 0; i < _shape.Measures.Length; i++)
            Fill(_shape.Measures[i], i < cells.GetArrayLength() ? cells[i] : default);
        Attributes("observation", cells, _shape.Measures.Length);
    }

    public void Attributes(string level, JsonElement cells, int first)
    {
        var attributes = _shape.Attributes[level];
        for (var i = 0; i < attributes.Length && first + i < cells.GetArrayLength(); i++)
            Fill(attributes[i], cells[first + i]);
    }

    private void Fill(JsonComponent component, JsonElement cell) =>
        _cells[component.Column] = cell.ValueKind switch
        {
            JsonValueKind.Undefined or JsonValueKind.Null => null,
            JsonValueKind.Number when component.Values is { Length: > 0 } values => At(
                values,
                cell.GetInt32()
            ),
            JsonValueKind.String => cell.GetString(),
            // As written, digit for digit.
            _ => cell.GetRawText(),
        };

    private static string? At(ImmutableArray<string?> values, int place) =>
        place >= 0 && place < values.Length
            ? values[place]
            : throw new FormatException($"place {place} of {values.Length} values");
}
