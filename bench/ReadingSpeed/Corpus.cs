using System.Collections.Immutable;
using Burdenshare.Statements;

namespace Burdenshare.ReadingSpeed;

/// <summary>The texts that are read.</summary>
internal static class Corpus
{
    /// <summary>All .txt files of a folder, by name.</summary>
    public static ImmutableArray<Document> Read(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*.txt")
                .Order(StringComparer.Ordinal)
                .Select(file => DocumentFile.Read(file, null).TryGet(out var document) ? document : null)
                .OfType<Document>(),
        ];
}
