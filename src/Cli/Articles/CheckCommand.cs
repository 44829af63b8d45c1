using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using System.Text.Json;
using Burdenshare.FactChecks;
using Burdenshare.FactChecks.Publishing;
using Burdenshare.Statements;

namespace Burdenshare.Cli.Articles;

/// <summary>`check`: was it true when it was said, and is it still?</summary>
internal sealed class CheckCommand
{
    private const string Help = """
        Was it true when it was said, and is it still? Every claim is judged by the figures published by that day.

        Examples:
          burdenshare check article.txt
          burdenshare check article.txt --as-of 2024-07-01
          burdenshare check desk/ --format jsonl --fail-on refuted     exit code 4 when a claim is refuted
          burdenshare check article.txt --format html --out checked.html     the article with notes in its margin
        """;

    private readonly Argument<string[]> _files = ReadCommand.Files();
    private readonly Option<DateOnly?> _date = ReadCommand.Date();
    private readonly Option<string> _format = CommonOptions.Format(
        "table",
        "json",
        "jsonl",
        "claimreview",
        "webannotation",
        "html"
    );

    private readonly Option<string?> _failOn = new("--fail-on")
    {
        Description = "Exit with 4 when a claim got this verdict: refuted.",
    };

    private CheckCommand() => _failOn.AcceptOnlyFromAmong("refuted");

    public static Command Create(Desk desk)
    {
        var verb = new CheckCommand();
        return desk.Verb("check", Help, [verb._files, verb._date, verb._failOn, verb._format], verb.Run);
    }

    private int Run(Session session)
    {
        var outcome = Library.Check(
            session,
            session.Get(_files),
            session.Get(_date),
            session.AsOfGiven ? session.AsOf : null,
            session.Today
        );
        if (!outcome.TryGet(out var reports))
            return session.Refuse(outcome.Problems);
        var code = session.Finish(Render(reports, session.Get(_format), session));
        return code == ExitCode.Done && session.Get(_failOn) is not null && reports.Any(HoldsRefuted)
            ? ExitCode.ConditionMet
            : code;
    }

    private static bool HoldsRefuted(CheckReport report) =>
        report.Verdicts.Any(verdict => verdict.Word == VerdictWord.Refuted);

    private static string Render(ImmutableArray<CheckReport> reports, string format, Session session) =>
        format switch
        {
            "json" => JsonText.Of(writer =>
            {
                writer.WriteStartArray();
                foreach (var report in reports)
                {
                    var json = new CheckJson(report.Reading.Document);
                    foreach (var verdict in report.Verdicts)
                        json.Write(writer, verdict);
                }
                foreach (var report in reports)
                {
                    var json = new ReadingJson(report.Reading.Document);
                    foreach (var warning in report.Reading.Findings.OfType<WarningFinding>())
                        json.Write(writer, warning);
                }
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
        {
            CheckJson.WriteLines(report, stream);
            var warnings = report.Reading.Findings.OfType<WarningFinding>();
            ReadingJson.WriteLines(report.Reading with { Findings = [.. warnings] }, stream);
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
