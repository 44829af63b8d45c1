using System.CommandLine;
using Burdenshare.Projections;
using Burdenshare.Projections.Views;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Projections;

/// <summary>`project`: what reaching a target would take.</summary>
internal static class ProjectCommand
{
    private const string Help = """
        What would it take: paths to a target by a year, what they cost, how likely they are, what they do to debt.

        Examples:
          burdenshare project
          burdenshare project Canada Spain --to 2032
          burdenshare project DEU --path plan --baseline real
          burdenshare project --share 3 --to 2030 --path frontloaded --format csv
          burdenshare project CAN --financing taxes --paths 100000 --seed 7
          burdenshare project --view checkpoint
          burdenshare project --view backtest
          burdenshare project --scenario examples/scenarios/two-years-early.yaml
          burdenshare project CAN --format json --out canada.json
          burdenshare project CAN --format svg --out canada.svg
        """;

    /// <summary>The verb.</summary>
    public static Command Create(Desk desk)
    {
        var options = new ProjectOptions();
        return desk.Verb("project", Help, options.All, session => Run(session, options));
    }

    private static int Run(Session session, ProjectOptions options) =>
        session.Finish(
            ProjectRequest.Of(session, options).Then(request => Answer(session, options, request))
        );

    private static Outcome<string> Answer(Session session, ProjectOptions options, ProjectRequest request)
    {
        var (view, format) = (session.Get(options.View), session.Get(options.Format));
        var (sources, question) = (request.Sources, request.Question);
        if (format == "svg" && view != "path")
            return ProjectPicture.None($"the view {view}");
        return view switch
        {
            "tornado" => ProjectRows.OfTornado(sources, question).Then(Form),
            "backtest" => Form(ProjectRows.OfBackTest(sources, question)),
            _ => Projection
                .Draw(sources, question)
                .Then(projection =>
                {
                    if (projection.LeftOut is { Length: > 0 } without)
                        session.Note(
                            $"left out, no figures: {string.Join(", ", without.Select(ally => ally.Name))}"
                        );
                    return view switch
                    {
                        "alliance" => Form(ProjectRows.OfAlliance(projection)),
                        "checkpoint" => Form(ProjectRows.OfCheckpoint(projection)),
                        _ => Render(format, projection, session.Sheet),
                    };
                }),
        };

        Outcome<string> Form(ProjectRows rows) => ProjectRowsForm.Of(rows, format, session.Sheet);
    }

    private static Outcome<string> Render(string format, Projection projection, Sheet sheet) =>
        format switch
        {
            "json" => JsonText.Of(writer => ProjectionJson.Write(writer, projection)),
            "jsonl" => string.Concat(
                projection.Allies.Select(ally =>
                    JsonText.Line(writer => ProjectionJson.Write(writer, projection, ally))
                )
            ),
            "csv" => ProjectCsv.Of(projection),
            "svg" => ProjectPicture.Draw(projection),
            _ => ProjectTable.Of(projection, sheet),
        };
}
