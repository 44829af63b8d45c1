using System.Runtime.CompilerServices;

namespace Burdenshare.Statements.Syntax;

/// <summary>What names the relation of a word to its head: both, their neighbours and their other dependents.</summary>
internal static class LabelFeatures
{
    /// <summary>How many features an arc has.</summary>
    public const int Count = 26;

    private const byte Nothing = 0;
    private const byte Side = 1;
    private const byte Word = 2;
    private const byte Tag = 3;
    private const byte Suffix = 4;
    private const byte HeadWord = 5;
    private const byte HeadTag = 6;
    private const byte HeadSuffix = 7;
    private const byte WordBefore = 8;
    private const byte TagBefore = 9;
    private const byte WordAfter = 10;
    private const byte TagAfter = 11;
    private const byte HeadTagBefore = 12;
    private const byte HeadTagAfter = 13;

    // The dependent's first and last dependent and the one attached before the first; the head's outermost one.
    private const byte FirstWord = 14;
    private const byte First = 15;
    private const byte Second = 16;
    private const byte Sibling = 17;

    // The same with the side.
    private const byte FirstWordBySide = 18;
    private const byte FirstBySide = 19;
    private const byte LastBySide = 20;
    private const byte SiblingBySide = 21;
    private const byte LeftsBySide = 22;
    private const byte RightsBySide = 23;
    private const byte Looked = 24;

    private static readonly FeatureTemplates s_templates = new(
        201,
        13,
        [Tag, HeadTag, Side],
        [Word, HeadTag, Side],
        [Tag, HeadWord, Side],
        [Word, HeadWord, Side],
        [Word, Side, Nothing],
        [HeadWord, Side, Nothing],
        [Word, Tag, Side],
        [HeadWord, HeadTag, Side],
        [Tag, HeadTag, TagBefore],
        [Tag, HeadTag, TagAfter],
        [Tag, HeadTag, HeadTagBefore],
        [Tag, HeadTag, HeadTagAfter],
        [Tag, HeadTag, FirstBySide],
        [Tag, HeadTag, LastBySide],
        [Tag, HeadTag, SiblingBySide],
        [HeadWord, Sibling, Side],
        [Tag, HeadTag, FirstWordBySide],
        [HeadTag, FirstWord, First],
        [HeadTag, First, Second],
        [Tag, WordBefore, HeadTag],
        [Tag, WordAfter, HeadTag],
        [Suffix, HeadTag, Side],
        [Suffix, HeadSuffix, Side],
        [HeadWord, Tag, FirstWord],
        [Tag, HeadTag, LeftsBySide],
        [Tag, HeadTag, RightsBySide]
    );

    /// <summary>The features of an arc about to be drawn.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fill(Configuration state, int head, int dependent, Span<uint> features)
    {
        var words = state.Words;
        var side = (dependent < head ? 1u : 2u) + (Math.Abs(head - dependent) == 1 ? 2u : 0u);
        var first = state.Leftmost[dependent];
        var sibling = RelationOf(state, dependent < head ? state.Leftmost[head] : state.Rightmost[head]);
        Span<uint> looked = stackalloc uint[Looked];
        (looked[Nothing], looked[Side]) = (0, side);
        (looked[Word], looked[Tag]) = (Of(words, words.Form, dependent), TagOf(words, dependent));
        (looked[HeadWord], looked[HeadTag]) = (Of(words, words.Form, head), TagOf(words, head));
        looked[Suffix] = Of(words, words.Suffix, dependent);
        looked[HeadSuffix] = Of(words, words.Suffix, head);
        looked[WordBefore] = Of(words, words.Form, dependent - 1);
        looked[TagBefore] = TagOf(words, dependent - 1);
        looked[WordAfter] = Of(words, words.Form, dependent + 1);
        looked[TagAfter] = TagOf(words, dependent + 1);
        looked[HeadTagBefore] = TagOf(words, head - 1);
        looked[HeadTagAfter] = TagOf(words, head + 1);
        looked[FirstWord] = Of(words, words.Form, first);
        looked[First] = RelationOf(state, first);
        looked[Second] = RelationOf(state, state.SecondLeft[dependent]);
        looked[Sibling] = sibling;
        looked[FirstWordBySide] = FeatureHash.Mix(looked[FirstWord], side);
        looked[FirstBySide] = FeatureHash.Mix(looked[First], side);
        looked[LastBySide] = FeatureHash.Mix(RelationOf(state, state.Rightmost[dependent]), side);
        looked[SiblingBySide] = FeatureHash.Mix(sibling, side);
        looked[LeftsBySide] = FeatureHash.Mix((uint)Math.Min(state.LeftCount[head], 3), side);
        looked[RightsBySide] = FeatureHash.Mix((uint)Math.Min(state.RightCount[head], 3), side);
        s_templates.Fill(looked, features);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Of(Words words, uint[] what, int at) =>
        at < 0 ? 3
        : at >= words.Count ? 5
        : what[at];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint TagOf(Words words, int at) =>
        at < 0 ? 301
        : at >= words.Count ? 302
        : words.Tag[at] + 1u;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint RelationOf(Configuration state, int at) =>
        at < 0 ? 401
        : at >= state.Words.Count ? 402
        : (uint)state.Relations[at] + 410;
}
