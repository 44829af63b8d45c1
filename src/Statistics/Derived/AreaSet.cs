using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Derived;

/// <summary>
/// Whose figures are meant: one area, a group of allies with the members of each year, a group with the members of a
/// given year ("NATO:2024"), or a set that the user names ("POL+EST").
/// </summary>
/// <param name="Code">The area's own code; empty for a set that has none.</param>
/// <param name="MembersOf">The year whose members count; null for those of each year.</param>
/// <param name="Named">The members that were named one by one; empty otherwise.</param>
public sealed record AreaSet(AreaCode Code, int? MembersOf = null, ImmutableArray<AreaCode> Named = default)
{
    /// <summary>One area alone.</summary>
    public static implicit operator AreaSet(AreaCode code) => new(code);

    /// <summary>Whether a publisher may print figures for it under its own code.</summary>
    public bool MayBePrinted => MembersOf is null && Named.IsDefaultOrEmpty;

    /// <summary>Whether it is more than one area.</summary>
    public bool IsSet => !MayBePrinted || Code.IsGroup;

    /// <summary>
    /// The members in a year; allies without armed forces come with the word that they may lack figures.
    /// </summary>
    internal IEnumerable<(AreaCode Code, bool MayLack)> Members(Alliance alliance, int year) =>
        Named.IsDefaultOrEmpty
            ? Aggregate
                .Members(alliance, Code, MembersOf ?? year)
                .Select(ally => (ally.Code, !ally.HasArmedForces))
            : Named.Select(code => (code, false));

    /// <inheritdoc/>
    public override string ToString() =>
        Named.IsDefaultOrEmpty
            ? Code.Code + (MembersOf is { } year ? $":{year}" : "")
            : string.Join('+', Named);
}
