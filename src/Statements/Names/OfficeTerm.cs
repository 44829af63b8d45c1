using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Names;

/// <summary>An office and the time in it.</summary>
/// <param name="Area">Country code, or NATO, EU, UN, VAT.</param>
/// <param name="Role">"head-of-government", "defence-minister".</param>
/// <param name="From">First day, as precise as known.</param>
/// <param name="To">Last day; null while it lasts or where unknown.</param>
internal sealed record OfficeTerm(string Area, string Role, PartialDate From, PartialDate? To)
{
    /// <summary>Whether that day falls into the term; a vague end counts to its last possible day.</summary>
    public bool Covers(DateOnly day) => From.Earliest <= day && (To is not { } to || day <= to.Latest);
}
