using System.Runtime.CompilerServices;

namespace Burdenshare.Statements.Syntax;

/// <summary>
/// What the parser looks at before a move: words and tags on top of the stack and next in line, their dependents so
/// far, and the distance between them (after Zhang and Nivre 2011).
/// </summary>
internal ref struct MoveFeatures
{
    /// <summary>How many features a move has.</summary>
    public const int Count = 76;

    private readonly Span<uint> _features;
    private int _filled;

    private MoveFeatures(Span<uint> features) => _features = features;

    /// <summary>The features of a configuration.</summary>
    public static void Fill(Configuration state, Span<uint> features)
    {
        var fill = new MoveFeatures(features);
        fill.Single(state);
        fill.Pairs(state);
        fill.Dependents(state);
        fill.Counts(state);
    }

    private void Single(Configuration state)
    {
        var (s0, s1, s2) = (state.Stack(0), state.Stack(1), state.Stack(2));
        var (n0, n1, n2) = (state.Buffer(0), state.Buffer(1), state.Buffer(2));
        Add(Both(state, s0));
        Add(Word(state, s0));
        Add(Tag(state, s0));
        Add(Both(state, n0));
        Add(Word(state, n0));
        Add(Tag(state, n0));
        Add(Both(state, n1));
        Add(Word(state, n1));
        Add(Tag(state, n1));
        Add(Both(state, n2));
        Add(Tag(state, n2));
        Add(Both(state, s1));
        Add(Word(state, s1));
        Add(Tag(state, s1));
        Add(Both(state, s2));
        Add(Tag(state, s2));
    }

    private void Pairs(Configuration state)
    {
        var (s0, s1) = (state.Stack(0), state.Stack(1));
        var (n0, n1) = (state.Buffer(0), state.Buffer(1));
        Add(Both(state, s0), Both(state, n0));
        Add(Both(state, s0), Word(state, n0));
        Add(Word(state, s0), Both(state, n0));
        Add(Both(state, s0), Tag(state, n0));
        Add(Tag(state, s0), Both(state, n0));
        Add(Word(state, s0), Word(state, n0));
        Add(Tag(state, s0), Tag(state, n0));
        Add(Tag(state, n0), Tag(state, n1));
        Add(Word(state, n0), Tag(state, n1));
        Add(Word(state, n0), Word(state, n1));
        Add(Tag(state, s1), Tag(state, s0));
        Add(Word(state, s1), Word(state, s0));
        Add(Both(state, s1), Tag(state, s0));
        Add(Tag(state, s1), Both(state, s0));
        Add(Word(state, s1), Word(state, n0));
        Add(Tag(state, s1), Tag(state, n0));
    }

    private void Dependents(Configuration state)
    {
        var (s0, s1, s2) = (state.Stack(0), state.Stack(1), state.Stack(2));
        var (n0, n1, n2) = (state.Buffer(0), state.Buffer(1), state.Buffer(2));
        var (s0L, s0R, n0L) = (First(state, s0), Last(state, s0), First(state, n0));
        var (s1L, s1R) = (First(state, s1), Last(state, s1));
        var (t0, t1, u0) = (Tag(state, s0), Tag(state, s1), Tag(state, n0));
        Add(u0, Tag(state, n1), Tag(state, n2));
        Add(t0, u0, Tag(state, n1));
        Add(t1, t0, u0);
        Add(Tag(state, s2), t1, t0);
        Add(t1, t0, Word(state, n0));
        Add(t0, Tag(state, s0L), u0);
        Add(t0, Tag(state, s0R), u0);
        Add(t0, u0, Tag(state, n0L));
        Add(t1, Tag(state, s1R), t0);
        Add(t1, t0, Tag(state, s0L));
        Add(t1, t0, Tag(state, s0R));
        Add(t1, Tag(state, s1L), t0);
        Add(Word(state, s0L), Label(state, s0L), 1);
        Add(Word(state, s0R), Label(state, s0R), 2);
        Add(Word(state, n0L), Label(state, n0L), 3);
        Add(Word(state, s1R), Label(state, s1R), 4);
        Add(t0, Label(state, s0L), Label(state, s0R));
        Add(u0, Label(state, n0L), t0);
        Add(t1, Label(state, s1R), Label(state, s1L));
        Add(Word(state, s0), Label(state, s0L), Label(state, s0R));
        Add(Word(state, s1), Label(state, s1R), t0);
        Add(Word(state, n0), Label(state, n0L), Tag(state, n1));
        Add(t0, Label(state, Second(state.SecondLeft, s0)), Label(state, s0L));
        Add(t0, Label(state, Second(state.SecondRight, s0)), Label(state, s0R));
        Add(u0, Label(state, Second(state.SecondLeft, n0)), Label(state, n0L));
        Add(t1, Label(state, Second(state.SecondRight, s1)), Label(state, s1R));
    }

    private void Counts(Configuration state)
    {
        var (s0, s1, n0) = (state.Stack(0), state.Stack(1), state.Buffer(0));
        var near = Distance(s0, n0);
        var far = Distance(s1, s0);
        Add(Word(state, s0), near);
        Add(Tag(state, s0), near);
        Add(Word(state, n0), near);
        Add(Tag(state, n0), near);
        Add(Word(state, s0), Word(state, n0), near);
        Add(Tag(state, s0), Tag(state, n0), near);
        Add(Tag(state, s1), Tag(state, s0), far);
        Add(Word(state, s1), far);
        Add(Word(state, s0), Valency(state.LeftCount, s0));
        Add(Tag(state, s0), Valency(state.LeftCount, s0));
        Add(Word(state, s0), Valency(state.RightCount, s0));
        Add(Tag(state, s0), Valency(state.RightCount, s0), Tag(state, n0));
        Add(Tag(state, n0), Valency(state.LeftCount, n0), Tag(state, s0));
        Add(Word(state, n0), Valency(state.LeftCount, n0));
        Add(Tag(state, s1), Valency(state.RightCount, s1), Tag(state, s0));
        Add(Word(state, s1), Valency(state.RightCount, s1));
        Add(Tag(state, s1), Between(state, s1, s0), Tag(state, s0));
        Add(Tag(state, s0), Between(state, s0, n0), Tag(state, n0));
    }

    private void Add(uint first, uint second = 0, uint third = 0)
    {
        var hash = FeatureHash.Mix((uint)_filled + 101, first);
        if (second != 0)
            hash = FeatureHash.Mix(hash, second);
        if (third != 0)
            hash = FeatureHash.Mix(hash, third);
        _features[_filled++] = FeatureHash.Mix(hash, 11);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Word(Configuration state, int at) =>
        at < 0 ? 3
        : at == state.Words.Count ? 5
        : state.Words.Form[at];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Tag(Configuration state, int at) =>
        at < 0 ? 301
        : at == state.Words.Count ? 302
        : state.Words.Tag[at] + 1u;

    private static uint Both(Configuration state, int at) => FeatureHash.Mix(Word(state, at), Tag(state, at));

    private static uint Label(Configuration state, int at) => at < 0 ? 401 : (uint)state.Relations[at] + 410;

    private static int First(Configuration state, int at) => at < 0 ? at : state.Leftmost[at];

    private static int Last(Configuration state, int at) => at < 0 ? at : state.Rightmost[at];

    private static int Second(int[] of, int at) => at < 0 ? at : of[at];

    private static uint Valency(int[] counts, int at) => at < 0 ? 501 : 510 + (uint)Math.Min(counts[at], 4);

    private static uint Distance(int from, int to) =>
        from < 0 || to < 0
            ? 601
            : 610
                + (uint)(to - from) switch
                {
                    < 5 and var near => near,
                    < 8 => 5,
                    < 13 => 6,
                    _ => 7,
                };

    // Whether a mark stands right before the second word: clauses and appositions begin after one.
    private static uint Between(Configuration state, int from, int to) =>
        from < 0 || to < 1 ? 701 : 710 + (to - from > 1 ? state.Words.Tag[to - 1] : 255u);
}
