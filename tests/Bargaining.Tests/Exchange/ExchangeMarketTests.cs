using Burdenshare.Bargaining.Exchange;

namespace Burdenshare.Bargaining.Tests.Exchange;

public sealed class ExchangeMarketTests
{
    private readonly ExchangeMarket _market = new(Sample.Trade());

    // (100 x 0.8 + 0 x 0.2 + 50 x 0.5) / 1.5 by hand.
    [Fact]
    public void AnOutcomeIsTheWeightedMean() => Assert.Equal(105 / 1.5, _market.OutcomeOf(0), 1e-12);

    // The seller could go from 0 to 100 on the bridge: 100 x 0.2 / 1.5.
    [Fact]
    public void WhatRemainsIsTheWayToTheAsker() =>
        Assert.Equal(20 / 1.5, _market.Remaining(new TradeSide(1, 0, 0)), 1e-12);

    [Fact]
    public void RoomIsWhatTheAskerWantsLessWhereTheOutcomeStands() =>
        Assert.Equal(100 - 105 / 1.5, _market.Room(new TradeSide(1, 0, 0)), 1e-12);

    [Fact]
    public void AShiftTakesAMoveInProportionToWeight()
    {
        var seller = new TradeSide(1, 0, 0);
        Assert.Equal(100, _market.MoveFor(seller, _market.Remaining(seller)), 1e-9);
        var buyer = new TradeSide(0, 1, 1);
        Assert.Equal(-100, _market.MoveFor(buyer, _market.Remaining(buyer)), 1e-9);
    }

    [Fact]
    public void AnAskerKnowsWhatWasMovedForIt()
    {
        _market.Trade();
        // The seller has gone to 100 on the bridge for the buyer's sake: the buyer knows, the one in between does not.
        var known = _market.Room(new TradeSide(2, 0, 0));
        Assert.Equal(100 - _market.OutcomeOf(0), known, 1e-9);
        var unknown = _market.Room(new TradeSide(0, 0, 2));
        Assert.Equal(105 / 1.5 - 50, unknown, 1e-9);
    }

    [Fact]
    public void NothingRemainsOnceTheWayIsGone()
    {
        _market.Trade();
        Assert.Equal(0, _market.Remaining(new TradeSide(1, 0, 0)), 1e-12);
    }

    [Fact]
    public void ANewRoundForgetsWhoKnewWhat()
    {
        _market.Trade();
        _market.Carry((_, start, _) => start);
        Assert.Equal(105 / 1.5, _market.OutcomeOf(0), 1e-12);
        Assert.Equal(20 / 1.5, _market.Remaining(new TradeSide(1, 0, 0)), 1e-12);
    }

    [Fact]
    public void OpposedPairsAreCountedWhetherOrNotTheyTrade()
    {
        _market.Trade();
        Assert.Equal(1, _market.Opposed);
    }
}
