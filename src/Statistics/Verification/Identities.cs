using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Verification;

/// <summary>How often an identity was checked in a release.</summary>
/// <param name="Identity">Its name.</param>
/// <param name="Checked">Number of comparisons.</param>
/// <param name="Broken">How many did not hold.</param>
public sealed record IdentityCount(string Identity, int Checked, int Broken);

/// <summary>An exception that a release declares, with the check that met it.</summary>
public sealed record ExplainedCheck(Check Check, DeclaredOddity Declared);

/// <summary>What the verification of one release found.</summary>
/// <param name="Edition">The release.</param>
/// <param name="Figures">How many figures it holds.</param>
/// <param name="Identities">Every identity that could be tried, by name.</param>
/// <param name="Explained">Broken checks that are declared, each with its reason.</param>
/// <param name="Unexplained">Broken checks that nobody declared: the verification fails.</param>
/// <param name="Stale">Declared exceptions that were not met: to be removed.</param>
public sealed record ReleaseVerification(
    Edition Edition,
    int Figures,
    ImmutableArray<IdentityCount> Identities,
    ImmutableArray<ExplainedCheck> Explained,
    ImmutableArray<Check> Unexplained,
    ImmutableArray<DeclaredOddity> Stale
)
{
    /// <summary>Number of comparisons made.</summary>
    public int Checked => Identities.Sum(count => count.Checked);

    /// <summary>Whether every identity holds but for what is declared, and nothing declared is stale.</summary>
    public bool Holds => Unexplained.IsEmpty && Stale.IsEmpty;
}

/// <summary>Checks the figures of releases against the identities that they must satisfy.</summary>
public static class Identities
{
    /// <summary>
    /// Verifies one release. Releases without NATO's tables (exchange rates) are counted and have no identity.
    /// </summary>
    public static ReleaseVerification Verify(Release release, Alliance alliance)
    {
        var checks = Checks(release, alliance).ToArray();
        var broken = checks.Where(check => !check.Holds).ToArray();
        var declared = release.Exceptions;
        var explained = (
            from check in broken
            let reason = declared.FirstOrDefault(entry => Explains(entry, check))
            where reason is not null
            select new ExplainedCheck(check, reason)
        ).ToImmutableArray();
        return new ReleaseVerification(
            release.Edition,
            release.Count,
            [
                .. checks
                    .GroupBy(check => check.Identity)
                    .OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => new IdentityCount(
                        group.Key,
                        group.Count(),
                        group.Count(check => !check.Holds)
                    )),
            ],
            explained,
            [.. broken.Except(explained.Select(pair => pair.Check))],
            [.. declared.Except(explained.Select(pair => pair.Declared))]
        );
    }

    private static IEnumerable<Check> Checks(Release release, Alliance alliance)
    {
        if (release.Edition is not { Publisher: Ledger.Nato, BaseYear: int baseYear })
            return [];
        var figures = new RoundedFigures(release);
        var identities = new NatoIdentities(figures, baseYear);
        var years = release
            .Series.SelectMany(series => series.Observations.Select(point => point.Year))
            .Distinct();
        return release
            .Areas.SelectMany(area =>
                years.SelectMany(year => identities.Of(area, year, CurrencyOf(release, area)))
            )
            .Concat(new GroupIdentities(figures, alliance, baseYear).All());
    }

    private static Unit? CurrencyOf(Release release, AreaCode area) =>
        release
            .Series.Where(series =>
                series.Key.Area == area && series.Key.Measure == Measure.DefenceExpenditure
            )
            .Select(series => (Unit?)series.Key.Unit)
            .FirstOrDefault(unit => unit is { IsNational: true });

    private static bool Explains(DeclaredOddity declared, Check check) =>
        declared.Identity == check.Identity
        && declared.Area == check.Area
        && declared.Year == check.Year
        && (declared.Published is null) == (check.Published is null)
        && (declared.Published is not { } expected || Agrees(expected, check.Published!.Value));

    // The declaration states the published value to as many decimals as its author found telling.
    private static bool Agrees(decimal declared, decimal published) =>
        Math.Round(published, declared.Scale, MidpointRounding.AwayFromZero) == declared;
}
