using System.Text.Encodings.Web;
using System.Text.Json;

namespace Burdenshare.Sdmx.Json;

/// <summary>The versions of SDMX-JSON.</summary>
public enum JsonVersion
{
    /// <summary>1.0, of SDMX 2.1.</summary>
    One,

    /// <summary>2.0.0, of SDMX 3.0.</summary>
    Two,
}

/// <summary>What all messages of SDMX-JSON begin with.</summary>
internal static class JsonMessage
{
    private const string Schemas = "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/";

    // Names are text in UTF-8; nothing is written into HTML here.
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A message of a kind ("data" or "structure") whose <c>data</c> object the caller fills.</summary>
    public static byte[] Of(
        string kind,
        JsonVersion version,
        MessageHeader header,
        Action<Utf8JsonWriter> fill
    )
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            json.WriteStartObject();
            Meta(json, kind, version, header);
            json.WriteStartObject("data");
            fill(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return stream.ToArray();
    }

    /// <summary>A name in the one language that we write, plain and by language.</summary>
    public static void Name(this Utf8JsonWriter json, string name)
    {
        json.WriteString("name", name);
        json.WriteStartObject("names");
        json.WriteString("en", name);
        json.WriteEndObject();
    }

    /// <summary>A link to an artefact by its URN.</summary>
    public static void Link(this Utf8JsonWriter json, string relation, string urn)
    {
        json.WriteStartObject();
        json.WriteString("urn", urn);
        json.WriteString("rel", relation);
        json.WriteEndObject();
    }

    private static void Meta(Utf8JsonWriter json, string kind, JsonVersion version, MessageHeader header)
    {
        var number = version == JsonVersion.One ? "1.0" : "2.0.0";
        json.WriteStartObject("meta");
        json.WriteString(
            "schema",
            $"{Schemas}{kind}-message/tools/schemas/{number}/sdmx-json-{kind}-schema.json"
        );
        json.WriteString("id", header.Id);
        json.WriteString("prepared", header.PreparedText);
        json.WriteBoolean("test", false);
        json.WriteStartArray("contentLanguages");
        json.WriteStringValue("en");
        json.WriteEndArray();
        json.WriteStartObject("sender");
        json.WriteString("id", header.Sender);
        json.Name(header.SenderName);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
