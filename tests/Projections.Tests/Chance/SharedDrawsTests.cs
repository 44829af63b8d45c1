using Burdenshare.Projections.Chance;

namespace Burdenshare.Projections.Tests.Chance;

public sealed class SharedDrawsTests
{
    [Fact]
    public void DrawsDependOnSeedAndYearAndNotOnThreadsOrTheNumberOfPaths()
    {
        var few = SharedDraws.For(new ChanceSetting(1, 50, true, 1), 3);
        var many = SharedDraws.For(new ChanceSetting(1, 500, true, 8), 5);
        for (var year = 0; year < 3; year++)
        {
            Assert.Equal(few.In(year).Real[..50].ToArray(), many.In(year).Real[..50].ToArray());
            Assert.Equal(few.In(year).Price[..50].ToArray(), many.In(year).Price[..50].ToArray());
            Assert.Equal(few.In(year).Drift[..50].ToArray(), many.In(year).Drift[..50].ToArray());
        }
        Assert.NotEqual(many.In(0).Real.ToArray(), many.In(1).Real.ToArray());
        Assert.NotEqual(many.In(0).Real.ToArray(), many.In(0).Drift.ToArray());
    }

    [Theory]
    [InlineData(3, 3)]
    [InlineData(0, 1)]
    public void NoLimitOfThreadsMeansAllThereAre(int threads, int least) =>
        Assert.True(new ChanceSetting(1, 1, true, threads).Parallelism.MaxDegreeOfParallelism >= least);

    [Fact]
    public void ACorrelationOfOneLeavesNothingToTheSecondDraw()
    {
        var shock = new ShockSize(0.02, 0.03, 1, 0.1, 0.05);
        var step = new PathStep(shock, shock, 1, 2, default);
        Assert.Equal((0, 0), (step.SharedPrice, step.Price));
        Assert.Equal((0.03, 0.03), (step.SharedLink, step.Link));
        Assert.Equal((0.05, 0.1), (step.Execution, step.Drift));
    }
}
