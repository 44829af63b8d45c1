namespace Burdenshare.FactChecks.Counts;

/// <summary>What allies are counted against: the number of the text, or the target that it only names.</summary>
internal static class Threshold
{
    /// <summary>
    /// The newest target of the measure that was due in the year; where none was due yet, the newest one adopted; null
    /// before the first.
    /// </summary>
    public static decimal? Of(Bench bench, int year)
    {
        if (bench.Claim.Value is { } stated)
            return stated;
        var targets = bench
            .Agreements.ComponentsOn(bench.Day)
            .Where(component =>
                component.Measure == bench.Claim.Measure
                && component.Unit == bench.Claim.Unit
                && !component.IsCeiling
            )
            .ToArray();
        var due = targets.LastOrDefault(component => component.By is null || component.By <= year);
        return (due ?? targets.LastOrDefault())?.ValueOn(bench.Day)?.Value;
    }
}
