using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Articles;

/// <summary>`read`: who said what, as spans of the text.</summary>
internal static class ReadCommand
{
    private const string Help = """
        Who said what, with figures and positions, as spans that quote the text. Reads .txt, .md, .html, .pdf, .json,
        .jsonl, .warc and .conllu (texts that come parsed), the last four also packed (.gz).

        Files of many documents are read one document at a time with --format jsonl, in memory that does not grow; a
        document that cannot be read is named on stderr, the others are read, and the exit code is 3.

        Examples:
          burdenshare read article.txt
          burdenshare read press/ --format jsonl --out findings.jsonl
          burdenshare read - --date 2026-07-14 < article.txt
          burdenshare read news.jsonl.gz --format jsonl --out findings.jsonl --resume
        """;

    /// <summary>The documents.</summary>
    public static Argument<string[]> Files() =>
        new("FILE")
        {
            Description = "Files, folders, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };

    /// <summary>The documents' own date.</summary>
    public static Option<DateOnly?> Date() =>
        CommonOptions.Day("--date", "When the documents were published (default: what they say themselves).");

    public static Command Create(Desk desk)
    {
        var files = Files();
        var date = Date();
        var language = new Option<string?>("--language")
        {
            Description =
                "The documents' language, en (default: detected; others than English are not read).",
            HelpName = "CODE",
        };
        var resume = new Option<bool>("--resume")
        {
            Description = "Go on where an interrupted run with the same --out stopped (--format jsonl).",
        };
        var format = CommonOptions.Format("table", "json", "jsonl");
        return desk.Verb(
            "read",
            Help,
            [files, date, language, resume, format],
            session =>
                session.Get(format) == "jsonl"
                && (session.Get(resume) || DocumentSet.HoldMany(session.Get(files)))
                    ? Stream(
                        session,
                        session.Get(files),
                        session.Get(date),
                        session.Get(language),
                        session.Get(resume)
                    )
                : session.Get(resume) ? session.Refuse([NothingToResume])
                : session.Finish(
                    Library
                        .Read(session, session.Get(files), session.Get(date), session.Get(language))
                        .Select(readings => Render(readings, session.Get(format), session.Sheet))
                )
        );
    }

    private static Problem NothingToResume =>
        new(
            "CLI122",
            "--resume",
            "only lines in a file can be gone on with",
            "add --format jsonl and --out FILE, as in the run that was interrupted"
        );

    private static int Stream(Session session, string[] paths, DateOnly? date, string? language, bool resumes)
    {
        if (resumes && session.Out is null)
            return session.Refuse([NothingToResume]);
        if (!session.Names().TryGet(out var names))
            return session.Refuse(session.Names().Problems);
        using var progress = WorkProgress.Beside(session);
        var reader = Reader.Create(names);
        return new StreamedReading(
            session,
            progress,
            (document, to) =>
                ReadingJson.WriteLines(reader.Read(StreamedReading.Spoken(document, language)), to)
        ).Run(DocumentSet.Each(paths, date, session, progress), resumes);
    }

    private static string Render(ImmutableArray<Reading> readings, string format, Sheet sheet) =>
        format switch
        {
            "json" => JsonText.Of(writer =>
            {
                writer.WriteStartArray();
                foreach (var reading in readings)
                {
                    var json = new ReadingJson(reading.Document);
                    foreach (var finding in reading.Findings)
                        json.Write(writer, finding);
                }
                writer.WriteEndArray();
            }),
            "jsonl" => Lines(readings),
            _ => ReadTable.Of(readings, sheet),
        };

    private static string Lines(ImmutableArray<Reading> readings)
    {
        using var stream = new MemoryStream();
        foreach (var reading in readings)
            ReadingJson.WriteLines(reading, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
