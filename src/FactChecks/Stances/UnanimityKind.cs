using System.Text.RegularExpressions;
using Burdenshare.Pledges.Agreements;
using Burdenshare.Pledges.Meetings;
using Burdenshare.Pledges.Positions;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Stances;

/// <summary>
/// That every ally is behind the spending target, set beside the stances on record: one that opposed it refutes what is
/// said of all. What was adopted by all and refused by one at the same time is conflicting.
/// </summary>
internal sealed partial class UnanimityKind : ClaimKind
{
    private const double Confidence = 0.7;

    private static readonly Unit s_stance = new("STANCE");

    /// <inheritdoc/>
    public override string Name => "unanimity";

    /// <inheritdoc/>
    public override IEnumerable<Claimed> Find(Reading reading, Alliance alliance)
    {
        var text = reading.Document.Text;
        return from Match match in Everyone().Matches(text)
            let span = new TextSpan(match.Index, match.Index + match.Length)
            where Spending().IsMatch(Surroundings.After(text, span)) && !Denied().IsMatch(match.Value)
            where !Denied().IsMatch(Surroundings.Before(text, span))
            select Claimed.InWords(span, Confidence, s_stance, [AreaCode.Nato]);
    }

    /// <inheritdoc/>
    public override bool Takes(Bench bench) =>
        bench.Claim.Unit == s_stance
        && !bench.Records.Positions.Positions.IsEmpty
        && Issue(bench) is not null;

    /// <inheritdoc/>
    public override Judgement Judge(Bench bench)
    {
        var issue = Issue(bench)!;
        var eve = Eve(bench);
        var day = eve?.Start.Earliest.AddDays(-1) is { } before && before < bench.Day ? before : bench.Day;
        var newest = bench
            .Ledger.Alliance.Members.Select(ally =>
                bench.Records.Positions.InForce(ally.Code, issue, day).LastOrDefault()
            )
            .OfType<AllyPosition>()
            .ToArray();
        var against = newest.Where(each => each.Stance == "opposes").ToArray();
        var adopted = bench.Agreements.Find(issue, day) is not null;
        if (against.Length > 0)
            return new Judgement(
                adopted ? VerdictWord.Conflicting : VerdictWord.Refuted,
                Phrases.Sentence(
                    $"{(adopted ? "all adopted it, and" : "not all:")} "
                        + $"{string.Join(", ", against.Select(On))} opposed it"
                )
            );
        if (adopted)
            return new Judgement(
                VerdictWord.Supported,
                Phrases.Sentence(
                    $"it was adopted by all by {Phrases.Day(day)}, and no ally on record opposed it"
                )
            );
        var reserved = newest.Where(each => each.Stance is "conditional" or "undecided").ToArray();
        return new Judgement(
            reserved.Length > 0 ? VerdictWord.Conflicting : VerdictWord.NotEnoughEvidence,
            Phrases.Sentence(
                reserved.Length > 0
                    ? $"not all without reserve: {string.Join(", ", reserved.Select(On))} had conditions or had not "
                        + "decided"
                    : $"the stances of {newest.Length} allies were on record here by {Phrases.Day(day)}, not "
                        + "those of all"
            )
        );

        string On(AllyPosition stance) =>
            $"{Phrases.Name(bench, stance.Ally)} ({Phrases.Day(stance.Date.Latest)})";
    }

    // "Ahead of the summit" is judged on the day before the last one that had begun, or the next.
    private static Meeting? Eve(Bench bench) =>
        Ahead().IsMatch(bench.Sentence)
            ? bench
                .Records.Meetings.Of("leaders-summit")
                .Where(each => each.Start.Earliest <= bench.SaidOn.AddDays(30))
                .LastOrDefault()
            : null;

    // The component whose value the sentence names, else the newest one that allies took stances on.
    private static string? Issue(Bench bench)
    {
        var named = Number().Match(bench.Sentence) is { Success: true } number
            ? decimal.Parse(number.Groups["value"].Value, System.Globalization.CultureInfo.InvariantCulture)
            : (decimal?)null;
        return bench
            .Records.Positions.Positions.Where(each => each.Date.Latest <= bench.Day)
            .Select(each => each.Issue)
            .Distinct()
            .LastOrDefault(issue => named is null ? IsTotal(bench, issue) : ValueOf(bench, issue) == named);
    }

    private static bool IsTotal(Bench bench, string issue) =>
        Component(bench, issue)?.Measure == Measure.Total;

    private static decimal? ValueOf(Bench bench, string issue) => Component(bench, issue)?.Values[^1].Value;

    private static Component? Component(Bench bench, string issue) =>
        bench
            .Agreements.Agreements.SelectMany(each => each.Components)
            .FirstOrDefault(each => each.Id == issue);

    [GeneratedRegex(
        @"\b(?:all|every|each)\s+(?:of\s+)?(?:the\s+)?(?:\d+\s+)?(?:NATO\s+)?"
            + @"(?:all(?:y|ies)|members?(?:\s+(?:states|countries))?|countr(?:y|ies)|nations?|leaders?)\s+"
            + @"(?:\w+\s+){0,2}"
            + @"(?:approv\w+|agree\w*|back\w*|support\w*|sign\w*|adopt\w*|accept\w*|endors\w+|commit\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Everyone();

    [GeneratedRegex(
        @"^[^.;]{0,80}?(?:\b(?:defen[cs]e|military)\s+(?:spending|expenditure|investment|budgets?)"
            + @"|\b\d(?:\.\d)?\s?(?:%|per\s?cent)[^.;]{0,40}?\b(?:target|goal|GDP|pledge|aim)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Spending();

    [GeneratedRegex(
        @"\b(?:not|never|n['’]t|nearly|almost|must|should|could|would|will|may|want\w*|expect\w*|if|until)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Denied();

    [GeneratedRegex(
        @"\b(?:ahead\s+of|before|on\s+the\s+eve\s+of)\s+(?:the\s+)?(?:\w+\s+){0,2}summit\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Ahead();

    [GeneratedRegex(@"\b(?<value>\d(?:\.\d)?)\s?(?:%|per\s?cent)", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
