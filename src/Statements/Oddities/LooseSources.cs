using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Oddities;

/// <summary>
/// A sentence that ends with ", the minister's office": a source whose verb is lost, or a place that is none.
/// </summary>
internal static class LooseSources
{
    private static readonly FrozenSet<string> s_offices = WordTable.Listed("LooseSources.Offices");

    private static readonly FrozenSet<string> s_ofNames = WordTable.Listed("LooseSources.OfNames");

    public static IEnumerable<WarningFinding> In(OddText text)
    {
        foreach (var sentence in text.Layout.Sentences)
        {
            var last = sentence.End - 2;
            if (
                last <= sentence.Start
                || text.Word(sentence.End - 1) is not "."
                || !s_offices.Contains(text.Word(last))
            )
                continue;
            var comma = last;
            while (comma > sentence.Start && text.Word(comma) is not ("," or "“" or "”" or "and"))
                comma--;
            var isOwned = text.Word(last - 1) is "'s";
            if (isOwned && text.Word(comma) is "," && IsName(text, comma + 1, last))
                yield return text.Warn(comma + 1, last + 1, "STM222", "a source without a verb");
        }
    }

    // Capitals, articles and titles only: any other word may be the verb.
    private static bool IsName(OddText text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!text.Layout.Tokens[at].IsCapitalised && !s_ofNames.Contains(text.Word(at)))
                return false;
        }
        return true;
    }
}
