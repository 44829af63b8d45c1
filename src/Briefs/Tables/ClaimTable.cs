using System.Collections.Immutable;
using Burdenshare.FactChecks;
using Burdenshare.Statements;

namespace Burdenshare.Briefs.Tables;

/// <summary>Every verdict on every document, in the order of the texts.</summary>
internal static class ClaimTable
{
    public static BriefTable Of(BriefContent content) =>
        new(
            "Claims",
            "Claims in the documents, judged by what was published on the document's day",
            [
                new("Document", "", null, 26),
                new("Claim", "as written", null, 40),
                new("Said by", "", null, 24),
                new("Judged as", "", null, 11),
                new("Verdict", "", null, 20),
                new("As of", "", null, 12),
                new("Reason", "", null, 80),
                new("Since", "verdict by the newest edition", null, 20),
                new("Edition", "that says so", null, 9),
                new("Its value", "", NumberFormat.Hundredths, 10),
                new("Tolerance", "in the claim's unit", NumberFormat.Hundredths, 10),
                new("Confidence", "0 to 1", NumberFormat.Hundredths, 11),
                new("Not held", "edition out by then", null, 12),
                new("Evidence", "figures and origins", null, 80),
            ],
            [
                .. from report in content.Documents
                from verdict in report.Verdicts
                select RowOf(content, report.Reading, verdict),
            ]
        );

    private static Row RowOf(BriefContent content, Reading reading, Verdict verdict) =>
        new([
            new Cell(reading.Document.Id),
            new Cell(verdict.Claim.Span.Of(reading.Document)),
            new Cell(ClaimWords.Speaker(reading, verdict.Claim) ?? ""),
            new Cell(verdict.Kind),
            new Cell(verdict.Word.Label()),
            new Cell(verdict.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
            new Cell(verdict.Reason),
            new Cell(verdict.Since.Word.Label()),
            new Cell(verdict.Since.Edition ?? FigureText.Unknown),
            Number(verdict.Since.Value),
            Number(verdict.Tolerance),
            Number((decimal)verdict.Confidence),
            new Cell(verdict.EditionNotHeld ?? ""),
            new Cell(Evidence(content, verdict.Evidence)),
        ]);

    private static string Evidence(BriefContent content, ImmutableArray<Statistics.Figure> figures) =>
        string.Join(
            "; ",
            figures.Select(figure => $"{ClaimWords.Evidence(figure, content.Alliance)} [{figure.Origin.Id}]")
        );

    private static Cell Number(decimal? value) =>
        Cell.Of(value, known => FigureText.Number(known, 2), "", "not stated");
}
