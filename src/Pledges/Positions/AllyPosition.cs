using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Positions;

/// <summary>The stance that an ally took on something agreed or proposed, with its source.</summary>
/// <param name="Ally">Who.</param>
/// <param name="Issue">Id of an agreement's component: "hague-2025/total".</param>
/// <param name="Date">When it was taken.</param>
/// <param name="Stance">supports, opposes, conditional or undecided.</param>
/// <param name="By">Who spoke; null where unknown.</param>
/// <param name="Note">What it turned on; null for nothing.</param>
/// <param name="Source">Publisher and title.</param>
/// <param name="Url">Its address.</param>
/// <param name="Confidence">verified or reported.</param>
public sealed record AllyPosition(
    AreaCode Ally,
    string Issue,
    PartialDate Date,
    string Stance,
    string? By,
    string? Note,
    string Source,
    string Url,
    string Confidence
);
