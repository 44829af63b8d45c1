using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Revisions;

/// <summary>
/// How far figures of one age moved until the newest edition that has them. The age, or horizon, is the year of the
/// edition less the year of the figure: 0 is the estimate for the edition's own year.
/// </summary>
/// <param name="Area">Whose figures; null for all areas together.</param>
/// <param name="Horizon">Years between figure and edition; negative for years still to come.</param>
/// <param name="Count">Figures compared.</param>
/// <param name="MeanAbsolute">Mean of |newest − then|, in the unit of the series (points of a percentage).</param>
/// <param name="Mean">Mean of newest − then: below zero where first figures ran high.</param>
/// <param name="Largest">The largest |newest − then|.</param>
/// <param name="LargestOf">Year of the figure that moved most.</param>
/// <param name="LargestArea">Whose it was.</param>
public sealed record HorizonRevision(
    AreaCode? Area,
    int Horizon,
    int Count,
    decimal MeanAbsolute,
    decimal Mean,
    decimal Largest,
    int LargestOf,
    AreaCode LargestArea
);

/// <summary>
/// Revisions by horizon: r(a, t, e) = x(a, t, newest) − x(a, t, e). Only figures whose newest value is no estimate
/// count, and only those in the same unit at comparable prices: docs/method/revisions.md.
/// </summary>
public static class RevisionSummary
{
    /// <summary>By area and horizon, then all areas together; groups of allies are kept out of "all".</summary>
    public static ImmutableArray<HorizonRevision> Of(IEnumerable<RevisionTable> tables)
    {
        var moves = tables.SelectMany(Moves).ToArray();
        return
        [
            .. moves
                .GroupBy(move => move.Area)
                .OrderBy(group => group.Key)
                .SelectMany(group => ByHorizon(group.Key, group)),
            .. ByHorizon(null, moves.Where(move => !move.Area.IsGroup)),
        ];
    }

    private static IEnumerable<HorizonRevision> ByHorizon(AreaCode? area, IEnumerable<Move> moves) =>
        from move in moves
        group move by move.Horizon into same
        orderby same.Key
        let most = same.MaxBy(move => Math.Abs(move.By))!
        select new HorizonRevision(
            area,
            same.Key,
            same.Count(),
            same.Average(move => Math.Abs(move.By)),
            same.Average(move => move.By),
            Math.Abs(most.By),
            most.Year,
            most.Area
        );

    private static IEnumerable<Move> Moves(RevisionTable table) =>
        from row in table.Rows
        let newest = row.Figures.LastOrDefault(figure => figure is not null)
        where newest.Status == ObservationStatus.Actual
        from figure in row.Figures
        where figure is not null && figure.Edition != newest.Edition && figure.IsComparableTo(newest)
        select new Move(
            table.Area,
            row.Year,
            figure.Edition.Published.Year - row.Year,
            newest.InPlainUnit() - figure.InPlainUnit()
        );

    private sealed record Move(AreaCode Area, int Year, int Horizon, decimal By);
}
