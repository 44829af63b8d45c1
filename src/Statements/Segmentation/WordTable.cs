using System.Collections.Frozen;

namespace Burdenshare.Statements.Segmentation;

/// <summary>
/// Lists of words: short ones written where they are used, long ones in the <c>words.txt</c> of their folder, where
/// they can be read and corrected without reading code.
/// </summary>
internal static class WordTable
{
    private static readonly Lazy<FrozenDictionary<string, string[]>> s_lists = new(ReadLists);

    /// <summary>All names of lists kept in files.</summary>
    public static IEnumerable<string> Names => s_lists.Value.Keys;

    /// <summary>Words separated by blanks.</summary>
    public static FrozenSet<string> Set(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a list kept in a file.</summary>
    public static FrozenSet<string> Listed(string name) => Set(string.Join(' ', Lines(name)));

    /// <summary>The pairs "word=value" of a list kept in a file.</summary>
    public static FrozenDictionary<string, string> Paired(string name) =>
        Listed(name)
            .Select(pair => pair.Split('='))
            .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The lines of a list kept in a file, for lists with a form of their own.</summary>
    public static string[] Lines(string name) => s_lists.Value[name];

    private static FrozenDictionary<string, string[]> ReadLists()
    {
        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string> current = [];
        var assembly = typeof(WordTable).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!resource.EndsWith("words.txt", StringComparison.Ordinal))
                continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            while (reader.ReadLine() is { } line)
            {
                if (line.StartsWith('['))
                    lists.Add(line.Trim('[', ']'), current = []);
                else if (line.Length > 0 && line[0] != '#')
                    current.Add(line);
            }
        }
        return lists.ToFrozenDictionary(
            pair => pair.Key,
            pair => pair.Value.ToArray(),
            StringComparer.Ordinal
        );
    }
}
