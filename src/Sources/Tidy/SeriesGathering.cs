using Burdenshare.Statistics;

namespace Burdenshare.Sources.Tidy;

/// <summary>A row of a tidy file, read.</summary>
internal readonly record struct TidyRow(SeriesKey Key, int Multiplier, Observation Observation);

/// <summary>
/// Collects the rows of one release's files into series. A figure that comes twice is refused, not replaced.
/// </summary>
internal sealed class SeriesGathering
{
    private readonly Dictionary<SeriesKey, Gathered> _series = [];
    private Gathered? _latest;

    /// <summary>Takes a row, or says why it cannot be taken beside those before it.</summary>
    public string? Refusal(TidyRow row)
    {
        var series = SeriesOf(row);
        if (series.Multiplier != row.Multiplier)
            return $"multiplier {row.Multiplier} in a series of multiplier {series.Multiplier}";
        return series.TryAdd(row.Observation)
            ? null
            : $"a second figure for {row.Key.Area} {row.Key.Measure} {row.Observation.Year}";
    }

    /// <summary>
    /// Takes the rows of a series that has none yet, where their years ascend; false, with nothing taken, where the
    /// rows must be looked at one by one.
    /// </summary>
    public bool TryTake(PlainRun run)
    {
        for (var i = 1; i < run.Points.Count; i++)
            if (run.Points[i].Year <= run.Points[i - 1].Year)
                return false;
        return _series.TryAdd(run.Key, new Gathered(run.Key, run.Multiplier, run.Points));
    }

    public IEnumerable<Series> Finish() =>
        _series.Values.Select(gathered => new Series(
            gathered.Key,
            gathered.Multiplier,
            gathered.Observations
        ));

    private Gathered SeriesOf(TidyRow row)
    {
        // Files are sorted by series more often than not, so the last one is tried first.
        if (_latest is not null && _latest.Key == row.Key)
            return _latest;
        if (!_series.TryGetValue(row.Key, out _latest))
            _series[row.Key] = _latest = new Gathered(row.Key, row.Multiplier, []);
        return _latest;
    }

    private sealed record Gathered(SeriesKey Key, int Multiplier, List<Observation> Observations)
    {
        // Years ascend more often than not, so a year is seldom looked for among those before.
        public bool TryAdd(Observation observation)
        {
            if (
                Observations.Count > 0
                && observation.Year <= Observations[^1].Year
                && Observations.Exists(other => other.Year == observation.Year)
            )
                return false;
            Observations.Add(observation);
            return true;
        }
    }
}
