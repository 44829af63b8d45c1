using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Burdenshare.Cli;

/// <summary>JSON as text: indented for a document, on one line for one object of many.</summary>
internal static class JsonText
{
    public static string Of(Action<Utf8JsonWriter> write) => Write(write, isIndented: true);

    public static string Line(Action<Utf8JsonWriter> write) => Write(write, isIndented: false);

    private static string Write(Action<Utf8JsonWriter> write, bool isIndented)
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions
        {
            Indented = isIndented,
            NewLine = "\n",
            // Names keep their letters; what leaves here is never put into a page unescaped.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var writer = new Utf8JsonWriter(stream, options))
            write(writer);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }
}
