namespace Burdenshare.Statements.Attribution;

/// <summary>What follows a cue: where the cue ends and where its content begins.</summary>
/// <param name="CueEnd">Token after the cue, its preposition included.</param>
/// <param name="Start">First token of the content.</param>
/// <param name="IsQuote">Whether the content is a quotation.</param>
internal readonly record struct Found(int CueEnd, int Start, bool IsQuote);
