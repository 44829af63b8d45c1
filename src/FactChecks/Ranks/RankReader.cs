using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Ranks;

/// <summary>Reads rankings: "Poland is the top spender in NATO", "spends the least of all allies".</summary>
internal static partial class RankReader
{
    private const double Confidence = 0.7;

    private const string Ordinals = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth";

    private static readonly FrozenDictionary<string, int> s_numbers = new Dictionary<string, int>
    {
        ["second"] = 2,
        ["third"] = 3,
        ["fourth"] = 4,
        ["fifth"] = 5,
        ["sixth"] = 6,
        ["seventh"] = 7,
        ["eighth"] = 8,
        ["ninth"] = 9,
        ["tenth"] = 10,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["ten"] = 10,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every ranking whose subject and field are named in its sentence.</summary>
    public static IEnumerable<FigureFinding> Read(Reading reading, Alliance alliance)
    {
        var text = reading.Document.Text;
        foreach (Match match in Superlative().Matches(text))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            var sentence = new TextSpan(
                Surroundings.Start(text, span.Start),
                Surroundings.End(text, span.End)
            );
            var words = text[sentence.Start..sentence.End];
            if (
                NotYet().IsMatch(text[sentence.Start..span.Start])
                || !Spending().IsMatch(words)
                || !Field().IsMatch(words)
            )
                continue;
            var named = Allies.In(text, sentence, alliance).Where(hit => !hit.Area.IsGroup).ToArray();
            var before = named.Where(hit => hit.Span.End <= span.Start).ToArray();
            if ((before.Length > 0 ? before[^1..] : named[..Math.Min(1, named.Length)]) is [var subject])
                yield return Figure(match, span, subject.Area, words);
        }
    }

    private static FigureFinding Figure(Match match, TextSpan span, AreaCode area, string words)
    {
        var number =
            match.Groups["nth"] is { Success: true } nth ? s_numbers[nth.Value]
            : match.Groups["among"] is { Success: true } among ? Number(among.Value)
            : 1;
        var isLow = Low().IsMatch(match.Value);
        return new FigureFinding(
            span,
            Confidence,
            Measure.DefenceExpenditure,
            [area],
            number,
            null,
            Place.Unit,
            0,
            match.Groups["among"].Success ? "le" : "eq",
            YearIn(words),
            null,
            false,
            null,
            isLow ? Place.Lowest : Place.Highest,
            "claimed",
            area.Code,
            null,
            []
        );
    }

    private static int Number(string word) =>
        s_numbers.TryGetValue(word, out var number) ? number : int.Parse(word, CultureInfo.InvariantCulture);

    private static int? YearIn(string words) =>
        Year().Match(words) is { Success: true } year
            ? int.Parse(year.Groups["year"].Value, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(
        @"\b(?:the\s+|its\s+|nato['’]s\s+)(?:(?<nth>"
            + Ordinals
            + @")[\s-]+)?"
            + @"(?:(?:top|bottom)\s+(?<among>two|three|four|five|six|ten|\d{1,2})"
            + @"|(?:(?<among>two|three|four|five|six|ten|\d{1,2})\s+)?"
            + @"(?:top|biggest|largest|highest|lowest|smallest|heaviest|lightest))\b"
            + @"(?:\s+(?:defen[cs]e|military|nato))?"
            + @"(?:\s+(?:spenders?|spending|share|budget|level|proportion|percentage|expenditure))"
            + @"|\b(?<nth>"
            + Ordinals
            + @")[\s-]+"
            + @"(?:biggest|largest|highest|lowest|smallest)(?=\s+(?:in|within|of|among)\s+"
            + @"(?:nato|the\s+alliance|(?:all\s+)?(?:the\s+)?allies)\b)"
            + @"|\bspen(?:ds|t|d)\s+(?:the\s+)?(?:most|least)\b"
            + @"|\bspen(?:ds|t|d)\s+(?:more|less)\b[^.;,]{0,60}?\bthan\s+any\s+other\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Superlative();

    [GeneratedRegex(
        @"\b(?:lowest|smallest|lightest|bottom|least|less)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Low();

    [GeneratedRegex(
        @"\b(?:defen[cs]e|military|nato)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Spending();

    [GeneratedRegex(
        @"\b(?:nato|alliance|allies|ally|members?|europe)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Field();

    [GeneratedRegex(
        @"\b(?:will|would|should|must|could|wants?|aims?|not|never|if|become)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex NotYet();

    [GeneratedRegex(
        @"\bin\s+(?<year>(?:19|20)\d\d)\b|\((?<year>(?:19|20)\d\d)\)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Year();
}
