using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>A cue where it stands.</summary>
/// <param name="Tokens">With auxiliaries and preposition.</param>
/// <param name="Lemma">Of its head.</param>
/// <param name="Act">What is done by saying it.</param>
internal readonly record struct CueSpot(TokenRange Tokens, string Lemma, string Act);
