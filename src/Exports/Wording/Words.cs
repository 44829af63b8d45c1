using System.Collections.Frozen;
using Burdenshare.Vocabulary;

namespace Burdenshare.Exports.Wording;

/// <summary>What areas are called. A code that nobody names is its own name.</summary>
internal static class Words
{
    private static readonly FrozenDictionary<string, string> s_areas = Read();

    /// <summary>Name of a country or group; allies are called as the alliance calls them.</summary>
    public static string Area(AreaCode area, Alliance alliance) =>
        alliance.NameOf(area) is var name && name != area.Code
            ? name
            : s_areas.GetValueOrDefault(area.Code, area.Code);

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(Words).Assembly.GetManifestResourceStream("words.txt")!;
        using var text = new StreamReader(stream);
        return text.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split('|'))
            .ToFrozenDictionary(parts => parts[0], parts => parts[1]);
    }
}
