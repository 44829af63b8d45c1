using System.Globalization;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Statements.Syntax;

namespace Burdenshare.SyntaxTraining;

/// <summary>Accuracy on a treebank's sentences, marks included.</summary>
internal static class Scores
{
    /// <summary>Universal and Penn tags, heads, heads with relations (types without subtypes), and speed.</summary>
    public static string Of(SyntaxModel model, IReadOnlyList<GoldSentence> sentences)
    {
        var (tagger, parser) = (model.Tagger(), model.Parser());
        var (words, state) = (new Words(), new Configuration());
        var (all, universal, penn, heads, labelled) = (0, 0, 0, 0, 0);
        foreach (var gold in sentences)
        {
            words.Fill(gold.Layout, new TokenRange(0, gold.Count));
            tagger.Tag(words);
            parser.Parse(words, state);
            for (var i = 0; i < gold.Count; i++)
            {
                var (tag, right) = (model.Tags[words.Tag[i]].Split('/'), gold.Tags[i].Split('/'));
                all++;
                universal += tag[0] == right[0] ? 1 : 0;
                penn += tag[1] == right[1] ? 1 : 0;
                if (state.Heads[i] != gold.Heads[i])
                    continue;
                heads++;
                labelled += Relations.Type(state.Relations[i]) == Relations.Type(gold.Relations[i]) ? 1 : 0;
            }
        }
        return string.Create(
            CultureInfo.InvariantCulture,
            $"tokens {all}  UPOS {Percent(universal, all)}  XPOS {Percent(penn, all)}  "
                + $"UAS {Percent(heads, all)}  LAS {Percent(labelled, all)}"
        );
    }

    private static string Percent(int part, int all) =>
        (100.0 * part / Math.Max(1, all)).ToString("F2", CultureInfo.InvariantCulture);
}
