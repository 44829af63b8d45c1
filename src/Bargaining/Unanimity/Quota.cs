using System.Collections.Immutable;

namespace Burdenshare.Bargaining.Unanimity;

/// <summary>
/// What a coalition needs to decide: a share of the members and a share of the weight, both from 0 to 1. Unanimity is
/// all of the members.
/// </summary>
/// <param name="Name">"unanimity", "qualified" or "majority".</param>
/// <param name="Members">Least share of the members; 1 for unanimity.</param>
/// <param name="Weight">Least share of the weight; 0 where weight does not count.</param>
public sealed record Quota(string Name, double Members, double Weight)
{
    // Shares of small whole numbers are compared, never equal to the last bit.
    private const double Slack = 1e-9;

    /// <summary>Every member can refuse: NATO's rule.</summary>
    public static Quota Unanimity { get; } = new("unanimity", 1, 0);

    /// <summary>Whether those who accept suffice.</summary>
    public bool IsMetBy(IEnumerable<int> coalition, ImmutableArray<double> weights)
    {
        var (count, weight) = (0, 0.0);
        foreach (var member in coalition)
            (count, weight) = (count + 1, weight + weights[member]);
        return count >= Members * weights.Length - Slack && weight >= Weight * weights.Sum() - Slack;
    }
}
