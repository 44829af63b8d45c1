using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>A statement before its speaker is resolved.</summary>
/// <param name="Source">Null when nobody is named.</param>
/// <param name="Cue">Null for a quotation that stands alone.</param>
/// <param name="Content">In order.</param>
/// <param name="Confidence">Between 0 and 1.</param>
internal sealed record Draft(TokenRange? Source, CueSpot? Cue, List<TokenRange> Content, double Confidence);
