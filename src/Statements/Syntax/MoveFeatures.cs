using System.Runtime.CompilerServices;

namespace Burdenshare.Statements.Syntax;

/// <summary>
/// What the parser looks at before a move: words and tags on top of the stack and next in line, their dependents so
/// far, and the distance between them (after Zhang and Nivre 2011).
/// </summary>
internal static class MoveFeatures
{
    // Three numbers for each word on the stack and in line: its letters, its tag, both together.
    private const byte S0 = 0;
    private const byte S1 = 3;
    private const byte S2 = 6;
    private const byte N0 = 9;
    private const byte N1 = 12;
    private const byte N2 = 15;

    // Three for each dependent, the first and the last: its letters, its tag, its relation.
    private const byte S0L = 18;
    private const byte S0R = 21;
    private const byte S1L = 24;
    private const byte S1R = 27;
    private const byte N0L = 30;

    // The relations of those attached before them.
    private const byte SecondS0L = 33;
    private const byte SecondS0R = 34;
    private const byte SecondN0L = 35;
    private const byte SecondS1R = 36;

    private const byte Near = 37;
    private const byte Far = 38;

    // How many dependents a word has on a side, and which mark stands before another word.
    private const byte LeftsS0 = 39;
    private const byte RightsS0 = 40;
    private const byte LeftsN0 = 41;
    private const byte RightsS1 = 42;
    private const byte BeforeS0 = 43;
    private const byte BeforeN0 = 44;

    private const byte One = 45;
    private const byte Looked = 49;

    private const byte Tag = 1;
    private const byte Both = 2;
    private const byte Label = 2;

    private static readonly FeatureTemplates s_templates = new(
        101,
        11,
        [.. Single(), .. Pairs(), .. Dependents(), .. Counts()]
    );

    /// <summary>How many features a move has.</summary>
    public const int Count = 76;

    /// <summary>The features of a configuration.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fill(Configuration state, Span<uint> features)
    {
        Span<uint> looked = stackalloc uint[Looked];
        var (s0, s1, n0) = (state.Stack(0), state.Stack(1), state.Buffer(0));
        LookAtWords(state, looked);
        LookAtDependents(state, looked);
        looked[Near] = Distance(s0, n0);
        looked[Far] = Distance(s1, s0);
        looked[LeftsS0] = Valency(state.LeftCount, s0);
        looked[RightsS0] = Valency(state.RightCount, s0);
        looked[LeftsN0] = Valency(state.LeftCount, n0);
        looked[RightsS1] = Valency(state.RightCount, s1);
        looked[BeforeS0] = Between(state, s1, s0);
        looked[BeforeN0] = Between(state, s0, n0);
        for (var i = 0u; i < 4; i++)
            looked[(int)(One + i)] = i + 1;
        s_templates.Fill(looked, features);
    }

    private static byte[][] Single() =>
        [
            [S0 + Both],
            [S0],
            [S0 + Tag],
            [N0 + Both],
            [N0],
            [N0 + Tag],
            [N1 + Both],
            [N1],
            [N1 + Tag],
            [N2 + Both],
            [N2 + Tag],
            [S1 + Both],
            [S1],
            [S1 + Tag],
            [S2 + Both],
            [S2 + Tag],
        ];

    private static byte[][] Pairs() =>
        [
            [S0 + Both, N0 + Both],
            [S0 + Both, N0],
            [S0, N0 + Both],
            [S0 + Both, N0 + Tag],
            [S0 + Tag, N0 + Both],
            [S0, N0],
            [S0 + Tag, N0 + Tag],
            [N0 + Tag, N1 + Tag],
            [N0, N1 + Tag],
            [N0, N1],
            [S1 + Tag, S0 + Tag],
            [S1, S0],
            [S1 + Both, S0 + Tag],
            [S1 + Tag, S0 + Both],
            [S1, N0],
            [S1 + Tag, N0 + Tag],
        ];

