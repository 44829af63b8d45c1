using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Positions;

/// <summary>The words that state a stance.</summary>
internal static class StanceWords
{
    private static readonly FrozenSet<string> s_supports = WordTable.Listed("StanceWords.Supports");

    private static readonly FrozenSet<string> s_opposes = WordTable.Listed("StanceWords.Opposes");

    private static readonly FrozenSet<string> s_hedges = WordTable.Listed("StanceWords.Hedges");

    private static readonly FrozenSet<string> s_conditions = WordTable.Listed("StanceWords.Conditions");

    /// <summary>
    /// The first stance of a sentence; a word of condition makes support conditional. Null for none.
    /// </summary>
    public static Stance? In(Layout layout, TokenRange sentence)
    {
        var (name, token, conditional, continues) = ("", -1, false, false);
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            var word = layout.Tokens[at].Lower;
            conditional |= s_conditions.Contains(word);
            continues |= word is "well" or "too" or "likewise" or "along" or "also";
            if (token >= 0 || Of(layout, at, sentence) is not { } stance)
                continue;
            (name, token) = (stance, at);
        }
        if (token < 0)
            return null;
        return new Stance(conditional && name == "supports" ? "conditional" : name, token)
        {
            Continues = continues,
        };
    }

    private static string? Of(Layout layout, int at, TokenRange sentence)
    {
        var word = layout.Tokens[at].Lower;
        var negated = at - 1 >= sentence.Start && layout.Tokens[at - 1].Lower is "not" or "never" or "hardly";
        if (s_supports.Contains(word))
            return negated ? "opposes" : "supports";
        if (s_opposes.Contains(word))
            return negated ? "undecided" : "opposes";
        return s_hedges.Contains(word) ? "undecided" : null;
    }
}
