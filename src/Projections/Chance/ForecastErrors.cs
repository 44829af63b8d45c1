using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Projections.Chance;

/// <summary>How far a forecast of levels was off, in logarithms.</summary>
/// <param name="Ally">Whose economy.</param>
/// <param name="Origin">The last year that was known.</param>
/// <param name="Horizon">Years ahead.</param>
/// <param name="Real">Real GDP, relative to the origin.</param>
/// <param name="Price">GDP deflator, relative to the origin.</param>
internal sealed record ForecastError(AreaCode Ally, int Origin, int Horizon, double Real, double Price);

/// <summary>Gathers the errors of forecasts made in the past.</summary>
internal static class ForecastErrors
{
    private const int Memory = 5;
    private const int LongestHorizon = 5;
    private const int Past = 20;

    /// <summary>
    /// The IMF's own errors where two releases were out by the day; else those of a simple forecast, growth as in the
    /// five years before, over the twenty years before the release.
    /// </summary>
    public static IReadOnlyList<ForecastError> Known(Ledger ledger, DateOnly day)
    {
        var releases = ledger.OutBy(Outlooks.OutlookReader.Publisher, day).ToArray();
        var allies = ledger
            .Alliance.Members.Where(ally => ally.HasArmedForces)
            .Select(ally => ally.Code)
            .ToArray();
        return releases.Length > 1
            ? OfVintages(releases[^1], releases[0], allies)
            : OfHistory(releases[0], allies);
    }

    private static List<ForecastError> OfVintages(Release old, Release recent, AreaCode[] allies)
    {
        var errors = new List<ForecastError>();
        var origin = old.Edition.Published.Latest.Year - 1;
        var last = Math.Min(old.LastYear, recent.Edition.Published.Latest.Year - 1);
        foreach (var ally in allies)
        {
            var (expected, came) = (Levels.Of(old, ally), Levels.Of(recent, ally));
            for (var year = origin + 1; year <= last; year++)
                if (came.Change(origin, year) is { } actual && expected.Change(origin, year) is { } forecast)
                    errors.Add(
                        new(
                            ally,
                            origin,
                            year - origin,
                            actual.Real - forecast.Real,
                            actual.Price - forecast.Price
                        )
                    );
        }
        return errors;
    }

    private static List<ForecastError> OfHistory(Release release, AreaCode[] allies)
    {
        var errors = new List<ForecastError>();
        var last = release.Edition.Published.Latest.Year - 1;
        foreach (var ally in allies)
        {
            var levels = Levels.Of(release, ally);
            for (var origin = last - Past; origin < last; origin++)
            for (var horizon = 1; horizon <= LongestHorizon && origin + horizon <= last; horizon++)
                if (
                    levels.Change(origin - Memory, origin) is { } before
                    && levels.Change(origin, origin + horizon) is { } actual
                )
                    errors.Add(
                        new(
                            ally,
                            origin,
                            horizon,
                            actual.Real - before.Real * horizon / Memory,
                            actual.Price - before.Price * horizon / Memory
                        )
                    );
        }
        return errors;
    }

    private sealed record Levels(Series? Real, Series? Price)
    {
        public static Levels Of(Release release, AreaCode ally) =>
            new(
                release.Find(new(ally, new("NGDP_R"), new("XDC"), PriceBasis.NationalBase)),
                release.Find(new(ally, new("NGDP_D"), new("INDEX"), PriceBasis.None))
            );

        public (double Real, double Price)? Change(int from, int to) =>
            Change(Real, from, to) is { } real && Change(Price, from, to) is { } price ? (real, price) : null;

        private static double? Change(Series? series, int from, int to) =>
            series?.At(from) is { Value: > 0 } first && series.At(to) is { Value: > 0 } last
                ? Math.Log((double)(last.Value / first.Value))
                : null;
    }
}
