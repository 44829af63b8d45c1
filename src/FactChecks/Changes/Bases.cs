using System.Collections.Immutable;
using Burdenshare.Statistics.Derived;

namespace Burdenshare.FactChecks.Changes;

/// <summary>From which years a change is measured: the one named, or each that an unnamed era may begin with.</summary>
internal static class Bases
{
    /// <summary>Base years before the last, earliest first.</summary>
    public static ImmutableArray<int> Of(NatoTables tables, Period period, int last)
    {
        if (!period.IsOpen)
            return [period.Base(last)];
        var first = tables.Release.Series.Min(series => series.Observations[0].Year);
        return [.. Enumerable.Range(first, Math.Max(0, last - first))];
    }
}
