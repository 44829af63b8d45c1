using System.Collections.Immutable;

namespace Burdenshare.Statements.Names;

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

    /// <summary>Whether the family name comes first, as in Chinese and Korean: "Xi Jinping", "Yoon Suk Yeol".</summary>
    public bool IsFamilyNameFirst => Terms.Length > 0 && Terms.All(term => term.Area is "CHN" or "KOR");

    /// <summary>Whether an office was held on that day.</summary>
    public bool HoldsOfficeOn(DateOnly? day) =>
        day is { } on ? Terms.Any(term => term.Covers(on)) : Terms.Any(term => term.To is null);
}
