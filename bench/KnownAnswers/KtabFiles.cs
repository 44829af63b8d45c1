using System.Text.Json;
using Burdenshare.Bargaining;
using Burdenshare.Bargaining.IssueFiles;

namespace Burdenshare.KnownAnswers;

/// <summary>KTAB's own input files read to the same issues that its runs were made from.</summary>
internal static class KtabFiles
{
    private static readonly (string File, string Scenario)[] Pairs =
    [
        ("SOE-Competitive.csv", "soecomp"),
        ("SOE-Pol-Comp.csv", "soe"),
        ("SOE-Policy.csv", "soepol"),
        ("dummyData_3Dim.csv", "d3"),
        ("dummyData_6Dim.csv", "d6"),
        ("smpExample_fixed.xml", "ex5ia"),
    ];

    public static void Check(string folder, Tally tally)
    {
        using var scenarios = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "scenarios.json")));
        foreach (var (file, scenario) in Pairs)
        {
            var outcome = Negotiation.Read(file, File.ReadAllText(Path.Combine(folder, file)));
            var expected = KtabRuns.IssueOf(scenarios.RootElement.GetProperty(scenario));
            var reading = outcome.TryGet(out var negotiation) ? Difference(negotiation.Issue!, expected) : 1;
            tally.Check($"{file} {string.Join(' ', outcome.Problems)}", reading, 1e-12);
        }
    }

    private static double Difference(Issue actual, Issue expected) =>
        actual.Actors.Length != expected.Actors.Length
        || !actual.Accommodations.SequenceEqual(expected.Accommodations)
            ? 1
            : actual.Actors.Zip(expected.Actors, Difference).Max();

    private static double Difference(Actor actual, Actor expected) =>
        actual.Name != expected.Name
            ? 1
            : actual
                .Positions.Concat(actual.Saliences)
                .Append(actual.Influence)
                .Zip(
                    expected.Positions.Concat(expected.Saliences).Append(expected.Influence),
                    (a, e) => Math.Abs(a - e)
                )
                .Max();
}
