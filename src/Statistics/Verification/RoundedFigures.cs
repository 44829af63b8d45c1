using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Verification;

/// <summary>
/// A release whose figures are read as intervals. The precision of a table is the number of decimals the publisher
/// prints where that is declared, else the most that any of its cells holds (a workbook drops trailing zeros, so a
/// single cell does not tell).
/// </summary>
internal sealed class RoundedFigures
{
    private readonly Dictionary<(Measure, string Unit, PriceBasis), int> _decimals = [];

    public RoundedFigures(Release release)
    {
        Release = release;
        foreach (var series in release.Series)
        {
            var table = Table(series.Key);
            var most = series.Observations.Max(observation => observation.Decimals);
            _decimals[table] = Math.Max(_decimals.GetValueOrDefault(table), most);
        }
        foreach (var table in _decimals.Keys.ToArray())
            if (release.PrintedDecimals.TryGetValue(table.Item1.Code, out var printed))
                _decimals[table] = Math.Min(printed, _decimals[table]);
    }

    public Release Release { get; }

    public Interval? At(SeriesKey key, int year) =>
        Release.ValueAt(key, year) is { } value ? Interval.Rounded(value, _decimals[Table(key)]) : null;

    // National-currency columns of all allies are one table, whatever their currencies are called.
    private static (Measure, string, PriceBasis) Table(SeriesKey key) =>
        (key.Measure, key.Unit.IsNational ? "XDC" : key.Unit.Code, key.Basis);
}
