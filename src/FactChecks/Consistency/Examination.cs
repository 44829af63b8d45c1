using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Consistency;

/// <summary>Examines a text by every rule of this folder.</summary>
internal static class Examination
{
    // The letters of the room that reads.
    private const string Readers = "STM";

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
        var marked = reading.Findings.OfType<WarningFinding>().Where(IsReaders).ToLookup(NumberOf);
        WarningFinding[] warnings =
        [
            .. Rules.SelectMany(rule =>
                rule.Find(article)
                    .Where(warning =>
                        rule.Twin is not { } twin
                        || !marked[twin].Any(seen => seen.Span.Overlaps(warning.Span))
                    )
            ),
        ];
        return warnings.Length == 0
            ? reading
            : reading with
            {
                Findings = [.. reading.Findings.Concat(warnings).OrderBy(finding => finding.Span.Start)],
            };
    }

    private static bool IsReaders(WarningFinding warning) =>
        warning.Code.StartsWith(Readers, StringComparison.Ordinal);

    private static int? NumberOf(WarningFinding warning) =>
        int.TryParse(warning.Code.AsSpan(Readers.Length), CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
