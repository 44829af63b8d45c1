using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Derived;

/// <summary>
/// NATO's rule for groups: the sum of the members' expenditure in constant US dollars over the sum of their GDP, never
/// a mean of shares; a country counts from its year of accession on.
/// </summary>
public static class Aggregate
{
    /// <summary>The members of a group in a year.</summary>
    /// <exception cref="ArgumentException">When the area is not a group of allies.</exception>
    public static IEnumerable<Ally> Members(Alliance alliance, AreaCode group, int year) =>
        alliance.Members.Where(ally => ally.IsMemberIn(year)).Where(Belongs(group));

    /// <summary>
    /// The group's share of GDP, percent, computed from its members; null where a member with armed forces lacks a
    /// figure, because a partial sum would look like a whole one.
    /// </summary>
    public static decimal? Share(NatoTables tables, Alliance alliance, AreaCode group, int year)
    {
        decimal spent = 0,
            produced = 0;
        foreach (var ally in Members(alliance, group, year))
        {
            var expenditure = tables.ConstantExpenditureUsd(ally.Code, year);
            var gdp = tables.ConstantGdpUsd(ally.Code, year);
            if (ally.HasArmedForces && (expenditure is null || gdp is null))
                return null;
            spent += expenditure ?? 0;
            produced += gdp ?? 0;
        }
        return produced > 0 ? spent / produced * 100 : null;
    }

    private static Func<Ally, bool> Belongs(AreaCode group) =>
        group.Code switch
        {
            "NATO" => _ => true,
            "NATO-EUR-CAN" => ally => ally.Code != AreaCode.UnitedStates,
            "NATO-EUR" => ally => ally.Code.Code is not ("USA" or "CAN"),
            _ => throw new ArgumentException($"{group} is not a group of allies.", nameof(group)),
        };
}
