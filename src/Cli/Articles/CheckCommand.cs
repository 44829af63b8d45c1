using System.Collections.Immutable;
using System.CommandLine;
using Burdenshare.FactChecks;
using Burdenshare.FactChecks.Reports;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Articles;

/// <summary>`check`: was it true when it was said, and is it still?</summary>
internal sealed class CheckCommand
{
    private const string Help = """
        Was it true when it was said, and is it still? Every claim is judged by the figures published by that day.

        Reads what read reads, and feeds saved as .xml, .rss or .atom: each entry is a document. Files of many documents
        are checked one document at a time with --format jsonl, in memory that does not grow.

        Examples:
          burdenshare check article.txt
          burdenshare check article.txt --as-of 2024-07-01
          burdenshare check desk/ --format jsonl --fail-on refuted     exit code 4 when a claim is refuted
          burdenshare check article.txt --compare agency.txt     quotations that the two give otherwise
          burdenshare check --watch desk/     one line of JSON for each new or changed article, until Ctrl-C
          burdenshare check article.txt --format html --out checked.html     the article with notes in its margin
        """;

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files, folders, or - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<DateOnly?> _date = ReadCommand.Date();

    private readonly Option<string> _format = CommonOptions.Format(
        "table",
        "json",
        "jsonl",
        "claimreview",
        "webannotation",
        "html"
    );

    private readonly Option<string?> _failOn = new("--fail-on")
    {
        Description = "Exit with 4 when a claim got this verdict: refuted.",
    };

    private readonly Option<string[]> _compare = new("--compare")
    {
        Description = "Other reports of the same words: a quotation that they give otherwise is a warning.",
        HelpName = "OTHER",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _watch = new("--watch")
    {
        Description =
            "Check what is new or changed in this folder until Ctrl-C; with --out DIR one file an article.",
        HelpName = "DIR",
    };

    private readonly Option<ushort> _interval = new("--interval")
    {
        Description = "Seconds between two looks at the folder.",
        DefaultValueFactory = _ => 2,
        CustomParser = CommonOptions.Whole<ushort>,
    };

    private CheckCommand() => _failOn.AcceptOnlyFromAmong("refuted");

    public static Command Create(Desk desk)
    {
        var verb = new CheckCommand();
        var command = desk.Verb(
            "check",
            Help,
            [verb._files, verb._date, verb._failOn, verb._compare, verb._watch, verb._interval, verb._format],
            verb.Run
        );
        command.Validators.Add(given =>
        {
            if (given.GetValue(verb._files) is not { Length: > 0 } == given.GetValue(verb._watch) is null)
                given.AddError("Name files to check, or a folder with --watch; not both.");
        });
        return command;
    }

    private int Run(Session session) =>
        session.Get(_watch) is { } folder ? Watch(session, folder)
        : session.Get(_format) == "jsonl" && DocumentSet.HoldMany(session.Get(_files)) ? Stream(session)
        : Check(session);

    private int Stream(Session session)
    {
        var outcome = Library
            .Prepare(session, null, session.AsOfGiven ? session.AsOf : null)
            .Then(desk => Others(session).Select(others => (desk, others)));
        if (!outcome.TryGet(out var ready))
            return session.Refuse(outcome.Problems);
        var hasRefuted = false;
        using var progress = WorkProgress.Beside(session);
        var code = new StreamedReading(
            session,
            progress,
            (document, to) =>
            {
                var report = OtherReport.Compared(ready.desk(document), ready.others);
                hasRefuted |= HoldsRefuted(report);
                CheckForms.WriteLines(report, to);
            }
        ).Run(DocumentSet.Each(session.Get(_files), session.Get(_date), session, progress), resumes: false);
        return Ended(session, code, hasRefuted);
    }

    private Outcome<ImmutableArray<Reading>> Others(Session session) =>
        session.Get(_compare) is { Length: > 0 } others
            ? Library.Read(session, others, null)
            : ImmutableArray<Reading>.Empty;

    private int Check(Session session)
    {
        var outcome = Library
            .Check(
                session,
                session.Get(_files),
                session.Get(_date),
                session.AsOfGiven ? session.AsOf : null,
                session.Today
            )
            .Then(reports => Compared(session, reports));
        if (!outcome.TryGet(out var reports))
            return session.Refuse(outcome.Problems);
        var code = session.Finish(CheckForms.Render(reports, session.Get(_format), session));
        return Ended(session, code, reports.Any(HoldsRefuted));
    }

    private Outcome<ImmutableArray<CheckReport>> Compared(
        Session session,
        ImmutableArray<CheckReport> reports
    ) =>
        Others(session)
            .Select(others =>
                reports.Select(report => OtherReport.Compared(report, others)).ToImmutableArray()
            );

    private int Watch(Session session, string folder)
    {
        var day = session.AsOfGiven ? session.AsOf : (DateOnly?)null;
        var outcome = Library.Prepare(session, session.Get(_date), day);
        if (!outcome.TryGet(out var desk))
            return session.Refuse(outcome.Problems);
        var watch = new FolderWatch(session, folder, desk);
        var problem = watch.Run(TimeSpan.FromSeconds(session.Get(_interval)));
        return problem is null ? Ended(session, ExitCode.Done, watch.HasRefuted) : session.Refuse([problem]);
    }

    private int Ended(Session session, int code, bool hasRefuted) =>
        code == ExitCode.Done && session.Get(_failOn) is not null && hasRefuted
            ? ExitCode.ConditionMet
            : code;

    internal static bool HoldsRefuted(CheckReport report) =>
        report.Verdicts.Any(verdict => verdict.Word == VerdictWord.Refuted);
}
