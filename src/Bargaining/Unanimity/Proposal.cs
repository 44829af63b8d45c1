using System.Collections.Immutable;

namespace Burdenshare.Bargaining.Unanimity;

/// <summary>A proposal put to a vote: who refuses it, and what their assent costs.</summary>
/// <param name="Point">What is proposed, in the dimension's unit.</param>
/// <param name="Holdouts">Those who prefer the status quo, dearest first.</param>
/// <param name="Cheapest">
/// The holdouts to compensate so that the rule is met at least cost; null where even all of them do not suffice.
/// </param>
/// <param name="Affordable">Whether the others' gains cover the cost, in points.</param>
public sealed record ProposalTest(
    double Point,
    ImmutableArray<Holdout> Holdouts,
    ImmutableArray<Holdout>? Cheapest,
    bool Affordable
)
{
    /// <summary>What the cheapest payments come to, in points; null where none suffice.</summary>
    public double? Cost => Cheapest?.Sum(holdout => holdout.Points);

    /// <summary>Puts a proposal to actors with single-peaked, linear utility.</summary>
    /// <param name="point">What is proposed.</param>
    /// <param name="positions">What each actor would like best.</param>
    /// <param name="weights">For rules that weigh.</param>
    /// <param name="statusQuo">What stands otherwise.</param>
    /// <param name="quota">Whose acceptance suffices.</param>
    public static ProposalTest Of(
        double point,
        ImmutableArray<double> positions,
        ImmutableArray<double> weights,
        double statusQuo,
        Quota quota
    )
    {
        var losses = positions
            .Select(position => Math.Abs(point - position) - Math.Abs(statusQuo - position))
            .ToImmutableArray();
        var holdouts = Enumerable
            .Range(0, positions.Length)
            .Where(i => losses[i] > 0)
            .OrderByDescending(i => losses[i])
            .ThenBy(i => i)
            .Select(i => new Holdout(i, losses[i]))
            .ToImmutableArray();
        var willing = Enumerable.Range(0, positions.Length).Where(i => losses[i] <= 0).ToImmutableArray();
        var cheapest = SidePayments.Cheapest(willing, holdouts, weights, quota);
        var cost = cheapest?.Sum(holdout => holdout.Points) ?? double.PositiveInfinity;
        return new ProposalTest(point, holdouts, cheapest, willing.Sum(i => -losses[i]) >= cost);
    }
}

/// <summary>One who refuses.</summary>
/// <param name="Actor">Index in the issue.</param>
/// <param name="Points">
/// The price of its assent: what it loses against the status quo, in the dimension's unit.
/// </param>
public sealed record Holdout(int Actor, double Points);
