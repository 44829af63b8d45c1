using System.Collections.Immutable;
using System.CommandLine;
using Burdenshare.Exports;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Figures;

/// <summary>`data export`: the figures in the forms that analysts use.</summary>
internal sealed class ExportVerb
{
    private const string Help = """
        The figures in the forms that analysts use: tables (csv, parquet, arrow, xlsx), packages for archives and
        portals (datapackage, jsonstat, dcat), statistical messages (sdmx-csv, sdmx-json, sdmx-ml).

        Every edition out by the day of --as-of is exported, each by itself; --edition or --editions choose some. Files
        are written all or none, and are the same bytes for the same figures.

        Examples:
          burdenshare data export --format parquet figures
          burdenshare data export --format xlsx workbook --editions 2024,2026
          burdenshare data export --format csv then --as-of 2024-07-01
          burdenshare data export --format datapackage packages
        """;

    private readonly Argument<string> _folder = new("DIR")
    {
        Description = "The folder; made where it is missing.",
    };

    private readonly Option<string?> _editions = new("--editions")
    {
        Description = "all, or names with commas (default: all).",
    };

    private readonly Option<string> _format = CommonOptions.Format([.. ExportForms.Names]);

    public static Command Create(Desk desk)
    {
        var verb = new ExportVerb();
        return desk.Verb("export", Help, [verb._folder, verb._editions, verb._format], verb.Run);
    }

    private int Run(Session session)
    {
        var outcome = session
            .Figures()
            .Then(ledger =>
                Releases(session, ledger)
                    .Then(releases =>
                        Write(
                            session,
                            new ExportOrder(releases, ledger.Alliance, session.AsOf, Surroundings.Version)
                        )
                    )
            );
        if (!outcome.TryGet(out var paths))
            return session.Refuse(outcome.Problems);
        foreach (var path in paths)
            session.Around.Output.WriteLine(path);
        return ExitCode.Done;
    }

    private Outcome<ImmutableArray<string>> Write(Session session, ExportOrder order)
    {
        using var progress = WorkProgress.Of(session);
        return ExportForms.Write(
            session.Get(_format),
            order,
            session.Get(_folder),
            (done, all, name) => progress?.Tell(done, all, name)
        );
    }

    private Outcome<ImmutableArray<Release>> Releases(Session session, Ledger ledger)
    {
        var names = session.Get(_editions) ?? session.EditionNamed;
        return names is null or "all"
            ? ledger.Releases.Where(release => release.Edition.IsOutBy(session.AsOf)).ToImmutableArray()
            : Named(names, ledger, session);
    }

    private static Outcome<ImmutableArray<Release>> Named(string names, Ledger ledger, Session session)
    {
        var found = names
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => ledger.FindAny(name).Then(session.KnownByThen))
            .ToArray();
        if (found.SelectMany(each => each.Problems).ToArray() is { Length: > 0 } problems)
            return Outcome<ImmutableArray<Release>>.Refused(problems);
        var chosen = found.Select(each => each.TryGet(out var release) ? release : null).ToHashSet();
        return ledger.Releases.Where(chosen.Contains).ToImmutableArray();
    }
}
