using System.Collections.Immutable;

namespace Burdenshare.Bargaining.Exchange;

/// <summary>What one actor has at stake on one issue.</summary>
/// <param name="Position">In the issue's own unit.</param>
/// <param name="Salience">From 0 to 1; here each issue on its own, without a sum over issues.</param>
/// <param name="Power">Capability on that issue; only proportions matter.</param>
public sealed record Stake(double Position, double Salience, double Power);

/// <summary>Several issues that can be traded against one another.</summary>
/// <param name="Actors">Names.</param>
/// <param name="Issues">Scales.</param>
/// <param name="Stakes">By actor and issue; null where an actor has no stake.</param>
public sealed record ExchangeTable(
    ImmutableArray<string> Actors,
    ImmutableArray<Dimension> Issues,
    ImmutableArray<ImmutableArray<Stake?>> Stakes
)
{
    /// <summary>An issue's dimensions as so many issues to be traded.</summary>
    public static ExchangeTable From(Issue issue) =>
        new(
            [.. issue.Actors.Select(actor => actor.Name)],
            issue.Dimensions,
            [
                .. issue.Actors.Select(actor =>
                    issue
                        .Dimensions.Select(
                            (_, k) =>
                                (Stake?)new Stake(actor.Positions[k], actor.Saliences[k], actor.Influence)
                        )
                        .ToImmutableArray()
                ),
            ]
        );
}
