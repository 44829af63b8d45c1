using System.Collections.Immutable;
using Burdenshare.FactChecks;
using Burdenshare.Statements;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Burdenshare.Cli.Articles;

/// <summary>Verdicts for people: the word, the claim as it stands in the text, and why.</summary>
internal static class CheckTable
{
    private const int QuoteLength = 120;
    private const string Assumed = " (assumed, as the text has no date; give it with --date)";

    public static string Of(ImmutableArray<CheckReport> reports, Sheet sheet) =>
        sheet.Print(reports.SelectMany(Parts));

    private static IEnumerable<IRenderable> Parts(CheckReport report)
    {
        var document = report.Reading.Document;
        yield return new Text(Printable.Line(Head(report)), new Style(decoration: Decoration.Bold));
        foreach (var verdict in report.Verdicts)
            yield return Card(verdict, document);
        foreach (var warning in report.Reading.Findings.OfType<WarningFinding>())
            yield return new Text(
                Printable.Line($"{warning.Code}: {warning.Message}"),
                new Style(Color.Yellow)
            );
    }

    private static string Head(CheckReport report)
    {
        var document = report.Reading.Document;
        var day = report.Verdicts.FirstOrDefault() is { } first
            ? $" · as of {first.AsOf:yyyy-MM-dd}{(first.AsOfAssumed ? Assumed : "")}"
            : "";
        return $"{document.Title ?? document.Id}{day} · {report.Verdicts.Length} checkable claims";
    }

    private static Rows Card(Verdict verdict, Document document)
    {
        var words = Printable.Cut(Printable.Line(verdict.Claim.Span.Of(document)), QuoteLength);
        List<IRenderable> lines =
        [
            new Markup($"[{ColourOf(verdict.Word)}]{verdict.Word.Label()}[/]  {Markup.Escape($"“{words}”")}"),
            Indented(verdict.Reason),
        ];
        if (verdict.Since.Word != verdict.Word)
            lines.Add(Indented($"Since then: {verdict.Since.Word.Label()}{EditionOf(verdict.Since)}"));
        if (verdict.EditionNotHeld is { } missing)
            lines.Add(
                Indented(
                    $"The {missing} edition was out and is not held here: confidence {verdict.Confidence:0.00}"
                )
            );
        return new Rows(lines);
    }

    private static Padder Indented(string text) =>
        new(new Text(Printable.Line(text)), new Padding(2, 0, 0, 0));

    private static string EditionOf(VerdictSince since) =>
        since.Edition is null ? ""
        : since.Value is { } value ? $" by the {since.Edition} edition ({Shown.Plain(value)})"
        : $" by the {since.Edition} edition";

    private static string ColourOf(VerdictWord word) =>
        word switch
        {
            VerdictWord.Supported => "green",
            VerdictWord.Refuted => "red",
            VerdictWord.Conflicting => "yellow",
            _ => "grey",
        };
}
