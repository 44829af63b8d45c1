using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Names;

/// <summary>Words that a user takes for an event, as a row of verbs.csv.</summary>
/// <param name="Root">One of PLOVER's, or NONE for words that name no event.</param>
/// <param name="Mode">PLOVER's mode; null for none.</param>
/// <param name="Words">
/// "send_*_blankets": a verb's base form and what must follow it; "=is_up_in_arms" for words just as they are written.
/// </param>
internal sealed record OwnVerb(string Root, string? Mode, string Words)
{
    private static readonly FrozenSet<string> s_roots = WordTable.Set(
        "ACCUSE AGREE AID ASSAULT COERCE CONSULT COOPERATE MOBILIZE PROTEST REJECT REQUEST SANCTION SUPPORT THREATEN"
            + " YIELD NONE"
    );

    /// <summary>The verb of a row; null where it cannot be understood.</summary>
    public static OwnVerb? Of(string root, string mode, string words)
    {
        var parts = words.TrimStart('=').Split('_');
        var isPhrase =
            char.IsLetter(parts[0].FirstOrDefault())
            && parts.All(part => part is "*" or "**" || part.Split('|').All(IsWord))
            && parts[^1] is not ("*" or "**");
        return isPhrase && s_roots.Contains(root)
            ? new OwnVerb(root, mode.Length == 0 ? null : mode, words)
            : null;
    }

    private static bool IsWord(string word) =>
        word.Length > 0
        && word.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '\'' or '.' or ',');
}
