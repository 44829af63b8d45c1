using System.Text.RegularExpressions;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Changes;

/// <summary>Reads changes that are told by a verb: "has doubled its defence spending since 2014".</summary>
internal static partial class Multiple
{
    private const double Confidence = 0.7;

    /// <summary>Each as a figure: "doubled" is a change of 100 percent, "halved" one of -50.</summary>
    public static IEnumerable<FigureFinding> Read(Reading reading, Alliance alliance)
    {
        var text = reading.Document.Text;
        foreach (Match match in Verb().Matches(text))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            var sentence = new TextSpan(
                Surroundings.Start(text, span.Start),
                Surroundings.End(text, span.End)
            );
            if (
                !Spending().IsMatch(text[sentence.Start..sentence.End])
                || NotYet().IsMatch(text[sentence.Start..span.Start])
                || reading.Figures.Any(figure => figure.Change && figure.Span.Overlaps(sentence))
            )
                continue;
            var named = Allies.In(text, sentence, alliance);
            var before = named.Where(hit => hit.Span.End <= span.Start).ToArray();
            if ((before.Length > 0 ? before[^1..] : [.. named.Take(1)]) is [var subject])
                yield return Figure(match, span, subject.Area);
        }
    }

    private static FigureFinding Figure(Match match, TextSpan span, AreaCode area)
    {
        var value = match.Groups["verb"].Value.ToUpperInvariant() switch
        {
            "DOUBLED" => 100m,
            "TRIPLED" or "TREBLED" => 200m,
            "QUADRUPLED" => 300m,
            _ => -50m,
        };
        var comparator = match.Groups["bound"].Value.ToUpperInvariant() switch
        {
            "MORE THAN" => "gt",
            "NEARLY" or "ALMOST" or "ROUGHLY" or "ABOUT" => "approx",
            // What has tripled has doubled: the verb alone is a lower bound.
            _ => "ge",
        };
        return new FigureFinding(
            span,
            Confidence,
            Measure.DefenceExpenditure,
            [area],
            value,
            null,
            Unit.PercentChange,
            0,
            comparator,
            null,
            null,
            true,
            null,
            null,
            "claimed",
            area.Code,
            null,
            []
        );
    }

    [GeneratedRegex(
        @"\b(?:(?<bound>more\s+than|at\s+least|nearly|almost|roughly|about)\s+)?"
            + @"(?<verb>doubled|tripled|trebled|quadrupled|halved)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Verb();

    [GeneratedRegex(
        @"\b(?:defen[cs]e|military)\s+(?:spending|expenditures?|budgets?|outlays?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Spending();

    [GeneratedRegex(
        @"\b(?:will|would|should|must|could|to\s+be|want(?:s|ed)?|not|never|if)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex NotYet();
}
