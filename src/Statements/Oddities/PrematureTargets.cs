using System.Collections.Frozen;
using Burdenshare.Statements.Figures;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Oddities;

/// <summary>
/// A target spoken of as standing, and countries said to have signed it, before the day it was agreed.
/// </summary>
internal static class PrematureTargets
{
    private static readonly FrozenSet<string> s_settled = WordTable.Listed("PrematureTargets.Settled");

    public static IEnumerable<WarningFinding> In(OddText text)
    {
        if (text.Layout.Document.Date is not { } day)
            return [];
        var open = text.Gazetteer.Issues.Where(issue => day < issue.Agreed.Earliest).ToArray();
        return open.Length == 0 ? [] : [.. Standing(text, open), .. Signed(text, open)];
    }

    // "the 5% target", but not "a 5% target" or "the proposed 5% target".
    private static IEnumerable<WarningFinding> Standing(OddText text, Issue[] open)
    {
        foreach (var figure in text.Figures)
        {
            var range = text.Layout.RangeOf(figure.Span);
            if (
                figure.Measure is not null
                && open.Any(issue => issue.Value == figure.Value && issue.Unit == figure.Unit)
                && text.Word(range.Start) is "the"
                && text.Layout.Tokens[range.Start + 1].Kind == TokenKind.Number
                && TargetIn(text, range) is { } target
            )
                yield return text.Warn(
                    range.Start,
                    target + 1,
                    "STM219",
                    "no such target had been agreed by the document's day"
                );
        }
    }

    private static int? TargetIn(OddText text, TokenRange range)
    {
        for (var at = range.Start; at < range.End; at++)
        {
            if (Words.Target.Contains(text.Word(at)))
                return at;
        }
        return null;
    }

    private static IEnumerable<WarningFinding> Signed(OddText text, Issue[] open)
    {
        var sentences = text
            .Positions.Where(position =>
                position.Stance == "supports" && open.Any(issue => issue.Id == position.Issue)
            )
            .Select(position => text.Layout.RangeOf(position.Span))
            .Distinct();
        foreach (var sentence in sentences)
        {
            for (var at = sentence.Start + 1; at < sentence.End; at++)
            {
                if (text.Word(at - 1) is "have" or "has" && s_settled.Contains(text.Word(at)))
                    yield return text.Warn(
                        at - 1,
                        text.Word(at + 1) is "on" or "to" or "up" ? at + 2 : at + 1,
                        "STM220",
                        "nothing of the kind had been agreed by the document's day"
                    );
            }
        }
    }
}
