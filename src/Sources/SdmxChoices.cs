using System.Collections.Immutable;

namespace Burdenshare.Sources;

/// <summary>What a user says of an SDMX file whose components do not tell what its figures are.</summary>
/// <param name="Map">"measure=cofog99" names the component of a role, "prices:current" its value for every row.</param>
/// <param name="Only">"sector=S13" or "geo=PL+EE": rows with another code are left out.</param>
public sealed record SdmxChoices(ImmutableArray<string> Map, ImmutableArray<string> Only)
{
    /// <summary>Nothing chosen.</summary>
    public static SdmxChoices None { get; } = new([], []);
}
