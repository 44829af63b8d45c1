using System.Collections.Immutable;

namespace Burdenshare.Sdmx;

/// <summary>A code with its name, and a description where the name does not say all.</summary>
public sealed record Code(string Id, string Name, string? Description = null);

/// <summary>A code list, in the order in which its codes are shown.</summary>
public sealed record CodeList(ArtefactId Id, string Name, string Description, ImmutableArray<Code> Codes)
{
    private readonly Dictionary<string, int> _places = Codes
        .Select((code, place) => (code.Id, place))
        .ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);

    /// <summary>The name of a code; the code itself where the list has it not.</summary>
    public string NameOf(string code) => _places.TryGetValue(code, out var place) ? Codes[place].Name : code;

    internal bool Has(string code) => _places.ContainsKey(code);

    internal int PlaceOf(string code) => _places.GetValueOrDefault(code, int.MaxValue);
}

/// <summary>What a component means.</summary>
public sealed record Concept(string Id, string Name, string Description);

/// <summary>The concepts of an agency.</summary>
public sealed record ConceptScheme(
    ArtefactId Id,
    string Name,
    string Description,
    ImmutableArray<Concept> Concepts
)
{
    /// <summary>The concept with that id; throws where there is none.</summary>
    public Concept this[string id] => Concepts.Single(concept => concept.Id == id);
}

/// <summary>A coded dimension; its id is that of its concept.</summary>
public sealed record Dimension(string Id, CodeList Codes);

/// <summary>What an attribute is attached to.</summary>
public enum Attachment
{
    /// <summary>One value a series.</summary>
    Series,

    /// <summary>One value an observation.</summary>
    Observation,
}

/// <summary>An attribute; its id is that of its concept.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Attachment">What it is attached to.</param>
/// <param name="IsMandatory">Whether each series or observation must state it.</param>
/// <param name="Codes">Null where any text is allowed.</param>
public sealed record Qualifier(string Id, Attachment Attachment, bool IsMandatory, CodeList? Codes);

/// <summary>
/// A data structure definition: coded dimensions, then time; one measure, OBS_VALUE; attributes of series and of
/// observations. Each component's concept stands in the one scheme.
/// </summary>
public sealed record DataStructure(
    ArtefactId Id,
    string Name,
    string Description,
    ConceptScheme Concepts,
    ImmutableArray<Dimension> Dimensions,
    ImmutableArray<Qualifier> Attributes
)
{
    /// <summary>The id that SDMX 3.0 reserves for the time dimension.</summary>
    public const string Time = "TIME_PERIOD";

    /// <summary>The id of the measure.</summary>
    public const string Measure = "OBS_VALUE";

    /// <summary>Attributes of a series, in order.</summary>
    public ImmutableArray<Qualifier> OfSeries { get; } =
    [.. Attributes.Where(attribute => attribute.Attachment == Attachment.Series)];

    /// <summary>Attributes of an observation, in order.</summary>
    public ImmutableArray<Qualifier> OfObservation { get; } =
    [.. Attributes.Where(attribute => attribute.Attachment == Attachment.Observation)];

    /// <summary>Every code list that is used, once, in order of id.</summary>
    public ImmutableArray<CodeList> CodeLists { get; } =
    [
        .. Dimensions
            .Select(dimension => dimension.Codes)
            .Concat(Attributes.Select(attribute => attribute.Codes).OfType<CodeList>())
            .DistinctBy(list => list.Id)
            .OrderBy(list => list.Id.Id, StringComparer.Ordinal),
    ];

    /// <summary>Ids of all components in the order of the definition: dimensions, time, measure, attributes.</summary>
    public ImmutableArray<string> Components { get; } =
    [
        .. Dimensions.Select(dimension => dimension.Id),
        Time,
        Measure,
        .. Attributes.OrderBy(attribute => attribute.Attachment).Select(attribute => attribute.Id),
    ];
}

/// <summary>A dataflow: what can be asked for, and the structure that it has.</summary>
public sealed record Dataflow(ArtefactId Id, string Name, string Description, DataStructure Structure);
