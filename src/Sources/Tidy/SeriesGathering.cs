using Burdenshare.Statistics;

namespace Burdenshare.Sources.Tidy;

/// <summary>
/// Collects the rows of one release's files into series. A figure that comes twice is refused, not replaced.
/// </summary>
internal sealed class SeriesGathering
{
    private readonly Dictionary<SeriesKey, Gathered> _series = [];
    private Gathered? _latest;

    public bool Add(SeriesKey key, int multiplier, Observation observation)
    {
        // Files are sorted by series more often than not, so the last one is tried first.
        if (_latest is null || _latest.Key != key)
        {
            if (!_series.TryGetValue(key, out _latest))
                _series[key] = _latest = new Gathered(key, multiplier);
        }
        return _latest.Multiplier == multiplier && _latest.Observations.TryAdd(observation.Year, observation);
    }

    public IEnumerable<Series> Finish() =>
        _series.Values.Select(gathered => new Series(
            gathered.Key,
            gathered.Multiplier,
            gathered.Observations.Values
        ));

    private sealed record Gathered(SeriesKey Key, int Multiplier)
    {
        public Dictionary<int, Observation> Observations { get; } = [];
    }
}
