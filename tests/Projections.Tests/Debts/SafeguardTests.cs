using Burdenshare.Projections.Debts;

namespace Burdenshare.Projections.Tests.Debts;

public sealed class SafeguardTests
{
    [Theory]
    [InlineData(59.9, 0)]
    [InlineData(60, 0.5)]
    [InlineData(90, 0.5)]
    [InlineData(90.1, 1)]
    public void HigherDebtMustFallFaster(double debt, double fall) =>
        Assert.Equal(fall, Safeguard.RequiredFall(debt));

    [Fact]
    public void DebtThatRisesOnceAfterThePlanDoesNotFall()
    {
        Assert.True(Safeguard.Falls([60, 61, 60, 59, 58], 1));
        Assert.False(Safeguard.Falls([60, 61, 60, 60, 58], 1));
    }

    [Fact]
    public void TheMeanFallOfThePlanCounts()
    {
        // Two forecast years, three years of plan, 60 percent at first: half a point a year.
        Assert.True(Safeguard.Holds([60, 60, 61, 60, 58.4, 60], Nation.Quiet));
        Assert.False(Safeguard.Holds([60, 60, 59, 59, 58.6, 50], Nation.Quiet));
    }

    [Fact]
    public void TheLeastStepIsTheFirstThatIsEnough()
    {
        Assert.Equal(0.37, Safeguard.LeastStep(step => step >= 0.365));
        Assert.Equal(0, Safeguard.LeastStep(_ => true));
        Assert.Null(Safeguard.LeastStep(_ => false));
    }

    [Fact]
    public void AModelsLeastStepMakesItsDebtFall()
    {
        var inputs = Nation.Quiet with { StructuralBalance = Nation.Flat(-1.2) };
        var model = new DebtModel(inputs);
        var least = Safeguard.LeastStep(step => Falls(step))!.Value;
        Assert.InRange(least, 0.01, 0.99);
        Assert.True(Falls(least));
        Assert.False(Falls(least - 0.01));

        bool Falls(double step) => Safeguard.Falls(model.Project(step, StressTest.None).Debt, inputs.PlanEnd);
    }
}
