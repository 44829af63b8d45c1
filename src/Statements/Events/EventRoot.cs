using System.Collections.Frozen;
using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Events;

/// <summary>
/// PLOVER's root of an event, given its tense: what is promised, withheld or announced as a punishment has another root
/// than what was done.
/// </summary>
internal static class EventRoot
{
    private static readonly FrozenSet<string> s_helpful = WordTable.Listed("EventRoot.Helpful");

    private static readonly FrozenSet<string> s_hostile = WordTable.Listed("EventRoot.Hostile");

    private static readonly FrozenSet<string> s_intends = WordTable.Set(
        "plan plans planning intend intends intending"
    );

    /// <summary>The root of a trigger that stands in a tense.</summary>
    public static string Of(Utterance text, TriggerSpot spot, string tense)
    {
        var root = spot.Trigger.Root;
        if (spot.Trigger.Form is null)
            return root;
        if (s_helpful.Contains(root))
            return tense switch
            {
                "negated" => "REJECT",
                _ => IsIntended(text, spot, root, tense) ? "AGREE" : root,
            };
        return s_hostile.Contains(root) && !spot.IsPassive && IsAnnounced(text, spot.Head)
            ? "THREATEN"
            : root;
    }

    // A meeting that stands in the calendar stays one: only "will meet" and "would meet" say what somebody intends.
    private static bool IsIntended(Utterance text, TriggerSpot spot, string root, string tense) =>
        root == "CONSULT"
            ? spot.Trigger.Form is VerbForm.Base or VerbForm.Participle
                && text.Word(spot.Head) is not "be"
                && IsAnnounced(text, spot.Head)
            : tense == "planned" || text.Word(spot.Head - 1) is "would";

    // "will meet", "would also boycott", "will be hosting", "plans to visit".
    private static bool IsAnnounced(Utterance text, int head)
    {
        var at = head - 1;
        while (
            text.Range.Contains(at)
            && (Grammar.IsAdverb(text.Token(at)) || text.Word(at) is "also" or "be" or "now")
        )
            at--;
        return text.Word(at) is "to"
            ? s_intends.Contains(text.Word(at - 1))
            : text.Word(at) is "will" or "would" or "'ll";
    }
}
