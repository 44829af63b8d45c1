using System.Text.RegularExpressions;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Pledged;

/// <summary>
/// A promise whose number holds defence- and security-related expenditure beside the core that NATO's tables count:
/// told without its parts it is true and misleads.
/// </summary>
internal static partial class WiderCount
{
    /// <summary>
    /// The figure with the measure that "national security spending" names and the ally of its sentence, where it was
    /// read without them.
    /// </summary>
    public static FigureFinding Completed(Reading reading, Alliance alliance, FigureFinding figure)
    {
        var text = reading.Document.Text;
        if (
            figure.Measure is not null
            || figure.Unit != Unit.PercentOfGdp
            || !Security().IsMatch(Surroundings.Sentence(text, figure.Span))
        )
            return figure;
        var start = Surroundings.Start(text, figure.Span.Start);
        var named = Allies.In(text, new TextSpan(start, figure.Span.Start), alliance);
        return named is [.., var subject] && figure.Scope.IsEmpty
            ? figure with
            {
                Measure = Measure.Total,
                Scope = [subject.Area],
            }
            : figure;
    }

    /// <summary>Whether the number on record is such a total, and the text does not name its parts.</summary>
    public static bool IsUnsaid(Bench bench, RecordOfPledges record) =>
        record is { Relation: Relation.Repeated, Beside: { } known }
        && known.Measure == Measure.Total
        && !Parts().IsMatch(bench.Reading.Document.Text);

    /// <summary>What the number counts.</summary>
    public static string Words(RecordOfPledges record) =>
        "; it counts security-related expenditure beside what NATO's tables count as defence"
        + (record.Beside!.Note is { } note ? $": {note}" : "");

    [GeneratedRegex(
        @"\bnational\s+security\b|\bsecurity[\s-]+(?:related\s+)?spending\b|\bdefen[cs]e\s+and\s+security\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Security();

    [GeneratedRegex(
        @"\b(?:core|related|resilience|infrastructure|3\.5|1\.5)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Parts();
}
