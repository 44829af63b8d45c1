using System.Collections.Immutable;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs.Tables;

/// <summary>Who rose and who fell between two editions, and what the later one made of the same year.</summary>
internal static class ChangeTables
{
    public static BriefTable Changes(BriefContent content, EditionComparison comparison) =>
        new(
            "Changes",
            $"{comparison.EarlierYear} as the {comparison.Earlier.Name} edition said → {comparison.LaterYear} as the "
                + $"{comparison.Later.Name} edition says: % of real GDP, change in points",
            [
                new("Ally", "", null, 18),
                Share(comparison.EarlierYear, comparison.Earlier),
                Share(comparison.LaterYear, comparison.Later),
                new("Change", "points of GDP", NumberFormat.Signed, 10),
                new("of it revision", $"{comparison.EarlierYear} restated", NumberFormat.Signed, 15),
                new("of it since", $"after {comparison.EarlierYear}", NumberFormat.Signed, 13),
            ],
            [
                .. comparison.Changes.Select(change => new Row([
                    new Cell(change.Ally.Name),
                    CellOf(change.Then, content, comparison.Earlier),
                    CellOf(change.Now, content, comparison.Later),
                    Difference(change.Total, change.Then, change.Now),
                    Difference(change.Revision, change.Then, change.Revised),
                    Difference(change.Since, change.Revised, change.Now),
                ])),
            ]
        );

    public static BriefTable Revisions(BriefContent content, EditionComparison comparison) =>
        new(
            "Revisions",
            $"The same year, {comparison.EarlierYear}, in two editions: % of real GDP, revision in points",
            [
                new("Ally", "", null, 18),
                Share(comparison.EarlierYear, comparison.Earlier),
                Share(comparison.EarlierYear, comparison.Later),
                new("Revision", "points of GDP", NumberFormat.Signed, 10),
            ],
            [
                .. comparison
                    .Changes.OrderByDescending(change => change.Revision.HasValue)
                    .ThenBy(change => change.Revision)
                    .ThenBy(change => change.Ally.Name, StringComparer.Ordinal)
                    .Select(change => new Row([
                        new Cell(change.Ally.Name),
                        CellOf(change.Then, content, comparison.Earlier),
                        CellOf(change.Revised, content, comparison.Later),
                        Difference(change.Revision, change.Then, change.Revised),
                    ])),
            ]
        );

    private static Column Share(int year, Edition edition) =>
        new(
            FigureText.Target(year),
            $"{edition.Name} edition, constant prices of {edition.BaseYear}",
            NumberFormat.Hundredths,
            12
        );

    private static Cell CellOf(Figure? figure, BriefContent content, Edition edition)
    {
        if (figure is null)
            return Cell.Unknown($"the {FigureText.Edition(edition)} has no figure");
        ImmutableArray<decimal> targets = StandingTable.Targets(content.Standing);
        return new Cell(
            FigureText.Share(figure.Value, targets),
            figure.Value,
            figure.Status == ObservationStatus.Estimate,
            FigureText.Source(figure)
        );
    }

    private static Cell Difference(decimal? points, Figure? before, Figure? after) =>
        points is { } known
            ? new Cell(
                FigureText.Signed(known),
                known,
                false,
                $"{FigureText.Source(before!)} → {FigureText.Source(after!)}"
            )
            : Cell.Unknown("one of the two figures is unknown");
}
