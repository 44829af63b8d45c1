using System.Collections.Immutable;

namespace Burdenshare.Sdmx.Queries;

/// <summary>
/// The query string of an SDMX address, taken apart as the standard means it: a plus stays a plus (clients send
/// "ge:2024+le:2026" as it is), only %XX is decoded, empty parts are skipped (clients append "&amp;" freely).
/// </summary>
public sealed class QueryString
{
    private readonly ImmutableArray<(string Name, string Value)> _parts;

    private QueryString(ImmutableArray<(string, string)> parts) => _parts = parts;

    /// <summary>Reads what stands after the question mark, with or without it.</summary>
    public static QueryString Parse(string text) =>
        new([
            .. from part in text.TrimStart('?').Split('&')
            where part.Length > 0
            let split = part.IndexOf('=', StringComparison.Ordinal)
            select split < 0 ? (Decode(part), "") : (Decode(part[..split]), Decode(part[(split + 1)..])),
        ]);

    /// <summary>Every name and value, decoded, in order.</summary>
    public ImmutableArray<(string Name, string Value)> Parts => _parts;

    /// <summary>The last value of a name; null where it is missing.</summary>
    public string? this[string name] => _parts.LastOrDefault(part => part.Name == name).Value;

    internal static string Decode(string text) => Uri.UnescapeDataString(text);
}
