using System.Collections.Immutable;

namespace Burdenshare.Sources.Imports;

/// <summary>What a publisher's file is, as far as the file and its publisher tell.</summary>
internal sealed record ReleaseCard
{
    /// <summary>Name of the edition within its publisher: "2027".</summary>
    public required string Name { get; init; }

    /// <summary>The release's title.</summary>
    public required string Title { get; init; }

    /// <summary>The publisher, as it is credited, and its page.</summary>
    public required PublisherPage Page { get; init; }

    /// <summary>Licence or terms.</summary>
    public required string Terms { get; init; }

    /// <summary>Whether every table is there that the edition needs to answer alone.</summary>
    public bool IsWhole { get; init; } = true;

    public string? Concept { get; init; }

    public int? BaseYear { get; init; }

    /// <summary>Decimals that the publisher prints, by measure, where the file holds more.</summary>
    public ImmutableSortedDictionary<string, int> PrintedDecimals { get; init; } =
        ImmutableSortedDictionary<string, int>.Empty;

    public string? Caveats { get; init; }
}
