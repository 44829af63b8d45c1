namespace Burdenshare.Numerics;

/// <summary>Quantiles of a sample.</summary>
public static class Quantiles
{
    /// <summary>
    /// The quantile at a probability by linear interpolation between order statistics (Hyndman and Fan 1996, type 7:
    /// the default of R and NumPy).
    /// </summary>
    /// <param name="sorted">The sample in ascending order, without NaN.</param>
    /// <param name="probability">Between 0 and 1.</param>
    /// <exception cref="ArgumentException">When the sample is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">When the probability lies outside [0, 1].</exception>
    public static double OfSorted(ReadOnlySpan<double> sorted, double probability)
    {
        if (sorted.IsEmpty)
            throw new ArgumentException("A quantile needs at least one value.", nameof(sorted));
        ArgumentOutOfRangeException.ThrowIfNegative(probability);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(probability, 1);
        var place = probability * (sorted.Length - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
