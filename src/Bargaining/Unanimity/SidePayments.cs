using System.Collections.Immutable;

namespace Burdenshare.Bargaining.Unanimity;

/// <summary>Whom to compensate so that a proposal passes at least cost.</summary>
public static class SidePayments
{
    /// <summary>
    /// The cheapest holdouts whose assent, with that of the willing, meets the rule. Exact: a branch is left only when
    /// it already costs as much as the best found, or could not meet the rule with all that remain.
    /// </summary>
    /// <returns>The holdouts in their given order; null where the rule cannot be met.</returns>
    public static ImmutableArray<Holdout>? Cheapest(
        ImmutableArray<int> willing,
        ImmutableArray<Holdout> holdouts,
        ImmutableArray<double> weights,
        Quota quota
    )
    {
        var search = new Search(willing, holdouts, weights, quota);
        search.Try(0, 0);
        return search.Best;
    }

    private sealed class Search(
        ImmutableArray<int> willing,
        ImmutableArray<Holdout> holdouts,
        ImmutableArray<double> weights,
        Quota quota
    )
    {
        private readonly List<Holdout> _paid = [];
        private double _bestCost = double.PositiveInfinity;

        public ImmutableArray<Holdout>? Best { get; private set; }

        public void Try(int next, double cost)
        {
            if (cost >= _bestCost || !Meets(_paid.Concat(holdouts.Skip(next))))
                return;
            if (Meets(_paid))
            {
                (_bestCost, Best) = (cost, [.. _paid]);
                return;
            }
            // Dearest first: try to do without before paying.
            Try(next + 1, cost);
            _paid.Add(holdouts[next]);
            Try(next + 1, cost + holdouts[next].Points);
            _paid.RemoveAt(_paid.Count - 1);
        }

        private bool Meets(IEnumerable<Holdout> bought) =>
            quota.IsMetBy(willing.Concat(bought.Select(holdout => holdout.Actor)), weights);
    }
}
