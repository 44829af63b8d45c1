using System.Collections.Immutable;
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
    public Outcome<PreparedConsensus> Prepare() =>
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
        return Negotiation
            .Read(file.Name, File.ReadAllText(file.FullName))
            .Then(read => request.Choose(read.Options).Then(options => OfNegotiation(read, options, quota)));
    }

    private Outcome<PreparedConsensus> OfNegotiation(Negotiation read, SpatialOptions options, Quota quota)
    {
        if (read.Issue is not { } issue)
            return request.Pressure.Length > 0 || request.Runs > 1
                ? new Problem(
                    "CLI113",
                    "--pressure, --runs",
                    "an actor of the file has no stake on an issue",
                    "complete the stakes, or leave these options out"
                )
                : Ready(null, read.Table, (options, quota), ConsensusContext.OfFile(request.Model));
        return Pressed(issue)
            .Then(pressed =>
            {
                // A file of tradable issues keeps its own saliences and powers for the trade.
                var table = request.Pressure.Length == 0 ? read.Table : ExchangeTable.From(pressed);
                return Shaken(pressed, options, quota)
                    .Then(shaken =>
                        Ready(
                            pressed,
                            table,
                            (options, quota),
                            ConsensusContext.OfFile(request.Model) with
                            {
                                Sensitivity = shaken,
                            }
                        )
                    );
            });
    }

    private Outcome<PreparedConsensus> OfAlliance(Quota quota) =>
        ask(request.Session, request.Issue)
            .Then(inputs =>
                Read("positions.csv", StatedPosition.Read)
                    .Then(statements => AllianceIssue.Build(inputs.Proposal, statements, inputs.Figures))
                    .Then(built => OfBuilt(inputs, built, quota))
            );

    private Outcome<PreparedConsensus> OfBuilt(AllianceInputs inputs, AllianceIssue built, Quota quota) =>
        Pressed(built.Issue)
            .Then(issue =>
                request
                    .Choose(SpatialOptions.Default)
                    .Then(options =>
                        Shaken(issue, options, quota)
                            .Then(shaken =>
                                Ready(
                                        issue,
                                        ExchangeTable.From(issue),
                                        (options, quota),
                                        ContextOf(inputs, built, quota) with
                                        {
                                            Sensitivity = shaken,
                                        }
                                    )
                                    .Select(ready => Propose(ready, inputs.Proposal.Target))
                            )
                    )
            );

    private ConsensusContext ContextOf(AllianceInputs inputs, AllianceIssue built, Quota quota)
    {
        var figures = inputs.Figures.ToDictionary(ally => ally.Ally.Code);
        var actors = built.Issue.Actors.Select(actor => figures[actor.Name]).ToImmutableArray();
        var target = new DatedTarget(
            inputs.Proposal.Target,
            inputs.Year,
            inputs.Deadline,
            [.. actors.Select(ally => ally.Share)]
        );
        return new ConsensusContext(
            request.Model,
            [.. actors.Select(ally => ally.Gdp)],
            null,
            Concession.Try(built.Issue, target, quota),
            [.. built.WithoutEvidence.Select(ally => ally.Code)],
            request.AsOf
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
        return new PreparedConsensus(
            new ConsensusQuestion(name, isSpatial ? issue : null, table, how.Options, how.Quota),
            context
        );
    }

    private Outcome<Issue> Pressed(Issue issue) =>
        request.Pressure.Aggregate(
            Outcome<Issue>.Done(issue),
            (pressed, text) =>
                pressed.Then(before => Pressure.Parse(text).Then(pressure => pressure.Apply(before)))
        );

    // A single run is not shaken; its place is held by nothing.
    private Outcome<Sensitivity?> Shaken(Issue issue, SpatialOptions options, Quota quota)
    {
        if (request.Runs <= 1)
            return Outcome<Sensitivity?>.Done(null);
        return issue.Dimensions.Length > 1
            ? new Problem("CLI113", "--runs", "inputs are shaken in one dimension only", "leave --runs out")
            : Outcome<Sensitivity?>.Done(
                Sensitivity.Of(issue, options, quota, request.Runs, UncertaintyOf(issue.Dimensions[0]))
            );
    }

    // A quarter of a point of GDP for the alliance; the same part of any other scale of six.
    private static InputUncertainty UncertaintyOf(Dimension dimension)
    {
        var usual = new InputUncertainty();
        return dimension.Unit == "PC_GDP"
            ? usual
            : usual with
            {
                Position = usual.Position * (dimension.High - dimension.Low) / 6,
            };
    }

    private Outcome<T> Read<T>(string name, Func<string, string, Outcome<T>> read)
    {
        var path = request.DataFile(name);
        return File.Exists(path)
            ? read(name, File.ReadAllText(path))
            : new Problem(
                "CLI113",
                path,
                "the data folder does not hold this file",
                "name a whole folder with --data"
            );
    }
}
