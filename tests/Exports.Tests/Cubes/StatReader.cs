using System.Globalization;
using System.Text.Json;

namespace Burdenshare.Exports.Tests.Cubes;

/// <summary>A JSON-stat data set, read by the rules of json-stat.org: places unfold, last dimension fastest.</summary>
internal sealed class StatReader(byte[] json) : IDisposable
{
    private readonly JsonDocument _document = JsonDocument.Parse(json);

    public JsonElement Root => _document.RootElement;

    public string[] Ids => Texts(Root.GetProperty("id"));

    public int[] Sizes => [.. Root.GetProperty("size").EnumerateArray().Select(size => size.GetInt32())];

    public string[] Codes(string dimension) => Texts(Category(dimension).GetProperty("index"));

    public JsonElement Category(string dimension) =>
        Root.GetProperty("dimension").GetProperty(dimension).GetProperty("category");

    /// <summary>Each cell that holds a value: its codes, its digits, its status or null.</summary>
    public IEnumerable<(string[] Codes, string Digits, string? Status)> Cells()
    {
        foreach (var value in Root.GetProperty("value").EnumerateObject())
            yield return (
                Unfold(int.Parse(value.Name, CultureInfo.InvariantCulture)),
                value.Value.GetRawText(),
                Root.GetProperty("status").TryGetProperty(value.Name, out var status)
                    ? status.GetString()
                    : null
            );
    }

    public void Dispose() => _document.Dispose();

    private string[] Unfold(int place)
    {
        var codes = new string[Ids.Length];
        for (var i = codes.Length - 1; i >= 0; i--)
        {
            codes[i] = Codes(Ids[i])[place % Sizes[i]];
            place /= Sizes[i];
        }
        Assert.Equal(0, place);
        return codes;
    }

    private static string[] Texts(JsonElement list) =>
        [.. list.EnumerateArray().Select(text => text.GetString()!)];
}
