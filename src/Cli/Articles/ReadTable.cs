using System.Collections.Immutable;
using Burdenshare.Statements;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Burdenshare.Cli.Articles;

/// <summary>
/// Findings for people: statements with their speakers, figures, positions, events with who acts on whom, warnings.
/// </summary>
internal static class ReadTable
{
    private const int QuoteLength = 160;

    public static string Of(ImmutableArray<Reading> readings, Sheet sheet) =>
        sheet.Print(readings.SelectMany(reading => Parts(reading)));

    private static IEnumerable<IRenderable> Parts(Reading reading)
    {
        var document = reading.Document;
        yield return new Text(
            Printable.Line(
                $"{document.Title ?? document.Id} · {Day(document)} · {reading.Findings.Length} findings"
            ),
            new Style(decoration: Decoration.Bold)
        );
        var table = Sheet.Table(
            ("Finding", Column.Name),
            ("Who / what", Column.Words),
            ("Words", Column.Words)
        );
        foreach (var finding in reading.Findings)
            table.AddRow([
                new Text(Kind(finding), StyleOf(finding)),
                new Text(Printable.Line(Subject(finding, document))),
                new Text(Printable.Cut(Printable.Line(Words(finding, document)), QuoteLength)),
            ]);
        yield return table;
    }

    private static string Day(Document document) =>
        document.Date is { } day ? $"{day:yyyy-MM-dd}" : "no date found";

    private static string Kind(Finding finding) =>
        finding switch
        {
            StatementFinding statement => statement.Act,
            FigureFinding figure => figure.Modality,
            PositionFinding position => position.Stance,
            EventFinding happening => happening.Plover,
            WarningFinding warning => warning.Code,
            _ => "",
        };

    private static string Subject(Finding finding, Document document) =>
        finding switch
        {
            StatementFinding statement => statement.Speaker is { } speaker
                ? SpeakerOf(speaker, document)
                : "nobody named",
            FigureFinding figure => FigureText.Of(figure),
            PositionFinding position => $"{position.Actor} on {position.Issue}",
            EventFinding happening => Happening(happening, document),
            WarningFinding warning => warning.Message,
            _ => "",
        };

    // Who is not known is told in the text's own words.
    private static string SpeakerOf(Speaker speaker, Document document) =>
        speaker.Actor
        ?? speaker.Country
        ?? speaker.Organisation
        ?? speaker.Role
        ?? $"“{speaker.Span.Of(document)}”";

    // "NOR → RUS, planned, 2026-06-12".
    private static string Happening(EventFinding happening, Document document)
    {
        var tense = happening.Tense == "occurred" ? "" : $", {happening.Tense}";
        var day = happening.Date is { } date ? $", {date:yyyy-MM-dd}" : "";
        return $"{Parties(happening.Sources, document)} → {Parties(happening.Targets, document)}{tense}{day}";
    }

    private static string Parties(ImmutableArray<Party> parties, Document document) =>
        parties.IsEmpty
            ? "…"
            : string.Join(
                ", ",
                parties.Select(party => party.Code ?? party.Actor ?? $"“{party.Span.Of(document)}”")
            );

    private static string Words(Finding finding, Document document) =>
        finding is StatementFinding { Content.Length: > 0 } statement
            ? string.Join(" … ", statement.Content.Select(span => span.Of(document)))
            : finding.Span.Of(document);

    private static Style StyleOf(Finding finding) =>
        finding switch
        {
            WarningFinding => new Style(Color.Yellow),
            FigureFinding => new Style(Color.Blue),
            _ => Style.Plain,
        };
}
