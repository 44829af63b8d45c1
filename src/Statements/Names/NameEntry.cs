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
    /// <summary>For groups whose members the gazetteer dates: the group's name.</summary>
    public string? Group { get; init; }

    /// <summary>Whether it is a surname alone, to be believed only with support from the text or the date.</summary>
    public bool IsSurname { get; init; }

    /// <summary>Whether it is an office's title rather than a name.</summary>
    public bool IsTitle => Kind == NameKind.Office;
}
