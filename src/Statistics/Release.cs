using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics;

/// <summary>One edition with its figures: immutable, never mixed with another.</summary>
public sealed class Release
{
    private readonly Dictionary<SeriesKey, Series> _series;
    private readonly HashSet<Measure> _measures;
    private readonly Lazy<ILookup<(AreaCode, Measure), Series>> _byMeasure;

    /// <summary>Gathers the series of an edition.</summary>
    /// <exception cref="ArgumentException">When two series share a key.</exception>
    public Release(
        Edition edition,
        ImmutableArray<Origin> origins,
        IEnumerable<Series> series,
        ImmutableDictionary<Measure, int>? printedDecimals = null,
        ImmutableArray<DeclaredOddity> exceptions = default
    )
    {
        Edition = edition;
        Origins = origins;
        _series = series.ToDictionary(each => each.Key);
        Series = [.. _series.Values.OrderBy(each => each.Key)];
        _measures = [.. _series.Keys.Select(key => key.Measure)];
        _byMeasure = new(() => Series.ToLookup(each => (each.Key.Area, each.Key.Measure)));
        PrintedDecimals = printedDecimals ?? ImmutableDictionary<Measure, int>.Empty;
        Exceptions = exceptions.IsDefault ? [] : exceptions;
        Areas = [.. _series.Keys.Select(key => key.Area).Distinct().Order()];
        LastYear = Series.IsEmpty ? 0 : Series.Max(each => each.Observations[^1].Year);
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
    public IEnumerable<int> Years =>
        Series.SelectMany(each => each.Observations.Select(point => point.Year)).Distinct().Order();

    /// <summary>The last year with a figure.</summary>
    public int LastYear { get; }

    /// <summary>Decimals that the publisher prints, where the copy held has more than were printed.</summary>
    public ImmutableDictionary<Measure, int> PrintedDecimals { get; }

    /// <summary>Figures that are known to break an identity, each with its reason.</summary>
    public ImmutableArray<DeclaredOddity> Exceptions { get; }

    /// <summary>How many figures the release holds.</summary>
    public int Count => Series.Sum(each => each.Observations.Length);

    /// <summary>Every series of an area's measure, in key order: its units and price bases.</summary>
    public IEnumerable<Series> Of(AreaCode area, Measure measure) => _byMeasure.Value[(area, measure)];

    /// <summary>Whether it has any figure of a measure.</summary>
    public bool Holds(Measure measure) => _measures.Contains(measure);

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
