using Burdenshare.Statements.Segmentation;
using Burdenshare.Statements.Syntax;

namespace Burdenshare.SyntaxTraining;

/// <summary>Trains the tagger: an averaged perceptron over its own guesses of the tags before.</summary>
internal sealed class TaggerTraining(IReadOnlyList<string> tags, int bits)
{
    private readonly AveragedTable _table = new(bits, (tags.Count + 15) / 16 * 16);
    private readonly Dictionary<string, int> _indices = tags.Select((tag, index) => (tag, index))
        .ToDictionary(pair => pair.tag, pair => pair.index, StringComparer.Ordinal);

    /// <summary>The weights after so many rounds.</summary>
    public PackedTable Train(IReadOnlyList<GoldSentence> sentences, int rounds, ulong seed)
    {
        var words = new Words();
        var features = new uint[TagFeatures.Count];
        var sums = new int[(tags.Count + 15) / 16 * 16];
        for (var round = 0; round < rounds; round++)
        {
            foreach (var sentence in Shuffle.Of(sentences, seed, $"tagger/{round}"))
            {
                words.Fill(sentence.Layout, new TokenRange(0, sentence.Count));
                for (var at = 0; at < sentence.Count; at++)
                {
                    TagFeatures.Fill(words, at, features);
                    _table.Sum(features, sums);
                    var guess = Best(sums);
                    var right = Index(sentence.Tags[at]);
                    _table.Step();
                    if (right >= 0 && guess != right)
                        _table.Update(features, right, guess);
                    words.Tag[at] = (byte)guess;
                }
            }
        }
        return _table.Pack();
    }

    /// <summary>The index of a tag; -1 for one too rare to be learned.</summary>
    public int Index(string tag) => _indices.GetValueOrDefault(tag, -1);

    private int Best(int[] sums)
    {
        var best = 0;
        for (var i = 1; i < tags.Count; i++)
        {
            if (sums[i] > sums[best])
                best = i;
        }
        return best;
    }
}
