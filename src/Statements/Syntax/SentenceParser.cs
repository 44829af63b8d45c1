using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Syntax;

/// <summary>
/// Parses sentences of one text when they are asked for, each once; a text that came parsed keeps its trees. Not for
/// several threads.
/// </summary>
/// <param name="layout">The text.</param>
/// <param name="model">The weights.</param>
/// <param name="names">For each token whether it is known to be a name; null where nothing is known.</param>
internal sealed class SentenceParser(Layout layout, SyntaxModel model, bool[]? names = null)
{
    private readonly Dictionary<int, SentenceTree> _trees = [];
    private readonly Words _words = new();
    private readonly Configuration _state = new();
    private readonly Tagger _tagger = model.Tagger();
    private readonly Parser _parser = model.Parser();

    /// <summary>The tree of the sentence that holds a token.</summary>
    public SentenceTree At(int token)
    {
        var index = layout.SentenceOf(token);
        if (_trees.TryGetValue(index, out var known))
            return known;
        var range = layout.Sentences[index];
        if (!layout.Document.Parses.IsEmpty)
            return _trees[index] = GivenTree.Of(layout, range);
        _words.Fill(layout, range, names);
        _tagger.Tag(_words);
        _parser.Parse(_words, _state);
        return _trees[index] = new SentenceTree(range, _state, model);
    }
}
