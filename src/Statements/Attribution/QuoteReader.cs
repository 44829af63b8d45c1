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
    /// <param name="led">What ends the paragraph before with a colon; null for none.</param>
    public static void Read(
        Utterance text,
        List<Draft> found,
        List<Draft> before,
        Draft? last,
        Utterance? led = null
    )
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
                if ((VerbAfter(text, quote) ?? VerbBefore(text, quote) ?? Led(text, led, quote)) is { } cued)
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
            if (text.InQuote(at) || (text.Word(at) is "." or ";" or ":" && !text.IsInitial(at)))
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
        return text.Word(quote.Start - 1) is "," or ":" or "that"
            ? VerbBefore(text, quote.Start, quote)
            : null;
    }

    // "The minister said:" and then the quotation as a paragraph of its own.
    private static Draft? Led(Utterance text, Utterance? led, TokenRange quote) =>
        led is not null && quote.Start == text.Range.Start ? VerbBefore(led, led.Range.End, quote) : null;

    private static Draft? VerbBefore(Utterance text, int end, TokenRange quote)
    {
        var floor = text.SentenceStart(end - 1);
        for (var at = end - 2; at >= Math.Max(floor, end - LongestReach); at--)
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
        var earlier = Earlier(text, quote.Start, found.Count > 0 ? found : before);
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
        else if (fillsSentence && earlier is { Source: { } teller } && Follows(text, earlier, quote.Start))
            found.Add(new Draft(teller, null, [quote], 0.5));
        else if (fillsSentence || quote.Count >= 2 * ShortestAlone)
            found.Add(new Draft(null, null, [quote], 0.5));
    }

    private static bool Follows(Utterance text, Draft earlier, int quote) =>
        text.Layout.SentenceOf(quote) - text.Layout.SentenceOf(earlier.Content[^1].Start) <= 1;

    // The one that was quoted last in the nearest sentence that has any, else the first of that sentence.
    private static Draft? Earlier(Utterance text, int quote, List<Draft> drafts)
    {
        Draft? first = null;
        var sentence = -1;
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            var draft = drafts[i];
            var start = draft.Content[0].Start;
            if (draft.Content[^1].End > quote)
                continue;
            var own = text.Layout.SentenceOf(start);
            if (sentence >= 0 && own != sentence)
                break;
            sentence = own;
            if (IsQuoted(text, draft))
                return draft;
            first = draft;
        }
        return first;
    }

    private static bool IsQuoted(Utterance text, Draft draft) =>
        draft.Content.Exists(part => text.QuoteEnds[part.Start] > 0);
}
