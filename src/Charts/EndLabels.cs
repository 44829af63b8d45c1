using System.Collections.Immutable;

namespace Burdenshare.Charts;

/// <summary>Keeps the names at the ends of lines from touching.</summary>
internal static class EndLabels
{
    /// <summary>
    /// How far each label must move, in pixels downwards, so that neighbours are at least <paramref name="apart"/>
    /// apart and the order of the lines is kept; null heights have no label. Where the plot is too low for all, the
    /// distance shrinks evenly.
    /// </summary>
    public static ImmutableArray<double> Shifts(
        ImmutableArray<double?> heights,
        double apart,
        double plotHeight
    )
    {
        var shifts = new double[heights.Length];
        var order = Enumerable
            .Range(0, heights.Length)
            .Where(i => heights[i] is not null)
            .OrderBy(i => heights[i])
            .ThenBy(i => i)
            .ToArray();
        var gap = order.Length < 2 ? 0 : Math.Min(apart, plotHeight / (order.Length - 1));
        var placed = order.Select(i => heights[i]!.Value).ToArray();
        for (var i = 1; i < placed.Length; i++)
            placed[i] = Math.Max(placed[i], placed[i - 1] + gap);
        // What was pushed below the plot moves up again, and pushes the ones above it.
        for (var i = placed.Length - 1; i >= 0; i--)
            placed[i] = Math.Min(placed[i], plotHeight - (placed.Length - 1 - i) * gap);
        for (var i = 0; i < order.Length; i++)
            shifts[order[i]] = Math.Round(placed[i] - heights[order[i]]!.Value, 1);
        return [.. shifts];
    }
}
