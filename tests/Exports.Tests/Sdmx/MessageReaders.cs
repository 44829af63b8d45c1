using System.Text.Json;
using System.Xml.Linq;

namespace Burdenshare.Exports.Tests.Sdmx;

/// <summary>
/// Readers of SDMX messages by the letter of the standard and without the room that wrote them. Each gives its
/// observations as component and value, components that say nothing left out.
/// </summary>
internal static class MessageReaders
{
    private const string Ml = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";

    public static IEnumerable<Dictionary<string, string>> Csv(string[][] rows, int fixedColumns) =>
        rows.Skip(1).Select(row => Stated(rows[0].Zip(row).Skip(fixedColumns)));

    public static IEnumerable<Dictionary<string, string>> Generic(string xml)
    {
        XNamespace generic = Ml + "data/generic";
        foreach (var series in XElement.Parse(xml).Descendants(generic + "Series"))
        foreach (var point in series.Elements(generic + "Obs"))
        {
            var values = series
                .Elements()
                .Where(each => each.Name != generic + "Obs")
                .Concat(point.Elements(generic + "Attributes"))
                .Elements(generic + "Value")
                .Select(value => (value.Attribute("id")!.Value, value.Attribute("value")!.Value));
            yield return Stated([
                .. values,
                ("TIME_PERIOD", point.Element(generic + "ObsDimension")!.Attribute("value")!.Value),
                ("OBS_VALUE", point.Element(generic + "ObsValue")!.Attribute("value")!.Value),
            ]);
        }
    }

    public static IEnumerable<Dictionary<string, string>> Specific(string xml) =>
        from series in XElement.Parse(xml).Descendants("Series")
        from point in series.Elements("Obs")
        select Stated(
            series.Attributes().Concat(point.Attributes()).Select(each => (each.Name.LocalName, each.Value))
        );

    /// <summary>SDMX-JSON 1.0 and 2.0 in time series: keys are places in the lists of values.</summary>
    public static IEnumerable<Dictionary<string, string>> Json(byte[] message)
    {
        using var document = JsonDocument.Parse(message);
        var data = document.RootElement.GetProperty("data");
        var structure = data.TryGetProperty("structures", out var all)
            ? all[0]
            : data.GetProperty("structure");
        var (dimensions, attributes) = (
            structure.GetProperty("dimensions"),
            structure.GetProperty("attributes")
        );
        var read = new List<Dictionary<string, string>>();
        foreach (var series in data.GetProperty("dataSets")[0].GetProperty("series").EnumerateObject())
        {
            var ofSeries = ByKey(dimensions.GetProperty("series"), series.Name)
                .Concat(ByPlace(attributes.GetProperty("series"), series.Value.GetProperty("attributes"), 0));
            foreach (var point in series.Value.GetProperty("observations").EnumerateObject())
                read.Add(
                    Stated([
                        .. ofSeries,
                        .. ByKey(dimensions.GetProperty("observation"), point.Name),
                        ("OBS_VALUE", Plain(point.Value[0])),
                        .. ByPlace(attributes.GetProperty("observation"), point.Value, 1),
                    ])
                );
        }
        return read;
    }

    private static IEnumerable<(string, string)> ByKey(JsonElement components, string key) =>
        components
            .EnumerateArray()
            .Zip(key.Split(':'), (each, place) => (Id(each), ValueAt(each, int.Parse(place, null))));

    private static IEnumerable<(string, string)> ByPlace(
        JsonElement components,
        JsonElement places,
        int first
    ) =>
        components
            .EnumerateArray()
            .Zip(places.EnumerateArray().Skip(first))
            .Where(pair => pair.Second.ValueKind != JsonValueKind.Null)
            .Select(pair =>
                (
                    Id(pair.First),
                    pair.Second.ValueKind == JsonValueKind.Number
                        ? ValueAt(pair.First, pair.Second.GetInt32())
                        : Plain(pair.Second)
                )
            );

    private static string Id(JsonElement component) => component.GetProperty("id").GetString()!;

    // A coded value has an id, an uncoded one a value or a name only.
    private static string ValueAt(JsonElement component, int place)
    {
        var value = component.GetProperty("values")[place];
        return value.TryGetProperty("id", out var id) ? id.GetString()!
            : value.TryGetProperty("value", out var plain) ? Plain(plain)
            : value.ValueKind == JsonValueKind.String ? value.GetString()!
            : value.GetProperty("name").GetString()!;
    }

    private static string Plain(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static Dictionary<string, string> Stated(IEnumerable<(string Id, string Value)> values) =>
        values
            .Where(pair => pair.Value.Length > 0)
            .ToDictionary(pair => pair.Id, pair => pair.Value, StringComparer.Ordinal);
}
