using System.Text.Json;

namespace Burdenshare.Cli;

/// <summary>Writes a cell of a table as a JSON property.</summary>
internal static class JsonValues
{
    /// <summary>Numbers as numbers, unknown as null.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, string name, object? value)
    {
        writer.WritePropertyName(name);
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case int whole:
                writer.WriteNumberValue(whole);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case bool isTrue:
                writer.WriteBooleanValue(isTrue);
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }

    /// <summary>Rows as an array of objects.</summary>
    public static string Array(IReadOnlyList<string> names, IEnumerable<IEnumerable<object?>> rows) =>
        JsonText.Of(writer =>
        {
            writer.WriteStartArray();
            foreach (var row in rows)
                Object(writer, names, row);
            writer.WriteEndArray();
        });

    /// <summary>Rows as an object a line.</summary>
    public static string Lines(IReadOnlyList<string> names, IEnumerable<IEnumerable<object?>> rows) =>
        string.Concat(rows.Select(row => JsonText.Line(writer => Object(writer, names, row))));

    private static void Object(Utf8JsonWriter writer, IReadOnlyList<string> names, IEnumerable<object?> row)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in names.Zip(row))
            writer.WriteValue(name, value);
        writer.WriteEndObject();
    }
}
