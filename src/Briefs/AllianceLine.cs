using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs;

/// <summary>One area's share of GDP, year by year, all from one edition.</summary>
/// <param name="Area">A group of allies or the United States.</param>
/// <param name="Name">How it is printed.</param>
/// <param name="Points">By year, without gaps in years.</param>
public sealed record AllianceLine(AreaCode Area, string Name, ImmutableArray<AlliancePoint> Points);

/// <summary>One year of an area.</summary>
/// <param name="Year">The year.</param>
/// <param name="Share">Percent of real GDP; null where unknown.</param>
/// <param name="ExpenditureUsd">US dollars at current prices, million; null where unknown.</param>
/// <param name="IsEstimate">Whether the edition marks the year as an estimate.</param>
/// <param name="IsDerived">True where the share is computed by NATO's rule from its members' figures.</param>
public sealed record AlliancePoint(
    int Year,
    decimal? Share,
    decimal? ExpenditureUsd,
    bool IsEstimate,
    bool IsDerived
);
