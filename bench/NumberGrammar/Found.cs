using System.Text.Json.Serialization;

namespace Burdenshare.NumberGrammar;

/// <summary>What was found and where: characters of the text, end exclusive.</summary>
internal sealed record Found(
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("end")] int End,
    [property: JsonPropertyName("value")] string Value,
    [property: JsonPropertyName("unit")] string Unit
);
