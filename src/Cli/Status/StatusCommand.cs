using System.CommandLine;
using Burdenshare.Pledges.Standings;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Status;

/// <summary>`status`: where every ally stands.</summary>
internal static class StatusCommand
{
    private const string Help = """
        Where every ally stands against 2, 3.5 and 5 % of GDP, by the edition that was out on the day.

        Examples:
          burdenshare status
          burdenshare status --as-of 2024-07-01
          burdenshare status --year 2024 --agreement wales-2014
          burdenshare status --edition 2024 --format csv --out 2024.csv
        """;

    public static Command Create(Desk desk)
    {
        var year = new Option<int?>("--year")
        {
            Description = "The year shown (default: the edition's last).",
            CustomParser = argument => CommonOptions.Whole<int>(argument),
        };
        var agreement = new Option<string?>("--agreement")
        {
            Description =
                "Measure gaps and paths against hague-2025, vilnius-2023 or wales-2014 (default: newest).",
        };
        var format = CommonOptions.Format("table", "json", "jsonl", "csv");
        return desk.Verb(
            "status",
            Help,
            [year, agreement, format],
            session =>
                session.Finish(
                    Standing
                        .Draw(session, session.Get(year), session.Get(agreement))
                        .Select(standing => Render(standing, session, session.Get(format)))
                )
        );
    }

    private static string Render(Standing standing, Session session, string format) =>
        format switch
        {
            "json" => JsonText.Of(writer => StandingJson.Write(writer, standing.Report)),
            "jsonl" => string.Concat(
                standing.Report.Allies.Select(ally =>
                    JsonText.Line(writer =>
                        StandingJson.Write(writer, ally, standing.Report.Release.Edition.Name)
                    )
                )
            ),
            "csv" => StatusCsv.Of(standing.Report),
            _ => StatusTable.Of(standing, session.Sheet),
        };
}

/// <summary>A standing and the figures it was drawn from.</summary>
internal sealed record Standing(Ledger Ledger, StandingReport Report)
{
    /// <summary>Draws up the standing that the session asks for.</summary>
    public static Outcome<Standing> Draw(Session session, int? year = null, string? agreement = null) =>
        session
            .Figures()
            .Then(ledger =>
                session
                    .Agreements()
                    .Then(book =>
                        session
                            .AnsweringEdition(ledger)
                            .Then(release =>
                                StandingReport.Draw(
                                    ledger,
                                    book,
                                    release,
                                    new StandingQuestion(session.AsOf, year, agreement)
                                )
                            )
                    )
                    .Select(report => new Standing(ledger, report))
            );
}
