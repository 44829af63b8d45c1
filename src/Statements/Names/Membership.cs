using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Names;

/// <summary>A country in a group of countries, and since when.</summary>
/// <param name="Area">The country.</param>
/// <param name="From">First day, as precise as known; null where it has always belonged.</param>
/// <param name="To">Last day; null while it lasts.</param>
internal sealed record Membership(AreaCode Area, PartialDate? From, PartialDate? To)
{
    /// <summary>Whether it belongs on that day; without a day, whether it belongs still.</summary>
    public bool Covers(DateOnly? day) =>
        day is not { } on
            ? To is null
            : (From is not { } from || from.Earliest <= on) && (To is not { } to || on <= to.Latest);
}
