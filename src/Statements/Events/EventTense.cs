using System.Collections.Frozen;
using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Events;

/// <summary>Whether an event occurred, goes on, is planned, is only thought of, or is denied.</summary>
internal static class EventTense
{
    private static readonly FrozenSet<string> s_planned = WordTable.Listed("EventTense.Planned");

    private static readonly FrozenSet<string> s_hypothetical = WordTable.Listed("EventTense.Hypothetical");

    // In tokens: "plans for all of its member states to agree".
    private const int Reach = 8;

    /// <summary>The contract's word for a trigger, by the words before it in its clause.</summary>
    public static string Of(Utterance text, TriggerSpot spot)
    {
        var floor = Math.Max(text.SentenceStart(spot.Head), spot.Head - Reach);
        for (var at = spot.Head - 1; at >= floor; at--)
        {
            var word = text.Word(at);
            if (word is "," or ";" or ":" or "that" or "who" or "and" && at < spot.Head - 1)
                break;
            if (
                word is "not" or "never" or "n't" or "fail" or "failed" or "fails" or "failing"
                || word.EndsWith("n't", StringComparison.Ordinal)
            )
                return "negated";
            if (s_planned.Contains(word) || word.EndsWith("'ll", StringComparison.Ordinal))
                return "planned";
            if (s_hypothetical.Contains(word))
                return "hypothetical";
        }
        if (spot.Trigger.Form is null)
            return IsAhead(text, spot) ? "planned" : "occurred";
        var before = text.Word(spot.Head - 1);
        return spot.Trigger.Form == VerbForm.Participle && before is "is" or "are" or "'re" or "'s"
                ? "ongoing"
            : spot.Trigger.Form is VerbForm.Present or VerbForm.Base && !spot.IsPassive ? "ongoing"
            : "occurred";
    }

    // "the negotiations will be", "next week's summit", "a summit next year".
    private static bool IsAhead(Utterance text, TriggerSpot spot)
    {
        for (var at = spot.Head - 1; at > spot.Head - 4; at--)
        {
            if (text.Word(at) is "next" or "coming")
                return true;
        }
        return text.Word(spot.Tokens.End) is "will" or "next";
    }
}
