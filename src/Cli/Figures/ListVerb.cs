using System.CommandLine;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Rhythm;
using Burdenshare.Vocabulary;
using Spectre.Console;

namespace Burdenshare.Cli.Figures;

/// <summary>`data list`: every edition known to exist, held or not.</summary>
internal static class ListVerb
{
    private const string Help = """
        Every edition known to exist, held or not, and what is held of it.

        Examples:
          burdenshare data list
          burdenshare data list --as-of 2024-07-01 --format json
        """;

    private static readonly string[] s_columns =
    [
        "publisher",
        "edition",
        "title",
        "published",
        "coverage",
        "figures",
        "firstYear",
        "lastYear",
        "areas",
    ];

    public static Command Create(Desk desk)
    {
        var format = CommonOptions.Format("table", "json", "csv");
        return desk.Verb(
            "list",
            Help,
            [format],
            session =>
                session.Finish(
                    session
                        .Figures()
                        .Select(ledger => (ledger, holdings: Holdings(ledger, session.AsOf).ToArray()))
                        .Select(held =>
                            session.Get(format) switch
                            {
                                "json" => JsonValues.Array(s_columns, held.holdings.Select(Cells)),
                                "csv" => CsvText.Of(s_columns, held.holdings.Select(Cells)),
                                _ => Table(
                                    held.holdings,
                                    NextRelease.Of(held.ledger, Ledger.Nato, session.AsOf),
                                    session.Sheet
                                ),
                            }
                        )
                )
        );
    }

    private static IEnumerable<Holding> Holdings(Ledger ledger, DateOnly day) =>
        ledger
            .Releases.Select(Holding.Of)
            .Concat(ledger.NotHeld.Select(edition => new Holding(edition, null, null, null, null)))
            .Where(holding => holding.Edition.IsOutBy(day))
            .OrderBy(holding => holding.Edition.Publisher, StringComparer.Ordinal)
            .ThenBy(holding => holding.Edition.Published.Latest)
            .ThenBy(holding => holding.Edition.Name, StringComparer.Ordinal);

    private static IEnumerable<object?> Cells(Holding held) =>
        [
            held.Edition.Publisher,
            held.Edition.Name,
            held.Edition.Title,
            held.Edition.Published.ToString(),
            Word(held.Edition.Coverage),
            held.Figures,
            held.FirstYear,
            held.LastYear,
            held.Areas,
        ];

    private static string Word(Coverage coverage) =>
        coverage switch
        {
            Coverage.Full => "full",
            Coverage.Partial => "partial",
            _ => "not held",
        };

    private static string Table(Holding[] holdings, NextRelease? next, Sheet sheet)
    {
        var table = Sheet.Table(
            ("Publisher", Column.Name),
            ("Edition", Column.Name),
            ("Published", Column.Name),
            ("Held", Column.Name),
            ("Figures", Column.Number),
            ("Years", Column.Name),
            ("Areas", Column.Number)
        );
        foreach (var held in holdings)
            table.AddRow([
                new Text(held.Edition.Publisher),
                new Text(held.Edition.Name),
                new Text(held.Edition.Published.ToString()),
                new Text(Word(held.Edition.Coverage)),
                new Text(Shown.Millions(held.Figures)),
                new Text(held.FirstYear is null ? Shown.Unknown : $"{held.FirstYear}–{held.LastYear}"),
                new Text(held.Areas?.ToString(provider: null) ?? Shown.Unknown),
            ]);
        return sheet.Print(
            table,
            new Text($"{Shown.Millions(holdings.Sum(held => held.Figures ?? 0))} figures held"),
            new Text(next is null ? "" : Due(next))
        );
    }

    private static string Due(NextRelease next) =>
        FormattableString.Invariant(
            $"NATO's next yearly edition: none is announced; by the months of the last {next.Editions}, between "
        )
        + FormattableString.Invariant($"{next.Year}-{next.FirstMonth:00} and {next.Year}-{next.LastMonth:00}")
        + (next.IsOverdue ? " (overdue)" : "");
}

/// <summary>What is held of an edition; null throughout where nothing is.</summary>
internal sealed record Holding(Edition Edition, int? Figures, int? FirstYear, int? LastYear, int? Areas)
{
    public static Holding Of(Release release)
    {
        var years = release
            .Series.SelectMany(series => series.Observations)
            .Select(point => point.Year)
            .ToArray();
        return new Holding(
            release.Edition,
            release.Count,
            years.Length == 0 ? null : years.Min(),
            years.Length == 0 ? null : years.Max(),
            release.Areas.Length
        );
    }
}