    private static byte[][] Dependents() =>
        [
            [N0 + Tag, N1 + Tag, N2 + Tag],
            [S0 + Tag, N0 + Tag, N1 + Tag],
            [S1 + Tag, S0 + Tag, N0 + Tag],
            [S2 + Tag, S1 + Tag, S0 + Tag],
            [S1 + Tag, S0 + Tag, N0],
            [S0 + Tag, S0L + Tag, N0 + Tag],
            [S0 + Tag, S0R + Tag, N0 + Tag],
            [S0 + Tag, N0 + Tag, N0L + Tag],
            [S1 + Tag, S1R + Tag, S0 + Tag],
            [S1 + Tag, S0 + Tag, S0L + Tag],
            [S1 + Tag, S0 + Tag, S0R + Tag],
            [S1 + Tag, S1L + Tag, S0 + Tag],
            [S0L, S0L + Label, One],
            [S0R, S0R + Label, One + 1],
            [N0L, N0L + Label, One + 2],
            [S1R, S1R + Label, One + 3],
            [S0 + Tag, S0L + Label, S0R + Label],
            [N0 + Tag, N0L + Label, S0 + Tag],
            [S1 + Tag, S1R + Label, S1L + Label],
            [S0, S0L + Label, S0R + Label],
            [S1, S1R + Label, S0 + Tag],
            [N0, N0L + Label, N1 + Tag],
            [S0 + Tag, SecondS0L, S0L + Label],
            [S0 + Tag, SecondS0R, S0R + Label],
            [N0 + Tag, SecondN0L, N0L + Label],
            [S1 + Tag, SecondS1R, S1R + Label],
        ];

    private static byte[][] Counts() =>
        [
            [S0, Near],
            [S0 + Tag, Near],
            [N0, Near],
            [N0 + Tag, Near],
            [S0, N0, Near],
            [S0 + Tag, N0 + Tag, Near],
            [S1 + Tag, S0 + Tag, Far],
            [S1, Far],
            [S0, LeftsS0],
            [S0 + Tag, LeftsS0],
            [S0, RightsS0],
            [S0 + Tag, RightsS0, N0 + Tag],
            [N0 + Tag, LeftsN0, S0 + Tag],
            [N0, LeftsN0],
            [S1 + Tag, RightsS1, S0 + Tag],
            [S1, RightsS1],
            [S1 + Tag, BeforeS0, S0 + Tag],
            [S0 + Tag, BeforeN0, N0 + Tag],
        ];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void LookAtWords(Configuration state, Span<uint> looked)
    {
        Word(state, state.Stack(0), looked.Slice(S0, 3));
        Word(state, state.Stack(1), looked.Slice(S1, 3));
        Word(state, state.Stack(2), looked.Slice(S2, 3));
        Word(state, state.Buffer(0), looked.Slice(N0, 3));
        Word(state, state.Buffer(1), looked.Slice(N1, 3));
        Word(state, state.Buffer(2), looked.Slice(N2, 3));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void LookAtDependents(Configuration state, Span<uint> looked)
    {
        var (s0, s1, n0) = (state.Stack(0), state.Stack(1), state.Buffer(0));
        Dependent(state, At(state.Leftmost, s0), looked.Slice(S0L, 3));
        Dependent(state, At(state.Rightmost, s0), looked.Slice(S0R, 3));
        Dependent(state, At(state.Leftmost, s1), looked.Slice(S1L, 3));
        Dependent(state, At(state.Rightmost, s1), looked.Slice(S1R, 3));
        Dependent(state, At(state.Leftmost, n0), looked.Slice(N0L, 3));
        looked[SecondS0L] = RelationOf(state, At(state.SecondLeft, s0));
        looked[SecondS0R] = RelationOf(state, At(state.SecondRight, s0));
        looked[SecondN0L] = RelationOf(state, At(state.SecondLeft, n0));
        looked[SecondS1R] = RelationOf(state, At(state.SecondRight, s1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Word(Configuration state, int at, Span<uint> looked)
    {
        Letters(state, at, looked);
        looked[Both] = FeatureHash.Mix(looked[0], looked[Tag]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Dependent(Configuration state, int at, Span<uint> looked)
    {
        Letters(state, at, looked);
        looked[Label] = RelationOf(state, at);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Letters(Configuration state, int at, Span<uint> looked) =>
        (looked[0], looked[Tag]) =
            at < 0 ? (3u, 301u)
            : at == state.Words.Count ? (5u, 302u)
            : (state.Words.Form[at], state.Words.Tag[at] + 1u);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint RelationOf(Configuration state, int at) =>
        at < 0 ? 401 : (uint)state.Relations[at] + 410;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int At(int[] of, int at) => at < 0 ? at : of[at];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Valency(int[] counts, int at) => at < 0 ? 501 : 510 + (uint)Math.Min(counts[at], 4);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Between(Configuration state, int from, int to) =>
        from < 0 || to < 1 ? 701 : 710 + (to - from > 1 ? state.Words.Tag[to - 1] : 255u);
}
