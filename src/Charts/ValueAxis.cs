namespace Burdenshare.Charts;

/// <summary>Round bounds and steps for an axis of values.</summary>
internal sealed record ValueAxis(decimal Min, decimal Max, decimal Step)
{
    /// <summary>
    /// Spans the values in at most <paramref name="intervals"/> round steps; from zero on, unless values are
    /// negative or <paramref name="fromZero"/> is off.
    /// </summary>
    public static ValueAxis Over(IEnumerable<decimal?> values, int intervals, bool fromZero = true)
    {
        var known = values.OfType<decimal>().ToArray();
        if (known.Length == 0)
            return new ValueAxis(0, 1, 1);
        var low = fromZero ? Math.Min(0, known.Min()) : known.Min();
        var high = fromZero ? Math.Max(0, known.Max()) : known.Max();
        var step = Steps().First(step => Math.Ceiling(high / step) - Math.Floor(low / step) <= intervals);
        var min = Math.Floor(low / step) * step;
        var max = Math.Ceiling(high / step) * step;
        return new ValueAxis(min, max == min ? min + step : max, step);
    }

    /// <summary>Where a value lies between the bounds: 0 to 1.</summary>
    public double Position(decimal value) => (double)((value - Min) / (Max - Min));

    private static IEnumerable<decimal> Steps()
    {
        for (var scale = 0.01m; ; scale *= 10)
            foreach (var factor in new[] { 1m, 2m, 5m })
                yield return scale * factor;
    }
}
