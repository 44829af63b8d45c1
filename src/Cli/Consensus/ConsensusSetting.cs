using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Bargaining;
using Burdenshare.Bargaining.AllianceIssues;
using Burdenshare.Bargaining.Consensus;
using Burdenshare.Bargaining.Exchange;
using Burdenshare.Bargaining.IssueFiles;
using Burdenshare.Bargaining.Spatial;
using Burdenshare.Bargaining.Unanimity;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Consensus;

/// <summary>A question ready for the models, and what the surface knows beside it.</summary>
internal sealed record PreparedConsensus(ConsensusQuestion Question, ConsensusContext Context);

/// <summary>Turns a request into a question: reads the file, or builds the alliance's issue.</summary>
internal sealed class ConsensusSetting(ConsensusRequest request, AskAlliance ask)
{
    private const int MostRuns = 1_000_000;

    public Outcome<PreparedConsensus> Prepare() =>
        request.Runs > MostRuns
            ? new Problem("CLI113", "--runs", "more than a million runs", "a spread is clear after 10,000")
            : Ask();

    private Outcome<PreparedConsensus> Ask() =>
        Read("voting_rules.csv", (name, text) => Quota.Find(request.Rule, name, text))
            .Then(quota => request.Input is { } file ? OfFile(file, quota) : OfAlliance(quota));

    private Outcome<PreparedConsensus> OfFile(FileInfo file, Quota quota)
    {
        if (!file.Exists)
            return new Problem(
                "CLI113",
                file.Name,
                "there is no such file",
                "name an existing file with --input"
            );
        if (request.Amendment.Deadline is not null)
            return new Problem(
                "CLI113",
                "--deadline",
                "only the alliance's issue has a deadline",
                "leave --deadline or --input out"
            );
        return Negotiation
            .Read(file.Name, File.ReadAllText(file.FullName))
            .Then(read => request.Choose(read.Options).Then(options => OfNegotiation(read, options, quota)));
    }

    private Outcome<PreparedConsensus> OfNegotiation(Negotiation read, SpatialOptions options, Quota quota)
    {
        var changes = request.Pressure.Length > 0 || request.Amendment.Exempt.Length > 0;
        var context = ConsensusContext.OfFile(request.Model);
        if (read.Issue is not { } issue)
            return changes || request.Runs > 1
                ? new Problem(
                    "CLI113",
                    "--pressure, --exempt, --runs",
                    "an actor of the file has no stake on an issue",
                    "complete the stakes, or leave these options out"
                )
                : Ready(null, read.Table, (options, quota), context);
        // A file of tradable issues keeps its own saliences and powers for the trade.
        return Pressed(issue)
            .Then(request.Amendment.Without)
            .Then(left =>
                Ready(
                    left,
                    changes ? ExchangeTable.From(left) : read.Table,
                    (options, quota),
                    context with
                    {
                        Exempt = request.Amendment.Leaving(issue),
                    }
                )
            );
    }

    private Outcome<PreparedConsensus> OfAlliance(Quota quota) =>
        ask(request.Session, request.Issue)
            .Then(inputs =>
                Read("positions.csv", StatedPosition.Read)
                    .Then(statements => AllianceIssue.Build(inputs.Proposal, statements, inputs.Figures))
                    .Then(built => OfBuilt(inputs, built, quota))
            );

    private Outcome<PreparedConsensus> OfBuilt(AllianceInputs inputs, AllianceIssue built, Quota quota)
    {
        var target = TargetOf(inputs, built);
        return Pressed(built.Issue)
            .Then(pressed => request.Amendment.ByThen(pressed, target))
            .Then(later =>
                request
                    .Amendment.Without(later.Issue)
                    .Then(left =>
                        request
                            .Choose(SpatialOptions.Default)
                            .Then(options =>
                                Ready(
                                    left,
                                    ExchangeTable.From(left),
                                    (options, quota),
                                    ContextOf(inputs, built, quota, (later.Issue, left, later.Target))
                                )
                            )
                    )
            )
            .Select(ready =>
                ready.Question.Proposal is null ? Propose(ready, inputs.Proposal.Target) : ready
            );
    }

