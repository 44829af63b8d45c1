using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Figures;

/// <summary>
/// Whether a figure is claimed, pledged, demanded, planned, expected or a benchmark, and by which word.
/// </summary>
/// <param name="Name">The contract's word.</param>
/// <param name="Cue">The token that says so; null where nothing does.</param>
internal readonly record struct Modality(string Name, int? Cue)
{
    private static readonly FrozenSet<string> s_demand = WordTable.Listed("Modality.Demand");

    private static readonly FrozenSet<string> s_pledge = WordTable.Listed("Modality.Pledge");

    private static readonly FrozenSet<string> s_plan = WordTable.Listed("Modality.Plan");

    private static readonly FrozenSet<string> s_expect = WordTable.Listed("Modality.Expect");

    private static readonly FrozenSet<string> s_claim = WordTable.Listed("Modality.Claim");

    private static readonly FrozenSet<string> s_progressive = WordTable.Listed("Modality.Progressive");

    private static readonly FrozenSet<string> s_beforeProgressive = WordTable.Listed(
        "Modality.BeforeProgressive"
    );

    private static readonly FrozenSet<string> s_rises = WordTable.Listed("Modality.Rises");

    private static readonly FrozenSet<string> s_infinitives = WordTable.Listed("Modality.Infinitives");

    /// <summary>
    /// The first cue of the clause before the number decides, because it governs those after it: in "calls on allies to
    /// pledge 5 percent" the call is what happens.
    /// </summary>
    public static Modality Of(Passage passage, int start, int end)
    {
        if (IsStartingPoint(passage, start, end))
            return new Modality("benchmark", null);
        var clause = passage.ClauseStart(start);
        return FirstCue(passage, LastConjunct(passage, clause, start), start, end)
            ?? FirstCue(passage, clause, start, end)
            ?? WithoutCue(passage, end);
    }

    private static Modality? FirstCue(Passage passage, int from, int start, int end)
    {
        for (var at = from; at < start; at++)
        {
            if (NameAt(passage, at, start) is not { } name)
                continue;
            var strengthened =
                name == "planned" && passage.Word(at) is "will" or "'ll" && PledgeAfter(passage, end);
            return new Modality(strengthened ? "pledged" : name, at);
        }
        return null;
    }

    // ", and many allies now spend": a coordinate clause is read for itself where it has a cue of its own.
    private static int LastConjunct(Passage passage, int clause, int start)
    {
        for (var at = start - 3; at > clause; at--)
        {
            if (passage.Word(at) is "," && passage.Word(at + 1) is "and" or "but" or "while" or "whereas")
                return at + 2;
        }
        return clause;
    }

    // "from 2 percent to 3 percent", "up from the current 2 %".
    private static bool IsStartingPoint(Passage passage, int start, int end)
    {
        for (var at = start - 1; at >= start - 5; at--)
        {
            if (passage.Word(at) is "from")
                return passage.Word(end) is "to"
                    || passage.Reads(end, "of", "gdp", "to")
                    || (passage.Word(at - 1) is "up" && passage.Word(at + 1) is "the");
            if (
                passage.Word(at)
                is not ("the" or "current" or "a" or "nato" or "'s" or "existing" or "old" or "previous")
            )
                return false;
        }
        return false;
    }

    private static string? NameAt(Passage passage, int at, int number)
    {
        var word = passage.Word(at);
        if (word is "want" or "wants" or "wanted" && passage.Word(at + 1) is "to")
            return null;
        if (
            word is "is" or "are" or "was" or "were" or "been"
            && passage.Word(at + 1) is "above" or "below" or "at" or "over" or "under"
        )
            return "claimed";
        if (s_demand.Contains(word))
            return word is "require" or "required" or "support" && passage.Word(at - 1) is "be" or "would"
                ? null
                : Demand(passage, at);
        if (s_pledge.Contains(word))
            return IsMetByWord(passage, at) ? null : "pledged";
        if (s_plan.Contains(word) || OnItsWay(passage, at))
            return "planned";
        if (s_expect.Contains(word))
            return "expected";
        if (s_rises.Contains(word) && (passage.Word(at - 1) is "to" || Would(passage, at)))
            return "planned";
        if (s_claim.Contains(word) && passage.Word(at - 1) is not ("to" or "will"))
            return "claimed";
        if (s_progressive.Contains(word) && s_beforeProgressive.Contains(passage.Word(at - 1)))
            return "claimed";
        if (s_infinitives.Contains(word))
            return passage.Word(at - 1) is "to" ? "planned"
                : at + 8 > number && word is not "hit" ? "claimed"
                : null;
        return null;
    }

    // "pressing on the topic" and "on a press" demand nothing; a bare noun "support" neither.
    private static string? Demand(Passage passage, int at) =>
        passage.Word(at) switch
        {
            "support" or "specifically" => passage.Word(at) is "specifically"
            && passage.Word(at + 1) is "support"
                ? "demanded"
                : null,
            "call" or "calls" or "called" or "calling" => passage.Word(at + 1) is "for" or "on" or "upon"
                ? "demanded"
                : null,
            "press" => passage.Word(at - 1) is "the"
            || passage.Word(at + 1) is "release" or "conference" or "briefing" or "secretary"
                ? null
                : "demanded",
            _ => "demanded",
        };

    // "a commitment met": the pledge is only what is being met.
    private static bool IsMetByWord(Passage passage, int at) => passage.Word(at + 1) is "met" or "fulfilled";

    // "would rise", "would not spend".
    private static bool Would(Passage passage, int at) =>
        passage.Word(at - 1) is "would" or "wouldn't" || passage.Reads(at - 2, "would", "not");

    /// <summary>Whether the verb before the number is denied: "did not meet", "will never spend".</summary>
    public static bool IsDenied(Passage passage, int start)
    {
        for (var at = start - 1; at >= Math.Max(start - 7, passage.ClauseStart(start)); at--)
        {
            var word = passage.Word(at);
            if (word is "not" or "never" or "n't" || word.EndsWith("n't", StringComparison.Ordinal))
                return passage.Word(at + 1) is not "only" and not "just" and not "less" and not "more";
            if (word is "," or "and" or "but" or "that")
                return false;
        }
        return false;
    }

    private static bool OnItsWay(Passage passage, int at) =>
        passage.Reads(at, "set", "to")
        || passage.Reads(at, "is", "to")
        || passage.Reads(at, "are", "to")
        || passage.Reads(at, "on", "track")
        || passage.Reads(at, "on", "course")
        || passage.Reads(at, "on", "the", "road")
        || passage.Reads(at, "going", "to");

    private static bool PledgeAfter(Passage passage, int end)
    {
        for (var i = end; i < end + 4; i++)
        {
            if (passage.Word(i) is "commitment" or "commitments" or "pledge" or "pledges")
                return true;
        }
        return false;
    }

    private static Modality WithoutCue(Passage passage, int end)
    {
        for (var i = end; i < Math.Min(end + 9, passage.NextQuantity(end)); i++)
        {
            var word = passage.Word(i);
            if (word is "commitment" or "commitments" or "pledge" or "agreement")
                return new Modality("pledged", i);
            if (word is "demand" or "demands" or "request" or "proposal")
                return new Modality("demanded", i);
            if (Words.Target.Contains(word))
                return new Modality("benchmark", i);
        }
        return new Modality("claimed", null);
    }
}
