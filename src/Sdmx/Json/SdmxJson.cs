using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Burdenshare.Sdmx.Json;

/// <summary>
/// Writes data as SDMX-JSON 1.0 or 2.0.0 (sdmx-twg/sdmx-json, data-message). Numbers are written digit for digit as
/// published; values are listed once and pointed at by place.
/// </summary>
public sealed class SdmxJson
{
    private readonly DataSet _data;
    private readonly JsonVersion _version;
    private readonly Layout _layout;
    private readonly ImmutableArray<ValueIndex> _dimensions;
    private readonly ValueIndex _time;
    private readonly ImmutableArray<ValueIndex> _ofSeries;
    private readonly ImmutableArray<ValueIndex> _ofPoints;

    private SdmxJson(DataSet data, JsonVersion version, Layout layout)
    {
        (_data, _version, _layout) = (data, version, layout);
        var structure = data.Structure;
        var points = data.Series.SelectMany(series => series.Points).ToArray();
        _dimensions =
        [
            .. structure.Dimensions.Select(
                (dimension, place) =>
                    ValueIndex.Of(
                        dimension.Id,
                        dimension.Codes,
                        data.Series.Select(series => series.Key[place])
                    )
            ),
        ];
        _time = ValueIndex.Of(DataStructure.Time, null, points.Select(point => point.Period));
        _ofSeries =
        [
            .. structure.OfSeries.Select(
                (each, place) =>
                    ValueIndex.Of(each.Id, each.Codes, data.Series.Select(series => series.Attributes[place]))
            ),
        ];
        _ofPoints =
        [
            .. structure.OfObservation.Select(
                (each, place) =>
                    ValueIndex.Of(each.Id, each.Codes, points.Select(point => point.Attributes[place]))
            ),
        ];
    }

    /// <summary>The whole message, UTF-8.</summary>
    public static byte[] Write(
        DataSet data,
        MessageHeader header,
        JsonVersion version,
        Layout layout = Layout.TimeSeries
    ) => JsonMessage.Of("data", version, header, new SdmxJson(data, version, layout).Fill);

    private void Fill(Utf8JsonWriter json)
    {
        if (_version == JsonVersion.One)
            json.WritePropertyName("structure");
        else
            json.WriteStartArray("structures");
        Structure(json);
        if (_version == JsonVersion.Two)
            json.WriteEndArray();
        json.WriteStartArray("dataSets");
        Data(json);
        json.WriteEndArray();
    }

    private void Structure(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (_version == JsonVersion.Two)
        {
            json.WriteStartArray("dataSets");
            json.WriteNumberValue(0);
            json.WriteEndArray();
        }
        Links(json);
        json.Name(_data.Flow.Name);
        new JsonComponents(json, _data.Structure, _version, _layout).Write(
            _dimensions,
            _time,
            _ofSeries,
            _ofPoints
        );
        json.WriteEndObject();
    }

    private void Links(Utf8JsonWriter json)
    {
        json.WriteStartArray("links");
        json.Link("dataflow", _data.Flow.Id.DataflowUrn);
        json.Link("datastructure", _data.Structure.Id.StructureUrn);
        json.WriteEndArray();
    }

    private void Data(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (_version == JsonVersion.Two)
            json.WriteNumber("structure", 0);
        json.WriteString("action", "Information");
        Links(json);
        if (_layout == Layout.TimeSeries)
            SeriesByKey(json);
        else
            PointsByKey(json);
        json.WriteEndObject();
    }

    private void SeriesByKey(Utf8JsonWriter json)
    {
        json.WriteStartObject("series");
        foreach (var series in _data.Series)
        {
            json.WriteStartObject(KeyOf(series));
            json.WriteStartArray("attributes");
            Places(json, _ofSeries, series.Attributes);
            json.WriteEndArray();
            json.WriteStartObject("observations");
            foreach (var point in series.Points)
            {
                json.WriteStartArray(Text(_time.PlaceOf(point.Period)));
                Value(json, point.Value);
                Places(json, _ofPoints, point.Attributes);
                json.WriteEndArray();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private void PointsByKey(Utf8JsonWriter json)
    {
        json.WriteStartObject("observations");
        foreach (var series in _data.Series)
        foreach (var point in series.Points)
        {
            json.WriteStartArray($"{KeyOf(series)}:{Text(_time.PlaceOf(point.Period))}");
            Value(json, point.Value);
            Places(json, _ofSeries, series.Attributes);
            Places(json, _ofPoints, point.Attributes);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private string KeyOf(DataSeries series) =>
        string.Join(':', series.Key.Select((code, place) => Text(_dimensions[place].PlaceOf(code))));

    private static void Value(Utf8JsonWriter json, string? value)
    {
        if (value is null)
            json.WriteNullValue();
        else
            json.WriteRawValue(value);
    }

    private static void Places(
        Utf8JsonWriter json,
        ImmutableArray<ValueIndex> indexes,
        ImmutableArray<string?> values
    )
    {
        for (var i = 0; i < indexes.Length; i++)
            if (indexes[i].PlaceOf(values[i]) is { } place)
                json.WriteNumberValue(place);
            else
                json.WriteNullValue();
    }

    private static string Text(int? place) => place?.ToString(CultureInfo.InvariantCulture) ?? "";
}
