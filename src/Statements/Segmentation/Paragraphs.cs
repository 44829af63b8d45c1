using System.Collections.Immutable;

namespace Burdenshare.Statements.Segmentation;

/// <summary>
/// Paragraphs end at blank lines. A single line break ends one too, unless the text is wrapped by hand: then lines
/// are short and mostly end in mid-sentence.
/// </summary>
internal static class Paragraphs
{
    private const int WrapColumn = 100;

    /// <summary>The paragraphs of a text as ranges of its tokens.</summary>
    public static ImmutableArray<TokenRange> Of(string text, ImmutableArray<Token> tokens)
    {
        var wrapped = IsWrapped(text, tokens);
        var paragraphs = ImmutableArray.CreateBuilder<TokenRange>();
        var start = 0;
        for (var i = 1; i <= tokens.Length; i++)
        {
            if (i < tokens.Length && !Breaks(text, tokens[i - 1].Span.End, tokens[i].Span.Start, wrapped))
                continue;
            paragraphs.Add(new TokenRange(start, i));
            start = i;
        }
        return paragraphs.DrainToImmutable();
    }

    private static bool Breaks(string text, int from, int to, bool wrapped)
    {
        var lines = 0;
        for (var at = from; at < to; at++)
        {
            if (
                text[at] is '\n' or '\u2028' or '\u2029'
                || (text[at] == '\r' && (at + 1 == to || text[at + 1] != '\n'))
            )
                lines++;
        }
        return lines >= (wrapped ? 2 : 1);
    }

    private static bool IsWrapped(string text, ImmutableArray<Token> tokens)
    {
        var (inMidSentence, atEnd) = (0, 0);
        for (var i = 1; i < tokens.Length; i++)
        {
            var (from, to) = (tokens[i - 1].Span.End, tokens[i].Span.Start);
            if (!Breaks(text, from, to, wrapped: false))
                continue;
            if (Breaks(text, from, to, wrapped: true))
                continue;
            var lineStart = text.LastIndexOf('\n', Math.Max(0, from - 1)) + 1;
            if (from - lineStart > WrapColumn)
                return false;
            if (tokens[i - 1].IsWord && !tokens[i].IsCapitalised)
                inMidSentence++;
            else
                atEnd++;
        }
        return inMidSentence >= 2 && inMidSentence > atEnd / 2;
    }
}
