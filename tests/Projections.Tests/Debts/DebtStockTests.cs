using Burdenshare.Projections.Debts;

namespace Burdenshare.Projections.Tests.Debts;

public sealed class DebtStockTests
{
    // 12 of 60 is short; two years are forecast at 2 percent.
    private static readonly DebtInputs s_nation = Nation.Quiet with { ImplicitRate = Nation.Flat(2) };

    [Fact]
    public void InTheForecastTheRateIsTheGivenOne() =>
        Assert.Equal(2, new DebtStock(s_nation).Next(1, (3, 1), 5));

    [Fact]
    public void AfterItTheShortPartCostsTheShortRate()
    {
        var stock = new DebtStock(s_nation);
        stock.Next(1, (2, 2), 2);
        // All long debt still costs 2 but for the new; the short fifth costs 7.
        var rate = stock.Next(2, (7, 2), 2);
        Assert.Equal(0.2 * 7 + 0.8 * 2, rate, 1e-9);
    }

    [Fact]
    public void NewLongDebtCostsTheLongRate()
    {
        var (cheap, dear) = (new DebtStock(s_nation), new DebtStock(s_nation));
        cheap.Next(1, (2, 2), 2);
        dear.Next(1, (2, 2), 2);
        var (low, high) = (cheap.Next(2, (2, 2), 2), dear.Next(2, (2, 2), 10));
        Assert.Equal(2, low, 1e-9);
        // A tenth of long debt fell due, and interest was borrowed too.
        Assert.InRange(high, 2.5, 4);
    }

    [Fact]
    public void ABalanceThatPaysEverythingLeavesNothingToBorrow()
    {
        var rich = s_nation with { MoneyBalance = Nation.Flat(1e6) };
        var stock = new DebtStock(rich);
        stock.Next(1, (2, 2), 2);
        Assert.False(double.IsInfinity(stock.Next(2, (2, 2), 2)));
    }
}
