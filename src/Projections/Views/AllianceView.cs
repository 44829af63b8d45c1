using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Projections.Views;

/// <summary>
/// The projected allies together, in US dollars: sums, never means of shares. Allies that were left out are not in it.
/// </summary>
/// <param name="Area">NATO, or Europe and Canada.</param>
/// <param name="Years">Year by year.</param>
public sealed record AllianceView(AreaCode Area, ImmutableArray<AllianceYear> Years)
{
    /// <summary>Both groups.</summary>
    public static ImmutableArray<AllianceView> Of(Projection projection) =>
        [
            Of(AreaCode.Nato, projection.Allies),
            Of(
                AreaCode.EuropeAndCanada,
                projection.Allies.RemoveAll(ally => ally.Ally.Code == AreaCode.UnitedStates)
            ),
        ];

    /// <summary>An ally's part of all that is additional in the last year, percent; zero where nothing is.</summary>
    public static double PartOfAdditional(Projection projection, AllyProjection ally)
    {
        var all = projection.Allies.Sum(each => Math.Max(0, each.Years[^1].Additional.Usd));
        return all > 0 ? Math.Max(0, ally.Years[^1].Additional.Usd) / all * 100 : 0;
    }

    private static AllianceView Of(AreaCode area, ImmutableArray<AllyProjection> allies) =>
        new(
            area,
            [
                .. allies
                    .SelectMany(ally => ally.Years)
                    .GroupBy(year => year.Year)
                    .OrderBy(year => year.Key)
                    .Select(year => OfYear(year.Key, [.. year])),
            ]
        );

    private static AllianceYear OfYear(int year, ProjectedYear[] allies)
    {
        var cost = allies.Sum(ally => ally.Cost.Usd);
        var gdp = allies.Sum(ally => ally.Gdp * ally.Cost.Usd / ally.Cost.National);
        return new AllianceYear(
            year,
            cost,
            allies.Sum(ally => ally.Cost.UsdConstant),
            allies.Sum(ally => ally.Additional.Usd),
            cost / gdp * 100
        );
    }
}

/// <summary>A year of a group.</summary>
/// <param name="Year">The year.</param>
/// <param name="Usd">Expenditure at the prices and rates of the year, million.</param>
/// <param name="UsdConstant">At those of the base year.</param>
/// <param name="AdditionalUsd">Above the yardstick, at the prices and rates of the year.</param>
/// <param name="Share">Percent of the group's GDP.</param>
public sealed record AllianceYear(
    int Year,
    double Usd,
    double UsdConstant,
    double AdditionalUsd,
    double Share
);
