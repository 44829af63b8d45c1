using System.Collections.Immutable;
using Burdenshare.Bargaining.AllianceIssues;
using Burdenshare.Cli.Figures;
using Burdenshare.Pledges.Commitments;
using Burdenshare.Pledges.Standings;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Statistics.Revisions;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Status;

/// <summary>All that is known of an ally on a day.</summary>
/// <param name="Report">The standing that the entry is taken from.</param>
/// <param name="Standing">The ally's entry.</param>
/// <param name="Series">Every figure of the answering edition.</param>
/// <param name="Revisions">The published share in every edition out by the day.</param>
/// <param name="Commitments">What it had announced by the day, and what became of it.</param>
/// <param name="Positions">The newest statement on each issue by the day.</param>
/// <param name="Sources">Every document that a figure here was read in.</param>
internal sealed record Portrait(
    StandingReport Report,
    AllyStanding Standing,
    ImmutableArray<TidyRow> Series,
    RevisionTable Revisions,
    ImmutableArray<JudgedCommitment> Commitments,
    ImmutableArray<StatedPosition> Positions,
    ImmutableArray<Origin> Sources
)
{
    /// <summary>Draws the portrait of the ally that a user named. VOC001 for an unknown name.</summary>
    public static Outcome<Portrait> Draw(Session session, string name) =>
        Status
            .Standing.Draw(session)
            .Then(standing =>
                standing
                    .Ledger.Alliance.Find(name)
                    .Then(ally => EntryOf(standing.Report, ally))
                    .Then(entry =>
                        session
                            .Commitments()
                            .Then(book =>
                                Stated(session, entry.Ally.Code)
                                    .Select(positions => Draw(standing, entry, book, positions))
                            )
                    )
            );

    private static Outcome<AllyStanding> EntryOf(StandingReport report, Ally ally) =>
        report.Allies.FirstOrDefault(each => each.Ally.Code == ally.Code) is { } entry
            ? entry
            : new Problem(
                "CLI109",
                ally.Name,
                $"not yet a member on {report.AsOf:yyyy-MM-dd} (joined {ally.Joined})",
                "choose a later day with --as-of"
            );

    private static Portrait Draw(
        Standing drawn,
        AllyStanding entry,
        CommitmentBook book,
        ImmutableArray<StatedPosition> positions
    )
    {
        var (ledger, report, code) = (drawn.Ledger, drawn.Report, entry.Ally.Code);
        var released = ledger.OutBy(Ledger.Nato, report.AsOf).Reverse().ToArray();
        var revisions = RevisionTable.Of(
            released.Where(release => release.Edition.BaseYear is not null),
            code,
            release => release.Find(new NatoTables(release).ShareKey(code))
        );
        return new Portrait(
            report,
            entry,
            [.. TidyRow.Of(report.Release, code)],
            revisions,
            [
                .. book.InForce(code, report.AsOf)
                    .Select(each => new JudgedCommitment(
                        each,
                        CommitmentStand.Of(each, ledger, report.AsOf)
                    )),
            ],
            positions,
            [
                .. report
                    .Release.Origins.Concat(
                        revisions
                            .Rows.SelectMany(row => row.Figures)
                            .OfType<Figure>()
                            .Select(figure => figure.Origin)
                    )
                    .DistinctBy(origin => origin.Id),
            ]
        );
    }

    private static Outcome<ImmutableArray<StatedPosition>> Stated(Session session, AreaCode ally)
    {
        const string name = "positions.csv";
        return DataText
            .Read(session.DataPath(name))
            .Then(text => StatedPosition.Read(name, text))
            .Select(all =>
                all.Where(said => said.Ally == ally && said.Date <= session.AsOf)
                    .GroupBy(said => said.Issue)
                    .Select(issue => issue.MaxBy(said => said.Date)!)
                    .OrderBy(said => said.Issue, StringComparer.Ordinal)
                    .ToImmutableArray()
            );
    }
}

/// <summary>A commitment and what became of it.</summary>
internal sealed record JudgedCommitment(Commitment Commitment, CommitmentStand Stand);
