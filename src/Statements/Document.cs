using System.Collections.Immutable;
using Burdenshare.Statements.Parses;

namespace Burdenshare.Statements;

/// <summary>A text that was read, kept whole: every finding is a span of it and can quote nothing else.</summary>
/// <param name="Id">The caller's identifier; a file's name without its extension by default.</param>
/// <param name="Text">The text that all spans point into.</param>
/// <param name="Date">When it was published; null where unknown.</param>
/// <param name="Title">Its headline; null where unknown.</param>
/// <param name="Url">Where it stands; null where unknown.</param>
/// <param name="Publisher">Who published it; null where unknown.</param>
/// <param name="Language">
/// ISO 639-1 code where its owner says it: "en" is read as English whatever it looks like. Null to detect it.
/// </param>
public sealed record Document(
    string Id,
    string Text,
    DateOnly? Date = null,
    string? Title = null,
    string? Url = null,
    string? Publisher = null,
    string? Language = null
)
{
    /// <summary>
    /// The sentences with their parses where the document came with them; empty where reading finds its own.
    /// </summary>
    internal ImmutableArray<GivenSentence> Parses { get; init; } = [];
}
