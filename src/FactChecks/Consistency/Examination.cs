using System.Collections.Immutable;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Consistency;

/// <summary>Examines a text by every rule of this folder.</summary>
internal static class Examination
{
    /// <summary>Every rule, by code.</summary>
    public static ImmutableArray<ConsistencyRule> Rules { get; } =
    [
        .. typeof(ConsistencyRule)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(ConsistencyRule)) && !type.IsAbstract)
            .Select(type => (ConsistencyRule)Activator.CreateInstance(type)!)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    /// <summary>The reading with what the rules found, each warning in its place.</summary>
    public static Reading Of(Reading reading, ImmutableArray<Verdict> verdicts)
    {
        var article = new Article(reading, verdicts);
        WarningFinding[] warnings = [.. Rules.SelectMany(rule => rule.Find(article))];
        return warnings.Length == 0
            ? reading
            : reading with
            {
                Findings = [.. reading.Findings.Concat(warnings).OrderBy(finding => finding.Span.Start)],
            };
    }
}
