using System.Collections.Frozen;
using Burdenshare.Vocabulary;

namespace Burdenshare.Exports.Wording;

/// <summary>What codes are called. A code that the list has not names itself.</summary>
internal static class Words
{
    private static readonly FrozenDictionary<(string Kind, string Code), string[]> s_words = Read();

    public static string Measure(string code) => Name("measure", code);

    public static string Unit(string code) => Name("unit", code);

    public static string Publisher(string code) => Name("publisher", code);

    public static string Status(string code) => Name("status", code);

    public static string Frequency(string code) => Name("frequency", code);

    public static string Prices(PriceBasis basis) =>
        basis.BaseYear is { } year ? $"Constant prices of {year}" : Name("prices", basis.ToString());

    /// <summary>Name of a country or group; allies are called as the alliance calls them.</summary>
    public static string Area(AreaCode area, Alliance alliance) =>
        alliance.NameOf(area) is var name && name != area.Code ? name : Name("area", area.Code);

    /// <summary>The unit in which a measure is told where nothing is said of units; null where none is set.</summary>
    public static string? MainUnit(Measure measure) =>
        s_words.TryGetValue(("measure", measure.Code), out var words) && words.Length > 1 ? words[1] : null;

    private static string Name(string kind, string code) =>
        s_words.TryGetValue((kind, code), out var words) ? words[0] : code;

    private static FrozenDictionary<(string, string), string[]> Read()
    {
        using var stream = typeof(Words).Assembly.GetManifestResourceStream("words.txt")!;
        using var text = new StreamReader(stream);
        return text.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split('|'))
            .ToFrozenDictionary(parts => (parts[0], parts[1]), parts => parts[2..]);
    }
}
