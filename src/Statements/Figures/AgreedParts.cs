using System.Collections.Immutable;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Quantities;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Figures;

/// <summary>
/// Two percentages beside each other that are the two parts of one agreement: "3.5 % plus 1.5 %" is core defence and
/// what is related to it, whether or not the sentence says so.
/// </summary>
internal static class AgreedParts
{
    // Tokens between the two: "3.5 % for core defence needs and up to 1.5 %".
    private const int Furthest = 12;

    /// <summary>What a percentage measures as one of two such parts; null for any other.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="at">Place of the percentage among its numbers.</param>
    /// <param name="issues">What the alliance agreed on; the part before the slash names the agreement.</param>
    public static Measure? MeasureOf(Passage passage, int at, ImmutableArray<Issue> issues) =>
        Beside(passage, at, at + 1, issues) ?? Beside(passage, at, at - 1, issues);

    private static Measure? Beside(Passage passage, int at, int other, ImmutableArray<Issue> issues)
    {
        if (other < 0 || other >= passage.Quantities.Length)
            return null;
        var (one, two) = (passage.Quantities[at], passage.Quantities[other]);
        var (from, to) = (Math.Min(one.TokenEnd, two.TokenEnd), Math.Max(one.Tokens, two.Tokens));
        if (
            !IsLevel(passage, one)
            || !IsLevel(passage, two)
            || to - from > Furthest
            || passage.Mentions.Any(name => name.IsArea && name.Tokens >= from && name.End <= to)
        )
            return null;
        foreach (var mine in issues)
        foreach (var theirs in issues)
            if (
                mine.Value == one.Value
                && theirs.Value == two.Value
                && (mine.Measure, theirs.Measure) is var parts
                && (
                    parts == (Measure.DefenceExpenditure, Measure.Related)
                    || parts == (Measure.Related, Measure.DefenceExpenditure)
                )
                && Agreement(mine) == Agreement(theirs)
            )
                return mine.Measure;
        return null;
    }

    private static bool IsLevel(Passage passage, Quantity quantity) =>
        quantity is { Kind: QuantityKind.Percent, ValueTo: null }
        && passage.Word(quantity.Tokens - 1) is not "by";

    private static string Agreement(Issue issue) => issue.Id.Split('/')[0];
}
