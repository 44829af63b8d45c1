using System.Collections.Immutable;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs.Tables;

/// <summary>Who rose and who fell between two editions, and what the later one made of the same year.</summary>
internal static class ChangeTable
{
    private const string Points = "points of GDP";

    public static BriefTable Of(BriefContent content, EditionComparison comparison)
    {
        var (from, to) = (comparison.EarlierYear, comparison.LaterYear);
        return new BriefTable(
            "Changes",
            $"{from} as the {comparison.Earlier.Name} edition said, {from} and {to} as the {comparison.Later.Name} "
                + "edition says: % of real GDP; changes in points. Change = revision + since.",
            [
                new("Ally", Width: 18),
                Share(from, comparison.Earlier),
                Share(from, comparison.Later),
                Share(to, comparison.Later),
                Column.Of("Revision", $"{from} restated, {Points}", 14),
                Column.Of("Since", $"{from} to {to}, {Points}", 14),
                Column.Of("Change", $"both, {Points}", 14),
            ],
            [.. comparison.Changes.Select(change => RowOf(change, content, comparison))]
        );
    }

    private static Column Share(int year, Edition edition) =>
        Column.Of(
            FigureText.Target(year),
            $"{edition.Name} edition" + (edition.BaseYear is { } prices ? $", prices of {prices}" : ""),
            14
        );

    private static ImmutableArray<Cell> RowOf(
        ShareChange change,
        BriefContent content,
        EditionComparison comparison
    ) =>
        [
            new Cell(change.Ally.Name),
            CellOf(change.Then, content, comparison.Earlier),
            CellOf(change.Revised, content, comparison.Later),
            CellOf(change.Now, content, comparison.Later),
            Difference(change.Revision, change.Then, change.Revised),
            Difference(change.Since, change.Revised, change.Now),
            Difference(change.Total, change.Then, change.Now),
        ];

    private static Cell CellOf(Figure? figure, BriefContent content, Edition edition) =>
        figure is null
            ? Cell.Unknown($"the {FigureText.Edition(edition)} has no figure")
            : new Cell(
                FigureText.Share(figure.Value, StandingTable.Targets(content.Standing)),
                figure.Value,
                figure.Status == ObservationStatus.Estimate,
                FigureText.Source(figure)
            );

    private static Cell Difference(decimal? points, Figure? before, Figure? after) =>
        Cell.Of(
            points,
            known => FigureText.Signed(known),
            before is null || after is null
                ? ""
                : $"{FigureText.Source(before)} → {FigureText.Source(after)}",
            "one of the two figures is unknown"
        );
}
