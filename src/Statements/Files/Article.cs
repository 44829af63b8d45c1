namespace Burdenshare.Statements.Files;

/// <summary>What a file says of itself, beside its text.</summary>
/// <param name="Text">The text to be read and kept.</param>
/// <param name="Date">When it was published; null where it does not say.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Url">Its canonical address.</param>
/// <param name="Publisher">Who published it.</param>
internal sealed record Article(
    string Text,
    DateOnly? Date = null,
    string? Title = null,
    string? Url = null,
    string? Publisher = null
);
