using System.Runtime.CompilerServices;

namespace Burdenshare.Statements.Syntax;

/// <summary>What the tagger looks at: the word, its letters, its neighbours and the two tags before it.</summary>
internal static class TagFeatures
{
    /// <summary>How many features a word has.</summary>
    public const int Count = 20;

    private static readonly FeatureTemplates s_templates = new(
        1,
        7,
        [.. Enumerable.Range(0, Count).Select(part => new[] { (byte)part })]
    );

    /// <summary>The features of a word whose predecessors are tagged.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fill(Words words, int at, Span<uint> features)
    {
        var before = Tag(words, at - 1);
        var twoBefore = Tag(words, at - 2);
        var word = words.Form[at];
        var next = Form(words, at + 1);
        var start = at == 0 ? 256u : 0u;
        Span<uint> parts =
        [
            word,
            words.Ending[at],
            words.Suffix[at],
            words.LongSuffix[at],
            words.Prefix[at],
            words.Shape[at] | start,
            FeatureHash.Mix(words.Shape[at] | start, words.Suffix[at]),
            before,
            FeatureHash.Mix(before, twoBefore),
            FeatureHash.Mix(before, word),
            FeatureHash.Mix(before, words.Suffix[at]),
            FeatureHash.Mix(FeatureHash.Mix(before, twoBefore), word),
            Form(words, at - 1),
            Form(words, at - 2),
            FeatureHash.Mix(Form(words, at - 1), word),
            next,
            Form(words, at + 2),
            FeatureHash.Mix(word, next),
            FeatureHash.Mix(before, at + 1 < words.Count ? words.Suffix[at + 1] : 2),
            FeatureHash.Mix(next, Form(words, at + 2)),
        ];
        s_templates.Fill(parts, features);
    }

    private static uint Tag(Words words, int at) => at < 0 ? 255u : words.Tag[at];

    private static uint Form(Words words, int at) =>
        at < 0 ? 1
        : at >= words.Count ? 2
        : words.Form[at];
}
