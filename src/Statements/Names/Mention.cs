using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Names;

/// <summary>A name where it stands in a text.</summary>
/// <param name="Tokens">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Actor">"person:mark-rutte", "government:ESP", "organisation:NATO", "office:GBR/spokesperson".</param>
/// <param name="Country">ISO alpha-3 of the country it belongs to or speaks for; null where none.</param>
/// <param name="Organisation">NATO, EU, UN …; null where none.</param>
/// <param name="Role">The office held, when known.</param>
/// <param name="Areas">The countries or the group meant, in order; empty for persons.</param>
internal sealed record Mention(
    int Tokens,
    int End,
    NameKind Kind,
    string? Actor,
    string? Country,
    string? Organisation,
    string? Role,
    ImmutableArray<AreaCode> Areas
)
{
    /// <summary>"she" or "he" where known.</summary>
    public string? Pronoun { get; init; }

    /// <summary>Whether it can speak, and be a person that "he" or "she" points to.</summary>
    public bool IsPerson => Kind is NameKind.Person or NameKind.Office;

    /// <summary>Whether countries are meant, rather than one person.</summary>
    public bool IsArea => !Areas.IsEmpty && !IsPerson;
}
