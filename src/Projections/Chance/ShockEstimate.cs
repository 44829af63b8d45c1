using System.Collections.Immutable;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.Projections.Chance;

/// <summary>
/// Estimates the sizes of surprises from what was out by a day: docs/method/projections.md. Every ally's own variance
/// is drawn
/// halfway to the median ally's, because each has few years.
/// </summary>
internal static class ShockEstimate
{
    /// <summary>The sizes for projections from an edition.</summary>
    public static ShockSizes Of(Ledger ledger, Release release, int baseYear, DateOnly day)
    {
        var (sharedGdp, ownGdp) = OfGdp(ForecastErrors.Known(ledger, day));
        var (sharedDrift, ownDrift) = OfDrift(Moves(new NatoTables(release), ledger.Alliance, baseYear));
        var execution = Execution(ledger, day);
        return new ShockSizes(
            sharedGdp with
            {
                Drift = sharedDrift,
            },
            ownGdp.ToImmutableDictionary(
                pair => pair.Key,
                pair =>
                    pair.Value with
                    {
                        Drift = ownDrift.GetValueOrDefault(pair.Key, Median(ownDrift.Values)),
                        Execution = execution,
                    }
            )
        );
    }

    // The variance of a random walk grows with the horizon: every horizon tells the same yearly variance.
    private static (ShockSize Shared, Dictionary<AreaCode, ShockSize> Own) OfGdp(
        IReadOnlyList<ForecastError> errors
    )
    {
        var shared = errors
            .GroupBy(error => (error.Origin, error.Horizon))
            .ToDictionary(
                group => group.Key,
                group =>
                    (Real: group.Average(error => error.Real), Price: group.Average(error => error.Price))
            );
        var common = Moments(shared.Select(pair => (pair.Value.Real, pair.Value.Price, pair.Key.Horizon)));
        var own = errors
            .GroupBy(error => error.Ally)
            .ToDictionary(
                group => group.Key,
                group =>
                    Moments(
                        group.Select(error =>
                        {
                            var (real, price) = shared[(error.Origin, error.Horizon)];
                            return (error.Real - real, error.Price - price, error.Horizon);
                        })
                    )
            );
        var (usualReal, usualPrice) = (
            Median(own.Values.Select(m => m.Real)),
            Median(own.Values.Select(m => m.Price))
        );
        return (
            Size(common.Real, common.Price, common.Link),
            own.ToDictionary(
                pair => pair.Key,
                pair =>
                    Size(
                        (pair.Value.Real + usualReal) / 2,
                        (pair.Value.Price + usualPrice) / 2,
                        pair.Value.Link
                    )
            )
        );
    }

    private static ShockSize Size(double real, double price, double link) =>
        new(Math.Sqrt(real), Math.Sqrt(price), link, 0, 0);

    private static (double Real, double Price, double Link) Moments(
        IEnumerable<(double Real, double Price, int Horizon)> errors
    )
    {
        var all = errors.ToArray();
        var real = all.Average(error => error.Real * error.Real / error.Horizon);
        var price = all.Average(error => error.Price * error.Price / error.Horizon);
        var both = all.Average(error => error.Real * error.Price / error.Horizon);
        return (real, price, real * price > 0 ? Math.Clamp(both / Math.Sqrt(real * price), -0.99, 0.99) : 0);
    }

    // Yearly changes of the share's logarithm, less the ally's own mean.
    private static List<(AreaCode Ally, int Year, double Move)> Moves(
        NatoTables tables,
        Alliance alliance,
        int last
    )
    {
        var moves = new List<(AreaCode, int, double)>();
        foreach (var ally in alliance.Members)
        {
            var series = tables.Release.Find(tables.ShareKey(ally.Code));
            var own = (series?.Observations ?? [])
                .Where(point => point.Year <= last && point.Value > 0)
                .Select(point => (point.Year, Log: Math.Log((double)point.Value)))
                .ToArray();
            var changes = own.Zip(own.Skip(1), (a, b) => (b.Year, Move: b.Log - a.Log)).ToArray();
            var mean = changes.Length > 0 ? changes.Average(change => change.Move) : 0;
            moves.AddRange(changes.Select(change => (ally.Code, change.Year, change.Move - mean)));
        }
        return moves;
    }

    private static (double Shared, Dictionary<AreaCode, double> Own) OfDrift(
        List<(AreaCode Ally, int Year, double Move)> moves
    )
    {
        var shared = moves
            .GroupBy(move => move.Year)
            .ToDictionary(year => year.Key, year => year.Average(m => m.Move));
        var own = moves
            .GroupBy(move => move.Ally)
            .ToDictionary(
                group => group.Key,
                group => group.Average(move => Square(move.Move - shared[move.Year]))
            );
        var usual = Median(own.Values);
        return (
            Math.Sqrt(shared.Values.Average(Square)),
            own.ToDictionary(pair => pair.Key, pair => Math.Sqrt((pair.Value + usual) / 2))
        );
    }

    /// <summary>
    /// How far NATO's estimates of a year lie from what its newest edition says of that year; zero before a second
    /// edition.
    /// </summary>
    private static double Execution(Ledger ledger, DateOnly day)
    {
        var editions = ledger
            .OutBy(Ledger.Nato, day)
            .Where(release => release.Edition.BaseYear is not null)
            .Select(release => new NatoTables(release))
            .ToArray();
        var errors = (
            from ally in ledger.Alliance.Members
            from older in Enumerable.Range(1, Math.Max(0, editions.Length - 1))
            from point in editions[older].Release.Find(editions[older].ShareKey(ally.Code))?.Observations
                ?? []
            where point.Status == ObservationStatus.Estimate && point.Value > 0
            let later = editions
                .Take(older)
                .Select(tables => tables.Share(ally.Code, point.Year))
                .FirstOrDefault(f => f is not null)
            where later is { Value: > 0 }
            select Math.Log((double)(later.Value / point.Value))
        ).ToArray();
        return errors.Length == 0 ? 0 : Math.Sqrt(errors.Average(Square));
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? 0 : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static double Square(double value) => value * value;
}
