using Burdenshare.Bargaining.Exchange;
using Burdenshare.Numerics;

namespace Burdenshare.Bargaining.Tests.Exchange;

public sealed class ExchangeMarketTests
{
    private readonly ExchangeMarket _market = new(Sample.Trade());

    // (100 x 0.8 + 0 x 0.2 + 50 x 0.5) / 1.5 by hand.
    [Fact]
    public void AnOutcomeIsTheWeightedMean() => Assert.Equal(105 / 1.5, _market.OutcomeOf(0), 1e-12);

    // The seller could go from 0 to 100 on the bridge: a shift of 100 x 0.2 / 1.5.
    [Fact]
    public void AMoveShiftsTheOutcomeInProportionToWeight()
    {
        var seller = new TradeSide(1, 0, 0);
        var shift = _market.ShiftOf(seller, Number(100));
        Assert.Equal(20 / 1.5, shift.ToDouble(), 1e-12);
        Assert.Equal(100, _market.DistanceFor(seller, shift).ToDouble(), 1e-12);
    }

    [Fact]
    public void WhatIsWantedIsWhereTheAskerStartedTheRound()
    {
        var seller = new TradeSide(1, 0, 0);
        _market.Trade();
        Assert.Equal(100, _market.Wanted(seller).ToDouble());
        Assert.Equal(100, _market.Position(seller).ToDouble());
    }

    // The outcome stands at 70 and the anchor wants 50: 20 x 1.5 / 0.8 down from the buyer's 100.
    [Fact]
    public void AMoverNeedNotGoFartherThanTheAskerWantsTheOutcome()
    {
        var buyer = new TradeSide(0, 0, 2);
        Assert.Equal(70, _market.Expected(buyer, Number(100)).ToDouble(), 1e-12);
        Assert.Equal(20 * 1.5 / 0.8, _market.DistanceToWanted(buyer).ToDouble(), 1e-12);
    }

    [Fact]
    public void AnAskerKnowsWhatWasMovedForIt()
    {
        _market.Trade();
        // The seller has gone to 100 on the bridge for the buyer's sake: the buyer knows, the one in between does not.
        var known = _market.Expected(new TradeSide(2, 0, 0), Number(50));
        Assert.Equal(_market.OutcomeOf(0), known.ToDouble(), 1e-9);
        var unknown = _market.Expected(new TradeSide(0, 0, 2), Number(100));
        Assert.Equal(70, unknown.ToDouble(), 1e-9);
    }

    [Fact]
    public void ANewRoundForgetsWhoKnewWhat()
    {
        _market.Trade();
        _market.Carry((_, start, _) => start);
        Assert.Equal(70, _market.OutcomeOf(0), 1e-12);
        Assert.Equal(70, _market.Expected(new TradeSide(2, 0, 0), Number(50)).ToDouble(), 1e-12);
    }

    [Fact]
    public void OpposedPairsAreCountedWhetherOrNotTheyTrade()
    {
        _market.Trade();
        Assert.Equal(1, _market.Opposed);
    }

    private static Decimal28 Number(double value) => Decimal28.AsWritten(value);
}
