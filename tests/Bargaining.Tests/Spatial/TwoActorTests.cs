using Burdenshare.Bargaining.Spatial;

namespace Burdenshare.Bargaining.Tests.Spatial;

/// <summary>A first turn of two actors, worked out by hand from the equations.</summary>
public sealed class TwoActorTests
{
    // Weak at 0.2 with capability 20, strong at 0.6 with capability 60, saliences a half each.
    private static readonly Issue Two = Sample.Issue(
        [Sample.Actor("Weak", 20, 20), Sample.Actor("Strong", 60, 60)],
        1
    );

    private static readonly SpatialOptions Own = SpatialOptions.Default with { BigRAdjust = BigRAdjust.None };

    // Each votes for itself with c x 0.4: 8 against 24.
    [Fact]
    public void APositionWinsByTheWeightBehindIt()
    {
        var turn = Turn(Own);
        Assert.Equal(0.25, turn.Probabilities[0], 1e-8);
        Assert.Equal(0.75, turn.Probabilities[1], 1e-8);
    }

    [Fact]
    public void TheLeastSafeIsInclinedToRiskAndTheSafestIsAverse()
    {
        var turn = Turn(Own);
        Assert.Equal(-0.5, turn.Risks[0], 1e-12);
        Assert.Equal(1, turn.Risks[1], 1e-12);
    }

    // u(0.4, r) = 0.6 (1 + 0.4 r): 0.48 for r = -1/2 and 0.84 for r = 1.
    [Theory]
    [InlineData(0, 0.48)]
    [InlineData(1, 0.84)]
    public void AnEstimatorSeesUtilitiesThroughItsOwnRisk(int estimator, double expected)
    {
        var turn = Turn(Own);
        Assert.Equal(expected, turn.Utility(estimator, 0, 1), 1e-12);
        Assert.Equal(expected, turn.Utility(estimator, 1, 0), 1e-12);
        Assert.Equal(1, turn.Utility(estimator, 0, 0), 1e-12);
    }

    // At one third, the weak one takes the strong one's risk for -1/2 + (1 + 1/2) / 3 = 0.
    [Fact]
    public void InsightMovesTheEstimateTowardsTheOthersRisk()
    {
        var turn = Turn(SpatialOptions.Default);
        Assert.Equal(0.6, turn.Utility(0, 1, 0), 1e-12);
        Assert.Equal(0.48, turn.Utility(0, 0, 1), 1e-12);
    }

    // Commitments are 10 and 30, and the utilities at stake cancel.
    [Fact]
    public void ACommitmentIsCapabilityTimesSalience()
    {
        var turn = Turn(Own);
        Assert.Equal(0.25, turn.Examine(0, 0, 0, 1).Probability, 1e-9);
        Assert.Equal(0.75, turn.Examine(1, 1, 1, 0).Probability, 1e-9);
    }

    // (1 - S) 2 U + S (P 2 U + (1 - P) 2 U') - (U + U'), with S = 1/2 and what each sees.
    [Fact]
    public void AGainIsWhatAChallengePromisesOverTheStatusQuo()
    {
        var turn = Turn(Own);
        var weak = 0.5 * 2 + 0.5 * (0.25 * 2 + 0.75 * 2 * 0.48) - 1.48;
        Assert.Equal(weak, turn.Examine(0, 0, 0, 1).Gain, 1e-9);
        var strong = 0.5 * 2 + 0.5 * (0.75 * 2 + 0.25 * 2 * 0.84) - 1.84;
        Assert.Equal(strong, turn.Examine(1, 1, 1, 0).Gain, 1e-9);
    }

    [Fact]
    public void WhatOneGainsAnotherFears()
    {
        var turn = Turn(Own);
        Assert.True(turn.Examine(1, 0, 1, 0).Gain < 0);
        Assert.True(turn.Examine(1, 1, 1, 0).Gain > 0);
    }

    // Squares of a half times P and 1 - P: the weak one's bargain lies at (0.25^2 x 0.2 + 0.75^2 x 0.6) / 0.625 =
    // 0.56.
    [Fact]
    public void ABargainIsRoundedToATenThousandth()
    {
        var turn = Turn(Own);
        turn.Propose();
        Assert.Equal((0, 1), turn.Offers.PartiesOf(1));
        Assert.Equal(0.56, turn.Offers.PositionOf(0, 1)[0], 1e-12);
        Assert.Equal((1, 0), turn.Offers.PartiesOf(2));
        Assert.Equal(0.56, turn.Offers.PositionOf(0, 2)[0], 1e-12);
    }

    [Fact]
    public void TheWeightierSideCarriesWhatItPrefers()
    {
        var run = SpatialModel.Run(Two, Own with { MaximumTurns = 1 });
        Assert.Equal(56, run.Positions[1][0][0], 1e-9);
        Assert.Equal(
            [(0, 1), (1, 0)],
            run.Challenges.Select(challenge => (challenge.Initiator, challenge.Target))
        );
        Assert.Equal(0.25, run.Challenges[0].Probability, 1e-9);
    }

    private static ISpatialTurn Turn(SpatialOptions options)
    {
        var turn = SpatialModel.TurnOf(new SpatialState(Two), options);
        turn.Look();
        return turn;
    }
}
