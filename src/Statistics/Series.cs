using System.Collections.Immutable;

namespace Burdenshare.Statistics;

/// <summary>The figures of one key in one release, by year; a missing year is a gap, never a zero.</summary>
public sealed class Series
{
    private readonly ImmutableArray<Observation> _observations;

    /// <summary>Orders the observations by year.</summary>
    /// <exception cref="ArgumentException">When two observations share a year.</exception>
    public Series(SeriesKey key, int multiplier, IEnumerable<Observation> observations)
    {
        Key = key;
        Multiplier = multiplier;
        _observations = [.. observations];
        if (!Ascends())
            _observations = _observations.Sort((left, right) => left.Year.CompareTo(right.Year));
        for (var i = 1; i < _observations.Length; i++)
            if (_observations[i].Year == _observations[i - 1].Year)
                throw new ArgumentException(
                    $"Two figures for {key} in {_observations[i].Year}.",
                    nameof(observations)
                );
    }

    /// <summary>What the series is about.</summary>
    public SeriesKey Key { get; }

    /// <summary>Power of ten of the unit: 6 for millions.</summary>
    public int Multiplier { get; }

    /// <summary>All observations, by year.</summary>
    public ImmutableArray<Observation> Observations => _observations;

    /// <summary>Every year that has a figure, in order.</summary>
    public IEnumerable<int> Years
    {
        get
        {
            for (var i = 0; i < _observations.Length; i++)
                yield return _observations[i].Year;
        }
    }

    private bool Ascends()
    {
        for (var i = 1; i < _observations.Length; i++)
            if (_observations[i].Year <= _observations[i - 1].Year)
                return false;
        return true;
    }

    /// <summary>The observation of a year, or null where the release has none.</summary>
    public Observation? At(int year)
    {
        int low = 0,
            high = _observations.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_observations[middle].Year == year)
                return _observations[middle];
            if (_observations[middle].Year < year)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return null;
    }
}
