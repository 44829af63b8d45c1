using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>
/// Keeps the outer of two statements: what a speaker says another one said or thinks is the speaker's statement. What a
/// noun names ("in answer to Trump's demands for more") stays, because the speaker takes it as given.
/// </summary>
internal static class Nesting
{
    /// <summary>Takes out statements of an utterance whose cue stands in another one's content.</summary>
    public static void Unnest(TokenRange range, List<Draft> drafts)
    {
        if (drafts.Count < 2)
            return;
        var contents = Coverage.OfContents(range, drafts);
        drafts.RemoveAll(draft => IsInside(draft, contents));
    }

    private static bool IsInside(Draft draft, Coverage contents)
    {
        if (draft.Cue is not { } cue || CueLexicon.IsNoun(cue.Lemma))
            return false;
        var own = draft.Content.Count(part => part.Contains(cue.Tokens.Start));
        return contents.At(cue.Tokens.Start) > own;
    }
}
