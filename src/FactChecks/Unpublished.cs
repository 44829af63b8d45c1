using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks;

/// <summary>What no edition holds, so that no edition can decide.</summary>
internal static class Unpublished
{
    /// <summary>What no edition has, in words; null where an edition could hold it.</summary>
    public static string? Reason(Bench bench)
    {
        if (bench.Claim.Scope.Contains(AreaCode.EuropeanAllies))
            return "NATO publishes no figure for the European allies alone, only for Europe and Canada together.";
        var unarmed = bench.Claim.Scope.FirstOrDefault(area =>
            !area.IsGroup && !bench.Ledger.Alliance[area].HasArmedForces
        );
        return unarmed == default
            ? null
            : $"{bench.Ledger.Alliance.NameOf(unarmed)} has no armed forces, and NATO publishes no share for it.";
    }
}
