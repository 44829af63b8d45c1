namespace Burdenshare.Statements.Syntax;

/// <summary>What names the relation of a word to its head: both, their neighbours and their other dependents.</summary>
internal ref struct LabelFeatures
{
    /// <summary>How many features an arc has.</summary>
    public const int Count = 26;

    private readonly Span<uint> _features;
    private int _filled;

    private LabelFeatures(Span<uint> features) => _features = features;

    /// <summary>The features of an arc about to be drawn.</summary>
    public static void Fill(Configuration state, int head, int dependent, Span<uint> features)
    {
        var fill = new LabelFeatures(features);
        var side = (dependent < head ? 1u : 2u) + (Math.Abs(head - dependent) == 1 ? 2u : 0u);
        var (word, tag) = (Word(state, dependent), Tag(state, dependent));
        var (headWord, headTag) = (Word(state, head), Tag(state, head));
        var (first, last) = (state.Leftmost[dependent], state.Rightmost[dependent]);
        var sibling = dependent < head ? state.Leftmost[head] : state.Rightmost[head];
        fill.Add(tag, headTag, side);
        fill.Add(word, headTag, side);
        fill.Add(tag, headWord, side);
        fill.Add(word, headWord, side);
        fill.Add(word, side);
        fill.Add(headWord, side);
        fill.Add(word, tag, side);
        fill.Add(headWord, headTag, side);
        fill.Add(tag, headTag, Tag(state, dependent - 1));
        fill.Add(tag, headTag, Tag(state, dependent + 1));
        fill.Add(tag, headTag, Tag(state, head - 1));
        fill.Add(tag, headTag, Tag(state, head + 1));
        fill.Add(tag, headTag, FeatureHash.Mix(Label(state, first), side));
        fill.Add(tag, headTag, FeatureHash.Mix(Label(state, last), side));
        fill.Add(tag, headTag, FeatureHash.Mix(Label(state, sibling), side));
        fill.Add(headWord, Label(state, sibling), side);
        fill.Add(tag, headTag, FeatureHash.Mix(Word(state, first), side));
        fill.Add(headTag, Word(state, first), Label(state, first));
        fill.Add(headTag, Label(state, first), Label(state, state.SecondLeft[dependent]));
        fill.Add(tag, Word(state, dependent - 1), headTag);
        fill.Add(tag, Word(state, dependent + 1), headTag);
        fill.Add(Suffix(state, dependent), headTag, side);
        fill.Add(Suffix(state, dependent), Suffix(state, head), side);
        fill.Add(headWord, tag, Word(state, first));
        fill.Add(tag, headTag, FeatureHash.Mix((uint)Math.Min(state.LeftCount[head], 3), side));
        fill.Add(tag, headTag, FeatureHash.Mix((uint)Math.Min(state.RightCount[head], 3), side));
    }

    private void Add(uint first, uint second, uint third = 0) =>
        _features[_filled] = FeatureHash.Mix(
            FeatureHash.Mix(FeatureHash.Mix(FeatureHash.Mix((uint)_filled++ + 201, first), second), third),
            13
        );

    private static uint Word(Configuration state, int at) =>
        at < 0 ? 3
        : at >= state.Words.Count ? 5
        : state.Words.Form[at];

    private static uint Tag(Configuration state, int at) =>
        at < 0 ? 301
        : at >= state.Words.Count ? 302
        : state.Words.Tag[at] + 1u;

    private static uint Suffix(Configuration state, int at) =>
        at < 0 ? 3
        : at >= state.Words.Count ? 5
        : state.Words.Suffix[at];

    private static uint Label(Configuration state, int at) =>
        at < 0 ? 401
        : at >= state.Words.Count ? 402
        : (uint)state.Relations[at] + 410;
}
