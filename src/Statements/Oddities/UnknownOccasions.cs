using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Oddities;

/// <summary>
/// "The upcoming NATO Messages": something to come that bears an organisation's name and is no kind of occasion.
/// </summary>
internal static class UnknownOccasions
{
    private static readonly FrozenSet<string> s_announcing = WordTable.Set("upcoming forthcoming");

    private static readonly FrozenSet<string> s_occasions = WordTable.Listed("UnknownOccasions.Occasions");

    public static IEnumerable<WarningFinding> In(OddText text)
    {
        foreach (var mention in text.Mentions)
        {
            if (mention.Organisation is null || !s_announcing.Contains(text.Word(mention.Tokens - 1)))
                continue;
            var end = mention.End;
            while (
                end < text.Layout.Tokens.Length
                && text.Layout.Tokens[end] is { IsWord: true, IsCapitalised: true }
            )
                end++;
            if (
                end > mention.End
                && !s_occasions.Contains(text.Word(end - 1))
                && !s_occasions.Contains(text.Word(end))
            )
                yield return text.Warn(
                    mention.Tokens - 1,
                    end,
                    "STM215",
                    "no occasion of this kind is known"
                );
        }
    }
}
