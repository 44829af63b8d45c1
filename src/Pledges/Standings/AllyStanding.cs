using System.Collections.Immutable;
using Burdenshare.Pledges.Agreements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Standings;

/// <summary>Where one ally stands in one year of one edition. Unknown is null, never zero.</summary>
/// <param name="Ally">Who.</param>
/// <param name="Year">Which year.</param>
/// <param name="Share">Percent of real GDP as NATO published it; it carries edition, status and origin.</param>
/// <param name="RecomputedShare">Published constant-price expenditure over GDP, percent.</param>
/// <param name="NominalShare">The same at current prices, percent.</param>
/// <param name="EquipmentShare">Major equipment in defence expenditure, percent.</param>
/// <param name="RelatedShare">Defence- and security-related expenditure, percent of GDP; none printed so far.</param>
/// <param name="Expenditure">National currency, current prices, million.</param>
/// <param name="ExpenditureUsd">US dollars, current prices and rates, million.</param>
/// <param name="RealChange">Change on the year before at constant prices, percent.</param>
/// <param name="Meets">By component id, in the order of adoption; null where no figure decides.</param>
/// <param name="Gap">What is missing to the target asked about; null without a figure.</param>
/// <param name="Trend">Where the last years lead; null without enough years.</param>
/// <param name="Path">The straight line to the target; null without its first year.</param>
/// <param name="Revision">What the full edition before said of the same year; null where there is none.</param>
/// <param name="Note">What a reader must know about this row; null for nothing.</param>
public sealed record AllyStanding(
    Ally Ally,
    int Year,
    Figure? Share,
    decimal? RecomputedShare,
    decimal? NominalShare,
    decimal? EquipmentShare,
    decimal? RelatedShare,
    Money? Expenditure,
    decimal? ExpenditureUsd,
    decimal? RealChange,
    ImmutableArray<ComponentStanding> Meets,
    Gap? Gap,
    Trend? Trend,
    PathPoint? Path,
    Revision? Revision,
    string? Note
)
{
    /// <summary>Whether this ally is counted: it has armed forces and a published share.</summary>
    public bool IsReporting => Share is not null && Ally.HasArmedForces;
}

/// <summary>One component and whether an ally meets it.</summary>
/// <param name="Component">What was agreed.</param>
/// <param name="Target">The value in force on the as-of day.</param>
/// <param name="Met">Null where no figure decides.</param>
/// <param name="IsContested">
/// True where the published and the recomputed figure fall on different sides of the target.
/// </param>
public sealed record ComponentStanding(Component Component, decimal Target, bool? Met, bool IsContested);

/// <summary>What is missing to a target; zero where it is met.</summary>
/// <param name="Component">Id of the target's component.</param>
/// <param name="PointsOfGdp">Target less published share, percentage points of GDP, not below zero.</param>
/// <param name="Amount">The same in national currency, million a year at current prices; null without GDP.</param>
/// <param name="Usd">The same in US dollars, million.</param>
public sealed record Gap(string Component, decimal PointsOfGdp, Money? Amount, decimal? Usd);

/// <summary>Mean annual change of the published share, and when it would lead to the target.</summary>
/// <param name="PointsPerYear">Percentage points of GDP a year.</param>
/// <param name="YearReached">First year at or above the target; null where it is met already or not approached.</param>
public sealed record Trend(decimal PointsPerYear, int? YearReached)
{
    /// <summary>Over how many years the mean is taken.</summary>
    public const int Years = 3;

    /// <summary>The rule in words, as output prints it.</summary>
    public const string Rule = "mean annual change of the last 3 years";
}

/// <summary>The straight line from the agreement's year to the target year.</summary>
/// <param name="LinearShareThisYear">Percent of GDP that the line asks for in the standing's year.</param>
/// <param name="Ahead">Whether the published share is at or above it.</param>
public sealed record PathPoint(decimal LinearShareThisYear, bool Ahead);

/// <summary>What an earlier full edition said of the same year.</summary>
/// <param name="PreviousEdition">Its name.</param>
/// <param name="PreviousShare">Its share of that year, percent; null where it did not cover the year.</param>
public sealed record Revision(string PreviousEdition, decimal? PreviousShare);