    private static DatedTarget TargetOf(AllianceInputs inputs, AllianceIssue built) =>
        new(
            inputs.Proposal.Target,
            inputs.Year,
            inputs.Deadline,
            [.. Figures(inputs, built.Issue).Select(ally => ally.Share)]
        );

    private static IEnumerable<AllyFigures> Figures(AllianceInputs inputs, Issue issue)
    {
        var figures = inputs.Figures.ToDictionary(ally => ally.Ally.Code);
        return issue.Actors.Select(actor => figures[actor.Name]);
    }

    private ConsensusContext ContextOf(
        AllianceInputs inputs,
        AllianceIssue built,
        Quota quota,
        (Issue Before, Issue Left, DatedTarget Target) amended
    )
    {
        var evidence = built
            .Issue.Actors.Zip(built.Evidence)
            .ToDictionary(pair => pair.First.Name, pair => pair.Second);
        var left = Figures(inputs, amended.Left).ToImmutableArray();
        return new ConsensusContext(
            request.Model,
            null,
            Concession.Try(
                amended.Left,
                amended.Target with
                {
                    Target = request.Proposal is [var proposed] ? proposed : amended.Target.Target,
                    Shares = [.. left.Select(ally => ally.Share)],
                },
                quota
            ),
            request.Amendment.Leaving(amended.Before),
            new AllianceBackground(
                request.AsOf,
                inputs.Edition,
                [.. left.Select(ally => ally.Gdp)],
                [.. amended.Left.Actors.Select(actor => evidence[actor.Name])],
                [.. built.WithoutEvidence.Select(ally => ally.Code)]
            )
        );
    }

    private static PreparedConsensus Propose(PreparedConsensus ready, double target) =>
        ready with
        {
            Question = ready.Question with { Proposal = [target] },
        };

    private Outcome<PreparedConsensus> Ready(
        Issue? issue,
        ExchangeTable table,
        (SpatialOptions Options, Quota Quota) how,
        ConsensusContext context
    )
    {
        var isSpatial = request.Model is "all" or "spatial";
        var name = issue?.Name ?? request.Input?.Name ?? request.Issue;
        var shaken = issue is null || request.Runs <= 1 ? null : Shake(issue, how.Options, how.Quota);
        return ProposalFor(table)
            .Select(proposal => new PreparedConsensus(
                new ConsensusQuestion(
                    name,
                    isSpatial ? issue : null,
                    table,
                    how.Options,
                    how.Quota,
                    proposal
                ),
                context with
                {
                    Sensitivity = shaken,
                }
            ));
    }

    private Sensitivity Shake(Issue issue, SpatialOptions options, Quota quota) =>
        Sensitivity.Of(issue, options, quota, request.Runs, InputUncertainty.For(issue));

    // Null, and so the model's own choice, where the user proposes nothing.
    private Outcome<ImmutableArray<double>?> ProposalFor(ExchangeTable table)
    {
        var values = request.Proposal;
        if (values.Length == 0)
            return Outcome<ImmutableArray<double>?>.Done(null);
        var fits =
            values.Length == table.Issues.Length
            && values
                .Zip(table.Issues)
                .All(pair => pair.First >= pair.Second.Low && pair.First <= pair.Second.High);
        return fits
            ? Outcome<ImmutableArray<double>?>.Done([.. values])
            : new Problem(
                "CLI113",
                $"--proposal {string.Join(' ', values.Select(value => value.ToString(CultureInfo.InvariantCulture)))}",
                $"a proposal is one value on the scale of each of {table.Issues.Length} dimensions",
                $"give {string.Join(" and ", table.Issues.Select(Range))}"
            );
    }

    private static string Range(Dimension scale) =>
        FormattableString.Invariant($"{scale.Low} to {scale.High} for {scale.Name}");

    private Outcome<Issue> Pressed(Issue issue) =>
        request.Pressure.Aggregate(
            Outcome<Issue>.Done(issue),
            (pressed, text) =>
                pressed.Then(before => Pressure.Parse(text).Then(pressure => pressure.Apply(before)))
        );

    private Outcome<T> Read<T>(string name, Func<string, string, Outcome<T>> read) =>
        DataText.Read(request.DataFile(name)).Then(text => read(name, text));
}
