using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>
/// Gives the quotations that no cue has claimed to a label before them, to the statement they go on from, or to
/// nobody.
/// </summary>
internal static class QuoteReader
{
    // Shorter ones are words set apart rather than things said.
    private const int ShortestAlone = 5;

    /// <summary>Adds to the utterance's statements; those before it in the paragraph may be continued.</summary>
    public static void Read(Utterance text, List<Draft> found, List<Draft> before)
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
            else if (quote.Count >= ShortestAlone)
                Alone(text, quote, found, before);
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

    private static void Alone(Utterance text, TokenRange quote, List<Draft> found, List<Draft> before)
    {
        var earlier =
            found.Count > 0 ? found[^1]
            : before.Count > 0 ? before[^1]
            : null;
        var fillsSentence = quote.Start == text.SentenceStart(quote.Start);
        if (
            fillsSentence
            && earlier is not null
            && earlier.Content.Exists(part => text.QuoteEnds[part.Start] > 0)
            && earlier.Content[^1].End <= quote.Start
        )
            earlier.Content.Add(quote);
        else if (fillsSentence || quote.Count >= 2 * ShortestAlone)
            found.Add(new Draft(null, null, [quote], 0.5));
    }
}
