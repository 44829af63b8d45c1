using System.Collections.Immutable;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Events;

/// <summary>PLOVER's contexts of an event: the fields whose words its sentence uses.</summary>
internal static class EventContexts
{
    private static readonly ILookup<string, string> s_words = WordTable
        .Lines("EventContexts.Words")
        .SelectMany(line => line.Split(' '))
        .Select(pair => pair.Split('='))
        .ToLookup(pair => pair[1], pair => pair[0], StringComparer.Ordinal);

    /// <summary>The contexts, in alphabetical order; empty where no word tells.</summary>
    public static ImmutableArray<string> Of(Layout layout, TokenRange sentence)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        for (var at = sentence.Start; at < sentence.End; at++)
            found.UnionWith(s_words[layout.Tokens[at].Lower]);
        return [.. found];
    }
}
