using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>
/// Statements whose speaker the text leaves out: "asked about the target, …", "Spain is expected to pay", "it seems".
/// </summary>
internal static class PassiveCue
{
    // "asked at a meeting of ministers in Brussels whether".
    private const int LongestAside = 9;

    private static readonly FrozenSet<string> s_asked = WordTable.Set("asked quizzed pressed questioned");

    private static readonly FrozenSet<string> s_before = WordTable.Set(
        ", when if after once being was were been is are he's she's"
    );

    private static readonly FrozenSet<string> s_questions = WordTable.Set(
        "whether if how why what which who where when"
    );

    private static readonly FrozenDictionary<string, string> s_raised = WordTable.Paired("PassiveCue.Raised");

    private static readonly FrozenSet<string> s_seeming = WordTable.Listed("PassiveCue.Seeming");

    /// <summary>The statement of such a word at a token; null for others.</summary>
    public static Draft? At(Utterance text, int at) =>
        Asked(text, at) ?? Raised(text, at) ?? Seemed(text, at);

    // "Spain seems unwilling": so it looks to nobody named.
    private static Draft? Seemed(Utterance text, int at)
    {
        if (!s_seeming.Contains(text.Word(at)) || text.InQuote(at + 1) || !IsQuality(text, at + 1))
            return null;
        var floor = text.SentenceStart(at);
        var start = SourceFinder.CueStart(text, at, floor);
        if (SourceFinder.Before(text, start, floor) is not { } subject)
            return null;
        var rest = ContentFinder.Trim(text, at + 1, ContentFinder.End(text, at + 1));
        var cue = new CueSpot(new TokenRange(start, at + 1), "seem", "assert");
        return rest.Count > 0 ? new Draft(null, cue, [subject, rest], 0.5) : null;
    }

    private static bool IsQuality(Utterance text, int at) =>
        text.Word(at) is "like"
        || text.Range.Contains(at)
            && text.Token(at).IsWord
            && !Grammar.Prepositions.Contains(text.Word(at))
            && !Grammar.Boundaries.Contains(text.Word(at))
            && text.Word(at) is not ("to" or "and" or "or");

    // "Spain is expected to pay", "Spain seems to agree": what is expected of whom is the content, on both sides.
    private static Draft? Raised(Utterance text, int at)
    {
        var word = text.Word(at);
        if (text.Word(at + 1) is not "to" || text.InQuote(at + 1))
            return null;
        var floor = text.SentenceStart(at);
        var start = SourceFinder.CueStart(text, at, floor);
        var isRaised = s_raised.TryGetValue(word, out var act) && HasBe(text, start, at);
        if (!isRaised && !s_seeming.Contains(word))
            return null;
        if (SourceFinder.Before(text, start, floor) is not { } subject)
            return null;
        var rest = ContentFinder.Trim(text, at + 1, ContentFinder.End(text, at + 1));
        var cue = new CueSpot(new TokenRange(start, at + 1), isRaised ? word : "seem", act ?? "assert");
        return rest.Count > 1 ? new Draft(null, cue, [subject, rest], 0.5) : null;
    }

    private static bool HasBe(Utterance text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (Grammar.Be.Contains(text.Word(at)))
                return true;
        }
        return false;
    }

    private static Draft? Asked(Utterance text, int at)
    {
        if (!s_asked.Contains(text.Word(at)) || !IsPassive(text, at))
            return null;
        var asker = text.Word(at + 1) is "by" ? Asker(text, at + 2) : (TokenRange?)null;
        var start = asker is { } named ? named.End : at + 1;
        if (text.Word(start) is "about" or "on")
            start++;
        else if (!s_questions.Contains(text.Word(start)))
            start = asker is null ? AfterOccasion(text, start) : -1;
        if (start < 0)
            return null;
        var content = ContentFinder.Trim(text, start, End(text, start));
        var cue = new CueSpot(
            new TokenRange(at, asker is null ? Math.Min(start, at + 2) : at + 1),
            "ask",
            "demand"
        );
        return content.Count > 0 ? new Draft(asker, cue, [content], 0.6) : null;
    }

    // "asked by a reporter whether": who asks ends where the question begins.
    private static TokenRange? Asker(Utterance text, int start)
    {
        for (var at = start; at < Math.Min(start + LongestAside, text.Range.End); at++)
        {
            if (at > start && (s_questions.Contains(text.Word(at)) || text.Word(at) is "about"))
                return new TokenRange(start, at);
            if (text.InQuote(at) || text.Word(at) is "," or "." or ";" or ":")
                return null;
        }
        return null;
    }

    // "asked in Brussels whether": the question itself; -1 for none.
    private static int AfterOccasion(Utterance text, int start)
    {
        if (text.Word(start) is not ("in" or "on" or "at" or "during" or "after" or "before"))
            return -1;
        for (var at = start + 1; at < Math.Min(start + LongestAside, text.Range.End); at++)
        {
            if (text.Word(at) is "whether" or "if" or "why" or "how" or "about")
                return text.Word(at) is "about" ? at + 1 : at;
            if (text.InQuote(at) || text.Word(at) is "," or "." or ";" or ":")
                return -1;
        }
        return -1;
    }

    private static bool IsPassive(Utterance text, int at)
    {
        var before = at - 1;
        while (text.Range.Contains(before) && Grammar.IsAdverb(text.Token(before)))
            before--;
        return before < text.SentenceStart(at) || s_before.Contains(text.Word(before));
    }

    // What opens a sentence or stands between commas ends at the next one.
    private static int End(Utterance text, int start)
    {
        var end = ContentFinder.End(text, start);
        for (var i = start; i < end; i++)
        {
            if (text.InQuote(i) || text.Word(i) is ",")
                return i;
        }
        return end;
    }
}
