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
        // "ministers who say": the word that speaks; whom it stands for is found with the speaker.
        if (text.Word(end - 1) is "who" or "which")
            return end - 1 > floor ? new TokenRange(end - 1, end) : null;
        return Phrase(text, end, floor);
    }

    /// <summary>The noun phrase after an inverted cue: "said Rutte", "according to the report".</summary>
    public static TokenRange? After(Utterance text, int cueEnd, bool endsAtComma = false)
    {
        var at = cueEnd;
        for (; at < Math.Min(cueEnd + LongestSource, text.Range.End); at++)
        {
            var word = text.Word(at);
            if (text.InQuote(at) || (s_afterSource.Contains(word) && !text.IsInitial(at)))
                break;
            if (word is "," && (endsAtComma || !IsAppositionComma(text, cueEnd, at)))
                break;
            if (at > cueEnd && word is "in" or "on" or "at" && !text.Token(at - 1).Is("director"))
                break;
            if (at > cueEnd + 1 && word is not "'s" && Grammar.Finite.Contains(word))
                break;
        }
        return at > cueEnd ? new TokenRange(cueEnd, at) : null;
    }

    /// <summary>Whether a name or an article opens a phrase at a token, so that who speaks may follow a verb.</summary>
    public static bool Opens(Utterance text, int at) =>
        text.Range.Contains(at)
        && !text.InQuote(at)
        && (text.Token(at).IsCapitalised || text.Word(at) is "the" or "a" or "an" or "one" or "his" or "her");

    // "Rutte, the NATO chief, said": back to the first comma's phrase.
    private static TokenRange? WithApposition(Utterance text, int end, int floor)
    {
        var closing = text.Word(end - 1);
        var opening = closing is ")" ? "(" : closing;
        for (var at = end - 2; at >= Math.Max(floor, end - LongestSource); at--)
        {
            if (text.InQuote(at) || (text.Word(at) is ";" or "." && !text.IsInitial(at)))
                return null;
            if (text.Word(at) == opening)
                return Phrase(text, at, floor) is { } phrase ? new TokenRange(phrase.Start, end) : null;
        }
        return null;
    }

    // "said Kaja Kallas, the EU's top diplomat", "said Kaja Kallas, Estonia's former prime minister".
    private static bool IsAppositionComma(Utterance text, int from, int at)
    {
        if (text.Word(at + 1) is "the" or "a" or "an")
            return true;
        if (!text.Token(from).IsCapitalised || !text.Range.Contains(at + 1) || text.InQuote(at + 1))
            return false;
        for (var i = at + 1; i < Math.Min(at + LongestSource, text.Range.End); i++)
        {
            if (text.Word(i) is "." or "," || text.OpensQuote(i))
                return i > at + 1;
            if (
                text.InQuote(i)
                || Grammar.Boundaries.Contains(text.Word(i))
                || text.Token(i).Kind == TokenKind.Mark
            )
                return false;
        }
        return false;
    }

    private static TokenRange? Phrase(Utterance text, int end, int floor)
    {
        if (Grammar.Pronouns.Contains(text.Word(end - 1)))
            return new TokenRange(end - 1, end);
        var start = end;
        while (start - 1 >= Math.Max(floor, end - LongestSource) && Reaches(text, start - 1, end))
            start--;
        start = AfterLeadingPhrase(text, start, end);
        if (start >= end || (text.Token(end - 1).Kind == TokenKind.Mark && text.Word(end - 1) is not "%"))
            return null;
        var timeless = WithoutTime(text, start, end);
        if (timeless == start)
            return start - 1 > floor ? Before(text, start, floor) : null;
        return new TokenRange(Apposed(text, start, floor) ?? Listed(text, start, end, floor), timeless);
    }

    // "Poland, Estonia and Latvia said": the names of a list before its last two.
    private static int Listed(Utterance text, int start, int end, int floor)
    {
        if (!Enumerable.Range(start, end - start).Any(at => text.Word(at) is "and"))
            return start;
        while (
            start - 2 >= floor
            && text.Word(start - 1) is ","
            && IsNamed(text, start - 2)
            && !text.InQuote(start - 2)
        )
        {
            var name = start - 2;
            while (name > floor && !text.InQuote(name - 1) && IsNamed(text, name - 1))
                name--;
            // "In Brussels, Merz and Tusk said".
            if (
                name > floor && text.Word(name - 1) is not ","
                || Grammar.Prepositions.Contains(text.Word(name))
            )
                break;
            start = name;
        }
        return start;
    }

    // "The minister on Monday said", "the minister last week said": when is not who.
    private static int WithoutTime(Utterance text, int start, int end)
    {
        if (
            end - 2 >= start
            && text.Word(end - 2) is "last" or "this" or "next"
            && text.Word(end - 1) is "week" or "month" or "year" or "spring" or "summer" or "fall" or "winter"
        )
            end -= 2;
        else if (Grammar.Days.Contains(text.Word(end - 1)))
            end--;
        else
            return end;
        return end > start && text.Word(end - 1) is "on" ? end - 1 : end;
    }

    // "Kaja Kallas, the EU's top diplomat told": the name before what only describes it.
    private static int? Apposed(Utterance text, int start, int floor)
    {
        if (
            text.Word(start) is not ("a" or "an" or "the")
            || start - 3 < floor
            || text.Word(start - 1) is not ","
        )
            return null;
        var name = start - 1;
        while (
            name > floor
            && !text.InQuote(name - 1)
            && (IsNamed(text, name - 1) || IsInBrackets(text, name - 1))
        )
            name--;
        return start - 1 - name > 1 && IsNamed(text, name) && (name == floor || IsNamed(text, name + 1))
            ? name
            : null;
    }

    private static bool IsNamed(Utterance text, int at) =>
        text.Token(at).IsWord && text.Token(at).IsCapitalised;

    private static bool IsInBrackets(Utterance text, int at) => text.Word(at) is "(" or ")" or "-" or ".";

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
        return text.Token(at).Kind != TokenKind.Mark
            || word is "@" or "-" or "&" or "%"
            || text.IsInitial(at);
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
