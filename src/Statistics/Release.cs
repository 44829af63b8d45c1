using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics;

/// <summary>One edition with its figures: immutable, never mixed with another.</summary>
public sealed class Release
{
    private readonly Dictionary<SeriesKey, Series> _series;
    private readonly HashSet<string> _measures = [];
    private readonly Dictionary<string, List<Series>> _byArea = [];

    /// <summary>Gathers the series of an edition.</summary>
    /// <exception cref="ArgumentException">When two series share a key.</exception>
    public Release(
        Edition edition,
        ImmutableArray<Origin> origins,
        IEnumerable<Series> series,
        IReadOnlyDictionary<string, int>? printedDecimals = null,
        ImmutableArray<DeclaredOddity> exceptions = default
    )
    {
        Edition = edition;
        Origins = origins;
        _series = series.ToDictionary(each => each.Key);
        Series = [.. _series.Values.OrderBy(each => each.Key)];
        PrintedDecimals = new Dictionary<string, int>(printedDecimals ?? new Dictionary<string, int>());
        Exceptions = exceptions.IsDefault ? [] : exceptions;
        foreach (var each in Series)
            Take(each);
        var areas = new AreaCode[_byArea.Count];
        var codes = _byArea.Keys.Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < codes.Length; i++)
            areas[i] = new AreaCode(codes[i]);
        Areas = ImmutableCollectionsMarshal.AsImmutableArray(areas);
    }

    private void Take(Series series)
    {
        _measures.Add(series.Key.Measure.Code);
        if (!_byArea.TryGetValue(series.Key.Area.Code, out var ofArea))
            _byArea.Add(series.Key.Area.Code, ofArea = []);
        ofArea.Add(series);
        LastYear = Math.Max(LastYear, series.Observations[^1].Year);
    }

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>The documents that its figures were read in.</summary>
    public ImmutableArray<Origin> Origins { get; }

    /// <summary>Every series, in key order.</summary>
    public ImmutableArray<Series> Series { get; }

    /// <summary>Every area that has a figure.</summary>
    public ImmutableArray<AreaCode> Areas { get; }

    /// <summary>Every year that has a figure, in order.</summary>
    public IEnumerable<int> Years => Series.SelectMany(each => each.Years).Distinct().Order();

    /// <summary>The last year with a figure.</summary>
    public int LastYear { get; private set; }

    /// <summary>
    /// Decimals that the publisher prints, by the code of a measure, where the copy held has more than were printed.
    /// </summary>
    public IReadOnlyDictionary<string, int> PrintedDecimals { get; }

    /// <summary>Figures that are known to break an identity, each with its reason.</summary>
    public ImmutableArray<DeclaredOddity> Exceptions { get; }

    /// <summary>How many figures the release holds.</summary>
    public int Count => Series.Sum(each => each.Observations.Length);

    /// <summary>Every series of an area's measure, in key order: its units and price bases.</summary>
    public IEnumerable<Series> Of(AreaCode area, Measure measure)
    {
        if (!_byArea.TryGetValue(area.Code, out var series))
            yield break;
        foreach (var each in series)
            if (each.Key.Measure == measure)
                yield return each;
    }

    /// <summary>Whether it has any figure of a measure.</summary>
    public bool Holds(Measure measure) => _measures.Contains(measure.Code);

    /// <summary>The series of a key, or null.</summary>
    public Series? Find(SeriesKey key) => _series.GetValueOrDefault(key);

    /// <summary>The published value of a year, or null where there is none.</summary>
    public decimal? ValueAt(SeriesKey key, int year) => Find(key)?.At(year)?.Value;

    /// <summary>The figure of a year with edition and origin, or null where there is none.</summary>
    public Figure? FigureAt(SeriesKey key, int year) =>
        Find(key) is { } series && series.At(year) is { } observation ? Quote(series, observation) : null;

    /// <summary>An observation of one of this release's series as a figure that can be quoted.</summary>
    public Figure Quote(Series series, Observation observation) =>
        new(
            series.Key,
            observation.Year,
            observation.Value,
            series.Multiplier,
            observation.Status,
            Edition,
            Origins[observation.Origin]
        );
}
