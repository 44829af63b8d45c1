using System.Collections.Immutable;

namespace Burdenshare.Bargaining.Power;

/// <summary>
/// Power in a weighted vote, exact by generating functions (Mann and Shapley 1962): coalitions are counted by size
/// and weight, not listed. Counts are exact up to 53 members.
/// </summary>
public static class WeightedVoting
{
    /// <summary>Both indices for every member.</summary>
    /// <param name="weights">Whole votes, each at least 0.</param>
    /// <param name="votesNeeded">Least sum of votes that decides.</param>
    /// <param name="membersNeeded">Least number of members that decides; 0 where only votes count.</param>
    /// <exception cref="ArgumentOutOfRangeException">When a weight is negative or the quota cannot be
    /// met.</exception>
    public static ImmutableArray<VotingPower> Of(
        ImmutableArray<int> weights,
        int votesNeeded,
        int membersNeeded = 0
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(weights.Min(), nameof(weights));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(votesNeeded, weights.Sum(), nameof(votesNeeded));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(membersNeeded, weights.Length, nameof(membersNeeded));
        var total = weights.Sum();
        // Members of equal weight have equal power: each weight is counted once.
        var byWeight = weights
            .Distinct()
            .ToDictionary(
                weight => weight,
                weight => Swings(weights, weights.IndexOf(weight), (votesNeeded, membersNeeded, total))
            );
        var swings = weights.Select(weight => byWeight[weight]).ToArray();
        var all = swings.Sum(swing => swing.Banzhaf);
        return
        [
            .. swings.Select(swing => new VotingPower(swing.Shapley, all == 0 ? 0 : swing.Banzhaf / all)),
        ];
    }

    private static (double Shapley, double Banzhaf) Swings(
        ImmutableArray<int> weights,
        int member,
        (int Votes, int Members, int Total) needed
    )
    {
        var counts = CountOthers(weights, member, needed.Total);
        var (shapley, banzhaf) = (0.0, 0.0);
        var share = 1.0 / weights.Length;
        for (var size = 0; size < weights.Length; size++)
        {
            for (var votes = 0; votes <= needed.Total; votes++)
            {
                var isLosing = votes < needed.Votes || size < needed.Members;
                var isWinningWith = votes + weights[member] >= needed.Votes && size + 1 >= needed.Members;
                if (!isLosing || !isWinningWith)
                    continue;
                shapley += share * counts[size][votes];
                banzhaf += counts[size][votes];
            }
            // s! (n - s - 1)! / n!, from one size to the next.
            share *= (size + 1.0) / Math.Max(1, weights.Length - size - 1);
        }
        return (shapley, banzhaf);
    }

    // At [size][votes]: the number of coalitions of the others.
    private static double[][] CountOthers(ImmutableArray<int> weights, int member, int total)
    {
        var counts = Enumerable.Range(0, weights.Length).Select(_ => new double[total + 1]).ToArray();
        counts[0][0] = 1;
        for (var other = 0; other < weights.Length; other++)
        {
            if (other == member)
                continue;
            for (var size = weights.Length - 1; size > 0; size--)
            for (var votes = total; votes >= weights[other]; votes--)
                counts[size][votes] += counts[size - 1][votes - weights[other]];
        }
        return counts;
    }
}

/// <summary>How often a member decides.</summary>
/// <param name="ShapleyShubik">
/// Share of the orders of joining in which it turns a losing coalition into a winning one.
/// </param>
/// <param name="Banzhaf">Its swings as a share of everybody's (the normalised index).</param>
public readonly record struct VotingPower(double ShapleyShubik, double Banzhaf);
