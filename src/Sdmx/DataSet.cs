using System.Collections.Immutable;

namespace Burdenshare.Sdmx;

/// <summary>One observation of a series.</summary>
/// <param name="Period">The period as SDMX writes it: "2026".</param>
/// <param name="Value">The number as text, digit for digit as published; null for a missing value.</param>
/// <param name="Attributes">In the order of <see cref="DataStructure.OfObservation"/>; null where not stated.</param>
public sealed record DataPoint(string Period, string? Value, ImmutableArray<string?> Attributes);

/// <summary>One series.</summary>
/// <param name="Key">A code a dimension, in the order of the structure.</param>
/// <param name="Attributes">In the order of <see cref="DataStructure.OfSeries"/>; null where not stated.</param>
/// <param name="Points">In order of period.</param>
public sealed record DataSeries(
    ImmutableArray<string> Key,
    ImmutableArray<string?> Attributes,
    ImmutableArray<DataPoint> Points
);

/// <summary>The data of a dataflow, in the shape that its structure demands.</summary>
public sealed class DataSet
{
    /// <summary>Takes the series of a dataflow.</summary>
    /// <exception cref="ArgumentException">When a series has not the shape of the structure.</exception>
    public DataSet(Dataflow flow, ImmutableArray<DataSeries> series)
    {
        foreach (var each in series)
            if (Misfit(flow.Structure, each) is { } why)
                throw new ArgumentException($"{string.Join('.', each.Key)}: {why}.", nameof(series));
        (Flow, Series) = (flow, series);
    }

    /// <summary>The dataflow.</summary>
    public Dataflow Flow { get; }

    /// <summary>All series.</summary>
    public ImmutableArray<DataSeries> Series { get; }

    /// <summary>The structure of the dataflow.</summary>
    public DataStructure Structure => Flow.Structure;

    /// <summary>The same dataflow with other series.</summary>
    public DataSet With(ImmutableArray<DataSeries> series) => new(Flow, series);

    /// <summary>One row an observation, one column a component, as a table holds it.</summary>
    public ObservationTable ToTable() =>
        new(
            Flow.Id,
            Structure.Components,
            [
                .. from series in Series
                from point in series.Points
                select (ImmutableArray<string?>)
                    [.. series.Key, point.Period, point.Value, .. series.Attributes, .. point.Attributes],
            ]
        );

    private static string? Misfit(DataStructure structure, DataSeries series)
    {
        if (series.Key.Length != structure.Dimensions.Length)
            return $"{series.Key.Length} codes for {structure.Dimensions.Length} dimensions";
        for (var i = 0; i < series.Key.Length; i++)
            if (!structure.Dimensions[i].Codes.Has(series.Key[i]))
                return $"{structure.Dimensions[i].Id} has no code '{series.Key[i]}'";
        return Misfit(structure.OfSeries, series.Attributes)
            ?? series
                .Points.Select(point => Misfit(structure.OfObservation, point.Attributes))
                .FirstOrDefault(why => why is not null);
    }

    private static string? Misfit(ImmutableArray<Qualifier> attributes, ImmutableArray<string?> values)
    {
        if (attributes.Length != values.Length)
            return $"{values.Length} values for {attributes.Length} attributes";
        for (var i = 0; i < values.Length; i++)
            if (values[i] is null ? attributes[i].IsMandatory : attributes[i].Codes?.Has(values[i]!) == false)
                return $"{attributes[i].Id} cannot be '{values[i]}'";
        return null;
    }
}

/// <summary>Data as a table: what every form of SDMX data can be read into, with or without its structure.</summary>
/// <param name="Flow">The dataflow or structure that the data name; null where they name none.</param>
/// <param name="Components">Ids of the columns.</param>
/// <param name="Rows">One an observation, a cell a component; null where not stated.</param>
public sealed record ObservationTable(
    ArtefactId? Flow,
    ImmutableArray<string> Components,
    ImmutableArray<ImmutableArray<string?>> Rows
);

/// <summary>Who prepared a message, and when.</summary>
/// <param name="Id">Identifies the message.</param>
/// <param name="Prepared">When it was prepared.</param>
/// <param name="Sender">Id of the sender, an agency.</param>
/// <param name="SenderName">Name of the sender.</param>
public sealed record MessageHeader(string Id, DateTimeOffset Prepared, string Sender, string SenderName)
{
    // SDMX tools stumble over fractions of a second and over offsets: whole seconds, UTC.
    internal string PreparedText =>
        Prepared
            .ToUniversalTime()
            .ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>How observations are packaged.</summary>
public enum Layout
{
    /// <summary>Grouped in time series.</summary>
    TimeSeries,

    /// <summary>Each by itself (AllDimensions).</summary>
    Flat,
}
