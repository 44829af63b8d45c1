using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>
/// Statements that somebody else takes up: "The target is too high, a view shared by Madrid", "…, a claim repeated by
/// Berlin".
/// </summary>
internal static class SharedView
{
    private static readonly FrozenSet<string> s_views = WordTable.Listed("SharedView.Views");

    private static readonly FrozenDictionary<string, string> s_takenUp = WordTable.Paired(
        "SharedView.TakenUp"
    );

    /// <summary>
    /// The statement whose participle stands at a token: its content is what its sentence, or the statement before it,
    /// says up to the comma. Null for other words.
    /// </summary>
    public static Draft? At(Utterance text, int at, List<Draft> before)
    {
        if (!s_takenUp.TryGetValue(text.Word(at), out var act) || text.Word(at + 1) is not "by")
            return null;
        var noun = Grammar.IsAdverb(text.Token(at - 1)) || text.Word(at - 1) is "also" ? at - 2 : at - 1;
        var article = Article(text, noun);
        var floor = text.SentenceStart(at);
        if (
            article is not { } first
            || first - 2 <= floor
            || text.Word(first - 1) is not ("," or "-" or "–" or "—")
        )
            return null;
        if (SourceFinder.After(text, at + 2) is not { } source)
            return null;
        var told = before.LastOrDefault(draft => draft.Content[^1].Contains(first))?.Content[^1];
        var content = ContentFinder.Trim(text, told?.Start ?? floor, first);
        var cue = new CueSpot(new TokenRange(first, at + 2), text.Word(at), act);
        return content.Count > 1 ? new Draft(source, cue, [content], 0.6) : null;
    }

    // "a view", "an early assessment", "the same claim".
    private static int? Article(Utterance text, int noun)
    {
        if (!s_views.Contains(text.Word(noun)))
            return null;
        for (var at = noun - 1; at >= noun - 3; at--)
        {
            if (text.Word(at) is "a" or "an" or "the")
                return at;
        }
        return null;
    }
}
