using System.CommandLine;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;
using Spectre.Console;

namespace Burdenshare.Cli.Figures;

/// <summary>`data get`: figures in one tidy form.</summary>
internal sealed class GetVerb
{
    private const string Help = """
        Figures in one tidy form: edition, ally, year, measure, unit, priceBasis, value, status, origin.

        Money is in millions, everything else in its plain unit; `--price-basis current` with PC_GDP gives the nominal
        ratio. What no table prints is derived where its parts are printed: amounts of EQUIP, PERS, INFRA and OTHER
        (`--unit USD`, LCU, PC_GDP), POP, USD_PS, USD_PER_SOLDIER, PC_CHANGE, USD_PPP, EUR, and NATO-EUR.

        Examples:
          burdenshare data get DEFEXP --ally ESP --years 2014-2026 --editions all --format csv
          burdenshare data get DEFEXP --ally Poland,NATO --unit LCU --price-basis current
          burdenshare data get EQUIP --years 2026 --format json
          burdenshare data get DEFEXP --unit USD_PER_SOLDIER --years 2024 --ally POL,DEU,NATO-EUR
        """;

    private readonly SeriesChoice _choice = new();

    private readonly Option<YearRange?> _years = new("--years")
    {
        Description = "One year or a range, 2014-2026 (default: all).",
        CustomParser = YearRange.Parse,
    };

    private readonly Option<string?> _editions = new("--editions")
    {
        Description = "all, or names with commas (default: the one that answers).",
    };

    private readonly Option<string> _format = CommonOptions.Format("table", "json", "jsonl", "csv");

    public static Command Create(Desk desk)
    {
        var verb = new GetVerb();
        return desk.Verb(
            "get",
            Help,
            [.. verb._choice.Symbols, verb._years, verb._editions, verb._format],
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
                        .Then(question =>
                            Releases(session, ledger, question)
                                .Then(all => Rows(session, ledger, all, question))
                        )
                )
                .Select(rows => Render(rows, session))
        );

    private Outcome<TidyRow[]> Rows(
        Session session,
        Ledger ledger,
        Release[] releases,
        SeriesQuestion question
    )
    {
        var years = session.Get(_years);
        TidyRow[] rows =
        [
            .. releases
                .SelectMany(release =>
                    TidyRow.Of(new DerivedFigures(ledger, release, session.AsOf), question)
                )
                .Where(row => years is null || years.Holds(row.Year)),
        ];
        Tell(session, ledger, releases, rows);
        return rows.Length > 0
            ? rows
            : new Problem(
                "CLI104",
                $"data get {question.Measure}",
                releases.Length == 0
                    ? "no edition is named, or none was out by that day"
                    : $"no such figure in edition {string.Join(", ", releases.Select(each => each.Edition.Name))}",
                "ask for other years, units or --editions all"
            );
    }

    // Splices and breaks are never silent; the data's own stream keeps its form.
    private static void Tell(Session session, Ledger ledger, Release[] releases, TidyRow[] rows)
    {
        var crossed =
            from row in rows.GroupBy(row => row.Area)
            let first = row.Min(one => one.Year)
            let last = row.Max(one => one.Year)
            from each in ledger.Breaks
            where
                releases.Any(release => each.IsCrossedBy(release.Edition.Publisher, row.Key, first, last))
                || each.IsBetween(releases[0].Edition, releases[^1].Edition, row.Key)
            where row.Any(one => each.Concerns(new(one.Area, one.Measure, one.Unit, one.Basis)))
            select RevisionNotes.Line(each);
        foreach (var line in crossed.Distinct())
            session.Note(line);
    }

    private Outcome<Release[]> Releases(Session session, Ledger ledger, SeriesQuestion question)
    {
        var out_ = ledger.Releases.Where(release => release.Edition.IsOutBy(session.AsOf)).ToArray();
        if (session.Get(_editions) is not { } names)
            return Answering(session, ledger, question).Select(one => new[] { one });
        return names == "all"
            ? out_.Where(release => release.Series.Any(series => series.Key.Measure == question.Measure))
                .ToArray()
            : Named(names, ledger, session);
    }

    private static Outcome<Release[]> Named(string names, Ledger ledger, Session session)
    {
        var found = names
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => ledger.FindAny(name).Then(session.KnownByThen))
            .ToArray();
        return found.SelectMany(each => each.Problems).ToArray() is { Length: > 0 } problems
            ? Outcome<Release[]>.Refused(problems)
            : found.Select(each => each.TryGet(out var release) ? release : null).OfType<Release>().ToArray();
    }

    // NATO's newest full edition where it has the measure; else the newest edition of whoever publishes it.
    private static Outcome<Release> Answering(Session session, Ledger ledger, SeriesQuestion question)
    {
        if (session.EditionNamed is { } name)
            return ledger.FindAny(name).Then(session.KnownByThen);
        bool Holds(Release release) => release.Series.Any(series => series.Key.Measure == question.Measure);
        var other = ledger.Releases.LastOrDefault(release =>
            release.Edition.IsOutBy(session.AsOf) && Holds(release)
        );
        return session
            .AnsweringEdition(ledger)
            .Select(newest => Holds(newest) || other is null ? newest : other);
    }

    private string Render(TidyRow[] rows, Session session) =>
        session.Get(_format) switch
        {
            "json" => JsonValues.Array(TidyRow.Columns, rows.Select(row => row.Cells)),
            "jsonl" => JsonValues.Lines(TidyRow.Columns, rows.Select(row => row.Cells)),
            "csv" => CsvText.Of(TidyRow.Columns, rows.Select(row => row.Cells)),
            _ => Table(rows, session.Sheet),
        };

    private static string Table(TidyRow[] rows, Sheet sheet)
    {
        var table = Sheet.Table(
            ("Edition", Column.Name),
            ("Ally", Column.Name),
            ("Year", Column.Number),
            ("Measure", Column.Name),
            ("Unit", Column.Name),
            ("Prices", Column.Name),
            ("Value", Column.Number),
            ("Status", Column.Name)
        );
        foreach (var row in rows)
            table.AddRow([
                new Text(row.Edition),
                new Text(row.Area.Code),
                new Text($"{row.Year}"),
                new Text(row.Measure.Code),
                new Text(row.Unit.Currency ?? row.Unit.Code),
                new Text(row.Basis.ToString()),
                new Text(Shown.Plain(row.Value)),
                new Text(Shown.Status(row.Status) ?? ""),
            ]);
        return sheet.Print(table);
    }
}
