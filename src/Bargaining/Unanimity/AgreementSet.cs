using System.Collections.Immutable;

namespace Burdenshare.Bargaining.Unanimity;

/// <summary>
/// What can replace the status quo in one dimension, when each actor prefers what is nearer to its position. An actor
/// accepts everything between the status quo and its mirror image beyond the actor's position, so the least ambitious
/// member of the deciding coalition fixes the reach.
/// </summary>
/// <param name="StatusQuo">What stands when nothing is agreed.</param>
/// <param name="Reach">The far end of the set; the status quo itself when the set is empty.</param>
/// <param name="Binding">Index of the actor whose acceptable range limits the set, also when it is empty.</param>
/// <param name="Coalition">
/// Indexes of those who accept the far end; everybody's, under unanimity, unless empty.
/// </param>
public sealed record AgreementSet(double StatusQuo, double Reach, int Binding, ImmutableArray<int> Coalition)
{
    /// <summary>Whether nothing can replace the status quo.</summary>
    public bool IsEmpty => Reach == StatusQuo;

    /// <summary>The set's lower and upper end.</summary>
    public (double Low, double High) Interval => (Math.Min(StatusQuo, Reach), Math.Max(StatusQuo, Reach));

    /// <summary>Finds the set on the side of the status quo where the weighted mean lies.</summary>
    /// <param name="positions">What each actor would like best.</param>
    /// <param name="weights">For the direction and for rules that weigh; each above 0.</param>
    /// <param name="statusQuo">What stands when nothing is agreed.</param>
    /// <param name="quota">Whose acceptance suffices.</param>
    public static AgreementSet Of(
        ImmutableArray<double> positions,
        ImmutableArray<double> weights,
        double statusQuo,
        Quota quota
    )
    {
        var pull = positions.Select((position, i) => weights[i] * (position - statusQuo)).Sum();
        var direction = pull < 0 ? -1 : 1;
        // Most willing first; the coalition grows until it suffices, and its last member binds.
        var order = Enumerable
            .Range(0, positions.Length)
            .OrderByDescending(i => direction * (positions[i] - statusQuo))
            .ThenBy(i => i)
            .ToImmutableArray();
        var size = 1;
        while (size < order.Length && !quota.IsMetBy(order.Take(size), weights))
            size++;
        var binding = order[size - 1];
        var reach = Math.Max(0, 2 * direction * (positions[binding] - statusQuo));
        return new AgreementSet(
            statusQuo,
            statusQuo + direction * reach,
            binding,
            [.. order.Take(size).Order()]
        );
    }
}
