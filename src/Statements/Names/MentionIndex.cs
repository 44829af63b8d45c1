using System.Collections.Immutable;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Names;

/// <summary>The mentions of a text, found by their tokens.</summary>
internal sealed class MentionIndex(ImmutableArray<Mention> mentions)
{
    /// <summary>The mention that holds a token; null for none.</summary>
    public Mention? At(int token)
    {
        var index = FirstEndingAfter(token);
        return index < mentions.Length && mentions[index].Tokens <= token ? mentions[index] : null;
    }

    /// <summary>The mentions that end after the range's start and begin before its end, in order.</summary>
    public IEnumerable<Mention> In(TokenRange range)
    {
        for (
            var i = FirstEndingAfter(range.Start);
            i < mentions.Length && mentions[i].Tokens < range.End;
            i++
        )
            yield return mentions[i];
    }

    /// <summary>The mentions that end at or before a token, the nearest first.</summary>
    public IEnumerable<Mention> Before(int token)
    {
        for (var i = FirstEndingAfter(token) - 1; i >= 0; i--)
            yield return mentions[i];
    }

    /// <summary>Whether the text names NATO anywhere.</summary>
    public bool NamesTheAlliance => mentions.Any(mention => mention.Organisation == "NATO");

    /// <summary>For each token whether it is part of a name and written like one: not "of", not "Spanish".</summary>
    public static bool[] Names(Layout layout, ImmutableArray<Mention> mentions)
    {
        var found = new bool[layout.Tokens.Length];
        foreach (var mention in mentions.Where(mention => !Describes(mention.Kind)))
        {
            for (var at = mention.Tokens; at < mention.End; at++)
                found[at] = layout.Tokens[at].IsCapitalised;
        }
        return found;
    }

    private static bool Describes(NameKind kind) =>
        kind is NameKind.Demonym or NameKind.People or NameKind.Group or NameKind.Office;

    private int FirstEndingAfter(int token)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].End <= token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
