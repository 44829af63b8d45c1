using System.Runtime.CompilerServices;

namespace Burdenshare.Statements.Syntax;

/// <summary>Gives each word the best tag from left to right, by an averaged perceptron (Collins 2002).</summary>
/// <param name="weights">One lane a tag.</param>
/// <param name="tags">How many tags there are.</param>
/// <param name="name">The tag of a name.</param>
internal sealed class Tagger(WeightTable weights, int tags, int name)
{
    /// <summary>Fills the words' tags.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Tag(Words words)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        Span<short> sums = stackalloc short[weights.Lanes];
        for (var at = 0; at < words.Count; at++)
        {
            if (words.IsName[at])
            {
                words.Tag[at] = (byte)name;
                continue;
            }
            TagFeatures.Fill(words, at, features);
            weights.Sum(features, sums);
            words.Tag[at] = (byte)WeightTable.Best(sums, tags);
        }
    }
}
