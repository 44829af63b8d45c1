using System.Collections.Immutable;

namespace Burdenshare.Sdmx.Queries;

/// <summary>
/// Which series a query asks for: one pattern or several, any of which may match. A pattern holds the codes allowed in
/// each dimension; an empty list allows all, dimensions left out at the end too.
/// </summary>
public sealed record KeyChoice(ImmutableArray<ImmutableArray<ImmutableArray<string>>> Patterns)
{
    /// <summary>Every series.</summary>
    public static KeyChoice All { get; } =
        new([
            [],
        ]);

    /// <summary>Whether a series with these codes is meant.</summary>
    public bool Matches(ImmutableArray<string> codes) =>
        Patterns.Any(pattern =>
            pattern.Index().All(part => part.Item.IsEmpty || part.Item.Contains(codes[part.Index]))
        );

    /// <summary>
    /// The key of REST 1.x (SDMX 2.1): a code, nothing for all, or codes joined by a plus, in every dimension:
    /// "A.ESP+POL.DEFEXP..NATO"; "all" for everything.
    /// </summary>
    public static Answer<KeyChoice> OfFirst(string text, int? dimensions = null)
    {
        if (text is "all" or "")
            return All;
        var parts = text.Split('.');
        if (dimensions is { } due && parts.Length != due)
            return Fault.Semantic(
                $"key {text}",
                $"it has {parts.Length} dimensions, the structure has {due}"
            );
        return Pattern(text, parts, '+', wildcard: "").Then<KeyChoice>(pattern => new KeyChoice([pattern]));
    }

    /// <summary>
    /// The key of REST 2.x (SDMX 3.0): a code or * in every dimension, fewer dimensions than there are, several keys
    /// joined by commas: "A.ESP.DEFEXP,A.POL.*".
    /// </summary>
    public static Answer<KeyChoice> OfSecond(string text, int? dimensions = null)
    {
        if (text is "*" or "")
            return All;
        var patterns = ImmutableArray.CreateBuilder<ImmutableArray<ImmutableArray<string>>>();
        foreach (var key in text.Split(','))
        {
            var parts = key.Split('.');
            if (parts.Length > dimensions)
                return Fault.Semantic(
                    $"key {key}",
                    $"it has {parts.Length} dimensions, the structure has {dimensions}"
                );
            if (!Pattern(key, parts, separator: null, wildcard: "*").TryGet(out var pattern))
                return Fault.Syntax($"key {key}", "a part is neither a code nor *");
            patterns.Add(pattern);
        }
        return new KeyChoice(patterns.ToImmutable());
    }

    private static Answer<ImmutableArray<ImmutableArray<string>>> Pattern(
        string key,
        string[] parts,
        char? separator,
        string wildcard
    )
    {
        var pattern = ImmutableArray.CreateBuilder<ImmutableArray<string>>(parts.Length);
        foreach (var part in parts)
        {
            ImmutableArray<string> codes =
                part == wildcard ? []
                : separator is { } between ? [.. part.Split(between)]
                : [part];
            if (codes.FirstOrDefault(code => !ArtefactId.IsId(code)) is { } wrong)
                return Fault.Syntax($"key {key}", $"'{wrong}' is no code");
            pattern.Add(codes);
        }
        return pattern.ToImmutable();
    }
}
