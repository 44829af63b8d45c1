using Burdenshare.Projections.Debts;
using CsCheck;

namespace Burdenshare.Projections.Tests.Debts;

public sealed class DebtModelTests
{
    private static readonly DebtInputs s_quiet = Nation.Quiet;

    [Fact]
    public void WithoutRatesAndBalanceGrowthAloneWearsDebtDown()
    {
        var path = new DebtModel(s_quiet).Project(0, StressTest.None);
        for (var year = 0; year < Nation.Years; year++)
            Assert.Equal(60 / Math.Pow(1.01, year), path.Debt[year], 1e-9);
        Assert.Equal(0.01, path.Growth[1], 1e-12);
        Assert.True(double.IsNaN(path.Growth[0]) && double.IsNaN(path.RealGrowth[0]));
    }

    [Fact]
    public void PricesAddToGrowthAndNotToRealGrowth()
    {
        var path = new DebtModel(s_quiet with { Inflation = Nation.Flat(0.02) }).Project(0, StressTest.None);
        Assert.Equal((0.03, 0.01), (Math.Round(path.Growth[4], 12), Math.Round(path.RealGrowth[4], 12)));
    }

    [Fact]
    public void ABalanceAndAStockFlowAdjustmentMoveDebtByAsMuch()
    {
        var inputs = s_quiet with { StructuralBalance = Nation.Flat(1), StockFlow = Nation.Flat(0.4) };
        var path = new DebtModel(inputs).Project(0, StressTest.None);
        Assert.Equal(60 / 1.01 - 1 + 0.4, path.Debt[1], 1e-9);
        Assert.Equal(path.Debt[7] / 1.01 - 0.6, path.Debt[8], 1e-9);
    }

    // METHODS of the Commission: 0.75 times 1, 5/3, 2, 2, 1, 1/3 for a plan of four years.
    [Fact]
    public void StepsOfAPlanLowerOutputAsTheyAddUp()
    {
        var model = new DebtModel(s_quiet with { ForecastYears = 1, PlanYears = 4 });
        double[] expected = [0, 0.75, 1.25, 1.5, 1.5, 0.75, 0.25, 0, 0];
        for (var year = 0; year < Nation.Years; year++)
            Assert.Equal(expected[year], model.Effect(year), 1e-12);
    }

    [Fact]
    public void TheStructuralBalanceRisesStepByStepAndThenStays()
    {
        var path = new DebtModel(s_quiet).Project(0.4, StressTest.None);
        double[] expected = [0, 0, 0.4, 0.8, 1.2, 1.2, 1.2, 1.2, 1.2];
        Assert.Equal(expected, path.StructuralBalance.Select(balance => Math.Round(balance, 12)));
    }

    [Fact]
    public void TheBalanceFollowsTheOutputGap()
    {
        var path = new DebtModel(s_quiet).Project(0.4, StressTest.None);
        Assert.Equal(0.4 - 0.5 * 0.75 * 0.4, path.Balance[2], 1e-12);
        var boom = new DebtModel(s_quiet with { OutputGap = Nation.Flat(2) }).Project(0, StressTest.None);
        Assert.Equal(1, boom.Balance[5], 1e-12);
    }

    [Fact]
    public void AgeingWeighsOnTheBalanceAfterThePlanAlone()
    {
        var path = new DebtModel(s_quiet with { AgeingCost = Nation.Flat(-0.3) }).Project(0, StressTest.None);
        Assert.Equal((0, -0.3), (path.Balance[4], path.Balance[5]));
    }

    [Fact]
    public void TheGivenImplicitRateCountsInTheForecastAndFollowsAfterwards()
    {
        var inputs = s_quiet with
        {
            ImplicitRate = Nation.Flat(2),
            ShortRate = Nation.Flat(4),
            LongRate = Nation.Flat(4),
        };
        var path = new DebtModel(inputs).Project(0, StressTest.None);
        Assert.Equal(2, path.ImplicitRate[1]);
        Assert.InRange(path.ImplicitRate[2], 2, 4);
        // Dear new debt takes the place of cheap old debt.
        for (var year = 3; year < Nation.Years; year++)
            Assert.InRange(path.ImplicitRate[year], path.ImplicitRate[year - 1], 4);
    }

    [Fact]
    public void AtOneRateForAllDebtTheImplicitRateIsThatRate() =>
        Gen.Double[0, 8]
            .Sample(rate =>
            {
                var inputs = s_quiet with
                {
                    ImplicitRate = Nation.Flat(rate),
                    ShortRate = Nation.Flat(rate),
                    LongRate = Nation.Flat(rate),
                };
                var path = new DebtModel(inputs).Project(0, StressTest.None);
                return path.ImplicitRate.Skip(1).All(each => Math.Abs(each - rate) < 1e-9);
            });

    [Fact]
    public void AStressTestBeginsAfterThePlan()
    {
        var model = new DebtModel(s_quiet);
        var calm = model.Project(0.2, StressTest.None);
        foreach (
            var stress in new[]
            {
                StressTest.LowerBalance,
                StressTest.Adverse,
                StressTest.FinancialStress(60),
            }
        )
        {
            var path = model.Project(0.2, stress);
            Assert.Equal(calm.Debt[..5], path.Debt[..5]);
            Assert.True(path.Debt[^1] > calm.Debt[^1], stress.Name);
        }
    }

    [Fact]
    public void ALowerBalanceComesInTwoSteps()
    {
        var path = new DebtModel(s_quiet).Project(0, StressTest.LowerBalance);
        Assert.Equal([-0.25, -0.5, -0.5, -0.5], path.StructuralBalance[5..]);
    }

    [Fact]
    public void AdverseGrowthIsHalfAPointLower()
    {
        var path = new DebtModel(s_quiet).Project(0, StressTest.Adverse);
        Assert.Equal((0.01, 0.005), (Math.Round(path.Growth[4], 12), Math.Round(path.Growth[5], 12)));
    }

    [Fact]
    public void StressInMarketsPassesAfterAYearAndIsWorseForHighDebt()
    {
        Assert.Equal(
            (1, 0),
            (StressTest.FinancialStress(60).Rates(1), StressTest.FinancialStress(60).Rates(2))
        );
        Assert.Equal(1.6, StressTest.FinancialStress(100).Rates(1), 1e-12);
    }

    [Fact]
    public void ALargerStepLeavesLessDebtOnceItsDragHasPassed() =>
        Gen.Select(Gen.Double[0, 1], Gen.Double[0.01, 1])
            .Sample(t =>
            {
                var model = new DebtModel(s_quiet);
                return model.Project(t.Item1 + t.Item2, StressTest.None).Debt[^1]
                    < model.Project(t.Item1, StressTest.None).Debt[^1];
            });
}
