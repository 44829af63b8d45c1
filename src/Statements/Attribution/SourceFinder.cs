using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>Finds the words that name who speaks, before or after a cue.</summary>
internal static class SourceFinder
{
    private const int LongestSource = 22;

    private static readonly FrozenSet<string> s_afterSource = WordTable.Listed("SourceFinder.AfterSource");

    /// <summary>Start of the cue with its auxiliaries and adverbs.</summary>
    public static int CueStart(Utterance text, int head, int floor)
    {
        var at = head;
        while (
            at - 1 >= floor
            && !text.InQuote(at - 1)
            && (Grammar.Auxiliaries.Contains(text.Word(at - 1)) || Grammar.IsAdverb(text.Token(at - 1)))
        )
            at--;
        return at;
    }

    /// <summary>The noun phrase that ends before the cue; null where there is none.</summary>
    public static TokenRange? Before(Utterance text, int cueStart, int floor)
    {
        var end = cueStart;
        if (end - 1 < floor || text.InQuote(end - 1))
            return null;
        if (text.Word(end - 1) is "," or ")" or "–" or "—" or "-")
            return WithApposition(text, end, floor);
        if (text.Word(end - 1) is "who" or "which")
            return Antecedent(text, end - 1, floor);
        return Phrase(text, end, floor);
    }

    /// <summary>The noun phrase after an inverted cue: "said Rutte", "according to the report".</summary>
    public static TokenRange? After(Utterance text, int cueEnd, bool endsAtComma = false)
    {
        var at = cueEnd;
        for (; at < Math.Min(cueEnd + LongestSource, text.Range.End); at++)
        {
            var word = text.Word(at);
            if (text.InQuote(at) || s_afterSource.Contains(word))
                break;
            if (word is "," && (endsAtComma || !IsAppositionComma(text, at)))
                break;
            if (at > cueEnd && word is "in" or "on" or "at" && !text.Token(at - 1).Is("director"))
                break;
            if (at > cueEnd + 1 && Grammar.Finite.Contains(word))
                break;
        }
        return at > cueEnd ? new TokenRange(cueEnd, at) : null;
    }

    // "Rutte, the NATO chief, said": back to the first comma's phrase.
    private static TokenRange? WithApposition(Utterance text, int end, int floor)
    {
        var closing = text.Word(end - 1);
        var opening = closing is ")" ? "(" : closing;
        for (var at = end - 2; at >= Math.Max(floor, end - LongestSource); at--)
        {
            if (text.InQuote(at) || text.Word(at) is ";" or ".")
                return null;
            if (text.Word(at) == opening)
                return Phrase(text, at, floor) is { } phrase ? new TokenRange(phrase.Start, end) : null;
        }
        return null;
    }

    private static TokenRange? Antecedent(Utterance text, int end, int floor) =>
        text.Word(end - 1) is "," ? Phrase(text, end - 1, floor) : Phrase(text, end, floor);

    private static bool IsAppositionComma(Utterance text, int at) =>
        text.Word(at + 1) is "the" or "a" or "an" or "who" && text.Word(at + 1) is not "who";

    private static TokenRange? Phrase(Utterance text, int end, int floor)
    {
        if (Grammar.Pronouns.Contains(text.Word(end - 1)))
            return new TokenRange(end - 1, end);
        var start = end;
        while (start - 1 >= Math.Max(floor, end - LongestSource) && Reaches(text, start - 1, end))
            start--;
        start = AfterLeadingPhrase(text, start, end);
        return start < end && text.Token(end - 1).Kind != TokenKind.Mark ? new TokenRange(start, end) : null;
    }

    private static bool Reaches(Utterance text, int at, int end)
    {
        var word = text.Word(at);
        var isName = text.Token(at).IsCapitalised && word is "will";
        if (text.InQuote(at) || (Grammar.Boundaries.Contains(word) && !isName))
            return false;
        if (word is "and" or "or")
            return at - 1 >= text.Range.Start
                && text.Token(at - 1).IsCapitalised
                && at + 1 < end
                && (text.Token(at + 1).IsCapitalised || text.Word(at + 1) is "the" or "his" or "her");
        return text.Token(at).Kind != TokenKind.Mark || word is "@" or "-" or "&";
    }

    // "In Brussels on Monday Rutte said": a prepositional phrase at the front is not the speaker.
    private static int AfterLeadingPhrase(Utterance text, int start, int end)
    {
        while (
            start < end
            && (
                text.Word(start) is "and" or "or" or "also" or "meanwhile" or "then" or "however"
                || Grammar.IsAdverb(text.Token(start))
            )
        )
            start++;
        if (!Grammar.Prepositions.Contains(text.Word(start)))
            return start;
        var last = -1;
        for (var at = start + 1; at < end; at++)
        {
            if (
                text.Token(at).IsCapitalised
                && (!text.Token(at - 1).IsCapitalised || Grammar.Days.Contains(text.Word(at - 1)))
                && text.Word(at - 1) is not ("the" or "of" or "in" or "on" or "at")
            )
                last = at;
            if (text.Word(at) is "the" or "a" && !Grammar.Prepositions.Contains(text.Word(at - 1)))
                last = at;
        }
        return last < 0 ? end : last;
    }
}
