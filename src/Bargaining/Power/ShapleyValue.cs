using System.Collections.Immutable;
using System.Numerics;

namespace Burdenshare.Bargaining.Power;

/// <summary>The Shapley value of a cooperative game (Shapley 1953).</summary>
public static class ShapleyValue
{
    private const int MostPlayers = 24;

    /// <summary>Exact, by all coalitions.</summary>
    /// <param name="players">At most 24.</param>
    /// <param name="worth">What a coalition is worth; bit i stands for player i, and no player is worth 0.</param>
    public static ImmutableArray<double> Of(int players, Func<int, double> worth)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(players, MostPlayers);
        var shares = OrderShares(players);
        var values = new double[players];
        for (var coalition = 0; coalition < 1 << players; coalition++)
        {
            var (before, share) = (worth(coalition), shares[BitOperations.PopCount((uint)coalition)]);
            for (var i = 0; i < players; i++)
                if ((coalition & (1 << i)) == 0)
                    values[i] += share * (worth(coalition | (1 << i)) - before);
        }
        return [.. values];
    }

    /// <summary>
    /// The airport game, where a coalition costs as much as its dearest member: each step of cost is shared by all who
    /// need it (Littlechild and Owen 1973).
    /// </summary>
    public static ImmutableArray<double> OfAirport(ImmutableArray<double> costs)
    {
        var order = Enumerable.Range(0, costs.Length).OrderBy(i => costs[i]).ThenBy(i => i).ToArray();
        var values = new double[costs.Length];
        var (reached, value) = (0.0, 0.0);
        for (var rank = 0; rank < order.Length; rank++)
        {
            value += (costs[order[rank]] - reached) / (order.Length - rank);
            (values[order[rank]], reached) = (value, costs[order[rank]]);
        }
        return [.. values];
    }

    // The share of orders in which exactly a given coalition of that size has joined before a given player.
    private static double[] OrderShares(int players)
    {
        var shares = new double[players + 1];
        var share = 1.0 / players;
        for (var size = 0; size < players; size++)
        {
            shares[size] = share;
            share *= (size + 1.0) / Math.Max(1, players - size - 1);
        }
        return shares;
    }
}
