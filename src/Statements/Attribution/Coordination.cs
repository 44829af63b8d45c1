using Burdenshare.Statements.Segmentation;
using Burdenshare.Statements.Syntax;

namespace Burdenshare.Statements.Attribution;

/// <summary>
/// Tells a clause that goes on beside a statement from one that is part of it: "Rutte praised the plan, and Spain left"
/// and "Rutte praised the plan and warned Spain" do not praise what comes after the "and".
/// </summary>
internal static class Coordination
{
    /// <summary>
    /// First token of what the tree coordinates with the cue's own verb inside a content: behind a comma a clause with
    /// a subject of its own, or another verb that announces a statement. Null where there is none.
    /// </summary>
    public static int? After(Utterance text, SentenceTree tree, int verb, TokenRange content)
    {
        for (var at = content.Start + 1; at < Math.Min(content.End, tree.Range.End); at++)
        {
            if (tree.Head(at) != verb || tree.Relation(at) != Relation.Conj || !tree.IsVerb(at))
                continue;
            var first = First(text, tree.Extent(at).Start, content.Start);
            if (first > content.Start && !text.InQuote(first) && IsOfItsOwn(text, tree, at, first))
                return first;
        }
        return null;
    }

    private static bool IsOfItsOwn(Utterance text, SentenceTree tree, int verb, int first) =>
        tree.Child(verb, Relation.Nsubj) >= 0 || tree.Child(verb, Relation.NsubjPass) >= 0
            ? text.Word(first) is ","
            : CueLexicon.Clausal(text.Word(verb)) is not null;

    // With the "and" and the comma before it.
    private static int First(Utterance text, int at, int floor)
    {
        while (at > floor && text.Word(at - 1) is "and" or "but" or ",")
            at--;
        return at;
    }
}
