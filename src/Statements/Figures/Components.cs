using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Figures;

/// <summary>
/// Parts that a text says a figure is made of: they follow it within a sentence or the next, and they add up to it.
/// </summary>
internal static class Components
{
    private const int LargestDistance = 400;

    private static readonly FrozenSet<string> s_made = WordTable.Listed("Components.Made");

    /// <summary>The figures in order of their spans, with each total pointing at its parts.</summary>
    public static ImmutableArray<FigureFinding> Link(Layout layout, ImmutableArray<FigureFinding> figures)
    {
        var ordered = figures
            .OrderBy(figure => figure.Span.Start)
            .ThenBy(figure => figure.Span.End)
            .ToArray();
        for (var i = 0; i + 2 < ordered.Length; i++)
        {
            var (total, first, second) = (ordered[i], ordered[i + 1], ordered[i + 2]);
            if (!IsSum(total, first, second) || !SaysSo(layout, total, first))
                continue;
            ordered[i] = total with { Measure = Measure.Total, Components = [i + 1, i + 2] };
            ordered[i + 1] = Part(layout, total, first);
            ordered[i + 2] = Part(layout, total, second);
        }
        return [.. ordered];
    }

    private static bool IsSum(FigureFinding total, FigureFinding first, FigureFinding second) =>
        total is { Value: { } sum, Change: false, Measure: not null }
        && total.Unit == Unit.PercentOfGdp
        && first is { Value: { } one, Change: false, Unit.IsCurrency: false }
        && second is { Value: { } two, Change: false, Unit.IsCurrency: false }
        && one + two == sum
        && second.Span.Start - total.Span.Start <= LargestDistance;

    private static bool SaysSo(Layout layout, FigureFinding total, FigureFinding first)
    {
        var range = layout.RangeOf(new TextSpan(total.Span.End, first.Span.Start));
        for (var at = range.Start; at < range.End; at++)
        {
            if (s_made.Contains(layout.Tokens[at].Lower))
                return true;
        }
        return false;
    }

    private static FigureFinding Part(Layout layout, FigureFinding total, FigureFinding part) =>
        part with
        {
            Measure =
                part.Measure == Measure.Related || IsRelated(layout, part)
                    ? Measure.Related
                    : Measure.DefenceExpenditure,
            Unit = Unit.PercentOfGdp,
            Scope = total.Scope,
            Count = total.Count,
            Quantifier = total.Quantifier,
            Modality = total.Modality,
            ByYear = part.ByYear ?? total.ByYear,
            HeldBy = total.HeldBy,
            Statement = part.Statement ?? total.Statement,
            Confidence = 0.8,
        };

    private static bool IsRelated(Layout layout, FigureFinding part)
    {
        var range = layout.RangeOf(part.Span);
        for (var at = range.Start; at < range.End; at++)
        {
            if (Words.Related.Contains(layout.Tokens[at].Lower))
                return true;
        }
        return false;
    }
}
