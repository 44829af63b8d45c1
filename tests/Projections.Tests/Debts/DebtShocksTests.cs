using Burdenshare.Projections.Debts;

namespace Burdenshare.Projections.Tests.Debts;

public sealed class DebtShocksTests
{
    private const int Paths = 20_000;

    // Forty quarters: the short rate, the long rate, growth and the balance, related to one another.
    private static readonly double[][] s_quarters =
    [
        .. Enumerable
            .Range(0, 40)
            .Select(k =>
                new[]
                {
                    Math.Sin(k),
                    0.5 * Math.Sin(k) + 0.2 * Math.Cos(3 * k),
                    0.01 * Math.Cos(k) + 0.002 * Math.Sin(5 * k),
                    0.3 * Math.Cos(k) - 0.1 * Math.Sin(2 * k + 1),
                }
            ),
    ];

    private static readonly DebtShocks s_normal = DebtShocks.Normal(s_quarters, 10, 0.2, new(Paths, 2, 1));

    [Fact]
    public void AYearIsFourQuarters()
    {
        var quarterly = DebtShocks.Covariance(s_quarters);
        Assert.Equal(
            4 * quarterly[2][2],
            s_normal.Growth.Average(path => path[0] * path[0]),
            0.1 * quarterly[2][2]
        );
        Assert.Equal(
            4 * quarterly[3][3],
            s_normal.Balance.Average(path => path[1] * path[1]),
            0.1 * quarterly[3][3]
        );
    }

    [Fact]
    public void ShocksKeepTheirCorrelation()
    {
        var quarterly = DebtShocks.Covariance(s_quarters);
        var both = s_normal
            .Growth.Zip(s_normal.Balance, (growth, balance) => growth[0] * balance[0])
            .Average();
        Assert.Equal(4 * quarterly[2][3], both, 0.1 * Math.Abs(quarterly[2][3]) + 1e-4);
    }

    [Fact]
    public void TheLongRatesShockBuildsUp()
    {
        var onlyLong = DebtShocks.Normal(s_quarters, 10, 0, new(Paths, 2, 1));
        var quarterly = DebtShocks.Covariance(s_quarters)[1][1];
        // year / maturity times the sum of all quarters so far
        Assert.Equal(
            0.01 * 4 * quarterly,
            onlyLong.Rate.Average(path => path[0] * path[0]),
            0.002 * quarterly
        );
        Assert.Equal(
            0.04 * 8 * quarterly,
            onlyLong.Rate.Average(path => path[1] * path[1]),
            0.02 * quarterly
        );
    }

    [Fact]
    public void AnOutlierIsDrawnIn()
    {
        double[][] wild = [.. s_quarters, [0, 0, 9, 0]];
        var shocks = DebtShocks.Normal(wild, 10, 0.2, new(2000, 1, 1));
        var unclipped = 4 * DebtShocks.Covariance(wild)[2][2];
        Assert.InRange(shocks.Growth.Average(path => path[0] * path[0]), 0, 0.6 * unclipped);
    }

    [Fact]
    public void ABlockIsTwoPastYearsInARow()
    {
        double[][] past =
        [
            [1, 10, 100],
            [2, 20, 200],
            [3, 30, 300],
            [4, 40, 400],
        ];
        var shocks = DebtShocks.Bootstrap(past, new(500, 5, 1));
        foreach (var path in shocks.Growth)
        {
            Assert.Equal(path[0] + 1, path[1]);
            Assert.Equal(path[2] + 1, path[3]);
            Assert.InRange(path[4], 1, 3);
        }
        Assert.Equal(shocks.Growth[7][2] * 10, shocks.Balance[7][2]);
        Assert.Equal(shocks.Growth[7][2] * 100, shocks.Rate[7][2]);
    }

    [Fact]
    public void TheSameSeedGivesTheSameShocks()
    {
        Assert.Equal(s_normal.Rate[5], DebtShocks.Normal(s_quarters, 10, 0.2, new(10, 2, 1)).Rate[5]);
        Assert.NotEqual(s_normal.Rate[5], DebtShocks.Normal(s_quarters, 10, 0.2, new(10, 2, 2)).Rate[5]);
    }

    [Fact]
    public void WithoutShocksDebtIsThePaths()
    {
        var path = new DebtModel(Nation.Quiet).Project(0.3, StressTest.None);
        double[][] none =
        [
            [0, 0, 0],
        ];
        var debts = new DebtShocks(3, none, none, none).Debts(path, Nation.Quiet);
        Assert.Equal(path.Debt[Nation.Quiet.PlanEnd + 3], Assert.Single(debts), 1e-9);
    }

    [Fact]
    public void ARootTimesItselfIsTheCovariance()
    {
        double[][] covariance =
        [
            [4, 2, 0.4],
            [2, 5, 1],
            [0.4, 1, 3],
        ];
        var root = Cholesky.Of(covariance);
        for (var i = 0; i < 3; i++)
        for (var k = 0; k < 3; k++)
            Assert.Equal(covariance[i][k], Enumerable.Range(0, 3).Sum(m => root[i][m] * root[k][m]), 1e-12);
    }

    [Fact]
    public void WhatIsNoCovarianceHasNoRoot() =>
        Assert.Throws<ArgumentException>(() =>
            Cholesky.Of([
                [1, 2],
                [2, 1],
            ])
        );
}
