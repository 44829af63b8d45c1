using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Reports;

/// <summary>
/// Sets the quotations of a text beside another report of the same words. Case, punctuation and what either leaves out
/// at its ends are no difference; a word changed, added or dropped inside is.
/// </summary>
public static partial class OtherReport
{
    /// <summary>The code of its warnings.</summary>
    public const string Code = "FCK211";

    private const string Fixed = " words differ from another report of them";

    // Below that two quotations share a phrase and not an utterance.
    private const int FewestShared = 5;
    private const double LeastShared = 0.6;
    private const int LongestShown = 60;

    /// <summary>
    /// A report with a warning for each quotation that another report of the same words gives otherwise, in its place.
    /// </summary>
    public static CheckReport Compared(CheckReport report, IEnumerable<Reading> others)
    {
        var quotations = others.SelectMany(Quoted).ToArray();
        var reading = report.Reading;
        WarningFinding[] warnings =
        [
            .. Quoted(reading).Select(own => Difference(own, quotations)).OfType<WarningFinding>(),
        ];
        return warnings.Length == 0
            ? report
            : report with
            {
                Reading = reading with
                {
                    Findings = [.. reading.Findings.Concat(warnings).OrderBy(finding => finding.Span.Start)],
                },
            };
    }

    // The other quotation that shares most words decides; an identical one clears it.
    private static WarningFinding? Difference(Quotation own, Quotation[] others)
    {
        var closest = others
            .Where(other => other.Document.Id != own.Document.Id || other.Document.Text != own.Document.Text)
            .Select(other => (Other: other, Alignment: Alignment.Of(own.Words, other.Words)))
            .Where(each => IsSameUtterance(own, each.Other, each.Alignment))
            .OrderByDescending(each => each.Alignment.Matches)
            .ThenBy(each => each.Alignment.Pairs.Length)
            .FirstOrDefault();
        if (closest.Other is not { } other || closest.Alignment.Matches == closest.Alignment.Pairs.Length)
            return null;
        var pairs = closest.Alignment.Pairs;
        var here = Span(own.Words, pairs.Select(pair => pair.Own));
        var there = Span(other.Words, pairs.Select(pair => pair.Other));
        return new WarningFinding(
            here,
            Code,
            $"“{Apart(own, pairs.Select(pair => pair.Own), pairs, own, other)}” is "
                + $"“{Apart(other, pairs.Select(pair => pair.Other), pairs, own, other)}” in {other.Document.Id}: the"
                + Fixed
        )
        {
            Elsewhere = new Elsewhere(other.Document, there),
        };
    }

    private static bool IsSameUtterance(Quotation own, Quotation other, Alignment alignment) =>
        alignment.Matches >= FewestShared
        && alignment.Matches >= LeastShared * Math.Min(own.Words.Length, other.Words.Length)
        && alignment.Matches >= LeastShared * alignment.Pairs.Length;

    // From the first to the last place at which the two part, as written on one side.
    private static string Apart(
        Quotation side,
        IEnumerable<int> places,
        ImmutableArray<(int Own, int Other)> pairs,
        Quotation own,
        Quotation other
    )
    {
        int[] parting =
        [
            .. Enumerable
                .Range(0, pairs.Length)
                .Where(at =>
                    pairs[at].Own < 0
                    || pairs[at].Other < 0
                    || own.Words[pairs[at].Own].Key != other.Words[pairs[at].Other].Key
                ),
        ];
        int[] ordered = [.. places];
        int[] there =
        [
            .. ordered[Math.Max(0, parting[0] - 1)..Math.Min(ordered.Length, parting[^1] + 2)]
                .Where(at => at >= 0),
        ];
        var span = Span(side.Words, there);
        var words = side.Document.Text[span.Start..span.End].ReplaceLineEndings(" ");
        return words.Length <= LongestShown ? words : $"{words[..LongestShown]}…";
    }

    private static TextSpan Span(Word[] words, IEnumerable<int> places)
    {
        int[] there = [.. places.Where(at => at >= 0)];
        return new TextSpan(words[there[0]].Span.Start, words[there[^1]].Span.End);
    }

    private static IEnumerable<Quotation> Quoted(Reading reading)
    {
        var text = reading.Document.Text;
        var spans = reading
            .Findings.OfType<StatementFinding>()
            .Where(statement => statement.Form is "direct" or "mixed")
            .SelectMany(statement => statement.Content)
            .Concat(
                Marked().Matches(text).Select(match => new TextSpan(match.Index, match.Index + match.Length))
            )
            .OrderByDescending(span => span.End - span.Start)
            .ToArray();
        var taken = new List<TextSpan>();
        foreach (var span in spans)
            if (!taken.Exists(other => other.Overlaps(span)))
                taken.Add(span);
        return taken
            .OrderBy(span => span.Start)
            .Select(span => new Quotation(reading.Document, Wordwise.Cut(text, span)))
            .Where(quotation => quotation.Words.Length >= FewestShared);
    }

    [GeneratedRegex("[“\"][^“”\"\n]{12,1000}[”\"]", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    private sealed record Quotation(Document Document, Word[] Words);
}
