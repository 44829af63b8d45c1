using System.Collections.Immutable;

namespace Burdenshare.Sdmx.Queries;

/// <summary>How much of a series is wanted (REST 1.x).</summary>
public enum Detail
{
    /// <summary>Data and attributes.</summary>
    Full,

    /// <summary>Data without attributes.</summary>
    DataOnly,

    /// <summary>Keys of series and nothing else.</summary>
    SeriesKeysOnly,

    /// <summary>Attributes without data.</summary>
    NoData,
}

/// <summary>Which artefact is meant: an id, or several, or all.</summary>
/// <param name="Agencies">Empty for all.</param>
/// <param name="Ids">Empty for all.</param>
/// <param name="Versions">As asked: "1.0.0", "latest", "+", "~", "*".</param>
public sealed record ArtefactChoice(
    ImmutableArray<string> Agencies,
    ImmutableArray<string> Ids,
    ImmutableArray<string> Versions
)
{
    /// <summary>Whether an artefact is meant; the newest one is the only one there is here.</summary>
    public bool Matches(ArtefactId artefact) =>
        (Agencies.IsEmpty || Agencies.Contains(artefact.Agency))
        && (Ids.IsEmpty || Ids.Contains(artefact.Id))
        && (Versions.IsEmpty || Versions.Any(version => VersionPattern.Matches(version, artefact.Version)));
}

/// <summary>A query for data in the grammar of REST 1.x or 2.x, understood and not yet answered.</summary>
public sealed record DataQuery
{
    /// <summary>Which dataflows.</summary>
    public required ArtefactChoice Flow { get; init; }

    /// <summary>Which series.</summary>
    public KeyChoice Key { get; init; } = KeyChoice.All;

    /// <summary>Filters on components, time among them; all must hold.</summary>
    public ImmutableArray<ComponentFilter> Filters { get; init; } = [];

    /// <summary>Only what changed after this instant.</summary>
    public DateTimeOffset? UpdatedAfter { get; init; }

    /// <summary>The data as they were at this instant.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>At most so many observations of a series, from the first on.</summary>
    public int? FirstObservations { get; init; }

    /// <summary>At most so many observations of a series, back from the last.</summary>
    public int? LastObservations { get; init; }

    /// <summary>How observations are packaged: TIME_PERIOD, AllDimensions, or a dimension.</summary>
    public string DimensionAtObservation { get; init; } = DataStructure.Time;

    /// <summary>How much is wanted.</summary>
    public Detail Detail { get; init; }

    /// <summary>Whether earlier versions are wanted too.</summary>
    public bool IncludeHistory { get; init; }

    /// <summary>Observations to skip.</summary>
    public int? Offset { get; init; }

    /// <summary>Most observations to return.</summary>
    public int? Limit { get; init; }

    /// <summary>What a data set has to answer; series without an observation left are left out.</summary>
    public DataSet Select(DataSet data)
    {
        var structure = data.Structure;
        var kept =
            from series in data.Series
            where Key.Matches(series.Key)
            where Filters.All(filter => Allows(filter, structure, series))
            let points = Cut(
                series.Points.Where(point => Filters.All(filter => Allows(filter, structure, point)))
            )
            where !points.IsEmpty
            select series with
            {
                Points = points,
            };
        return data.With([.. kept]);
    }

    private ImmutableArray<DataPoint> Cut(IEnumerable<DataPoint> points)
    {
        var all = points.ToImmutableArray();
        if (FirstObservations is null && LastObservations is null)
            return all;
        var first = FirstObservations ?? 0;
        var last = LastObservations ?? 0;
        return [.. all.Where((_, place) => place < first || place >= all.Length - last)];
    }

    private static bool Allows(ComponentFilter filter, DataStructure structure, DataSeries series)
    {
        for (var i = 0; i < structure.Dimensions.Length; i++)
            if (structure.Dimensions[i].Id == filter.Component)
                return filter.Holds(series.Key[i]);
        for (var i = 0; i < structure.OfSeries.Length; i++)
            if (structure.OfSeries[i].Id == filter.Component)
                return filter.Holds(series.Attributes[i]);
        return true;
    }

    private static bool Allows(ComponentFilter filter, DataStructure structure, DataPoint point)
    {
        if (filter.Component == DataStructure.Time)
            return filter.Holds(point.Period);
        if (filter.Component == DataStructure.Measure)
            return filter.Holds(point.Value);
        for (var i = 0; i < structure.OfObservation.Length; i++)
            if (structure.OfObservation[i].Id == filter.Component)
                return filter.Holds(point.Attributes[i]);
        return true;
    }
}
