using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>Statements that a noun announces: "Trump's demands for", "the minister's claim that".</summary>
internal static class NounCue
{
    /// <summary>The statement of a cue noun at a token; null where nobody owns it or nothing follows.</summary>
    public static Draft? At(Utterance text, int at)
    {
        if (!OwnedBy(text, at, out var source))
            return null;
        var start = at + 1;
        var word = text.Word(at);
        if (CueLexicon.LedNouns.TryGetValue($"{word}/{text.Word(start)}", out var act))
            start++;
        else if (
            text.Word(start) is not ("that" or "for" or "to")
            || !CueLexicon.Nouns.TryGetValue(word, out act)
        )
            return null;
        var cue = new CueSpot(new TokenRange(at, start), word.TrimEnd('s'), act);
        var content = ContentFinder.Trim(text, start, ContentFinder.End(text, start));
        return content.Count > 1 ? new Draft(source, cue, [content], 0.6) : null;
    }

    private static bool OwnedBy(Utterance text, int at, out TokenRange source)
    {
        source = default;
        var owner = at - 1;
        while (
            owner > at - 3
            && owner > text.Range.Start
            && text.Token(owner).IsWord
            && !text.Token(owner).Is("'s")
            && !text.Token(owner).IsCapitalised
            && text.Word(owner) is not ("his" or "her" or "their")
        )
            owner--;
        if (owner < text.Range.Start || text.InQuote(owner))
            return false;
        if (text.Word(owner) is "his" or "her" or "their")
        {
            source = new TokenRange(owner, owner + 1);
            return true;
        }
        if (text.Word(owner) is not "'s" || owner == text.Range.Start)
            return false;
        var start = owner;
        while (
            start - 1 >= text.Range.Start
            && text.Token(start - 1).IsWord
            && (text.Token(start - 1).IsCapitalised || start == owner)
        )
            start--;
        source = new TokenRange(start, owner + 1);
        return start < owner;
    }
}
