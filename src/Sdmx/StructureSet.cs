using System.Collections.Immutable;

namespace Burdenshare.Sdmx;

/// <summary>Dataflows with all that they stand on, ready to be told.</summary>
public sealed class StructureSet(params ImmutableArray<Dataflow> flows)
{
    /// <summary>The dataflows.</summary>
    public ImmutableArray<Dataflow> Flows => flows;

    /// <summary>Their structures, each once.</summary>
    public ImmutableArray<DataStructure> Structures { get; } =
    [.. flows.Select(flow => flow.Structure).DistinctBy(structure => structure.Id)];

    /// <summary>All code lists, each once, in order of id.</summary>
    public ImmutableArray<CodeList> CodeLists =>
        [
            .. Structures
                .SelectMany(structure => structure.CodeLists)
                .DistinctBy(list => list.Id)
                .OrderBy(list => list.Id.Id, StringComparer.Ordinal),
        ];

    /// <summary>All concept schemes, each once.</summary>
    public ImmutableArray<ConceptScheme> ConceptSchemes =>
        [.. Structures.Select(structure => structure.Concepts).DistinctBy(scheme => scheme.Id)];
}
