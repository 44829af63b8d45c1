using System.Collections.Immutable;
using System.Text.Json;

namespace Burdenshare.Sdmx.Json;

/// <summary>The part of a data message that tells what its dimensions, measures and attributes are.</summary>
internal sealed class JsonComponents(
    Utf8JsonWriter json,
    DataStructure structure,
    JsonVersion version,
    Layout layout
)
{
    public void Write(
        ImmutableArray<ValueIndex> dimensions,
        ValueIndex time,
        ImmutableArray<ValueIndex> ofSeries,
        ImmutableArray<ValueIndex> ofPoints
    )
    {
        var isFlat = layout == Layout.Flat;
        json.WriteStartObject("dimensions");
        Dimensions("dataSet", [], 0);
        Dimensions("series", isFlat ? [] : dimensions, 0);
        Dimensions("observation", isFlat ? [.. dimensions, time] : [time], isFlat ? 0 : dimensions.Length);
        json.WriteEndObject();
        if (version == JsonVersion.Two)
            Measure();
        json.WriteStartObject("attributes");
        Attributes("dataSet", []);
        Attributes("series", isFlat ? [] : ofSeries);
        Attributes("observation", isFlat ? [.. ofSeries, .. ofPoints] : ofPoints);
        json.WriteEndObject();
    }

    private void Dimensions(string level, ImmutableArray<ValueIndex> indexes, int first)
    {
        json.WriteStartArray(level);
        foreach (var (place, index) in indexes.Index())
        {
            json.WriteStartObject();
            Component(index.Id);
            json.WriteNumber("keyPosition", first + place);
            Role(index.Id);
            Values(index, isPeriod: index.Id == DataStructure.Time);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Role(string id)
    {
        if (id is not ("FREQ" or "REF_AREA" or DataStructure.Time))
            return;
        json.WriteStartArray("roles");
        json.WriteStringValue(id);
        json.WriteEndArray();
    }

    private void Measure()
    {
        json.WriteStartObject("measures");
        json.WriteStartArray("observation");
        json.WriteStartObject();
        Component(DataStructure.Measure);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Attributes(string level, ImmutableArray<ValueIndex> indexes)
    {
        json.WriteStartArray(level);
        foreach (var index in indexes)
        {
            json.WriteStartObject();
            Component(index.Id);
            Relationship(structure.Attributes.Single(attribute => attribute.Id == index.Id));
            if (version == JsonVersion.One || index.Values.Length > 0)
                Values(index, isPeriod: false);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Relationship(Qualifier attribute)
    {
        json.WriteStartObject("relationship");
        if (attribute.Attachment == Attachment.Series)
        {
            json.WriteStartArray("dimensions");
            foreach (var dimension in structure.Dimensions)
                json.WriteStringValue(dimension.Id);
            json.WriteEndArray();
        }
        else if (version == JsonVersion.One)
            json.WriteString("primaryMeasure", DataStructure.Measure);
        else
        {
            json.WriteStartObject("observation");
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private void Component(string id)
    {
        json.WriteString("id", id);
        json.Name(structure.Concepts[id].Name);
    }

    private void Values(ValueIndex index, bool isPeriod)
    {
        json.WriteStartArray("values");
        foreach (var value in index.Values)
        {
            json.WriteStartObject();
            if (index.Codes is { } codes)
            {
                json.WriteString("id", value);
                json.Name(codes.NameOf(value));
            }
            else if (isPeriod)
            {
                json.WriteString("id", value);
                json.Name(value);
            }
            // 1.0 knows no values but names; 2.0 holds a text as a value.
            else if (version == JsonVersion.One)
                json.Name(value);
            else
                json.WriteString("value", value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
