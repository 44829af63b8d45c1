using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Figures;

/// <summary>
/// Counts of allies against a target that the sentence names without its number: "23 allies meet the guideline".
/// </summary>
internal static class CountReader
{
    private static readonly FrozenSet<string> s_verbs = WordTable.Listed("CountReader.Verbs");

    /// <summary>The count that a sentence without percentages states; null for none.</summary>
    public static FigureFinding? In(Passage passage, ImmutableArray<Subject> subjects)
    {
        var subject = subjects.FirstOrDefault(candidate =>
            candidate is { Kind: SubjectKind.Allies, Count: not null }
        );
        if (subject is null)
            return null;
        var verb = First(passage, s_verbs, subject.End);
        var target = verb < 0 ? -1 : First(passage, Words.Target, verb + 1);
        if (target < 0 || !(passage.Has(Words.Spending) || passage.Has(Words.Defence, verb, target + 1)))
            return null;
        var modality = Modality.Of(passage, verb + 1, target + 1);
        var misses = passage.Word(verb) is "miss" or "missed";
        var years = YearReader.Of(
            passage,
            new(verb, verb + 1, Quantities.QuantityKind.Percent, 0, null, 0, null),
            modality.Name
        );
        return new FigureFinding(
            passage.Layout.SpanOf(new(subject.Token, target + 1)),
            0.7,
            Measure.DefenceExpenditure,
            subject.Areas,
            null,
            null,
            Unit.PercentOfGdp,
            0,
            misses ? "lt" : "ge",
            years.Year,
            years.ByYear,
            false,
            subject.Count,
            null,
            modality.Name is "pledged" ? "claimed" : modality.Name,
            null,
            null,
            []
        );
    }

    private static int First(Passage passage, FrozenSet<string> words, int from)
    {
        for (var at = from; at < Math.Min(from + 12, passage.Range.End); at++)
        {
            if (words.Contains(passage.Word(at)))
                return at;
        }
        return -1;
    }
}
