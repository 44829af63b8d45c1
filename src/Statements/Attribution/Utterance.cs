using System.Collections.Immutable;
using Burdenshare.Statements.Quotations;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>
/// One or more sentences that belong together because a quotation runs across their boundary: the range in which a
/// cue, its speaker and its content are sought.
/// </summary>
/// <param name="Layout">The text.</param>
/// <param name="Range">The tokens.</param>
/// <param name="QuoteEnds">
/// For each token of the text, the token after the quotation that holds it; zero outside.
/// </param>
internal sealed record Utterance(Layout Layout, TokenRange Range, int[] QuoteEnds)
{
    /// <summary>The lower-case word at a token, or nothing outside of the utterance.</summary>
    public string Word(int token) => Range.Contains(token) ? Layout.Tokens[token].Lower : "";

    /// <summary>The token; it must lie in the text.</summary>
    public Token Token(int token) => Layout.Tokens[token];

    /// <summary>Whether a full stop only shortens a name: "J. Hebert".</summary>
    public bool IsInitial(int token) =>
        Word(token) is "."
        && Range.Contains(token - 1)
        && Layout.Tokens[token - 1] is { IsCapitalised: true, Span.Length: 1 };

    /// <summary>Whether a token stands between quotation marks, the marks included.</summary>
    public bool InQuote(int token) => Range.Contains(token) && QuoteEnds[token] > 0;

    /// <summary>Whether a quotation begins at a token.</summary>
    public bool OpensQuote(int token) =>
        InQuote(token) && (token == 0 || QuoteEnds[token - 1] != QuoteEnds[token] || token == Range.Start);

    /// <summary>Whether the token is the last of its sentence, outside of quotations.</summary>
    public bool EndsSentence(int token) =>
        token + 1 >= Range.End || Layout.Sentences[Layout.SentenceOf(token)].End == token + 1;

    /// <summary>First token of the sentence that holds a token, but not before the utterance.</summary>
    public int SentenceStart(int token) =>
        Math.Max(Range.Start, Layout.Sentences[Layout.SentenceOf(token)].Start);

    /// <summary>The utterances of a text, in order.</summary>
    public static IEnumerable<Utterance> Of(Layout layout, ImmutableArray<Quotation> quotations)
    {
        var quoteEnds = new int[layout.Tokens.Length];
        foreach (var quotation in quotations)
        {
            var range = layout.RangeOf(quotation.Span);
            Array.Fill(quoteEnds, range.End, range.Start, range.Count);
        }
        for (var i = 0; i < layout.Sentences.Length; )
        {
            var (start, end) = (layout.Sentences[i].Start, layout.Sentences[i].End);
            var paragraphEnd = layout.Paragraphs[Layout.IndexOf(layout.Paragraphs, start)].End;
            i++;
            while (i < layout.Sentences.Length && end < paragraphEnd && Continues(layout, quoteEnds, end))
                end = layout.Sentences[i++].End;
            yield return new Utterance(layout, new TokenRange(start, end), quoteEnds);
        }
    }

    // A quotation crosses the boundary, or one ends at it and "Rutte said" follows.
    private static bool Continues(Layout layout, int[] quoteEnds, int boundary)
    {
        var before = quoteEnds[boundary - 1];
        if (before > boundary)
            return true;
        if (before != boundary || quoteEnds[boundary] > 0)
            return false;
        for (var i = boundary; i < Math.Min(boundary + 7, layout.Tokens.Length); i++)
        {
            if (
                CueLexicon.Form(layout.Tokens[i].Lower) is
                { Verb.Quotes: true, Form: VerbForm.Past or VerbForm.Present }
            )
                return i > boundary && EndsSoon(layout, i + 1);
            if (layout.Tokens[i].Kind != TokenKind.Word)
                return false;
        }
        return false;
    }

    private static bool EndsSoon(Layout layout, int after)
    {
        for (var i = after; i < Math.Min(after + 9, layout.Tokens.Length); i++)
        {
            if (layout.Tokens[i].Lower is "." or ":" or "that" or "\"" or "“")
                return !layout.Tokens[i].Is("that");
        }
        return false;
    }
}
