using System.Collections.Immutable;

namespace Burdenshare.Bargaining;

/// <summary>
/// The baseline beside every model: where simple weighing puts the outcome. No model is known to beat the weighted
/// mean clearly (docs/method/bargaining.md).
/// </summary>
public static class Compromise
{
    /// <summary>
    /// The mean of positions weighed by influence and salience: the compromise model, a value a dimension.
    /// </summary>
    public static ImmutableArray<double> Mean(Issue issue) =>
        [.. Enumerable.Range(0, issue.Dimensions.Length).Select(k => Mean(issue, k))];

    /// <summary>
    /// The weighted median, a value a dimension: the first position at which the weight up to it reaches half.
    /// </summary>
    public static ImmutableArray<double> Median(Issue issue) =>
        [.. Enumerable.Range(0, issue.Dimensions.Length).Select(k => Median(issue, k))];

    private static double Mean(Issue issue, int k)
    {
        var weight = issue.Actors.Sum(actor => Weight(actor, k));
        return issue.Actors.Sum(actor => Weight(actor, k) * actor.Positions[k]) / weight;
    }

    private static double Median(Issue issue, int k)
    {
        var half = issue.Actors.Sum(actor => Weight(actor, k)) / 2;
        var sum = 0.0;
        foreach (var actor in issue.Actors.OrderBy(actor => actor.Positions[k]))
        {
            sum += Weight(actor, k);
            if (sum >= half)
                return actor.Positions[k];
        }
        return issue.Actors.Max(actor => actor.Positions[k]);
    }

    private static double Weight(Actor actor, int k) => actor.Influence * actor.Saliences[k];
}
