using System.Runtime.Intrinsics;
using Burdenshare.Bargaining.Spatial;
using CsCheck;

namespace Burdenshare.Bargaining.Tests.Spatial;

public sealed class SpatialStagesTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 0.625)]
    [InlineData(1, 0)]
    [InlineData(1.5, -0.75)]
    public void UtilityFallsWithDistanceAndKeepsFallingBeyondTheUnit(double distance, double expected) =>
        Assert.Equal(expected, RiskAttitudes.Utility(distance, 0.5), 1e-15);

    [Theory]
    [InlineData(BigRRange.Mid, -0.5, 0.25, 1)]
    [InlineData(BigRRange.Min, 0, 0.5, 1)]
    [InlineData(BigRRange.Max, -1, 0, 1)]
    public void AttitudesToRiskSpreadOverTheirRange(BigRRange range, double low, double middle, double high)
    {
        var risks = new double[3];
        RiskAttitudes.FromProbabilities([0.1, 0.2, 0.3], range, risks);
        Assert.Equal(low, risks[0], 1e-12);
        Assert.Equal(middle, risks[1], 1e-12);
        Assert.Equal(high, risks[2], 1e-12);
    }

    [Fact]
    public void WhereAllAreEquallySafeNobodyIsInclinedToRisk()
    {
        var risks = new double[] { 9, 9 };
        RiskAttitudes.FromProbabilities([0.5, 0.5], BigRRange.Mid, risks);
        Assert.Equal([0, 0], risks);
    }

    [Theory]
    [InlineData(VictoryProbModel.Linear, 3, 1, 0.75)]
    [InlineData(VictoryProbModel.Square, 3, 1, 0.9)]
    [InlineData(VictoryProbModel.Quartic, 2, 1, 16.0 / 17)]
    [InlineData(VictoryProbModel.Octic, 2, 1, 256.0 / 257)]
    [InlineData(VictoryProbModel.Binary, 1, 1, 0.5)]
    [InlineData(VictoryProbModel.Binary, 2, 1, 1 / 1.000001)]
    [InlineData(VictoryProbModel.Binary, 1, 2, 1e-6 / 1.000001)]
    public void StrengthBecomesProbability(
        VictoryProbModel model,
        double strength,
        double opposed,
        double expected
    ) => Assert.Equal(expected, Victory.Probability(model, strength, opposed), 1e-12);

    [Fact]
    public void TwoSidesProbabilitiesSumToOne() =>
        Gen.Select(Gen.Enum<VictoryProbModel>(), Gen.Double[1e-6, 1e3], Gen.Double[1e-6, 1e3])
            .Sample(t =>
                Math.Abs(
                    Victory.Probability(t.Item1, t.Item2, t.Item3)
                        + Victory.Probability(t.Item1, t.Item3, t.Item2)
                        - 1
                ) < 1e-9
            );

    [Fact]
    public void VotesFollowTheirRules()
    {
        Assert.Equal(1, ProportionalVote.Cast(2, 0.5));
        Assert.Equal(0.25, CubicVote.Cast(2, 0.5));
        Assert.Equal(2, BinaryVote.Cast(2, 0.5));
        Assert.Equal(1, BinaryVote.Cast(2, 0.5e-8), 1e-12);
        Assert.Equal(2.0 / 3, AsymmetricVote.Cast(2, 0.5), 1e-15);
        Assert.Equal(-1, AsymmetricVote.Cast(2, -0.5));
        Assert.Equal(0.625, MixedVote<ProportionalVote, CubicVote, HalfShare>.Cast(2, 0.5));
        Assert.Equal(1.2, MixedVote<ProportionalVote, BinaryVote, FourFifthsShare>.Cast(2, 0.5), 1e-15);
    }

    [Fact]
    public void AVectorVotesAsItsElementsDo()
    {
        AssertAlike<ProportionalVote>();
        AssertAlike<CubicVote>();
        AssertAlike<BinaryVote>();
        AssertAlike<AsymmetricVote>();
        AssertAlike<MixedVote<ProportionalVote, CubicVote, HalfShare>>();
        AssertAlike<MixedVote<ProportionalVote, BinaryVote, FourFifthsShare>>();
    }

    // (w x + v y) / (w + v), with the squares of salience times probability for weights.
    [Theory]
    [InlineData(InterVecBrgn.S2P2, 0.36)]
    [InlineData(InterVecBrgn.S1P1, 0.4)]
    public void ABargainLiesWhereSalienceAndProbabilityPutIt(InterVecBrgn form, double expected)
    {
        var (own, other) = BargainPlace.Between(
            form,
            (0.2, 0.5, 0.6, 0.5),
            form == InterVecBrgn.S2P2 ? 0.5505 : 0.5
        );
        Assert.Equal(expected, own, 0.0051);
        Assert.Equal(own, other, 0.0002);
    }

    [Fact]
    public void UnderTheLargerClaimOnlyTheWeakerSideYields()
    {
        var (own, other) = BargainPlace.Between(InterVecBrgn.S2PMax, (0.2, 0.5, 0.6, 0.5), 0.8);
        Assert.Equal(0.2, own);
        Assert.InRange(other, 0.2, 0.5999);
        var even = BargainPlace.Between(InterVecBrgn.S2PMax, (0.2, 0.5, 0.6, 0.5), 0.5);
        Assert.Equal((0.2, 0.6), even);
    }

    [Fact]
    public void AnElectionGivesTheStrongerOptionMore()
    {
        foreach (var model in Enum.GetValues<PCEModel>())
        {
            var election = new Election<ProportionalVote>(
                2,
                4,
                SpatialOptions.Default with
                {
                    PCEModel = model,
                }
            );
            var probabilities = new double[2];
            // Three voters for the first option, one for the second, equally keen.
            election.Hold([0, 1], [1, 1, 1, 0, 0, 0, 0, 1], [1, 1, 1, 1], probabilities);
            Assert.True(probabilities[0] > probabilities[1]);
            Assert.Equal(1, probabilities.Sum(), 1e-6);
        }
    }

    [Fact]
    public void TheConditionalElectionOfTwoIsTheirContest()
    {
        var election = new Election<ProportionalVote>(2, 4, SpatialOptions.Default);
        var probabilities = new double[2];
        election.Hold([0, 1], [1, 1, 1, 0, 0, 0, 0, 1], [1, 1, 1, 1], probabilities);
        Assert.Equal(0.75, probabilities[0], 1e-6);
    }

    [Fact]
    public void ActorsWhoAreAlikeAreChallengedAlikeToTheLastBit()
    {
        var issue = Sample.Issue(
            [
                Sample.Actor("A", 10, 30),
                Sample.Actor("B", 90, 20),
                Sample.Actor("C", 90, 20),
                Sample.Actor("D", 60, 40, 0.8),
                Sample.Actor("E", 33, 70, 0.3),
            ],
            1
        );
        var turn = SpatialModel.TurnOf(new SpatialState(issue), SpatialOptions.Default);
        turn.Look();
        Assert.Equal(turn.Examine(0, 0, 0, 1), turn.Examine(0, 0, 0, 2));
    }

    [Fact]
    public void WithoutCommitmentThirdPartiesDoNotCount()
    {
        var issue = Sample.Five();
        var two = new SpatialState(issue);
        var turn = SpatialModel.TurnOf(
            two,
            SpatialOptions.Default with
            {
                ThirdPartyCommit = ThirdPartyCommit.NoCommit,
                BigRAdjust = BigRAdjust.None,
            }
        );
        turn.Look();
        var (own, other) = (1 - turn.Utility(0, 0, 3), 1 - turn.Utility(0, 3, 0));
        var (pro, con) = (two.Commitment[0] * own, two.Commitment[3] * other);
        Assert.Equal(pro / (pro + con), turn.Examine(0, 0, 0, 3).Probability, 1e-8);
    }

    [Fact]
    public void EverybodyHoldsTheStatusQuoAndTheBargainsItIsPartyTo()
    {
        var turn = SpatialModel.TurnOf(new SpatialState(Sample.Five()), SpatialOptions.Default);
        turn.Look();
        turn.Propose();
        for (var actor = 0; actor < 5; actor++)
        {
            var held = turn.Offers.HeldBy(actor);
            Assert.Equal(0, held[0]);
            foreach (var bargain in held[1..])
            {
                var (initiator, target) = turn.Offers.PartiesOf(bargain);
                Assert.True(initiator == actor || target == actor);
            }
            Assert.Equal(1, turn.ChoiceOf(actor).ToArray().Sum(), 1e-9);
        }
    }

    private static void AssertAlike<TVote>()
        where TVote : struct, IVote
    {
        double[] gains = [-0.3, 0, 2e-9, 0.7];
        var vector = TVote.Cast(Vector256.Create(3.0), Vector256.Create(gains));
        for (var at = 0; at < gains.Length; at++)
            Assert.Equal(TVote.Cast(3, gains[at]), vector[at]);
    }
}
