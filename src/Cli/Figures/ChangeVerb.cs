using System.CommandLine;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;
using Spectre.Console;

namespace Burdenshare.Cli.Figures;

/// <summary>`data change`: what spending and what GDP did to a share.</summary>
internal sealed class ChangeVerb
{
    private const string Help = """
        Splits the change of a share of GDP into the effect of spending and the effect of GDP; they sum to the change.

        From one year to another within an edition, at its constant prices; or of one year between two editions, at
        current prices. Breaks of the series that lie between are told on stderr.

        Examples:
          burdenshare data change --ally LTU,ROU --years 2020-2021
          burdenshare data change --ally LTU,ROU --years 2021 --editions 2024,2026
          burdenshare data change --years 2014-2024 --edition 2024 --format csv
        """;

    private static readonly string[] s_columns =
    [
        "ally",
        "fromYear",
        "fromEdition",
        "toYear",
        "toEdition",
        "fromShare",
        "toShare",
        "change",
        "spendingEffect",
        "gdpEffect",
        "remainder",
        "spendingGrowth",
        "gdpGrowth",
        "unit",
        "priceBasis",
    ];

    private readonly Option<string?> _ally = new("--ally")
    {
        Description = "A name or code, several with commas; NATO and NATO-EUR-CAN too (default: all).",
    };

    private readonly Option<YearRange?> _years = new("--years")
    {
        Description = "From one year to another, 2020-2021; one year with --editions.",
        CustomParser = YearRange.Parse,
        Required = true,
    };

    private readonly Option<string?> _editions = new("--editions")
    {
        Description = "Two editions that are set beside each other, 2024,2026.",
    };

    private readonly Option<string> _format = CommonOptions.Format("table", "json", "csv");

    public static Command Create(Desk desk)
    {
        var verb = new ChangeVerb();
        return desk.Verb("change", Help, [verb._ally, verb._years, verb._editions, verb._format], verb.Run);
    }

    private int Run(Session session) =>
        session.Finish(
            session
                .Figures()
                .Then(ledger =>
                    Ends(session, ledger)
                        .Then(ends =>
                            SeriesChoice
                                .Areas(session.Get(_ally), ledger.Alliance)
                                .Then(areas => Changes(session, ends, areas))
                        )
                        .Select(changes => Told(changes, ledger, session))
                )
                .Select(changes => Render(changes, session))
        );

    private Outcome<DerivedFigures[]> Ends(Session session, Ledger ledger)
    {
        var years = session.Get(_years)!;
        var names = (session.Get(_editions) ?? "").Split(
            ',',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        if (names.Length == 0 && years.First < years.Last)
            return session
                .AnsweringEdition(ledger)
                .Select(one => new[] { new DerivedFigures(ledger, one, session.AsOf) });
        if (names.Length != 2 || years.First != years.Last)
            return new Problem(
                "CLI113",
                "data change",
                "a change goes from one year to another, or from one edition to another",
                "name --years 2020-2021, or --years 2021 with --editions 2024,2026"
            );
        return ledger
            .Find(Ledger.Nato, names[0])
            .Then(session.KnownByThen)
            .Then(earlier =>
                ledger
                    .Find(Ledger.Nato, names[1])
                    .Then(session.KnownByThen)
                    .Select(later =>
                        new[]
                        {
                            new DerivedFigures(ledger, earlier, session.AsOf),
                            new DerivedFigures(ledger, later, session.AsOf),
                        }
                    )
            );
    }

    private Outcome<ShareChange[]> Changes(Session session, DerivedFigures[] ends, AreaCode[] areas)
    {
        var years = session.Get(_years)!;
        ShareChange[] changes =
        [
            .. (areas.Length > 0 ? areas : [.. ends[^1].Release.Areas])
                .Select(area =>
                    ends is [var earlier, var later]
                        ? ShareChange.BetweenEditions(earlier, later, area, years.First)
                        : ShareChange.BetweenYears(ends[0], area, years.First, years.Last)
                )
                .OfType<ShareChange>(),
        ];
        return changes.Length > 0
            ? changes
            : new Problem(
                "CLI104",
                "data change",
                "share, spending and GDP of both ends are not held",
                "ask for other years, allies or editions; full editions hold all three"
            );
    }

    private static ShareChange[] Told(ShareChange[] changes, Ledger ledger, Session session)
    {
        var crossed =
            from change in changes
            from each in ledger.Breaks
            where
                each.IsCrossedBy(Ledger.Nato, change.Area, change.From.Year, change.To.Year)
                || each.IsBetween(change.From.Edition, change.To.Edition, change.Area)
            where each.Kind != "currency"
            select RevisionNotes.Line(each);
        foreach (var line in crossed.Distinct())
            session.Note(line);
        return changes;
    }

    private string Render(ShareChange[] changes, Session session) =>
        session.Get(_format) switch
        {
            "json" => JsonValues.Array(s_columns, changes.Select(Cells)),
            "csv" => CsvText.Of(s_columns, changes.Select(Cells)),
            _ => Table(changes, session.Sheet),
        };

    private static IEnumerable<object?> Cells(ShareChange change) =>
        [
            change.Area.Code,
            change.From.Year,
            change.From.Edition.Name,
            change.To.Year,
            change.To.Edition.Name,
            change.From.Published,
            change.To.Published,
            change.To.Published - change.From.Published,
            change.SpendingEffect,
            change.GdpEffect,
            change.Remainder,
            change.SpendingGrowth,
            change.GdpGrowth,
            change.Unit.Currency ?? change.Unit.Code,
            change.Basis.ToString(),
        ];

    private static string Table(ShareChange[] changes, Sheet sheet)
    {
        var table = Sheet.Table(
            ("Ally", Column.Name),
            ("From", Column.Number),
            ("To", Column.Number),
            ("Change", Column.Number),
            ("Spending", Column.Number),
            ("GDP", Column.Number),
            ("Rest", Column.Number),
            ("Spending %", Column.Number),
            ("GDP %", Column.Number)
        );
        foreach (var change in changes)
            table.AddRow([
                new Text(change.Area.Code),
                new Text(Shown.Share(change.From.Published)),
                new Text(Shown.Share(change.To.Published)),
                new Text(Shown.Change(change.To.Published - change.From.Published, "0.00")),
                new Text(Shown.Change(change.SpendingEffect, "0.00")),
                new Text(Shown.Change(change.GdpEffect, "0.00")),
                new Text(Shown.Change(change.Remainder, "0.00")),
                new Text(Shown.Change(change.SpendingGrowth)),
                new Text(Shown.Change(change.GdpGrowth)),
            ]);
        var (from, to) = (changes[0].From, changes[0].To);
        return sheet.Print(
            table,
            new Text(
                FormattableString.Invariant(
                    $"{from.Year}, edition {from.Edition.Name} → {to.Year}, edition {to.Edition.Name}; "
                ) + $"points of GDP at {changes[0].Basis} prices"
            )
        );
    }
}
