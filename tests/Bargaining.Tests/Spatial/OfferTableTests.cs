using Burdenshare.Bargaining.Spatial;

namespace Burdenshare.Bargaining.Tests.Spatial;

public sealed class OfferTableTests
{
    private readonly SpatialState _state = new(Sample.Line(0, 50, 100));
    private readonly OfferTable _offers;

    public OfferTableTests()
    {
        _state.Measure();
        _offers = new OfferTable(_state);
        _offers.Clear([0, 0, 0]);
    }

    // Utilities to the first actor of 0, 50 and 100 are 1, 0.5 and 0.
    [Fact]
    public void TheStatusQuoIsWorthTheMeanOverPositions()
    {
        Assert.Equal(1, _offers.Count);
        Assert.Equal(0.5, _offers.Utilities[0], 1e-12);
        Assert.Equal(2.0 / 3, _offers.Utilities[1], 1e-12);
        Assert.Equal(0.5, _offers.Utilities[2], 1e-12);
    }

    // Equal saliences and an even chance: both meet in the middle, at 50.
    [Fact]
    public void ABargainIsWorthTheMeanOverPositionsThatItLeadsTo()
    {
        _offers.Offer(0, 2, 0.5, InterVecBrgn.S2P2);
        Assert.Equal(0.5, _offers.PositionOf(0, 1)[0], 1e-4);
        Assert.Equal(0.5, _offers.PositionOf(2, 1)[0], 1e-4);
        Assert.Equal(0.5, _offers.Utilities[_state.Stride], 1e-4);
        Assert.Equal(1, _offers.Utilities[_state.Stride + 1], 1e-4);
    }

    [Fact]
    public void BothPartiesHoldIt()
    {
        _offers.Offer(0, 2, 0.5, InterVecBrgn.S2P2);
        Assert.Equal([0, 1], _offers.HeldBy(0).ToArray());
        Assert.Equal([0], _offers.HeldBy(1).ToArray());
        Assert.Equal([0, 1], _offers.HeldBy(2).ToArray());
        Assert.Equal((0, 2), _offers.PartiesOf(1));
    }

    [Fact]
    public void UnderTheStatusQuoNobodyMoves()
    {
        for (var actor = 0; actor < 3; actor++)
            Assert.Equal(_state.Positions[actor], _offers.PositionOf(actor, 0)[0]);
    }

    [Fact]
    public void AnAverageWeighsBothEstimates()
    {
        var proposal = new Proposal(2, 0.9, 0.1, 0.1);
        _offers.Offer(0, 2, proposal.Probability, InterVecBrgn.S1P1);
        _offers.Offer(0, 2, proposal.TargetsEstimate, InterVecBrgn.S1P1);
        _offers.OfferAverage(0, proposal, InterVecBrgn.S1P1, 3 * _state.Commitment[0]);
        var expected = (_offers.PositionOf(0, 1)[0] + 3 * _offers.PositionOf(0, 2)[0]) / 4;
        Assert.Equal(expected, _offers.PositionOf(0, 3)[0], 1e-12);
        Assert.Equal([0, 1, 2, 3], _offers.HeldBy(0).ToArray());
    }

    [Fact]
    public void ANewTurnForgetsTheOffersOfTheLast()
    {
        _offers.Offer(0, 2, 0.5, InterVecBrgn.S2P2);
        _offers.Clear([0, 0, 0]);
        Assert.Equal(1, _offers.Count);
        Assert.Equal([0], _offers.HeldBy(2).ToArray());
        Assert.Equal(0.5, _offers.Utilities[0], 1e-12);
    }

    [Fact]
    public void WhoIsAverseToRiskValuesTheMiddleMore()
    {
        _offers.Clear([1, 0, 0]);
        Assert.True(_offers.Utilities[0] > 0.5);
        Assert.Equal(0.5, _offers.Utilities[2], 1e-12);
    }
}
