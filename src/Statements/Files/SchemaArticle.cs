using System.Text.Json;
using AngleSharp.Dom;

namespace Burdenshare.Statements.Files;

/// <summary>
/// What a page's schema.org JSON-LD says of its article. Broken JSON is passed over: it is not the article.
/// </summary>
internal sealed record SchemaArticle(string? Title, DateOnly? Date, string? Publisher)
{
    /// <summary>The first object of the page that has a publication date or a headline.</summary>
    public static SchemaArticle Of(IDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            if (Parse(script.TextContent) is { } found)
                return found;
        }
        return new SchemaArticle(null, null, null);
    }

    private static SchemaArticle? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Objects(document.RootElement)
                .Select(From)
                .FirstOrDefault(data => data.Title is not null || data.Date is not null);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany(Objects);
        if (element.ValueKind != JsonValueKind.Object)
            return [];
        return element.TryGetProperty("@graph", out var graph) ? Objects(graph).Prepend(element) : [element];
    }

    private static SchemaArticle From(JsonElement element) =>
        new(
            Text(element, "headline"),
            Dates.Parse(Text(element, "datePublished")),
            element.TryGetProperty("publisher", out var publisher)
            && publisher.ValueKind == JsonValueKind.Object
                ? Text(publisher, "name")
                : null
        );

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
