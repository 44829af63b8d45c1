using Burdenshare.Charts;
using Burdenshare.Charts.Rendering;
using Burdenshare.Charts.Revisions;
using Burdenshare.Charts.Trends;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Revisions;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Figures;

/// <summary>How one area's figures moved, as SVG: one year by edition, or a line an edition.</summary>
internal static class RevisionPicture
{
    private const int MostLines = 6;

    /// <summary>CLI114 where it is not one area; CHT001 where charts cannot be drawn.</summary>
    public static Outcome<string> Draw(RevisionTable[] tables, string name)
    {
        if (tables is not [var table])
            return new Problem(
                "CLI114",
                FormattableString.Invariant($"{tables.Length} areas"),
                "only the figures of one ally or group make a picture of revisions",
                "name one, as in `burdenshare data revisions DEFEXP --ally POL --chart poland.svg`"
            );
        using var renderer = new ChartRenderer();
        Chart chart = table.Rows is [var row] ? OneYear(table, row, name) : Lines(table, name);
        return renderer.Render(chart).Select(svg => svg.Markup + "\n");
    }

    private static RevisionChart OneYear(RevisionTable table, RevisionRow row, string name) =>
        new(
            Words(table, FormattableString.Invariant($"{name}: {row.Year} as each edition published it")),
            [
                .. table
                    .Editions.Zip(row.Figures)
                    .Select(pair => new EditionFigure(
                        pair.First.Name,
                        pair.Second?.InPlainUnit(),
                        pair.Second?.Status == ObservationStatus.Estimate,
                        pair.First.Title
                    )),
            ]
        );

    private static TrendChart Lines(RevisionTable table, string name) =>
        new(
            Words(table, $"{name}: the same years in each edition"),
            [
                .. table
                    .Editions.Index()
                    .Reverse()
                    .Take(MostLines)
                    .Select(edition => new TrendSeries(
                        edition.Item.Name,
                        [.. table.Rows.Select(row => Point(row, row.Figures[edition.Index]))],
                        edition.Item.Title
                    )),
            ],
            []
        );

    private static TrendPoint Point(RevisionRow row, Figure? figure) =>
        new(row.Year, figure?.InPlainUnit(), figure?.Status == ObservationStatus.Estimate);

    private static ChartText Words(RevisionTable table, string title)
    {
        var notes = Splice.Of(table).Select(splice => $"{splice.To.Name}: {splice.What}");
        return new ChartText(
            title,
            string.Join("; ", new[] { RevisionNotes.Heading(table) }.Concat(notes)),
            "Each edition's figure as it was published; figures of later editions are revisions.",
            $"NATO, editions {string.Join(", ", table.Editions.Select(edition => edition.Name))}"
        );
    }
}
