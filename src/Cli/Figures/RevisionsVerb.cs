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

        What changed between editions (price base, concept, currency) and every known break of the series is told below.
        `--summary` gives the mean absolute revision by ally and horizon, the edition's year less the figure's.

        Examples:
          burdenshare data revisions DEFEXP --ally POL
          burdenshare data revisions DEFEXP --ally POL --years 2024 --chart poland-2024.svg
          burdenshare data revisions DEFEXP --summary --format csv
          burdenshare data revisions EQUIP --ally Spain --format csv
        """;

    private readonly SeriesChoice _choice = new();
    private readonly Option<string> _format = CommonOptions.Format("table", "json", "csv");

    private readonly Option<YearRange?> _years = new("--years")
    {
        Description = "One year or a range, 2014-2026 (default: all).",
        CustomParser = YearRange.Parse,
    };

    private readonly Option<bool> _summary = new("--summary")
    {
        Description = "Mean absolute revision by ally and horizon.",
    };

    private readonly Option<string?> _chart = new("--chart")
    {
        Description = "Draw one ally's revisions as SVG into this file too.",
        HelpName = "FILE.svg",
    };

    public static Command Create(Desk desk)
    {
        var verb = new RevisionsVerb();
        return desk.Verb(
            "revisions",
            Help,
            [.. verb._choice.Symbols, verb._years, verb._summary, verb._chart, verb._format],
            verb.Run
        );
    }

    private int Run(Session session) =>
        session.Finish(
            session
                .Figures()
                .Then(ledger =>
                    _choice
                        .Ask(session, ledger)
                        .Then(question => Tables(session, ledger, question))
                        .Then(tables => Drawn(tables, ledger, session))
                        .Select(tables => Render(tables, ledger, session))
                )
        );

    private Outcome<RevisionTable[]> Drawn(RevisionTable[] tables, Ledger ledger, Session session)
    {
        if (session.Get(_chart) is not { } path)
            return tables;
        return RevisionPicture
            .Draw(tables, ledger.Alliance.NameOf(tables[0].Area))
            .Then<RevisionTable[]>(svg => Delivery.ToFile(path, svg) is { } problem ? problem : tables);
    }

    private Outcome<RevisionTable[]> Tables(Session session, Ledger ledger, SeriesQuestion question)
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
                .Select(table => Within(table, session.Get(_years)))
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

    private static RevisionTable Within(RevisionTable table, YearRange? years) =>
        years is null ? table : table with { Rows = [.. table.Rows.Where(row => years.Holds(row.Year))] };

    // Constant prices differ in base year from edition to edition, so that amounts are set side by side at current
    // ones unless the user wants otherwise; beyond that the first match is the table's own.
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

    private string Render(RevisionTable[] tables, Ledger ledger, Session session)
    {
        var format = session.Get(_format);
        if (session.Get(_summary))
            return HorizonTable.Render(RevisionSummary.Of(tables), format, session.Sheet);
        if (format == "json")
            return JsonText.Of(writer => RevisionJson.Write(writer, tables, ledger));
        if (format != "csv")
            return session.Sheet.Print(tables.SelectMany(table => Page(table, ledger, tables.Length == 1)));
        // A table for programs has no room for words, and splices are never silent.
        foreach (var note in tables.SelectMany(table => RevisionNotes.Lines(table, ledger)).Distinct())
            session.Note(note);
        return Csv(tables);
    }

    private static IEnumerable<Spectre.Console.Rendering.IRenderable> Page(
        RevisionTable table,
        Ledger ledger,
        bool isAlone
    )
    {
        yield return new Text(RevisionNotes.Heading(table), new Style(decoration: Decoration.Bold));
        yield return Table(table);
        foreach (var line in isAlone ? RevisionNotes.Shape(table) : [])
            yield return new Text(line);
        foreach (var line in RevisionNotes.Lines(table, ledger))
            yield return new Text(line, new Style(decoration: Decoration.Dim));
    }

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
}
