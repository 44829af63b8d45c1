using System.Text.Json;

namespace Burdenshare.Exports.Tests.Packages;

/// <summary>A Data Package as a stranger's tool reads it: by what datapackage.json says, and by nothing else.</summary>
internal sealed class PackageReader(Exported exported, string folder) : IDisposable
{
    private readonly JsonDocument _document = JsonDocument.Parse(
        exported.Bytes($"{folder}/datapackage.json")
    );

    public JsonElement Root => _document.RootElement;

    public JsonElement[] Resources => [.. Root.GetProperty("resources").EnumerateArray()];

    public JsonElement Resource(string name) =>
        Resources.Single(resource => resource.GetProperty("name").GetString() == name);

    public byte[] Bytes(JsonElement resource) => exported.Bytes(PathOf(resource));

    public static JsonElement[] Fields(JsonElement resource) =>
        [.. resource.GetProperty("schema").GetProperty("fields").EnumerateArray()];

    /// <summary>The first row of the file.</summary>
    public string[] Heading(JsonElement resource) => exported.Csv(PathOf(resource))[0];

    /// <summary>Each row by the names of the schema; a missing value is null.</summary>
    public Dictionary<string, string?>[] Rows(JsonElement resource)
    {
        var names = Fields(resource).Select(field => field.GetProperty("name").GetString()!).ToArray();
        var missing = Texts(resource.GetProperty("schema"), "missingValues").ToHashSet();
        return
        [
            .. exported
                .Csv(PathOf(resource))
                .Skip(1)
                .Select(row =>
                    names
                        .Zip(row, (name, cell) => (name, cell: missing.Contains(cell) ? null : cell))
                        .ToDictionary(pair => pair.name, pair => pair.cell)
                ),
        ];
    }

    public static string[] Texts(JsonElement holder, string name) =>
        [.. holder.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];

    public void Dispose() => _document.Dispose();

    private string PathOf(JsonElement resource) => $"{folder}/{resource.GetProperty("path").GetString()}";
}
