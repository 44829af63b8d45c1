using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Bargaining.AllianceIssues;

/// <summary>An actor without a say: it stays where it is, and the others bargain without it.</summary>
/// <param name="Actor">Its name in the issue.</param>
/// <param name="Positions">Where it stays, a value a dimension.</param>
public sealed record ExemptActor(string Actor, ImmutableArray<double> Positions);

/// <summary>
/// A change of the proposal to be tested by every model: who is exempt, and by when the target is due.
/// </summary>
/// <param name="Exempt">Names in the issue; empty for nobody.</param>
/// <param name="Deadline">Another year; null for the proposal's own.</param>
public sealed record Amendment(ImmutableArray<string> Exempt, int? Deadline)
{
    /// <summary>
    /// The issue among those who are left. BRG119 where it has no such actor, BRG101 where fewer than two are left.
    /// </summary>
    public Outcome<Issue> Without(Issue issue)
    {
        var strangers = Exempt.Where(name => issue.Actors.All(actor => actor.Name != name)).ToArray();
        return strangers.Length == 0
            ? issue.With([.. issue.Actors.Where(actor => !Exempt.Contains(actor.Name))])
            : new Problem(
                "BRG119",
                $"exemption of '{strangers[0]}'",
                "the issue has no such actor",
                $"use one of {string.Join(", ", issue.Actors.Select(actor => actor.Name))}"
            );
    }

    /// <summary>Those who are exempt, and where they stay.</summary>
    public ImmutableArray<ExemptActor> Leaving(Issue issue) =>
        [
            .. issue
                .Actors.Where(actor => Exempt.Contains(actor.Name))
                .Select(actor => new ExemptActor(actor.Name, actor.Positions)),
        ];

    /// <summary>
    /// The target by the other year, and positions as far on as the pace of each carries it by then. BRG119 where that
    /// year does not lie after the one from which effort counts.
    /// </summary>
    public Outcome<(Issue Issue, DatedTarget Target)> ByThen(Issue issue, DatedTarget target)
    {
        if (Deadline is not { } year)
            return (issue, target);
        if (year <= target.Year)
            return new Problem(
                "BRG119",
                $"deadline {year}",
                $"effort counts from {target.Year}, and no year is left",
                $"give a year after {target.Year}"
            );
        var scale = issue.Dimensions[0];
        var positions = issue
            .Actors.Select((actor, i) => target.PositionBy(year, actor.Positions[0], i))
            .ToImmutableArray();
        return Issue
            .From(
                issue.Name,
                issue.Description,
                [scale with { High = Math.Max(scale.High, Math.Ceiling(positions.Max())) }],
                [.. issue.Actors.Select((actor, i) => actor with { Positions = [positions[i]] })]
            )
            .Select(later => (later, target with { Deadline = year }));
    }
}
