using Burdenshare.Bargaining.Exchange;

namespace Burdenshare.Bargaining.Tests.Exchange;

public sealed class TradeSideTests
{
    [Fact]
    public void APlanWithinTheScaleFits()
    {
        var side = Planned(60);
        Assert.True(side.FitsTheScale());
        Assert.Equal((1.5, 60), (side.Shift, side.Move));
    }

    [Fact]
    public void PlansThatAreKeptAddUp()
    {
        var side = Planned(60);
        side.Revise(isKept: true);
        side.Plan(1, 40);
        Assert.True(side.FitsTheScale());
        side.Plan(1, 41);
        Assert.False(side.FitsTheScale());
    }

    [Fact]
    public void PlansThatAreForgottenDoNot()
    {
        var side = Planned(60);
        side.Revise(isKept: false);
        side.Plan(1, 90);
        Assert.True(side.FitsTheScale());
    }

    // The sum is signed in the Decide program, and so it is here.
    [Fact]
    public void DownwardPlansNeverOutgrowTheScale()
    {
        var side = Planned(-60);
        side.Revise(isKept: true);
        side.Plan(1, -90);
        Assert.True(side.FitsTheScale());
    }

    [Fact]
    public void AMoverDoesNotTurnRound()
    {
        var side = Planned(30);
        side.Revise(isKept: true);
        side.Plan(1, -10);
        Assert.False(side.FitsTheScale());
    }

    [Fact]
    public void NoSingleMoveIsLongerThanTheScale() => Assert.False(Planned(-101).FitsTheScale());

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

    private static TradeSide Planned(double move)
    {
        var side = new TradeSide(0, 0, 1);
        side.Plan(1.5, move);
        return side;
    }
}
