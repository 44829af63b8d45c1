using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Burdenshare.Bargaining.IssueFiles;

/// <summary>A JSON value that remembers where it stood.</summary>
/// <param name="Value">Text of a string, number or literal; empty for objects and arrays.</param>
/// <param name="Members">Of an object; null for anything else.</param>
/// <param name="Items">Of an array; null for anything else.</param>
internal sealed record JsonCell(Cell Value, Dictionary<string, JsonCell>? Members, List<JsonCell>? Items)
{
    /// <summary>Reads one value.</summary>
    /// <exception cref="JsonException">When the text is not JSON, or an object names a member twice.</exception>
    public static JsonCell Parse(string file, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
        var reader = new Utf8JsonReader(bytes);
        reader.Read();
        var value = Read(ref reader, new Places(file, bytes));
        if (reader.Read())
            throw new JsonException("more than one value");
        return value;
    }

    private static JsonCell Read(ref Utf8JsonReader reader, Places places)
    {
        var place = places.Of(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return new JsonCell(new Cell("", place), ReadMembers(ref reader, places), null);
            case JsonTokenType.StartArray:
                var items = new List<JsonCell>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Read(ref reader, places));
                return new JsonCell(new Cell("", place), null, items);
            case JsonTokenType.String:
                return new JsonCell(new Cell(reader.GetString()!, place), null, null);
            default:
                return new JsonCell(new Cell(Encoding.UTF8.GetString(reader.ValueSpan), place), null, null);
        }
    }

    private static Dictionary<string, JsonCell> ReadMembers(ref Utf8JsonReader reader, Places places)
    {
        var members = new Dictionary<string, JsonCell>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (!members.TryAdd(name, Read(ref reader, places)))
                throw new JsonException($"'{name}' stands twice");
        }
        return members;
    }

    private sealed class Places(string file, byte[] bytes)
    {
        public string Of(long offset)
        {
            var before = bytes.AsSpan(0, (int)offset);
            var line = before.Count((byte)'\n') + 1;
            var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
            return string.Create(CultureInfo.InvariantCulture, $"{file}:{line}:{column}");
        }
    }
}
