using System.Collections.Immutable;

namespace Burdenshare.Briefs.Tables;

/// <summary>Every document that the brief rests on: the figures', then the agreements'.</summary>
internal static class SourceTable
{
    public static BriefTable Of(BriefContent content) =>
        new(
            "Sources",
            "Every figure above was read in one of these documents",
            [
                new("No.", "", NumberFormat.Whole, 6),
                new("Id", "as figures carry it", null, 22),
                new("Publisher", "", null, 14),
                new("Title", "", null, 60),
                new("Edition", "", null, 40),
                new("Address", "", null, 60),
                new("Terms", "", null, 40),
                new("How obtained", "", null, 60),
                new("Caveats", "", null, 60),
            ],
            [.. Of(content.Sources), .. Citations(content)]
        );

    private static IEnumerable<Row> Of(ImmutableArray<Vocabulary.Origin> sources) =>
        sources.Select(
            (origin, index) =>
                new Row([
                    Number(index + 1),
                    new Cell(origin.Id),
                    new Cell(origin.Publisher),
                    new Cell(origin.Title),
                    new Cell(origin.Edition),
                    new Cell(origin.Url),
                    new Cell(origin.Terms),
                    new Cell(origin.HowObtained),
                    new Cell(origin.Caveats ?? ""),
                ])
        );

    private static IEnumerable<Row> Citations(BriefContent content) =>
        Cited
            .In(content.Standing)
            .Select(
                (cited, index) =>
                    new Row([
                        Number(content.Sources.Length + index + 1),
                        new Cell(cited.Component.Id),
                        new Cell("NATO"),
                        new Cell(cited.Value.Source),
                        new Cell($"in force from {FigureText.Day(cited.Value.From)}"),
                        new Cell(cited.Value.Url),
                        new Cell(""),
                        new Cell(""),
                        new Cell(""),
                    ])
            );

    private static Cell Number(int number) => new(FigureText.Target(number), number);
}
