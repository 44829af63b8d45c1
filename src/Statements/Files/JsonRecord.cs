using System.Text.Json;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Files;

/// <summary>
/// Documents as JSON objects: <c>{"id","text","date"?,"title"?,"url"?,"publisher"?}</c>. Other members are left alone.
/// </summary>
internal static class JsonRecord
{
    private const string Remedy = """write one object {"id":"…","text":"…"}, with "date" as 2025-06-09""";

    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 64 };

    /// <summary>The document of one line or object; STM107 where it cannot be understood.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="place">File and line, for problems.</param>
    /// <param name="id">The id where the object gives none.</param>
    /// <param name="date">The user's date; null to take the object's.</param>
    public static Outcome<Document> Parse(ReadOnlySpan<byte> json, string place, string id, DateOnly? date)
    {
        if (!System.Text.Unicode.Utf8.IsValid(json))
            return Bad(place, "the line is not UTF-8");
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = s_options.MaxDepth });
            using var parsed = JsonDocument.ParseValue(ref reader);
            return reader.Read()
                ? Bad(place, "more than one object stands here")
                : Of(parsed.RootElement, place, id, date);
        }
        catch (JsonException failure)
        {
            return Bad(place, $"this is not JSON (byte {failure.BytePositionInLine ?? 0})");
        }
    }

    /// <summary>All objects of a JSON file: the one that it is, or those of its array.</summary>
    public static IEnumerable<Outcome<Document>> ParseAll(
        ReadOnlyMemory<byte> json,
        string place,
        string id,
        DateOnly? date
    )
    {
        using var parsed = Whole(json);
        if (parsed is null)
        {
            yield return Bad(place, "this is not JSON in UTF-8");
            yield break;
        }
        if (parsed.RootElement.ValueKind != JsonValueKind.Array)
        {
            yield return Of(parsed.RootElement, place, id, date);
            yield break;
        }
        var number = 0;
        foreach (var element in parsed.RootElement.EnumerateArray())
        {
            number++;
            yield return Of(element, $"{place}, object {number}", $"{id}-{number}", date);
        }
    }

    private static JsonDocument? Whole(ReadOnlyMemory<byte> json)
    {
        try
        {
            return System.Text.Unicode.Utf8.IsValid(json.Span) ? JsonDocument.Parse(json, s_options) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Outcome<Document> Of(JsonElement element, string place, string id, DateOnly? date)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return Bad(place, "this is no object");
        try
        {
            return Text(element, "text") is not { } text ? Bad(place, "it holds no \"text\"")
                : string.IsNullOrWhiteSpace(text)
                    ? new Problem("STM102", place, "its \"text\" is empty", "leave the document out")
                : Dated(element, place, Id(element) ?? id, text, date);
        }
        // A lone surrogate, written as an escape.
        catch (InvalidOperationException)
        {
            return Bad(place, "a text in it is no Unicode");
        }
    }

    private static Outcome<Document> Dated(
        JsonElement element,
        string place,
        string id,
        string text,
        DateOnly? date
    )
    {
        var written = Text(element, "date");
        var own = Dates.Parse(written);
        if (!string.IsNullOrWhiteSpace(written) && own is null)
            return Bad(place, "its \"date\" is none");
        return new Document(
            id,
            text,
            date ?? own ?? Dates.InHead(text) ?? Dates.InName(id),
            Text(element, "title"),
            Text(element, "url"),
            Text(element, "publisher"),
            Text(element, "language")
        );
    }

    private static string? Id(JsonElement element) =>
        !element.TryGetProperty("id", out var id) ? null
        : id.ValueKind == JsonValueKind.Number ? id.GetRawText()
        : id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 } name ? name
        : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static Problem Bad(string place, string message) => new("STM107", place, message, Remedy);
}
