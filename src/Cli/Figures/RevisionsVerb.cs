using System.CommandLine;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Revisions;
using Burdenshare.Vocabulary;
using Spectre.Console;

namespace Burdenshare.Cli.Figures;

/// <summary>`data revisions`: one row a year, one column an edition.</summary>
internal sealed class RevisionsVerb
{
    private const string Help = """
        How figures moved from edition to edition: one row a year, one column an edition.

        Examples:
          burdenshare data revisions DEFEXP --ally POL
          burdenshare data revisions EQUIP --ally Spain --format csv
        """;

    private readonly SeriesChoice _choice = new();
    private readonly Option<string> _format = CommonOptions.Format("table", "json", "csv");

    public static Command Create(Desk desk)
    {
        var verb = new RevisionsVerb();
        return desk.Verb("revisions", Help, [.. verb._choice.Symbols, verb._format], verb.Run);
    }

    private int Run(Session session) =>
        session.Finish(
            session
                .Figures()
                .Then(ledger =>
                    _choice.Ask(session, ledger).Then(question => Tables(session, ledger, question))
                )
                .Select(tables => Render(tables, session))
        );

    private static Outcome<RevisionTable[]> Tables(Session session, Ledger ledger, SeriesQuestion question)
    {
        var releases = ledger
            .Releases.Where(release =>
                release.Edition.Publisher == Ledger.Nato && release.Edition.IsOutBy(session.AsOf)
            )
            .ToArray();
        var areas =
            question.Areas.Length > 0
                ? question.Areas
                : [.. releases.SelectMany(release => release.Areas).Distinct().Order()];
        RevisionTable[] tables =
        [
            .. areas
                .Select(area => RevisionTable.Of(releases, area, release => Choose(release, area, question)))
                .Where(table => table.Rows.Length > 0),
        ];
        return tables.Length > 0
            ? tables
            : new Problem(
                "CLI104",
                $"data revisions {question.Measure}",
                "no edition of NATO's tables holds such figures",
                "ask for another measure, ally or unit"
            );
    }

    // Editions differ in base year and in the unit's currency; within one edition the first match is the table's own.
    private static Series? Choose(Release release, AreaCode area, SeriesQuestion question) =>
        release
            .Series.Where(series => question.Matches(series.Key) && series.Key.Area == area)
            .OrderBy(series => series.Key)
            .FirstOrDefault();

    private string Render(RevisionTable[] tables, Session session) =>
        session.Get(_format) switch
        {
            "json" => JsonText.Of(writer => RevisionJson.Write(writer, tables)),
            "csv" => Csv(tables),
            _ => session.Sheet.Print(
                tables.SelectMany(table =>
                    new Spectre.Console.Rendering.IRenderable[]
                    {
                        new Text(table.Area.Code, new Style(decoration: Decoration.Bold)),
                        Table(table),
                    }
                )
            ),
        };

    private static string Csv(RevisionTable[] tables)
    {
        var editions = tables.SelectMany(table => table.Editions).DistinctBy(each => each.Id).ToArray();
        return CsvText.Of(
            ["ally", "year", .. editions.Select(edition => edition.Name), "revision"],
            from table in tables
            from row in table.Rows
            select (IEnumerable<object?>)
                [
                    table.Area.Code,
                    row.Year,
                    .. editions.Select(edition =>
                        row.Figures.FirstOrDefault(each => each?.Edition == edition)?.Value
                    ),
                    row.Revision,
                ]
        );
    }

    private static Table Table(RevisionTable revisions)
    {
        var table = Sheet.Table([
            ("Year", Column.Number),
            .. revisions.Editions.Select(edition => (edition.Name + " ", Column.Number)),
            ("Last − first", Column.Number),
        ]);
        foreach (var row in revisions.Rows)
            table.AddRow([
                new Text($"{row.Year}"),
                .. row.Figures.Select(figure => new Text(
                    Shown.Share(figure?.Value, figure?.Status == ObservationStatus.Estimate)
                )),
                new Text(Shown.Change(row.Revision, "0.00")),
            ]);
        return table;
    }
}
