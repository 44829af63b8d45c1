using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Burdenshare.FactChecks;
using Burdenshare.FactChecks.Publishing;
using Burdenshare.Statements;

namespace Burdenshare.Cli.Articles;

/// <summary>The forms that verdicts are printed in.</summary>
internal static class CheckForms
{
    public static string Render(ImmutableArray<CheckReport> reports, string format, Session session) =>
        format switch
        {
            "json" => JsonText.Of(writer =>
            {
                writer.WriteStartArray();
                foreach (var report in reports)
                    WriteVerdicts(writer, report);
                foreach (var report in reports)
                    WriteWarnings(writer, report);
                writer.WriteEndArray();
            }),
            "jsonl" => Lines(reports),
            "claimreview" => Listed(
                reports,
                (report, writer) => new ClaimReviewJson(report, session.Today).Write(writer)
            ),
            "webannotation" => Listed(reports, (report, writer) => new AnnotationJson(report).Write(writer)),
            "html" => MarginPage.Of(reports),
            _ => CheckTable.Of(reports, session.Sheet),
        };

    /// <summary>
    /// One article on one line: its id, its file, its verdicts and its warnings.
    /// </summary>
    public static string Line(CheckReport report, string file) =>
        JsonText.Line(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("document", report.Reading.Document.Id);
            writer.WriteString("file", file);
            writer.WriteString("title", report.Reading.Document.Title);
            writer.WriteStartArray("claims");
            WriteVerdicts(writer, report);
            writer.WriteEndArray();
            writer.WriteStartArray("warnings");
            WriteWarnings(writer, report);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });

    private static void WriteVerdicts(Utf8JsonWriter writer, CheckReport report)
    {
        var json = new CheckJson(report.Reading.Document);
        foreach (var verdict in report.Verdicts)
            json.Write(writer, verdict);
    }

    private static void WriteWarnings(Utf8JsonWriter writer, CheckReport report)
    {
        var json = new ReadingJson(report.Reading.Document);
        foreach (var warning in report.Reading.Findings.OfType<WarningFinding>())
            json.Write(writer, warning);
    }

    private static string Listed(
        ImmutableArray<CheckReport> reports,
        Action<CheckReport, Utf8JsonWriter> write
    ) =>
        JsonText.Of(writer =>
        {
            writer.WriteStartArray();
            foreach (var report in reports)
                write(report, writer);
            writer.WriteEndArray();
        });

    private static string Lines(ImmutableArray<CheckReport> reports)
    {
        using var stream = new MemoryStream();
        foreach (var report in reports)
            WriteLines(report, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>One article's verdicts and then its warnings, one a line.</summary>
    public static void WriteLines(CheckReport report, Stream stream)
    {
        CheckJson.WriteLines(report, stream);
        var warnings = report.Reading.Findings.OfType<WarningFinding>();
        ReadingJson.WriteLines(report.Reading with { Findings = [.. warnings] }, stream);
    }
}
