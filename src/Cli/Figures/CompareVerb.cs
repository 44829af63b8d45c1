using System.CommandLine;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Perimeters;
using Burdenshare.Vocabulary;
using Spectre.Console;

namespace Burdenshare.Cli.Figures;

/// <summary>`data compare`: what each publisher counts as defence, for the same ally and year.</summary>
internal sealed class CompareVerb
{
    private const string Help = """
        Sets publishers side by side for one year: NATO, and Eurostat, SIPRI and EDA where you imported their files,
        with what each counts. They are different things: never add, mix or average them.

        Examples:
          burdenshare data compare --ally ESP --year 2024
          burdenshare data compare --ally ESP,POL --year 2023 --format csv
        """;

    private static readonly string[] s_columns =
    [
        "ally",
        "year",
        "publisher",
        "edition",
        "title",
        "share",
        "amount",
        "currency",
        "status",
        "counts",
        "leavesOut",
        "basis",
        "origin",
    ];

    private readonly Option<string?> _ally = new("--ally")
    {
        Description = "A name or code, several with commas.",
        Required = true,
    };

    private readonly Option<int> _year = new("--year")
    {
        Description = "The year that is compared.",
        CustomParser = CommonOptions.Whole<int>,
        Required = true,
    };

    private readonly Option<string> _format = CommonOptions.Format("table", "json", "csv");

    public static Command Create(Desk desk)
    {
        var verb = new CompareVerb();
        return desk.Verb("compare", Help, [verb._ally, verb._year, verb._format], verb.Run);
    }

    private int Run(Session session) =>
        session.Finish(
            session
                .Figures()
                .Then(ledger =>
                    SeriesChoice
                        .Areas(session.Get(_ally), ledger.Alliance)
                        .Then(areas => Rows(session, ledger, areas))
                )
                .Select(rows => Render(rows, session))
        );

    private Outcome<(AreaCode Area, PerimeterFigure Figure)[]> Rows(
        Session session,
        Ledger ledger,
        AreaCode[] areas
    )
    {
        var year = session.Get(_year);
        (AreaCode Area, PerimeterFigure Figure)[] rows =
        [
            .. from area in areas
            from figure in PerimeterFigure.SideBySide(ledger, session.AsOf, area, year)
            select (area, figure),
        ];
        foreach (
            var absent in rows.Where(row => row.Figure.Edition is null)
                .Select(row => row.Figure.Perimeter.Publisher)
                .Distinct()
        )
            session.Note(
                $"{absent}: no edition is held; burdenshare data import {absent} FILE brings in its own file"
            );
        return rows.Any(row => row.Figure.Share is not null || row.Figure.Amount is not null)
            ? rows
            : new Problem(
                "CLI104",
                FormattableString.Invariant($"data compare {year}"),
                "no publisher held has a figure for this ally and year",
                "ask for another year or ally"
            );
    }

    private string Render((AreaCode Area, PerimeterFigure Figure)[] rows, Session session) =>
        session.Get(_format) switch
        {
            "json" => JsonValues.Array(s_columns, rows.Select(Cells)),
            "csv" => CsvText.Of(s_columns, rows.Select(Cells)),
            _ => Table(rows, session.Sheet),
        };

    private IEnumerable<object?> Cells((AreaCode Area, PerimeterFigure Figure) row)
    {
        var (perimeter, edition, share, amount) = row.Figure;
        var first = share ?? amount;
        return
        [
            row.Area.Code,
            first?.From[0].Year,
            perimeter.Publisher,
            edition?.Name,
            perimeter.Title,
            share?.Value,
            amount?.Value,
            amount is null ? null : CurrencyOf(amount),
            first is null ? null : Shown.Status(first.Status),
            perimeter.Counts,
            perimeter.LeavesOut,
            perimeter.Basis,
            first?.From[0].Origin.Id,
        ];
    }

    // A publisher that names no currency means the ally's own.
    private static string CurrencyOf(Statistics.Derived.DerivedFigure amount) =>
        new Unit(amount.Unit).Currency ?? amount.Unit;

    private static string Table((AreaCode Area, PerimeterFigure Figure)[] rows, Sheet sheet)
    {
        var table = Sheet.Table(
            ("Ally", Column.Name),
            ("Publisher", Column.Name),
            ("Edition", Column.Name),
            ("% of GDP", Column.Number),
            ("Million", Column.Number),
            ("", Column.Name),
            ("Counted", Column.Words)
        );
        foreach (var (area, figure) in rows)
            table.AddRow([
                new Text(area.Code),
                new Text(figure.Perimeter.Publisher),
                new Text(figure.Edition?.Name ?? "not held"),
                new Text(Shown.Share(figure.Share?.Value)),
                new Text(Shown.Millions(figure.Amount?.Value)),
                new Text(figure.Amount is { } amount ? CurrencyOf(amount) : ""),
                new Text(figure.Perimeter.Basis),
            ]);
        return sheet.Print([table, .. rows.Select(row => row.Figure.Perimeter).Distinct().SelectMany(Words)]);
    }

    private static IEnumerable<Text> Words(Perimeter perimeter) =>
        [
            new Text($"{perimeter.Publisher}: {perimeter.Title}", new Style(decoration: Decoration.Bold)),
            new Text($"  in: {perimeter.Counts}"),
            new Text($"  out: {perimeter.LeavesOut}"),
        ];
}
