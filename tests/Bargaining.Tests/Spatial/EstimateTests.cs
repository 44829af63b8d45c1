using Burdenshare.Bargaining.Spatial;
using CsCheck;

namespace Burdenshare.Bargaining.Tests.Spatial;

public sealed class EstimateTests
{
    private static readonly double[] Neutral = new double[12];

    [Fact]
    public void ProbabilitiesOfAChallengeAndItsAnswerSumToOne() =>
        Gen.Select(Gen.Int[2, 12], Gen.ULong, Gen.Enum<ThirdPartyCommit>())
            .Sample(t =>
            {
                var estimate = See(Sample.Drawn(t.Item1, 2, t.Item2), t.Item3);
                estimate.Challenge(0);
                var forward = estimate.ProbabilityAgainst(1);
                estimate.Challenge(1);
                return Math.Abs(forward + estimate.ProbabilityAgainst(0) - 1) < 1e-9;
            });

    [Fact]
    public void AChanceLiesBetweenZeroAndOne() =>
        Gen.Select(Gen.Int[2, 12], Gen.ULong)
            .Sample(t =>
            {
                var estimate = See(Sample.Drawn(t.Item1, 1, t.Item2), ThirdPartyCommit.SemiCommit);
                estimate.Challenge(0);
                return Enumerable
                    .Range(1, t.Item1 - 1)
                    .All(j => estimate.ProbabilityAgainst(j) is >= 0 and <= 1);
            });

    [Fact]
    public void FullCommitmentCancelsAsNoneDoes()
    {
        var issue = Sample.Drawn(7, 2, 3);
        var (none, full) = (See(issue, ThirdPartyCommit.NoCommit), See(issue, ThirdPartyCommit.FullCommit));
        none.Challenge(2);
        full.Challenge(2);
        for (var j = 0; j < 7; j++)
            Assert.Equal(none.ProbabilityAgainst(j), full.ProbabilityAgainst(j));
    }

    // At 0 and 1 with equal weights the odds are even; a strong third at 0.2 makes its neighbour nearly sure to
    // win, and then has little to lose by helping.
    [Fact]
    public void AStrongThirdPartyHelpsItsNeighbour()
    {
        var issue = Sample.Issue(
            [Sample.Actor("A", 0), Sample.Actor("B", 100), Sample.Actor("C", 20, 2000)],
            1
        );
        var alone = See(issue, ThirdPartyCommit.NoCommit);
        alone.Challenge(0);
        Assert.Equal(0.5, alone.ProbabilityAgainst(1), 1e-9);
        var helped = See(issue, ThirdPartyCommit.SemiCommit);
        helped.Challenge(0);
        Assert.True(helped.ProbabilityAgainst(1) > 0.5);
    }

    // By hand, risk-neutral: principals cast 25 each; the third would cast 25 (0.8 - 0.2) = 15, so its side has 40
    // of 65; it stakes 25 (40/65 (1 - 0.8) + 25/65 (0.2 - 1)), which is against its own neighbour.
    [Fact]
    public void AThirdPartyWeighsWhatItMayItselfLose()
    {
        var estimate = See(Sample.Line(0, 100, 20), ThirdPartyCommit.SemiCommit);
        estimate.Challenge(0);
        var chance = 40.0 / 65;
        var stake = 25 * (chance * (2 * 0.8 + 1 - 3 * 0.8) + (1 - chance) * (3 * 0.2 - 2 * 0.2 - 1));
        var (pro, con) = (25 + Math.Max(stake, 0), 25 - Math.Min(stake, 0));
        Assert.Equal(pro / (pro + con), estimate.ProbabilityAgainst(1), 1e-9);
    }

    [Fact]
    public void AGainAgainstAnIndifferentTargetIsFullVictory()
    {
        var issue = Sample.Issue([Sample.Actor("Keen", 0, 50, 1), Sample.Actor("Idle", 100, 50, 1e-9)], 1);
        var estimate = See(issue, ThirdPartyCommit.SemiCommit);
        estimate.Challenge(0);
        Assert.Equal(1, estimate.Gain(0, 0, 1, estimate.ProbabilityAgainst(1)), 1e-6);
    }

    [Fact]
    public void AHopelessChallengePromisesLess()
    {
        var estimate = See(Sample.Line(0, 100), ThirdPartyCommit.SemiCommit);
        Assert.True(estimate.Gain(0, 0, 1, 0.1) < estimate.Gain(0, 0, 1, 0.9));
        Assert.Equal(estimate.Gain(0, 0, 1, 0.3), -estimate.Gain(1, 0, 1, 0.3), 1e-12);
    }

    private static Estimate<ProportionalVote> See(Issue issue, ThirdPartyCommit commit)
    {
        var state = new SpatialState(issue);
        state.Measure();
        var estimate = new Estimate<ProportionalVote>(
            state,
            SpatialOptions.Default with
            {
                ThirdPartyCommit = commit,
            }
        );
        estimate.See(0, Neutral);
        return estimate;
    }
}
