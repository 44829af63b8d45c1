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

    // Constant prices differ in base year from edition to edition, so that amounts are set side by side at current ones
    // unless the user wants otherwise; beyond that the first match is the table's own.
    private static Series? Choose(Release release, AreaCode area, SeriesQuestion question) =>
        release
            .Series.Where(series => question.Matches(series.Key) && series.Key.Area == area)
            .OrderBy(series => Rank(series.Key))
            .ThenBy(series => series.Key)
            .FirstOrDefault();

    private static int Rank(SeriesKey key) =>
        key.Unit == Unit.UsdPerHead ? 2
        : key.Unit.IsCurrency && key.Basis != PriceBasis.Current ? 1
        : 0;

    private string Render(RevisionTable[] tables, Session session) =>
        session.Get(_format) switch
        {
            "json" => JsonText.Of(writer => RevisionJson.Write(writer, tables)),
            "csv" => Csv(tables),
            _ => session.Sheet.Print(
                tables.SelectMany(table =>
                    new Spectre.Console.Rendering.IRenderable[]
                    {
                        new Text(Heading(table), new Style(decoration: Decoration.Bold)),
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
                        row.Figures.FirstOrDefault(each => each?.Edition == edition)?.InPlainUnit()
                    ),
                    row.Revised(),
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
                    Cell(figure) + (figure?.Status == ObservationStatus.Estimate ? "e" : " ")
                )),
                new Text(Shown.Change(row.Revised(), "#,##0.##")),
            ]);
        return table;
    }

    private static string Cell(Figure? figure) =>
        figure is null ? Shown.Unknown
        : IsPercentage(figure.Key.Unit) ? Shown.Share(figure.Value)
        : Shown.Millions(figure.InPlainUnit());

    private static bool IsPercentage(Unit unit) =>
        unit == Unit.PercentOfGdp
        || unit == Unit.PercentOfDefence
        || unit == Unit.PercentChange
        || unit == Unit.Percent;

    private static string Heading(RevisionTable table)
    {
        var keys = table
            .Rows.SelectMany(row => row.Figures)
            .OfType<Figure>()
            .Select(each => each.Key)
            .ToArray();
        var units = keys.Select(key => key.Unit.Currency ?? key.Unit.Code).Distinct();
        var bases = keys.Select(key => key.Basis).Distinct().Where(basis => basis != PriceBasis.None);
        var how = string.Join(", ", units.Concat(bases.Select(basis => basis.ToString())));
        return $"{table.Area.Code}: {keys[0].Measure}, {how}";
    }
}
