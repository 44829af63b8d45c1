using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Burdenshare.FactChecks;

/// <summary>What the words in and before a claim say beyond what was read as its value.</summary>
internal static partial class Wording
{
    // How far before a figure its verb may stand.
    private const int Before = 48;

    private static readonly FrozenSet<string> s_goals = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "aim",
        "benchmark",
        "goal",
        "guideline",
        "objective",
        "target",
        "threshold"
    );

    private static readonly FrozenSet<string> s_reached = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "achieved",
        "achieves",
        "exceed",
        "exceeded",
        "exceeds",
        "hit",
        "hits",
        "meet",
        "meeting",
        "meets",
        "met",
        "reach",
        "reached",
        "reaches",
        "surpassed",
        "surpasses"
    );

    private static readonly FrozenSet<string> s_definite = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "the",
        "its",
        "nato's",
        "their",
        "this"
    );

    /// <summary>Whether the claim's own words hold its number, rather than point back at one named before.</summary>
    public static bool HasNumber(Bench bench) =>
        bench.Claim.Comparator != "lt"
        || bench.Words.Any(char.IsAsciiDigit)
        || bench.Words.Contains("percent", StringComparison.OrdinalIgnoreCase)
        || bench.Words.Contains("per cent", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the number is called a target, a goal, a guideline.</summary>
    public static bool NamesGoal(Bench bench) =>
        Split(bench.Words).Any(word => s_goals.Contains(word) || s_goals.Contains(word.TrimEnd('s')));

    /// <summary>Whether it is presented as one that exists: "the 5 % target", not "a target of 5 %".</summary>
    public static bool IsDefinite(Bench bench) =>
        s_definite.Contains(Split(bench.Words).FirstOrDefault() ?? "");

    /// <summary>Whether a verb before the number says that it was reached.</summary>
    public static bool IsReached(Bench bench)
    {
        var start = bench.Claim.Span.Start;
        return Split(bench.Reading.Document.Text[Math.Max(0, start - Before)..start]).Any(s_reached.Contains);
    }

    /// <summary>Whether a verb just before the number says that it is there already.</summary>
    public static bool IsAlready(Bench bench) => Already().IsMatch(bench.Before);

    /// <summary>Whether the words before the number give it as an estimate: "are expected to".</summary>
    public static bool IsExpected(Bench bench) => Expected().IsMatch(bench.Before);

    /// <summary>
    /// Whether it is an estimate of a year that had ended, or, of the alliance, of one that had begun: that allies in
    /// Europe "will invest 2 % of their GDP in 2024" is no plan, but what was spent as far as it was known.
    /// </summary>
    public static bool IsEstimate(Bench bench) =>
        bench.Claim is { Year: { } year, ByYear: null } claim
        && (
            claim.Modality == "expected" && year < bench.SaidOn.Year
            || claim.Modality is "expected" or "planned"
                && year <= bench.SaidOn.Year
                && IsOfAlliance(bench)
                && !NamesGoal(bench)
        );

    /// <summary>Whether the words before the number say that it was missed.</summary>
    public static bool IsMissed(Bench bench) => Missed().IsMatch(bench.Before);

    /// <summary>
    /// Whether the number is said of another time than the text's day, without its year: "when she took office, nine
    /// allies met it".
    /// </summary>
    public static bool IsOfAnotherTime(Bench bench) =>
        (
            bench.Claim.Year is not { } year
            || !bench.Sentence.Contains(Phrases.Year(year), StringComparison.Ordinal)
        ) && (TimeBefore().IsMatch(bench.Before) || TimeAfter().IsMatch(bench.After));

    /// <summary>
    /// Whether the number is the size of an addition, not a level: "another 17 billion is about 1 % of GDP".
    /// </summary>
    public static bool IsOfAddition(Bench bench) => Addition().IsMatch(bench.Before);

    /// <summary>Whether all whom it is said of are allies or groups of them, and there is at least one.</summary>
    public static bool NamesAllies(Bench bench) =>
        !bench.Claim.Scope.IsEmpty
        && bench.Claim.Scope.All(area => area.IsGroup || bench.Ledger.Alliance.Has(area));

    /// <summary>Whether it is said of the alliance or a group rather than of allies by name.</summary>
    public static bool IsOfAlliance(Bench bench) => bench.Claim.Scope.All(area => area.IsGroup);

    [GeneratedRegex(
        @"\b(?:miss(?:ed|es|ing)?|f[ae]ll(?:s|ing)?\s+short\s+of|fail(?:s|ed|ing)?\s+to\s+(?:meet|reach|hit|spend)"
            + @"|(?:did|do|does|have|has)\s+not\s+(?:meet|met|reach|reached|hit)"
            + @"|(?:are|is|was|were|remain(?:s|ed)?)\s+(?:still\s+)?below"
            + @"|short\s+of)\b[^.;]{0,24}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Missed();

    [GeneratedRegex(
        @"\b(?:another|additional|extra|further)\b[^.;]{0,80}\b(?:is|are|was|were|be|equals?|worth|amounts?\s+to)\s+"
            + @"[^.;]{0,16}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Addition();

    [GeneratedRegex(
        @"\bwhen\s+(?:[\w’'-]+\s+){1,6}(?:office|power|elected|began|started|joined|left|arrived)\b"
            + @"|\b(?:ago|used\s+to|previously|back\s+then|at\s+(?:the|that)\s+time)\b"
            + @"|\b(?:up|gone|went|going|rose|risen|jumped|grown|bumping|moved)\b[^.;]{0,40}?\bfrom\s+[^.;]{0,24}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex TimeBefore();

    [GeneratedRegex(
        @"^[^.;]{0,24}?\b(?:at\s+(?:the|that)\s+(?:start|beginning|time)|\w+\s+years?\s+ago|back\s+then)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex TimeAfter();

    [GeneratedRegex(@"\balready\s+(?:\w+\s+){1,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Already();

    [GeneratedRegex(
        @"\b(?:expected|estimated|forecast|projected|likely|set|on\s+(?:track|course))\s+to\b[^.;]{0,48}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Expected();

    private static string[] Split(string text) =>
        text.Split(
            [' ', '\n', '\t', ',', '.', ';', ':', '-', '(', ')'],
            StringSplitOptions.RemoveEmptyEntries
        );
}
