using System.Text.Encodings.Web;
using System.Text.Json;

namespace Burdenshare.Exports;

/// <summary>JSON as files hold it: indented, UTF-8, letters as they are.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    public static byte[] Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
            write(json);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>A list under a name.</summary>
    public static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> members, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var member in members)
            write(member);
        json.WriteEndArray();
    }

    /// <summary>An object under a name.</summary>
    public static void Object(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    /// <summary>An object in a list.</summary>
    public static void Object(this Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }
}
