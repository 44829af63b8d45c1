using Burdenshare.Pledges.Commitments;

namespace Burdenshare.FactChecks.Levels;

/// <summary>
/// A share that the ally's own government announced for the present, by its own count: beside NATO's figure the
/// evidence conflicts.
/// </summary>
internal static class OwnCount
{
    /// <summary>The announcement of that very share for the year of the claim; null for none on record.</summary>
    public static Commitment? Of(Bench bench)
    {
        var claim = bench.Claim;
        if (claim.Scope is not [var area] || area.IsGroup || claim.Comparator is "le" or "lt" or "gt")
            return null;
        var year = claim.Year ?? bench.SaidOn.Year;
        return bench
            .Records.Commitments.InForce(area, bench.SaidOn)
            .LastOrDefault(each =>
                each.Terms.Contains("other-count")
                && each.IsPromise
                && each.Measure == claim.Measure
                && each.Unit == claim.Unit
                && each.Value == claim.Value
                && each.TargetYear == year
                && year == bench.SaidOn.Year
            );
    }

    /// <summary>"; its government announced 2 % for 2025: …"; nothing for none.</summary>
    public static string Words(Commitment? own)
    {
        if (own is null)
            return "";
        var note = own.Note is { } text ? $", {text}" : "";
        return $"; its government announced {Phrases.Plain(own.Value)} % for {Phrases.Year(own.TargetYear!.Value)} "
            + $"({own.By ?? "no name given"}, {own.AnnouncedOn ?? own.Source.Published}){note}";
    }
}
