using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Projections.Views;

/// <summary>Where an ally should be in the year in which the agreement is reviewed, and where it is heading.</summary>
/// <param name="Ally">Whose.</param>
/// <param name="Year">The year of the review.</param>
/// <param name="Course">Percent of GDP on its course.</param>
/// <param name="Trend">Where its last three years lead; null where that is unknown.</param>
/// <param name="Plan">Where its own announcements lead.</param>
public sealed record Checkpoint(Ally Ally, int Year, double Course, double? Trend, double Plan)
{
    /// <summary>Whether its last years lead there; null where that is unknown.</summary>
    public bool? IsOnTrend => Trend is { } trend ? trend >= Course : null;

    /// <summary>Whether its announcements lead there.</summary>
    public bool IsOnPlan => Plan >= Course;

    /// <summary>Every projected ally; empty where no review lies between the base year and the target.</summary>
    public static ImmutableArray<Checkpoint> Of(Projection projection) =>
        projection.Target.Review is { } year && year > projection.BaseYear && year <= projection.Target.Year
            ? [.. projection.Allies.Select(ally => Of(ally, year))]
            : [];

    private static Checkpoint Of(AllyProjection ally, int year)
    {
        var place = year - ally.Start.Year - 1;
        return new Checkpoint(
            ally.Ally,
            year,
            ally.Years[place].Share,
            ally.Elsewhere.Trend.IsEmpty ? null : ally.Elsewhere.Trend[place],
            ally.Elsewhere.Plan[place]
        );
    }
}
