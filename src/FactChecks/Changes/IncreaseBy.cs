using System.Text.RegularExpressions;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Changes;

/// <summary>
/// Takes a bare percentage for a change where a verb of growth and the spending stand before it: "increased their
/// defence spending by over 100 %".
/// </summary>
internal static partial class IncreaseBy
{
    /// <summary>The figure as a change of the ally or group that the sentence names; null where it is none.</summary>
    public static FigureFinding? Of(Reading reading, Alliance alliance, FigureFinding figure)
    {
        var text = reading.Document.Text;
        if (
            figure is not { Change: false, Measure: null, Value: not null, Count: null }
            || figure.Unit != Unit.Percent
            || Growth().Match(Surroundings.Before(text, figure.Span)) is not { Success: true } match
        )
            return null;
        var start = Surroundings.Start(text, figure.Span.Start);
        if (Allies.In(text, new TextSpan(start, figure.Span.Start), alliance) is not [.., var subject])
            return null;
        var isFall = match.Groups["fall"].Success;
        return figure with
        {
            Measure = Measure.DefenceExpenditure,
            Scope = [subject.Area],
            Unit = Unit.PercentChange,
            Change = true,
            Value = isFall ? -figure.Value : figure.Value,
            ValueTo = isFall ? -figure.ValueTo : figure.ValueTo,
        };
    }

    [GeneratedRegex(
        @"\b(?:increas(?:e|ed|es|ing)|rais(?:ed|es|ing)|boost(?:ed|s|ing)?|grew|grown|rose|risen|lifted"
            + @"|(?<fall>cut|reduced|slashed|fell|fallen|shrank))\b"
            + @"[^.;]{0,24}\b(?:defen[cs]e|military)\s+(?:spending|expenditures?|budgets?|outlays?)\s+"
            + @"(?:by\s+)?(?:\w+\s+){0,2}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Growth();
}
