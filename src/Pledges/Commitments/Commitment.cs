using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Commitments;

/// <summary>What an ally announced about its defence expenditure, with its source.</summary>
/// <param name="Id">"ESP-2025-21pc".</param>
/// <param name="Ally">Whose expenditure it is about.</param>
/// <param name="Kind">
/// law, budget, plan, pledge, ambition, announcement, condition, rejection, exemption or past-missed, as
/// data/commitments.origin.yaml explains them.
/// </param>
/// <param name="Measure">What is measured.</param>
/// <param name="Comparator">eq, ge, gt, le or approx.</param>
/// <param name="Value">In the unit; money in millions. Of a rejection, an exemption or a miss it is the mark.</param>
/// <param name="Unit">Percent of GDP, percent of defence expenditure, percent change, or a currency.</param>
/// <param name="Basis">Of money: yearly, extra or total, never compared with one another; null for a share.</param>
/// <param name="TargetYear">The year by which it is to be reached; null where none was named.</param>
/// <param name="StartYear">The first year that it is about; null where none was named.</param>
/// <param name="AnnouncedOn">When it was announced; null where the source does not say.</param>
/// <param name="By">Who announced it; null where unknown.</param>
/// <param name="Terms">How to read it: every-year, average, gni-base, other-count, superseded …</param>
/// <param name="Note">What a careful reader must know, in our words; null for nothing.</param>
/// <param name="Source">Where it can be read.</param>
public sealed record Commitment(
    string Id,
    AreaCode Ally,
    string Kind,
    Measure Measure,
    string Comparator,
    decimal Value,
    Unit Unit,
    string? Basis,
    int? TargetYear,
    int? StartYear,
    PartialDate? AnnouncedOn,
    string? By,
    ImmutableArray<string> Terms,
    string? Note,
    CommitmentSource Source
)
{
    /// <summary>
    /// When it was known: announced, else published by the source, else read by us. What is known to the month counts
    /// from the month's last day.
    /// </summary>
    public DateOnly KnownFrom => (AnnouncedOn ?? Source.Published ?? Source.Read).Latest;

    /// <summary>
    /// Whether the ally promised it itself; a mark that it refused, or that others set for it, is nothing to keep.
    /// </summary>
    public bool IsPromise =>
        Kind is not ("rejection" or "exemption" or "condition") && !Terms.Contains("not-own");

    /// <summary>
    /// Whether it had been announced by the end of a day. A later announcement adds to it and does not erase it.
    /// </summary>
    public bool InForce(DateOnly day) => KnownFrom <= day;
}

/// <summary>Where a commitment can be read.</summary>
/// <param name="Title">Publisher and title.</param>
/// <param name="Url">Its address.</param>
/// <param name="Published">The day of the source; null where it shows none.</param>
/// <param name="Read">When it was read.</param>
/// <param name="Confidence">verified (official, or two independent pages) or reported (one page).</param>
public sealed record CommitmentSource(
    string Title,
    string Url,
    PartialDate? Published,
    PartialDate Read,
    string Confidence
);
