using System.Collections.Immutable;

namespace Burdenshare.Statements.Segmentation;

/// <summary>A text cut into paragraphs, sentences and tokens, each a span of it.</summary>
/// <param name="Document">What was cut.</param>
/// <param name="Tokens">In order.</param>
/// <param name="Paragraphs">Token ranges, in order; none is empty.</param>
/// <param name="Sentences">
/// Token ranges, in order; none crosses a paragraph, and together they hold every token.
/// </param>
internal sealed record Layout(
    Document Document,
    ImmutableArray<Token> Tokens,
    ImmutableArray<TokenRange> Paragraphs,
    ImmutableArray<TokenRange> Sentences
)
{
    private readonly int[] _sentenceOf = Indices(Tokens.Length, Sentences);

    private static int[] Indices(int tokens, ImmutableArray<TokenRange> sentences)
    {
        var indices = new int[tokens];
        for (var i = 0; i < sentences.Length; i++)
            Array.Fill(indices, i, sentences[i].Start, sentences[i].Count);
        return indices;
    }

    /// <summary>Cuts a document.</summary>
    public static Layout Of(Document document)
    {
        var tokens = Tokenizer.Tokens(document.Text);
        var paragraphs = Segmentation.Paragraphs.Of(document.Text, tokens);
        var sentences = ImmutableArray.CreateBuilder<TokenRange>();
        if (!document.Parses.IsEmpty)
            Segmentation.Sentences.AddGiven(sentences, tokens, document.Parses);
        else
        {
            foreach (var paragraph in paragraphs)
                Segmentation.Sentences.AddTo(sentences, document.Text, tokens, paragraph);
        }
        return new Layout(document, tokens, paragraphs, sentences.DrainToImmutable());
    }

    /// <summary>From the first token's start to the last token's end; the range must hold a token.</summary>
    public TextSpan SpanOf(TokenRange range) =>
        new(Tokens[range.Start].Span.Start, Tokens[range.End - 1].Span.End);

    /// <summary>Index of the sentence that holds a token.</summary>
    public int SentenceOf(int token) => _sentenceOf[token];

    /// <summary>The words of a token as they are written.</summary>
    public ReadOnlySpan<char> Text(int token) =>
        Document.Text.AsSpan(Tokens[token].Span.Start, Tokens[token].Span.Length);

    /// <summary>Index of the first token that starts at or after a position.</summary>
    public int TokenAt(int position)
    {
        var (low, high) = (0, Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The tokens that start inside a span.</summary>
    public TokenRange RangeOf(TextSpan span) => new(TokenAt(span.Start), TokenAt(span.End));

    /// <summary>Index of the range that holds a token; the ranges are in order.</summary>
    public static int IndexOf(ImmutableArray<TokenRange> ranges, int token)
    {
        var (low, high) = (0, ranges.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (ranges[middle].Start <= token)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
