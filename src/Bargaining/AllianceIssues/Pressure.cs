using System.Globalization;
using Burdenshare.Vocabulary;

namespace Burdenshare.Bargaining.AllianceIssues;

/// <summary>An actor that throws in more weight than it has, or less.</summary>
/// <param name="Actor">Its name in the issue.</param>
/// <param name="Factor">Multiplies its influence; above 0.</param>
public sealed record Pressure(string Actor, double Factor)
{
    /// <summary>Reads "USA:1.5". BRG117 says what is wrong.</summary>
    public static Outcome<Pressure> Parse(string text)
    {
        var parts = text.Split(':');
        return
            parts.Length == 2
            && parts[0].Trim().Length > 0
            && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var factor)
            && double.IsFinite(factor)
            && factor > 0
            ? new Pressure(parts[0].Trim(), factor)
            : new Problem(
                "BRG117",
                $"pressure '{text}'",
                "it is not an actor and a factor above 0",
                "write USA:1.5"
            );
    }

    /// <summary>The issue under pressure; BRG117 where it has no such actor.</summary>
    public Outcome<Issue> Apply(Issue issue) =>
        issue.Actors.Any(actor => actor.Name == Actor)
            ? issue.With([
                .. issue.Actors.Select(actor =>
                    actor.Name == Actor ? actor with { Influence = actor.Influence * Factor } : actor
                ),
            ])
            : new Problem(
                "BRG117",
                $"pressure on '{Actor}'",
                "the issue has no such actor",
                $"use one of {string.Join(", ", issue.Actors.Select(actor => actor.Name))}"
            );
}
