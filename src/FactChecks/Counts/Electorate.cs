using System.Collections.Immutable;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Counts;

/// <summary>Which allies are counted.</summary>
internal static class Electorate
{
    /// <summary>
    /// Those of the claim's scope that were members in the year and have armed forces; all members where the text only
    /// says "countries".
    /// </summary>
    public static ImmutableArray<AreaCode> Of(Bench bench, int year)
    {
        var alliance = bench.Ledger.Alliance;
        var scope = bench.Claim.Scope.IsEmpty ? [AreaCode.Nato] : bench.Claim.Scope;
        return
        [
            .. scope
                .SelectMany(area => area.IsGroup ? Aggregate.Members(alliance, area, year) : [alliance[area]])
                .Where(ally => ally.HasArmedForces)
                .Select(ally => ally.Code)
                .Distinct()
                .Order(),
        ];
    }
}
