using Burdenshare.Statements;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Statements.Syntax;

namespace Burdenshare.SyntaxTraining;

/// <summary>A sentence of the treebank in the reader's own tokens.</summary>
internal sealed class GoldSentence
{
    private GoldSentence(Layout layout, int count)
    {
        (Layout, Tags, Heads) = (layout, new string[count], new int[count]);
        Relations = new Relation[count];
    }

    /// <summary>The sentence as the reader cuts it.</summary>
    public Layout Layout { get; }

    /// <summary>The number of tokens.</summary>
    public int Count => Tags.Length;

    /// <summary>The tag of each token.</summary>
    public string[] Tags { get; }

    /// <summary>The head of each token; the number of tokens stands for the root.</summary>
    public int[] Heads { get; }

    /// <summary>The relation of each token to its head.</summary>
    public Relation[] Relations { get; }

    /// <summary>
    /// Carries a tree over to the reader's tokens. Where one token covers several words ("don't", "well-known"), it is
    /// the first of them whose head lies outside; where several tokens cover one word, they depend on their first.
    /// Null where words and tokens cannot be aligned.
    /// </summary>
    public static GoldSentence? Of(string text, IReadOnlyList<TreebankWord> words)
    {
        var layout = Layout.Of(new Document("treebank", text));
        var count = layout.Tokens.Length;
        if (count == 0 || Align(text, words, layout) is not { } tokenOf)
            return null;
        var sentence = new GoldSentence(layout, count);
        var chosen = Enumerable.Repeat(-1, count).ToArray();
        for (var i = 0; i < words.Count; i++)
        {
            var token = tokenOf[i];
            var head = words[i].Head == 0 ? count : tokenOf[words[i].Head - 1];
            if (chosen[token] >= 0 || head == token)
                continue;
            chosen[token] = i;
            sentence.Heads[token] = head;
            sentence.Tags[token] = words[i].Tag;
            sentence.Relations[token] = Statements.Syntax.Relations.Named(words[i].Relation);
        }
        for (var token = 0; token < count; token++)
        {
            if (chosen[token] < 0)
                sentence.Follow(token);
        }
        return sentence;
    }

    private void Follow(int token)
    {
        var before = Math.Max(token - 1, 0);
        Heads[token] = before == token ? Count : before;
        Tags[token] = Tags[before] ?? "X/GW";
        Relations[token] = Layout.Tokens[token].Kind == TokenKind.Mark ? Relation.Punct : Relation.Flat;
    }

    private static int[]? Align(string text, IReadOnlyList<TreebankWord> words, Layout layout)
    {
        var tokenOf = new int[words.Count];
        var at = 0;
        for (var i = 0; i < words.Count; i++)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (string.CompareOrdinal(text, at, words[i].Form, 0, words[i].Form.Length) != 0)
                return null;
            // The token that holds the word's first letter.
            var token = layout.TokenAt(at + 1) - 1;
            if (token < 0 || layout.Tokens[token].Span.End <= at)
                return null;
            tokenOf[i] = token;
            at += words[i].Form.Length;
        }
        return tokenOf;
    }
}
