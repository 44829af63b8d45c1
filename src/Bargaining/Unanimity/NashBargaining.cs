using System.Collections.Immutable;

namespace Burdenshare.Bargaining.Unanimity;

/// <summary>How utility falls with distance from what an actor would like best.</summary>
public enum UtilityForm
{
    /// <summary>With the distance.</summary>
    Absolute,

    /// <summary>With its square.</summary>
    Quadratic,
}

/// <summary>
/// Nash's bargaining solution: the point that maximises the weighted product of gains over the status quo (Nash 1950;
/// weights after Harsanyi and Selten 1972).
/// </summary>
public static class NashBargaining
{
    private const int Halvings = 200;

    /// <summary>
    /// The solution in one dimension; null when no point is better than the status quo for everybody, which then
    /// stands.
    /// </summary>
    /// <param name="positions">What each actor would like best.</param>
    /// <param name="weights">Bargaining power, each above 0.</param>
    /// <param name="statusQuo">The disagreement point.</param>
    /// <param name="form">The form of utility.</param>
    public static double? Solve(
        ImmutableArray<double> positions,
        ImmutableArray<double> weights,
        double statusQuo,
        UtilityForm form
    )
    {
        var direction = Math.Sign(positions[0] - statusQuo);
        var reach = positions.Min(position => direction * (position - statusQuo));
        if (direction == 0 || reach <= 0)
            return null;
        // The logarithm of the product is concave between no gain and the reach: its slope changes sign once.
        var (low, high) = (0.0, 2 * reach);
        for (var step = 0; step < Halvings; step++)
        {
            var middle = low + (high - low) / 2;
            if (Slope(positions, weights, (statusQuo, direction, middle), form) > 0)
                low = middle;
            else
                high = middle;
        }
        return statusQuo + direction * low;
    }

    /// <summary>
    /// The division of one unit among actors whose utility is their share: each gets what it can have alone, and the
    /// rest goes by weight. Null when what they can have alone leaves nothing.
    /// </summary>
    public static ImmutableArray<double>? Divide(ImmutableArray<double> alone, ImmutableArray<double> weights)
    {
        var surplus = 1 - alone.Sum();
        return surplus < 0
            ? null
            : [.. alone.Select((share, i) => share + surplus * weights[i] / weights.Sum())];
    }

    private static double Slope(
        ImmutableArray<double> positions,
        ImmutableArray<double> weights,
        (double StatusQuo, int Direction, double Step) point,
        UtilityForm form
    )
    {
        var slope = 0.0;
        for (var i = 0; i < positions.Length; i++)
        {
            var ideal = point.Direction * (positions[i] - point.StatusQuo);
            slope += weights[i] * LogSlope(point.Step, ideal, form);
        }
        return slope;
    }

    // Gains, with x the step and p the ideal, both from the status quo: quadratic x (2p - x); absolute x up to the
    // ideal and 2p - x beyond.
    private static double LogSlope(double step, double ideal, UtilityForm form) =>
        form switch
        {
            UtilityForm.Quadratic => 1 / step - 1 / (2 * ideal - step),
            _ when step < ideal => 1 / step,
            _ => -1 / (2 * ideal - step),
        };
}
