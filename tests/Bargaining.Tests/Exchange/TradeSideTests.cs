using Burdenshare.Bargaining.Exchange;
using Burdenshare.Numerics;

namespace Burdenshare.Bargaining.Tests.Exchange;

public sealed class TradeSideTests
{
    [Fact]
    public void APlanWithinTheScaleFits()
    {
        var side = Planned(60);
        Assert.True(Fits(side));
        Assert.Equal(60, side.Move.ToDouble());
    }

    [Fact]
    public void PlansThatAreKeptAddUp()
    {
        var side = Planned(60);
        side.Revise(isKept: true);
        side.Plan(Number(40));
        Assert.True(Fits(side));
        side.Plan(Number(41));
        Assert.False(Fits(side));
    }

    [Fact]
    public void PlansThatAreForgottenDoNot()
    {
        var side = Planned(60);
        side.Revise(isKept: false);
        side.Plan(Number(90));
        Assert.True(Fits(side));
    }

    // The sum is signed in the Decide program, and so it is here.
    [Fact]
    public void DownwardPlansNeverOutgrowTheScale()
    {
        var side = Planned(-60);
        side.Revise(isKept: true);
        side.Plan(Number(-90));
        Assert.True(Fits(side));
    }

    [Fact]
    public void AMoverDoesNotTurnRound()
    {
        var side = Planned(30);
        side.Revise(isKept: true);
        side.Plan(Number(-10));
        Assert.False(Fits(side));
    }

    [Fact]
    public void NoSingleMoveIsLongerThanTheScale() => Assert.False(Fits(Planned(-101)));

    [Fact]
    public void AMoveThatIsNoneDoesNotFit() => Assert.False(Fits(Planned(0)));

    [Fact]
    public void AMoveDoesNotEndOffTheScale()
    {
        Assert.True(Planned(60).FitsTheScale(Number(40)));
        Assert.False(Planned(60).FitsTheScale(Number(41)));
        Assert.False(Planned(-60).FitsTheScale(Number(59)));
    }

    [Fact]
    public void ASupplyIsAMoverOnAnIssueWhoeverAsks()
    {
        var side = new TradeSide(1, 2, 3);
        Assert.True(side.IsSameSupply(new TradeSide(1, 2, 9)));
        Assert.False(side.IsSameSupply(new TradeSide(1, 3, 3)));
        Assert.False(side.IsSameSupply(new TradeSide(2, 2, 3)));
    }

    [Fact]
    public void ATradeIsTouchedThroughItsMoversAndThroughItsAskers()
    {
        var option = new TradeOption(new TradeSide(0, 0, 1), new TradeSide(1, 1, 0));
        TradeOption Made(TradeSide first) => new(first, new TradeSide(8, 8, 9));
        Assert.True(option.IsTouchedBy(Made(new TradeSide(0, 0, 5))));
        Assert.True(option.IsTouchedBy(Made(new TradeSide(5, 0, 1))));
        Assert.False(option.IsTouchedBy(Made(new TradeSide(5, 0, 6))));
        Assert.False(option.IsTouchedBy(Made(new TradeSide(0, 2, 6))));
    }

    [Fact]
    public void ATradeThatWasMadeIsClosed()
    {
        var option = new TradeOption(new TradeSide(0, 0, 1), new TradeSide(1, 1, 0));
        Assert.True(option.IsOpen);
        option.Close();
        Assert.False(option.IsOpen);
    }

    // From the end that the move leads away from.
    private static bool Fits(TradeSide side) => side.FitsTheScale(Number(side.Move.Sign < 0 ? 100 : 0));

    private static Decimal28 Number(double value) => Decimal28.AsWritten(value);

    private static TradeSide Planned(double move)
    {
        var side = new TradeSide(0, 0, 1);
        side.Plan(Number(move));
        return side;
    }
}
