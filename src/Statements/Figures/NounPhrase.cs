using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Figures;

/// <summary>
/// Widens a number to the phrase that holds it: "at least a 5% goal", "2 percent of their GDP on defense".
/// </summary>
internal static class NounPhrase
{
    private static readonly FrozenSet<string> s_before = WordTable.Listed("NounPhrase.Before");

    private static readonly FrozenSet<string> s_after = WordTable.Listed("NounPhrase.After");

    private static readonly FrozenSet<string> s_weak = WordTable.Listed("NounPhrase.Weak");

    /// <summary>
    /// The tokens of the phrase; it never crosses another quantity or a punctuation mark that ends a clause.
    /// </summary>
    public static TokenRange Around(Passage passage, int start, int end)
    {
        var floor = passage.PreviousQuantity(start);
        var ceiling = passage.NextQuantity(end);
        return new TokenRange(Left(passage, start, floor), Right(passage, end, ceiling));
    }

    private static int Left(Passage passage, int start, int floor)
    {
        var at = Math.Max(Comparison.Start(passage, start), floor);
        // "a defence spending target of 5%": a noun phrase whose "of" ends at the number.
        var compared = at < start;
        if (!compared && passage.Word(at - 1) is "of" && Words.Target.Contains(passage.Word(at - 2)))
            at -= 2;
        while (at - 1 >= floor && at > start - 10 && s_before.Contains(passage.Word(at - 1)))
            at--;
        if (!compared && at < start)
            at = Math.Max(Comparison.Start(passage, at), floor);
        while (at < start && passage.Word(at) is "'s" or "spending" && passage.Word(at + 1) is not "target")
            at++;
        return at;
    }

    private static int Right(Passage passage, int end, int ceiling)
    {
        var at = end;
        if (
            passage.Word(at) is "spending"
            && passage.Word(at + 1) is "earmarked" or "dedicated" or "reserved"
        )
            at += 2;
        var last = at;
        for (; at < ceiling && at < end + 14; at++)
        {
            var word = passage.Word(at);
            if (!s_after.Contains(word) && !IsContent(passage, at, end))
                break;
            if (word is ")" ? OpenedSince(passage, end, at) : !s_weak.Contains(word))
                last = at + 1;
        }
        return Math.Min(last, Math.Max(end, ceiling));
    }

    private static bool OpenedSince(Passage passage, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (passage.Word(at) is "(")
                return true;
        }
        return false;
    }

    // Nouns of the purpose right after the number: "1.5% infrastructure and …", "earmarked for hard military …".
    private static bool IsContent(Passage passage, int at, int end)
    {
        var word = passage.Word(at);
        if (
            Words.Related.Contains(word)
            || word is "capabilities" or "activities" or "core" or "requirements" or "needs" or "hard"
        )
            return true;
        return word is "and"
            && at > end
            && (Words.Related.Contains(passage.Word(at + 1)) || passage.Word(at + 1) is "security");
    }
}
