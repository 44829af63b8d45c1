using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>A cue where it stands.</summary>
/// <param name="Tokens">With auxiliaries and preposition.</param>
/// <param name="Lemma">Of its head.</param>
/// <param name="Act">What is done by saying it.</param>
internal readonly record struct CueSpot(TokenRange Tokens, string Lemma, string Act);

/// <summary>A statement before its speaker is resolved.</summary>
/// <param name="Source">Null when nobody is named.</param>
/// <param name="Cue">Null for a quotation that stands alone.</param>
/// <param name="Content">In order.</param>
/// <param name="Confidence">Between 0 and 1.</param>
internal sealed record Draft(TokenRange? Source, CueSpot? Cue, List<TokenRange> Content, double Confidence);
