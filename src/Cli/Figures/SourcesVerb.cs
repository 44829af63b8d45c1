using System.CommandLine;
using Burdenshare.Vocabulary;
using Spectre.Console;

namespace Burdenshare.Cli.Figures;

/// <summary>`data sources`: where every figure comes from, and on what terms.</summary>
internal static class SourcesVerb
{
    private const string Help = """
        Where every figure comes from: title, address, terms, how it was obtained, sha256 of what was read.

        Examples:
          burdenshare data sources
          burdenshare data sources --format csv --out sources.csv
        """;

    private static readonly string[] s_columns =
    [
        "id",
        "publisher",
        "title",
        "edition",
        "cutOff",
        "url",
        "terms",
        "howObtained",
        "sha256",
        "caveats",
    ];

    public static Command Create(Desk desk)
    {
        var format = CommonOptions.Format("table", "json", "jsonl", "csv");
        return desk.Verb(
            "sources",
            Help,
            [format],
            session =>
                session.Finish(
                    session
                        .Figures()
                        .Select(ledger =>
                            ledger
                                .Releases.Where(release => release.Edition.IsOutBy(session.AsOf))
                                .SelectMany(release => release.Origins)
                                .ToArray()
                        )
                        .Select(origins =>
                            session.Get(format) switch
                            {
                                "json" => JsonValues.Array(s_columns, origins.Select(Cells)),
                                "jsonl" => JsonValues.Lines(s_columns, origins.Select(Cells)),
                                "csv" => CsvText.Of(s_columns, origins.Select(Cells)),
                                _ => session.Sheet.Print(origins.Select(Card)),
                            }
                        )
                )
        );
    }

    private static IEnumerable<object?> Cells(Origin origin) =>
        [
            origin.Id,
            origin.Publisher,
            origin.Title,
            origin.Edition,
            origin.CutOff,
            origin.Url,
            origin.Terms,
            origin.HowObtained,
            origin.Sha256,
            origin.Caveats,
        ];

    private static Rows Card(Origin origin) =>
        new(
            new Text(origin.Id, new Style(decoration: Decoration.Bold)),
            new Text($"  {origin.Publisher}: {origin.Title}"),
            new Text($"  {origin.Url}"),
            new Text($"  terms: {origin.Terms}"),
            new Text($"  cut-off: {origin.CutOff ?? Shown.Unknown} · {origin.HowObtained}"),
            new Text($"  sha256: {origin.Sha256 ?? Shown.Unknown}"),
            new Text("")
        );
}
