using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>Finds the content that follows a cue verb, and where a content ends.</summary>
internal static class ContentFinder
{
    private const int LongestInterruption = 14;

    // "said Mark Rutte, the secretary general who once led the Netherlands, had agreed".
    private const int LongestSubject = 40;

    private static readonly FrozenSet<string> s_listeners = WordTable.Listed("ContentFinder.Listeners");

    private static readonly FrozenSet<string> s_afterListener = WordTable.Listed(
        "ContentFinder.AfterListener"
    );

    /// <summary>The content after a verb, or null when what follows is none.</summary>
    public static Found? After(Utterance text, int after, CueVerb verb)
    {
        var at = SkipAdverbs(text, after);
        var cueEnd = after;
        if (verb.Lemma == "put" && text.Word(at) is not "it")
            return null;
        if (text.Word(at) is "it" && verb.Lemma == "put")
            (at, cueEnd) = (at + 1, at + 1);
        var led = false;
        while (verb.Prepositions.Length > 0 && verb.IsLedBy(text.Word(at)))
            (at, cueEnd, led) = (at + 1, at + 1, true);
        var listener = at;
        if (verb.Has(Complement.Listener))
            at = SkipListener(text, at);
        else if (text.Word(at) is "to" && !verb.Has(Complement.Infinitive) && verb.Quotes)
            at = SkipListener(text, at + 1);
        // "urged its allies to spend": those asked belong to what is asked.
        if (text.Word(at) is "to" && verb.Has(Complement.Infinitive))
            return new Found(cueEnd, listener, false);
        if (Direct(text, at, verb, cueEnd) is { } found)
            return found;
        if (led && IsContentWord(text, at))
            return new Found(cueEnd, at, false);
        return verb.Lemma is "put"
            ? AfterColon(text, at) is { } named
                ? new Found(cueEnd, named, true)
                : null
            : AfterInterruption(text, at, verb) is { } later
                ? new Found(cueEnd, later, text.InQuote(later))
                : Loose(text, at, verb, cueEnd);
    }

    /// <summary>
    /// Token after the content's last one: at the sentence's end or where another clause takes over.
    /// </summary>
    public static int End(Utterance text, int start)
    {
        for (var at = start; at < text.Range.End; at++)
        {
            if (text.InQuote(at))
            {
                at = text.QuoteEnds[at] - 1;
                if (at + 1 < text.Range.End && text.EndsSentence(at))
                    return at + 1;
                continue;
            }
            if (text.Word(at) is ";" || (at > start && TakesOver(text, at)))
                return at;
            if (text.EndsSentence(at))
                return at + 1;
        }
        return text.Range.End;
    }

    /// <summary>Without marks at its end, closing quotation marks apart.</summary>
    public static TokenRange Trim(Utterance text, int start, int end)
    {
        while (
            end > start
            && !text.InQuote(end - 1)
            && text.Token(end - 1).Kind == TokenKind.Mark
            && text.Word(end - 1) is not ("%" or ")")
        )
            end--;
        while (start < end && !text.InQuote(start) && text.Word(start) is "," or ":" or "-" or "–" or "—")
            start++;
        return new TokenRange(start, end);
    }

