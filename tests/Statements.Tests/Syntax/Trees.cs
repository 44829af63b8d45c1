using Burdenshare.Statements.Segmentation;
using Burdenshare.Statements.Syntax;

namespace Burdenshare.Statements.Tests.Syntax;

/// <summary>Trees of sentences, and words found in them by how they are written.</summary>
internal static class Trees
{
    public static (SentenceTree Tree, Layout Layout) Of(string sentence)
    {
        var layout = Layout.Of(new Document("sentence", sentence));
        return (new SentenceParser(layout, SyntaxModel.English).At(0), layout);
    }

    /// <summary>The tag of a word, when some words are known to be names.</summary>
    public static string Penn(string sentence, string word, params string[] names)
    {
        var layout = Layout.Of(new Document("sentence", sentence));
        bool[] known =
        [
            .. Enumerable
                .Range(0, layout.Tokens.Length)
                .Select(at => names.Contains(layout.Text(at).ToString())),
        ];
        return new SentenceParser(layout, SyntaxModel.English, known)
            .At(0)
            .Penn(Find(layout, word))
            .ToString();
    }

    public static int Find(Layout layout, string word)
    {
        for (var i = 0; i < layout.Tokens.Length; i++)
        {
            if (layout.Text(i).SequenceEqual(word))
                return i;
        }
        throw new ArgumentException($"'{word}' does not stand there");
    }

    public static Words Words(string sentence)
    {
        var layout = Layout.Of(new Document("sentence", sentence));
        var words = new Words();
        words.Fill(layout, new TokenRange(0, layout.Tokens.Length));
        return words;
    }
}
