using System.CommandLine;
using Burdenshare.Pledges.Commitments;
using Burdenshare.Projections;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Projections;

/// <summary>`project`: what reaching a target would take.</summary>
internal static class ProjectCommand
{
    private const string Help = """
        What would it take: paths to a target by a year, and what they cost.

        Examples:
          burdenshare project
          burdenshare project Canada Spain --to 2032
          burdenshare project DEU --path plan --baseline real
          burdenshare project --share 3 --to 2030 --path frontloaded --format csv
          burdenshare project CAN --format json --out canada.json
        """;

    /// <summary>The verb.</summary>
    public static Command Create(Desk desk)
    {
        var options = new ProjectOptions();
        return desk.Verb("project", Help, options.All, session => Run(session, options));
    }

    private static int Run(Session session, ProjectOptions options) =>
        session.Finish(
            Draw(session, options.Read(session))
                .Select(projection =>
                {
                    if (projection.LeftOut is { Length: > 0 } without)
                        session.Note(
                            $"left out, no figures: {string.Join(", ", without.Select(ally => ally.Name))}"
                        );
                    return Render(session.Get(options.Format), projection, session.Sheet);
                })
        );

    private static Outcome<Projection> Draw(Session session, ProjectionQuestion question) =>
        session
            .Figures()
            .Then(ledger =>
                session
                    .AnsweringEdition(ledger)
                    .Then(release =>
                        session
                            .Agreements()
                            .Then(book =>
                                CommitmentBook
                                    .Load(session.DataPath("commitments.csv"))
                                    .Then(commitments =>
                                        Projection.Draw(
                                            new ProjectionSources(ledger, release, book, commitments),
                                            question
                                        )
                                    )
                            )
                    )
            );

    private static string Render(string format, Projection projection, Sheet sheet) =>
        format switch
        {
            "json" => JsonText.Of(writer => ProjectionJson.Write(writer, projection)),
            "jsonl" => string.Concat(
                projection.Allies.Select(ally =>
                    JsonText.Line(writer => ProjectionJson.Write(writer, projection, ally))
                )
            ),
            "csv" => ProjectCsv.Of(projection),
            _ => ProjectTable.Of(projection, sheet),
        };
}