    /// <summary>Whether a finite verb stands among the tokens, so that they make a clause.</summary>
    public static bool HasFinite(Utterance text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var word = text.Word(at);
            if (
                Grammar.Finite.Contains(word)
                || CueLexicon.Form(word) is { Form: VerbForm.Past or VerbForm.Present }
            )
                return true;
            if (at > start && word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool TakesOver(Utterance text, int at)
    {
        var next = text.Word(at + 1);
        if (text.Word(at) is ",")
        {
            if (next is "but" or "while" or "although" or "though" or "according" or "whereas")
                return true;
            if (CueLexicon.Clausal(next) is { Form: VerbForm.Participle })
                return true;
            if (next is "and" && CueLexicon.Form(text.Word(at + 2)) is { Form: VerbForm.Past })
                return true;
            return next is "and"
                    && Grammar.Pronouns.Contains(text.Word(at + 2))
                    && CueLexicon.Form(text.Word(at + 3)) is not null
                || Grammar.Pronouns.Contains(next)
                    && next is not "who"
                    && CueLexicon.Form(text.Word(at + 2)) is { Verb.Quotes: true }
                    && text.Word(at + 3) is "." or ",";
        }
        return text.Word(at) is "and" && SpeaksAt(text, at + 1) || text.Word(at) is "—" or "–";
    }

    // "and said", "and has then said".
    private static bool SpeaksAt(Utterance text, int at)
    {
        while (text.Word(at) is "then" or "also" or "later" or "has" or "had" or "again")
            at++;
        return CueLexicon.Form(text.Word(at)) is { Form: VerbForm.Past, Verb.Quotes: true };
    }

    private static int SkipAdverbs(Utterance text, int at)
    {
        while (
            text.Range.Contains(at)
            && !text.InQuote(at)
            && (
                Grammar.IsAdverb(text.Token(at))
                || text.Word(at) is "again" or "also" or "back" or "very"
                || (text.Word(at) is "too" && text.Word(at + 1) is "that" or ",")
            )
        )
            at++;
        return at;
    }

    // "told reporters that", "told the Sunday Times he would".
    private static int SkipListener(Utterance text, int at)
    {
        if (s_listeners.Contains(text.Word(at)))
            return at + 1;
        for (var i = at; i < Math.Min(at + 9, text.Range.End); i++)
        {
            var word = text.Word(i);
            if (text.InQuote(i) || s_afterListener.Contains(word))
                return i;
            if (i > at && word is "he" or "she" or "they" or "i" or "we" or "it" or "there")
                return i;
        }
        return at;
    }

    private static Found? Direct(Utterance text, int at, CueVerb verb, int cueEnd)
    {
        var word = text.Word(at);
        if (text.OpensQuote(at) && (verb.Quotes || verb.Has(Complement.That | Complement.Noun)))
            return new Found(cueEnd, at, true);
        if (word is "," or ":" && text.OpensQuote(at + 1))
            return verb.Quotes || verb.Has(Complement.That) || verb.Lemma == "put"
                ? new Found(cueEnd, at + 1, true)
                : null;
        if (word is ":" && verb.Quotes)
            return new Found(cueEnd, at + 1, false);
        if (word is "that" && verb.Has(Complement.That | Complement.Clause))
            return new Found(cueEnd, at, false);
        if (
            verb.Has(Complement.Question)
            && word is "whether" or "why" or "how" or "what" or "who" or "if" or "where" or "which"
        )
            return new Found(cueEnd, at, false);
        return null;
    }

    // "put it this way: “…”".
    private static int? AfterColon(Utterance text, int at)
    {
        for (var i = at; i < at + 5; i++)
        {
            if (text.Word(i) is ":" && text.OpensQuote(i + 1))
                return i + 1;
        }
        return null;
    }

    // "said in an interview on Monday that", "said at a rally: “".
    private static int? AfterInterruption(Utterance text, int at, CueVerb verb)
    {
        if (
            !verb.Has(Complement.That | Complement.Clause)
            || !(
                Grammar.Prepositions.Contains(text.Word(at))
                || text.Word(at) is ","
                || Grammar.Days.Contains(text.Word(at))
            )
        )
            return null;
        for (var i = at + 1; i < Math.Min(at + LongestInterruption, text.Range.End); i++)
        {
            var word = text.Word(i);
            if (
                word is "that" && verb.Has(Complement.That) && text.Word(at) is not ","
                || (word is "that" && text.Word(i - 1) is ",")
            )
                return i;
            if (text.OpensQuote(i))
                return text.Word(i - 1) is "," or ":" ? i : null;
            if (
                text.InQuote(i)
                || word is "." or ";"
                || (i > at + 1 && Grammar.Finite.Contains(word))
                || CueLexicon.Form(word) is { Form: VerbForm.Participle }
            )
                break;
        }
        if (Grammar.Days.Contains(text.Word(at)) && text.Word(at) is not "," && StartsClause(text, at + 1))
            return at + 1;
        return text.Word(at) is "on" && Grammar.Days.Contains(text.Word(at + 1)) && StartsClause(text, at + 2)
            ? at + 2
            : null;
    }

    private static Found? Loose(Utterance text, int at, CueVerb verb, int cueEnd)
    {
        if (!IsContentWord(text, at))
            return null;
        if (verb.Has(Complement.Infinitive) && (text.Word(at) is "to" || InfinitiveFollows(text, at)))
            return new Found(cueEnd, at, false);
        if (Grammar.Prepositions.Contains(text.Word(at)))
            return null;
        if (verb.Has(Complement.Clause | Complement.That) && StartsClause(text, at))
            return new Found(cueEnd, at, false);
        // What follows "said" is said, whatever word it begins with.
        if (verb.Lemma is "say" or "tell" && !text.InQuote(at) && MakesClause(text, at))
            return new Found(cueEnd, at, false);
        return verb.Has(Complement.Noun) ? new Found(cueEnd, at, false) : null;
    }

    private static bool IsContentWord(Utterance text, int at) =>
        text.Range.Contains(at)
        && (
            text.Token(at).Kind != TokenKind.Mark || text.Word(at) is "$" or "£" or "€" || text.OpensQuote(at)
        );

    private static bool InfinitiveFollows(Utterance text, int at)
    {
        for (var i = at + 1; i < Math.Min(at + 12, text.Range.End); i++)
        {
            if (text.Word(i) is "to" && !text.InQuote(i))
                return true;
            if (text.Word(i) is "." or ";" or "that" || Grammar.Finite.Contains(text.Word(i)))
                return false;
        }
        return false;
    }

    private static bool MakesClause(Utterance text, int at) =>
        !Grammar.IsAdverb(text.Token(at)) && End(text, at) - at > 2;

    private static bool StartsClause(Utterance text, int at)
    {
        if (!IsContentWord(text, at) || text.InQuote(at))
            return false;
        // A plural alone may be an object: its verb must not be far.
        var reach =
            Grammar.ClauseOpeners.Contains(text.Word(at))
            || text.Token(at).IsCapitalised
            || text.Token(at).Kind == TokenKind.Number
                ? LongestSubject
            : text.Word(at).EndsWith('s') ? LongestInterruption
            : 0;
        return reach > 0 && HasFinite(text, at, Math.Min(at + reach, End(text, at)));
    }
}
