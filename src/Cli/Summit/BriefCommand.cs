using System.Collections.Immutable;
using System.CommandLine;
using Burdenshare.Briefs;
using Burdenshare.Charts.Rendering;
using Burdenshare.Cli.Articles;
using Burdenshare.Cli.Status;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Summit;

/// <summary>`brief`: what to walk into the summit with.</summary>
internal sealed class BriefCommand
{
    private const string DefaultFolder = "brief";

    private const string Help = """
        What to walk into the summit with: where every ally stands, who rose and fell, what was said and whether it
        holds. Writes brief.html (one file, printable), brief.md, brief.xlsx and brief.json.

        Without arguments the example articles that come with the program are read and checked.

        Examples:
          burdenshare brief
          burdenshare brief article.txt press/ --out ankara
          burdenshare brief --as-of 2025-06-01
        """;

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Articles: files, folders, or - for standard input (default: the examples).",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _summit = new("--summit")
    {
        Description = "The summit it is for, ankara-2026.",
    };

    public static Command Create(Desk desk)
    {
        var verb = new BriefCommand();
        return desk.Verb("brief", Help, [verb._files, verb._summit], verb.Run);
    }

    private int Run(Session session)
    {
        using var renderer = new ChartRenderer();
        renderer.Preload();
        var outcome = Standing
            .Draw(session)
            .Then(standing =>
                Documents(session).Then(documents => Write(session, standing, documents, renderer))
            );
        if (!outcome.TryGet(out var paths))
            return session.Refuse(outcome.Problems);
        foreach (var path in paths)
            session.Around.Output.WriteLine(path);
        return ExitCode.Done;
    }

    private Outcome<ImmutableArray<FactChecks.CheckReport>> Documents(Session session) =>
        Library
            .Check(
                session,
                session.Get(_files) is { Length: > 0 } named ? named : Examples(session),
                date: null,
                judgedOn: null,
                newest: session.AsOf
            )
            .Select(reports =>
                session.Get(_files).Length > 0
                    ? reports
                    // An example that appeared after the brief's day is not there yet.
                    : [.. reports.Where(report => !(report.Reading.Document.Date > session.AsOf))]
            );

    private static string[] Examples(Session session) =>
        [Path.Combine(session.Around.ProgramFolder, "examples")];

    private Outcome<ImmutableArray<string>> Write(
        Session session,
        Standing standing,
        ImmutableArray<FactChecks.CheckReport> documents,
        ChartRenderer renderer
    )
    {
        var content = BriefComposer.Compose(
            standing.Ledger,
            standing.Report,
            documents,
            Surroundings.Version,
            session.Get(_summit)
        );
        return BriefFolder.Write(content, session.Out ?? DefaultFolder, renderer);
    }
}
