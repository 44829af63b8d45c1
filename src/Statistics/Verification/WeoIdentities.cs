using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Verification;

/// <summary>
/// The identities inside an IMF World Economic Outlook release: real growth is
/// the change of real GDP.
/// </summary>
internal static class WeoIdentities
{
    private static readonly Measure Real = new("NGDP_R");
    private static readonly Measure Growth = new("NGDP_RPCH");
    private static readonly Unit Domestic = new("XDC");

    public static IEnumerable<Check> Of(Release release)
    {
        var figures = new RoundedFigures(release);
        return release
            .Series.Where(series => series.Key.Measure == Growth)
            .SelectMany(series =>
                series.Observations.SelectMany(point => GrowthOf(figures, series.Key, point))
            );
    }

    private static IEnumerable<Check> GrowthOf(RoundedFigures figures, SeriesKey key, Observation point)
    {
        var real = new SeriesKey(key.Area, Real, Domestic, PriceBasis.NationalBase);
        if (
            figures.At(real, point.Year) is not { } now
            || figures.At(real, point.Year - 1) is not { } before
            || Interval.Quotient(now, before) is not { } ratio
        )
            yield break;
        var recomputed = (ratio - 1) * 100;
        var holds = figures.At(key, point.Year)!.Value.Meets(recomputed);
        yield return new Check("real growth", key.Area, point.Year, point.Value, recomputed.Middle, holds);
    }
}
