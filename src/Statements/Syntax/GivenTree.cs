using System.Collections.Immutable;
using Burdenshare.Statements.Parses;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Syntax;

/// <summary>
/// Lays a parse that came with the text over our tokens. Where several words share a token, the one that governs the
/// others stands for it; where a word fills several tokens, the last one stands for it and the others hang on that.
/// </summary>
internal static class GivenTree
{
    private const int Nobody = -1;

    /// <summary>The tree of a sentence of a text that came parsed.</summary>
    public static SentenceTree Of(Layout layout, TokenRange sentence)
    {
        var given = SentenceAt(layout.Document.Parses, layout.Tokens[sentence.Start].Span.Start);
        var carriers = Carriers(layout, sentence, given.Words);
        var depths = Depths(given.Words);
        var words = Governing(sentence.Count, carriers, depths);
        var heads = new int[sentence.Count];
        var relations = new Relation[sentence.Count];
        var tags = new string[sentence.Count];
        for (var i = 0; i < sentence.Count; i++)
        {
            if (words[i] == Nobody)
                (heads[i], relations[i], tags[i]) = (NextCarrier(words, i), Relation.Dep, "X/");
            else
            {
                var head = Above(given.Words, carriers, words[i], i);
                heads[i] = head == Nobody ? sentence.Count : head;
                relations[i] = head == Nobody ? Relation.Root : GivenLabels.Relation(given.Words, words[i]);
                tags[i] = GivenLabels.Tag(given.Words[words[i]]);
            }
        }
        return new SentenceTree(sentence, heads, relations, tags);
    }

    private static GivenSentence SentenceAt(ImmutableArray<GivenSentence> sentences, int position)
    {
        var (low, high) = (0, sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (sentences[middle].Start <= position)
                low = middle;
            else
                high = middle - 1;
        }
        return sentences[low];
    }

    // For each word the last token that it touches, counted in the sentence.
    private static int[] Carriers(Layout layout, TokenRange sentence, ImmutableArray<GivenWord> words)
    {
        var carriers = new int[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var last = layout.TokenAt(words[i].Span.End) - 1;
            var touches = sentence.Contains(last) && layout.Tokens[last].Span.End > words[i].Span.Start;
            carriers[i] = touches ? last - sentence.Start : Nobody;
        }
        return carriers;
    }

    private static int[] Depths(ImmutableArray<GivenWord> words)
    {
        var depths = new int[words.Length];
        var chain = new Stack<int>();
        for (var i = 0; i < words.Length; i++)
        {
            for (var at = i; at != Nobody && depths[at] == 0; at = words[at].Head)
                chain.Push(at);
            while (chain.TryPop(out var at))
                depths[at] = words[at].Head == Nobody ? 1 : depths[words[at].Head] + 1;
        }
        return depths;
    }

    private static int[] Governing(int count, int[] carriers, int[] depths)
    {
        var words = new int[count];
        Array.Fill(words, Nobody);
        for (var i = 0; i < carriers.Length; i++)
        {
            var token = carriers[i];
            if (token != Nobody && (words[token] == Nobody || depths[i] < depths[words[token]]))
                words[token] = i;
        }
        return words;
    }

    // The token of the next word above that stands in another one.
    private static int Above(ImmutableArray<GivenWord> words, int[] carriers, int word, int token)
    {
        var head = words[word].Head;
        while (head != Nobody && (carriers[head] == Nobody || carriers[head] == token))
            head = words[head].Head;
        return head == Nobody ? Nobody : carriers[head];
    }

    // A word's carrier is its last token, so one follows; the sentence's end is reached by no word's token.
    private static int NextCarrier(int[] words, int token)
    {
        while (words[token] == Nobody)
            token++;
        return token;
    }
}
