using System.Text.Json;
using Burdenshare.Bargaining.Spatial;
using CsCheck;

namespace Burdenshare.Bargaining.Tests.Spatial;

public sealed class SpatialModelTests
{
    private static readonly SpatialOptions AsKtab = SpatialOptions.Default with
    {
        Compatibility = Compatibility.Ktab,
    };

    [Fact]
    public void AGeneratedScenarioRunsAsInKtab()
    {
        using var json = JsonDocument.Parse(File.ReadAllText("Cases/synthetic32x2.json"));
        var run = SpatialModel.Run(IssueOf(json.RootElement), AsKtab);
        Assert.Equal(json.RootElement.GetProperty("turns").GetInt32(), run.Turns);
        AssertPositions(json.RootElement.GetProperty("middle"), run, 10);
        AssertPositions(json.RootElement.GetProperty("last"), run, run.Turns);
        Assert.True(run.Settled);
    }

    [Fact]
    public void TheFirstEntryIsTheStart()
    {
        var issue = Sample.Five();
        var run = SpatialModel.Run(issue, SpatialOptions.Default);
        Assert.Equal(run.Turns + 1, run.Positions.Length);
        Assert.Equal(run.Turns, run.Movement.Length);
        for (var actor = 0; actor < issue.Actors.Length; actor++)
            Assert.Equal(issue.Actors[actor].Positions[0], run.Positions[0][actor][0], 1e-9);
    }

    [Fact]
    public void TheSameArgumentsGiveTheSameRun()
    {
        var options = SpatialOptions.Default with
        {
            StateTransitions = StateTransitions.Stochastic,
            Seed = 5,
        };
        var (one, other) = (
            SpatialModel.Run(Sample.Five(), options),
            SpatialModel.Run(Sample.Five(), options)
        );
        Assert.Equal(Flat(one), Flat(other));
    }

    [Fact]
    public void StochasticRunsDoNotDependOnTheNumberOfThreads()
    {
        var issue = Sample.Drawn(9, 2, 3);
        var options = SpatialOptions.Default with { StateTransitions = StateTransitions.Stochastic };
        double[][] RunAll(int threads)
        {
            var outcomes = new double[40][];
            Parallel.For(
                0,
                outcomes.Length,
                new ParallelOptions { MaxDegreeOfParallelism = threads },
                run => outcomes[run] = [.. SpatialModel.Outcome(issue, options with { Run = (uint)run })]
            );
            return outcomes;
        }
        Assert.Equal(RunAll(1).SelectMany(x => x), RunAll(8).SelectMany(x => x));
    }

    [Fact]
    public void AnotherSeedDrawsOtherBargains()
    {
        var options = SpatialOptions.Default with { StateTransitions = StateTransitions.Stochastic };
        var outcomes = Enumerable
            .Range(1, 8)
            .Select(seed =>
                SpatialModel.Outcome(Sample.Drawn(9, 1, 3), options with { Seed = (ulong)seed })[0]
            );
        Assert.True(outcomes.Distinct().Count() > 1);
    }

    [Fact]
    public void TheOutcomeAloneIsThatOfTheWholeRun()
    {
        var issue = Sample.Drawn(12, 3, 4);
        Assert.Equal(
            SpatialModel.Run(issue, SpatialOptions.Default).Outcome.AsEnumerable(),
            SpatialModel.Outcome(issue, SpatialOptions.Default)
        );
    }

    [Fact]
    public void BargainsStayBetweenTheOutermostPositions() =>
        Gen.Select(Gen.Int[2, 12], Gen.ULong, AnyOptions)
            .Sample(
                t =>
                {
                    var issue = Sample.Drawn(t.Item1, 1, t.Item2);
                    var (low, high) = (
                        issue.Actors.Min(a => a.Positions[0]),
                        issue.Actors.Max(a => a.Positions[0])
                    );
                    // Half a step of the grid that bargains are rounded to.
                    return Flat(SpatialModel.Run(issue, t.Item3))
                        .All(x => x >= low - 0.0051 && x <= high + 0.0051);
                },
                iter: 300
            );

    [Fact]
    public void ActorsWhoAgreeDoNotMove()
    {
        var run = SpatialModel.Run(Sample.Line(42, 42, 42), SpatialOptions.Default);
        Assert.Empty(run.Challenges);
        Assert.All(Flat(run), position => Assert.Equal(42, position, 1e-9));
    }

    [Fact]
    public void TheOrderOfActorsDoesNotDecideTheOutcome() =>
        Gen.Select(Gen.Int[3, 10], Gen.ULong)
            .Sample(
                t =>
                {
                    var issue = Sample.Drawn(t.Item1, 1, t.Item2);
                    var turned = Sample.Issue([.. issue.Actors.Reverse()], 1);
                    // Near-ties may be decided by the last digit of a sum, which depends on the order.
                    return Math.Abs(First(issue) - First(turned)) < 1e-6;
                },
                iter: 100
            );

    [Fact]
    public void AHeavierActorDrawsTheOutcomeTowardsItself()
    {
        Issue With(double influence) =>
            Sample.Issue(
                [
                    Sample.Actor("Low", 10, 50),
                    Sample.Actor("Mid", 45, 50),
                    Sample.Actor("High", 90, influence),
                ],
                1
            );
        Assert.True(First(With(400)) > First(With(20)));
    }

    [Fact]
    public void ScaleAndUnitDoNotMatter()
    {
        var issue = Sample.Five();
        var scaled = Sample.Value(
            Issue.From(
                "scaled",
                "",
                [new Dimension("d", -2, 8)],
                [.. issue.Actors.Select(a => a with { Positions = [a.Positions[0] / 10 - 2] })]
            )
        );
        Assert.Equal(First(issue) / 10 - 2, First(scaled), 1e-6);
    }

