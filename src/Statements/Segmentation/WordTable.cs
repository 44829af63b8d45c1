using System.Collections.Frozen;

namespace Burdenshare.Statements.Segmentation;

/// <summary>Lists of words written as one string, so that they read as a list.</summary>
internal static class WordTable
{
    /// <summary>Words separated by blanks.</summary>
    public static FrozenSet<string> Set(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Pairs "word=value" separated by blanks.</summary>
    public static FrozenDictionary<string, string> Of(string pairs) =>
        pairs
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
