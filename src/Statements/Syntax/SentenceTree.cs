using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Syntax;

/// <summary>A parsed sentence, asked for by the tokens of the text.</summary>
internal sealed class SentenceTree
{
    private readonly int _start;
    private readonly int[] _heads;
    private readonly Relation[] _relations;
    private readonly string[] _tags;
    private readonly int[] _first;
    private readonly int[] _last;

    /// <summary>Keeps what the parser has found.</summary>
    public SentenceTree(TokenRange range, Configuration parsed, SyntaxModel model)
        : this(
            range,
            parsed.Heads[..range.Count],
            parsed.Relations[..range.Count],
            [.. Enumerable.Range(0, range.Count).Select(i => model.Tags[parsed.Words.Tag[i]])]
        ) { }

    /// <summary>A tree at hand.</summary>
    /// <param name="range">Its tokens.</param>
    /// <param name="heads">For each token its head's index in the sentence; their number for none.</param>
    /// <param name="relations">How it depends on it.</param>
    /// <param name="tags">"VERB/VBD".</param>
    public SentenceTree(TokenRange range, int[] heads, Relation[] relations, string[] tags)
    {
        (Range, _start) = (range, range.Start);
        (_heads, _relations, _tags) = (heads, relations, tags);
        (_first, _last) = Extents();
    }

    /// <summary>The sentence's tokens.</summary>
    public TokenRange Range { get; }

    /// <summary>The token a token depends on; -1 for the sentence's head.</summary>
    public int Head(int token)
    {
        var head = _heads[token - _start];
        return head == _heads.Length ? -1 : head + _start;
    }

    /// <summary>How it depends on it.</summary>
    public Relation Relation(int token) => _relations[token - _start];

    /// <summary>The Penn Treebank's tag: VBD, NNP …</summary>
    public ReadOnlySpan<char> Penn(int token)
    {
        var tag = _tags[token - _start];
        return tag.AsSpan(tag.IndexOf('/', StringComparison.Ordinal) + 1);
    }

    /// <summary>Whether a token is a verb that is not an auxiliary.</summary>
    public bool IsVerb(int token) => _tags[token - _start].StartsWith("VERB/", StringComparison.Ordinal);

    /// <summary>Whether a token is a noun or a name.</summary>
    public bool IsNoun(int token) =>
        _tags[token - _start].StartsWith("NOUN/", StringComparison.Ordinal)
        || _tags[token - _start].StartsWith("PROPN/", StringComparison.Ordinal);

    /// <summary>The first dependent in that relation; -1 for none.</summary>
    public int Child(int token, Relation relation)
    {
        for (var i = 0; i < _heads.Length; i++)
        {
            if (_heads[i] == token - _start && _relations[i] == relation)
                return i + _start;
        }
        return -1;
    }

    /// <summary>From the first to the last token that depends on a token, directly or not.</summary>
    public TokenRange Extent(int token) =>
        new(_first[token - _start] + _start, _last[token - _start] + _start + 1);

    // Our arcs never cross, so a word's dependents and theirs stand together; those of a tree that was given may, and
    // other words stand between. Each pass carries ends one level up.
    private (int[] First, int[] Last) Extents()
    {
        var count = _heads.Length;
        var (first, last, waiting) = (new int[count], new int[count], new int[count]);
        for (var i = 0; i < count; i++)
        {
            (first[i], last[i]) = (i, i);
            if (_heads[i] < count)
                waiting[_heads[i]]++;
        }
        var ready = new Stack<int>(Enumerable.Range(0, count).Where(i => waiting[i] == 0));
        while (ready.TryPop(out var word))
        {
            var head = _heads[word];
            if (head == count)
                continue;
            first[head] = Math.Min(first[head], first[word]);
            last[head] = Math.Max(last[head], last[word]);
            if (--waiting[head] == 0)
                ready.Push(head);
        }
        return (first, last);
    }
}
