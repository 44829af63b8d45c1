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
                new("Document", Width: 26),
                new("Claim", "as written", 40),
                new("Said by", Width: 24),
                new("Judged as", Width: 11),
                new("Verdict", Width: 20),
                new("As of"),
                new("Reason", Width: 80),
                new("Since", "verdict by the newest edition", 20),
                new("Newest edition", Width: 14),
                Column.Of("Its value", "", 10),
                Column.Of("Tolerance", "in the claim's unit"),
                Column.Of("Confidence", "0 to 1"),
                new("Not held", "edition out by then", 14),
                new("Evidence", "figures and origins", 80),
            ],
            [
                .. from report in content.Documents
                from verdict in report.Verdicts
                select RowOf(content, report.Reading, verdict),
            ]
        );

    private static ImmutableArray<Cell> RowOf(BriefContent content, Reading reading, Verdict verdict) =>
        [
            new(reading.Document.Id),
            new(verdict.Claim.Span.Of(reading.Document)),
            new(ClaimWords.Speaker(reading, verdict.Claim) ?? ""),
            new(verdict.Kind),
            new(verdict.Word.Label()),
            new(FigureText.IsoDay(verdict.AsOf)),
            new(verdict.Reason),
            new(verdict.Since.Word.Label()),
            Named(verdict.Since.Edition),
            Cell.Of(verdict.Since.Value, known => ClaimWords.SinceValue(verdict, known), "", "not stated"),
            Number(verdict.Tolerance),
            Number((decimal)verdict.Confidence),
            Named(verdict.EditionNotHeld),
            new(Evidence(content, verdict)),
        ];

    private static string Evidence(BriefContent content, Verdict verdict) =>
        string.Join(
            "; ",
            verdict.Evidence.Select(figure =>
                $"{ClaimWords.Evidence(figure, content.Alliance)} [{figure.Origin.Id}]"
            )
        );

    private static Cell Named(string? edition) => new(edition is null ? "" : $"{edition} edition");

    private static Cell Number(decimal? value) =>
        Cell.Of(value, known => FigureText.Number(known, 2), "", "not stated");
}
