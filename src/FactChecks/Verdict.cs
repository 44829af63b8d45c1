using System.Collections.Immutable;
using Burdenshare.Statements;
using Burdenshare.Statistics;

namespace Burdenshare.FactChecks;

/// <summary>What the figures known on a day say about one claim, and what they say since.</summary>
/// <param name="Claim">The figure that is judged, with its span.</param>
/// <param name="Kind">
/// In which respect it is judged: level, amount, change, rank, count, distance, burden, pledge, target, sum or
/// position.
/// </param>
/// <param name="Word">The verdict as of the day.</param>
/// <param name="AsOf">The day: nothing published later was used.</param>
/// <param name="Evidence">
/// The published figures that it rests on; empty where arithmetic or the text of an agreement decides.
/// </param>
/// <param name="Since">The verdict by the newest full edition out today.</param>
/// <param name="Reason">One plain sentence that can be printed.</param>
/// <param name="Tolerance">
/// How far a figure may differ from the claim and still support it, in the claim's unit; null where it is compared
/// exactly.
/// </param>
/// <param name="Confidence">Between 0 and 1: the reading's, lowered where a newer edition is not held.</param>
/// <param name="AsOfAssumed">Whether the document gave no date.</param>
/// <param name="EditionNotHeld">
/// Name of the newest edition that was out by the day and could not be used; null where none was.
/// </param>
public sealed record Verdict(
    FigureFinding Claim,
    string Kind,
    VerdictWord Word,
    DateOnly AsOf,
    ImmutableArray<Figure> Evidence,
    VerdictSince Since,
    string Reason,
    decimal? Tolerance,
    double Confidence,
    bool AsOfAssumed,
    string? EditionNotHeld
)
{
    /// <summary>Whether the text presents as agreed what no agreement had set by the day.</summary>
    public bool IsPremature { get; init; }

    /// <summary>What the verdict is on, as it was read: the claim, or the stance that the text states.</summary>
    public Finding Quoted
    {
        get => field ?? Claim;
        init;
    }
}

/// <summary>The same claim judged by the newest full edition out today.</summary>
/// <param name="Word">Not Enough Evidence where that edition cannot decide.</param>
/// <param name="Edition">Its name; null where the verdict rests on no edition.</param>
/// <param name="Value">The figure or the count that it gives; null where it gives none.</param>
public sealed record VerdictSince(VerdictWord Word, string? Edition, decimal? Value);
