using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Names;

/// <summary>A name of the gazetteer.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Areas">Country codes, or one group code; empty for persons and titles.</param>
/// <param name="Organisation">For organisations.</param>
/// <param name="People">Ids of those who bear it: several share a surname.</param>
/// <param name="Role">For titles.</param>
internal sealed record NameEntry(
    NameKind Kind,
    ImmutableArray<AreaCode> Areas,
    string? Organisation = null,
    ImmutableArray<string> People = default,
    string? Role = null
)
{
    /// <summary>Whether it is a surname alone, to be believed only with support from the text or the date.</summary>
    public bool IsSurname { get; init; }

    /// <summary>Whether it is an office's title rather than a name.</summary>
    public bool IsTitle => Kind == NameKind.Office;
}

/// <summary>A person of the gazetteer.</summary>
/// <param name="Id">"mark-rutte".</param>
/// <param name="Pronoun">"she"; null when the data do not say.</param>
/// <param name="Terms">Offices held, with their dates.</param>
internal sealed record Person(string Id, string? Pronoun, ImmutableArray<OfficeTerm> Terms)
{
    /// <summary>
    /// The office held on a day; without a day, or between offices, the latest one begun by then. Null for none.
    /// </summary>
    public OfficeTerm? OfficeOn(DateOnly? day) =>
        Terms.LastOrDefault(term => day is { } on && term.Covers(on))
        ?? Terms.LastOrDefault(term => day is null || term.From.Earliest <= day);

    /// <summary>Whether an office was held on that day.</summary>
    public bool HoldsOfficeOn(DateOnly? day) =>
        day is { } on ? Terms.Any(term => term.Covers(on)) : Terms.Any(term => term.To is null);
}

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
