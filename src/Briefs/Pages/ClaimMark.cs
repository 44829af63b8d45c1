using System.Collections.Immutable;
using Burdenshare.FactChecks;
using Burdenshare.Statements;

namespace Burdenshare.Briefs.Pages;

/// <summary>One place in an article where something is judged, with all its verdicts.</summary>
/// <param name="Number">Counted through the document from 1.</param>
/// <param name="Span">The words, without overlap with any other mark.</param>
/// <param name="Verdicts">In the order in which they were given.</param>
internal sealed record ClaimMark(int Number, TextSpan Span, ImmutableArray<Verdict> Verdicts)
{
    /// <summary>The verdict that colours the words: the gravest.</summary>
    public VerdictWord Word =>
        Verdicts.Any(verdict => verdict.Word == VerdictWord.Refuted) ? VerdictWord.Refuted
        : Verdicts.Max(verdict => verdict.Word) is var open && Verdicts.All(verdict => verdict.Word == open)
            ? open
        : VerdictWord.Conflicting;

    /// <summary>The marks of a document; claims whose words overlap share one.</summary>
    public static ImmutableArray<ClaimMark> Of(CheckReport report)
    {
        var marks = new List<ClaimMark>();
        foreach (var verdict in report.Verdicts.OrderBy(verdict => verdict.Claim.Span.Start))
            if (marks.Count > 0 && marks[^1].Span.Overlaps(verdict.Claim.Span))
                marks[^1] = marks[^1] with
                {
                    Span = new TextSpan(
                        marks[^1].Span.Start,
                        Math.Max(marks[^1].Span.End, verdict.Claim.Span.End)
                    ),
                    Verdicts = marks[^1].Verdicts.Add(verdict),
                };
            else
                marks.Add(new ClaimMark(marks.Count + 1, verdict.Claim.Span, [verdict]));
        return [.. marks];
    }
}
