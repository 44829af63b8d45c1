using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Burdenshare.Statements;

namespace Burdenshare.Cli.Articles;

/// <summary>`read`: who said what, as spans of the text.</summary>
internal static class ReadCommand
{
    private const string Help = """
        Who said what, with figures and positions, as spans that quote the text. Reads .txt, .md and .html.

        Examples:
          burdenshare read article.txt
          burdenshare read press/ --format jsonl --out findings.jsonl
          burdenshare read - --date 2026-07-14 < article.txt
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
        var format = CommonOptions.Format("table", "json", "jsonl");
        return desk.Verb(
            "read",
            Help,
            [files, date, format],
            session =>
                session.Finish(
                    Library
                        .Read(session, session.Get(files), session.Get(date))
                        .Select(readings => Render(readings, session.Get(format), session.Sheet))
                )
        );
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