    [Fact]
    public void TheLimitOfTurnsEndsARun()
    {
        var run = SpatialModel.Run(Sample.Drawn(12, 2, 8), SpatialOptions.Default with { MaximumTurns = 1 });
        Assert.Equal(1, run.Turns);
        Assert.False(run.Settled);
    }

    [Fact]
    public void AChallengeNamesItsTargetItsChanceAndItsBargain()
    {
        var run = SpatialModel.Run(Sample.Five(), SpatialOptions.Default);
        Assert.NotEmpty(run.Challenges);
        Assert.All(
            run.Challenges,
            challenge =>
            {
                Assert.NotEqual(challenge.Initiator, challenge.Target);
                Assert.InRange(challenge.Probability, 0, 1);
                Assert.True(challenge.Gain > 0);
                Assert.InRange(challenge.Bargain[0], 0, 100);
            }
        );
    }

    [Fact]
    public void ProbabilitiesOfPositionsSumToOne()
    {
        foreach (var model in Enum.GetValues<PCEModel>())
        {
            var run = SpatialModel.Run(Sample.Five(), SpatialOptions.Default with { PCEModel = model });
            Assert.All(run.Probabilities, turn => Assert.Equal(1, turn.Sum(), 1e-5));
        }
    }

    [Fact]
    public void TheCorrectedFormPartsFromKtabOnlyWhereTheTargetIsAsked()
    {
        var issue = Sample.Five();
        foreach (var form in Enum.GetValues<BargnModel>())
        {
            var corrected = Flat(SpatialModel.Run(issue, SpatialOptions.Default with { BargnModel = form }));
            var compatible = Flat(SpatialModel.Run(issue, AsKtab with { BargnModel = form }));
            Assert.Equal(form == BargnModel.InitOnlyInterp, corrected.SequenceEqual(compatible));
        }
    }

    [Fact]
    public void FullInsightRunsWhereKtabStops()
    {
        var run = SpatialModel.Run(
            Sample.Five(),
            SpatialOptions.Default with
            {
                BigRAdjust = BigRAdjust.Full,
            }
        );
        Assert.True(run.Turns >= 2);
    }

    [Fact]
    public void IdealsFollowPositionsByTheirWeights()
    {
        var five = Sample.Five();
        var issue = Sample.Value(
            Issue.From(
                "i",
                "",
                five.Dimensions,
                five.Actors,
                [new("North", "North", 0.5), new("North", "West", 0.2)]
            )
        );
        var run = SpatialModel.Run(issue, SpatialOptions.Default);
        var expected =
            0.5 * run.Positions[1][0][0] + 0.2 * run.Positions[1][3][0] + 0.3 * run.Ideals[0][0][0];
        Assert.Equal(expected, run.Ideals[1][0][0], 1e-9);
        Assert.Equal(run.Positions[1][1][0], run.Ideals[1][1][0], 1e-12);
    }

    [Fact]
    public void ATurnAllocatesNothing()
    {
        var issue = Sample.Drawn(24, 2, 6);
        long Allocated(int turns)
        {
            var options = SpatialOptions.Default with { MaximumTurns = turns };
            SpatialModel.Outcome(issue, options);
            var before = GC.GetAllocatedBytesForCurrentThread();
            SpatialModel.Outcome(issue, options);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
        Assert.Equal(Allocated(1), Allocated(5));
    }

    private static readonly Gen<SpatialOptions> AnyOptions = Gen.Select(
        Gen.Enum<VictoryProbModel>(),
        Gen.Enum<PCEModel>(),
        Gen.Enum<VotingRule>(),
        Gen.Select(Gen.Enum<BigRAdjust>(), Gen.Enum<BigRRange>(), Gen.Enum<ThirdPartyCommit>()),
        Gen.Select(Gen.Enum<InterVecBrgn>(), Gen.Enum<BargnModel>(), Gen.Enum<StateTransitions>()),
        (victory, election, voting, risk, bargain) =>
            SpatialOptions.Default with
            {
                VictoryProbModel = victory,
                PCEModel = election,
                VotingRule = voting,
                BigRAdjust = risk.Item1,
                BigRRange = risk.Item2,
                ThirdPartyCommit = risk.Item3,
                InterVecBrgn = bargain.Item1,
                BargnModel = bargain.Item2,
                StateTransitions = bargain.Item3,
                MaximumTurns = 5,
            }
    );

    private static double First(Issue issue) => SpatialModel.Outcome(issue, SpatialOptions.Default)[0];

    private static double[] Flat(SpatialRun run) =>
        [.. run.Positions.SelectMany(turn => turn.SelectMany(x => x))];

    private static void AssertPositions(JsonElement expected, SpatialRun run, int turn)
    {
        for (var actor = 0; actor < run.Issue.Actors.Length; actor++)
        for (var k = 0; k < run.Issue.Dimensions.Length; k++)
            Assert.Equal(expected[actor][k].GetDouble(), run.Positions[turn][actor][k], 1e-6);
    }

    private static Issue IssueOf(JsonElement root) =>
        Sample.Issue(
            [
                .. root.GetProperty("actors")
                    .EnumerateArray()
                    .Select(actor => new Actor(
                        actor[0].GetString()!,
                        "",
                        actor[1].GetDouble(),
                        [.. actor[2].EnumerateArray().Select(x => x.GetDouble())],
                        [.. actor[3].EnumerateArray().Select(x => x.GetDouble() / 100)]
                    )),
            ],
            root.GetProperty("dimensions").GetArrayLength()
        );
}
