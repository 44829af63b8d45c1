using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>
/// Gives the quotations that no cue has claimed to a label before them, to a verb beside them, to the statement they go
/// on from, or to nobody.
/// </summary>
internal static class QuoteReader
{
    // Shorter ones are words set apart rather than things said.
    private const int ShortestAlone = 5;

    // From the quotation to the verb that belongs to it.
    private const int LongestReach = 14;

    /// <summary>Adds to the utterance's statements.</summary>
    /// <param name="text">Where quotations are sought.</param>
    /// <param name="found">Its statements so far.</param>
    /// <param name="before">Those before it in the paragraph; they may be continued.</param>
    /// <param name="last">The last one of the paragraph before, whose speaker may go on; null for none.</param>
    public static void Read(Utterance text, List<Draft> found, List<Draft> before, Draft? last)
    {
        for (var at = text.Range.Start; at < text.Range.End; )
        {
            if (!text.OpensQuote(at))
            {
                at++;
                continue;
            }
            var quote = new TokenRange(at, Math.Min(text.QuoteEnds[at], text.Range.End));
            at = quote.End;
            if (found.Exists(draft => draft.Content.Exists(part => Covers(part, quote))))
                continue;
            if (Label(text, quote.Start) is { } label)
                found.Add(new Draft(label, null, [quote], 0.85));
            else if (quote.Count >= ShortestAlone && text.Word(quote.Start - 1) is not "=")
            {
                if ((VerbAfter(text, quote) ?? VerbBefore(text, quote)) is { } cued)
                    found.Add(cued);
                else
                    Alone(text, quote, found, before, last);
            }
        }
    }

    private static bool Covers(TokenRange part, TokenRange quote) =>
        part.Start < quote.End && quote.Start < part.End;

    // "Mark Rutte: “…”".
    private static TokenRange? Label(Utterance text, int quote)
    {
        if (text.Word(quote - 1) is not ":")
            return null;
        var start = quote - 1;
        while (
            start - 1 >= text.Range.Start
            && quote - start < 16
            && !text.InQuote(start - 1)
            && !text.EndsSentence(start - 1)
            && text.Word(start - 1) is not ("✅" or "•")
        )
            start--;
        return start < quote - 1 && text.Token(start).IsCapitalised ? new TokenRange(start, quote - 1) : null;
    }

    // "“Yes,” the old minister surmised": any verb of saying, when the quotation ends inside the sentence.
    private static Draft? VerbAfter(Utterance text, TokenRange quote)
    {
        if (text.EndsSentence(quote.End - 1) && !text.Token(quote.End - 1).Is("\""))
            return null;
        for (var at = quote.End; at < Math.Min(quote.End + LongestReach, text.Range.End); at++)
        {
            if (text.InQuote(at) || text.Word(at) is "." or ";" or ":")
                return null;
            if (!IsFinite(text, at))
                continue;
            var cueStart = SourceFinder.CueStart(text, at, quote.End);
            var source =
                cueStart == quote.End
                    ? SourceFinder.After(text, at + 1)
                    : SourceFinder.Before(text, cueStart, quote.End);
            return source is { } named ? Cued(text, named, new TokenRange(cueStart, at + 1), quote) : null;
        }
        return null;
    }

    // "The ad adds in small letters, “…”": the nearest verb before, when a mark leads to the quotation.
    private static Draft? VerbBefore(Utterance text, TokenRange quote)
    {
        if (text.Word(quote.Start - 1) is not ("," or ":" or "that"))
            return null;
        var floor = text.SentenceStart(quote.Start);
        for (var at = quote.Start - 2; at >= Math.Max(floor, quote.Start - LongestReach); at--)
        {
            if (text.InQuote(at))
                return null;
            if (!IsFinite(text, at))
                continue;
            var cueStart = SourceFinder.CueStart(text, at, floor);
            return SourceFinder.Before(text, cueStart, floor) is { } source
                ? Cued(text, source, new TokenRange(cueStart, at + 1), quote)
                : null;
        }
        return null;
    }

    private static bool IsFinite(Utterance text, int at) =>
        CueLexicon.Clausal(text.Word(at)) is { Form: VerbForm.Past or VerbForm.Present } form
        && VerbSense.IsVerb(text, at, form.Form);

    private static Draft Cued(Utterance text, TokenRange source, TokenRange cue, TokenRange quote)
    {
        var verb = CueLexicon.Clausal(text.Word(cue.End - 1))!.Value.Verb;
        return new Draft(source, new CueSpot(cue, verb.Lemma, verb.Act), [quote], 0.7);
    }

    private static void Alone(
        Utterance text,
        TokenRange quote,
        List<Draft> found,
        List<Draft> before,
        Draft? last
    )
    {
        var earlier =
            found.Count > 0 ? found[^1]
            : before.Count > 0 ? before[^1]
            : null;
        var fillsSentence = quote.Start == text.SentenceStart(quote.Start);
        if (
            fillsSentence
            && earlier is not null
            && IsQuoted(text, earlier)
            && earlier.Content[^1].End <= quote.Start
        )
            earlier.Content.Add(quote);
        else if (fillsSentence && earlier is null && last is { Source: { } speaker } && IsQuoted(text, last))
            found.Add(new Draft(speaker, null, [quote], 0.5));
        else if (fillsSentence || quote.Count >= 2 * ShortestAlone)
            found.Add(new Draft(null, null, [quote], 0.5));
    }

    private static bool IsQuoted(Utterance text, Draft draft) =>
        draft.Content.Exists(part => text.QuoteEnds[part.Start] > 0);
}
