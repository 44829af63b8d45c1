using Burdenshare.Projections.Courses;
using CsCheck;

namespace Burdenshare.Projections.Tests.Courses;

public sealed class ChartingTests
{
    // Four years from 2 to 4 percent, in an economy that grows by 5 percent.
    private readonly Charting _charting = Invented.From(2, 4, Invented.Economy(2026, 2030, 1000, 0.05));

    [Theory]
    [InlineData(CourseShape.Linear, 2d, 2.5, 3d, 3.5, 4d)]
    [InlineData(CourseShape.FrontLoaded, 2d, 2.875, 3.5, 3.875, 4d)]
    [InlineData(CourseShape.BackLoaded, 2d, 2.125, 2.5, 3.125, 4d)]
    [InlineData(CourseShape.Trend, 2d, 2.1, 2.2, 2.3, 2.4)]
    [InlineData(CourseShape.Plan, 2d, 2d, 2d, 2d, 2d)]
    public void ACourseIsWhatItsShapeSays(CourseShape shape, params double[] shares) =>
        Assert.Equal(shares, _charting.Draw(shape)!.Shares.Select(share => Math.Round(share, 9)));

    [Fact]
    public void ConstantGrowthGrowsExpenditureByTheSameRate()
    {
        var course = _charting.Draw(CourseShape.ConstantGrowth)!;
        var spent = Enumerable
            .Range(2026, 5)
            .Select(year => course[year] * _charting.Outlook.Gdp[year])
            .ToArray();
        var growth = spent.Zip(spent.Skip(1), (before, after) => after / before).ToArray();
        Assert.All(growth, rate => Assert.Equal(growth[0], rate, 1e-9));
        Assert.Equal(4, course[2030], 1e-9);
    }

    [Theory]
    [InlineData(CourseShape.Linear)]
    [InlineData(CourseShape.FrontLoaded)]
    [InlineData(CourseShape.BackLoaded)]
    [InlineData(CourseShape.ConstantGrowth)]
    public void AnAllyAboveTheTargetKeepsItsShare(CourseShape shape) =>
        Assert.All(
            (_charting with { BaseShare = 4.7 }).Draw(shape)!.Shares,
            share => Assert.Equal(4.7, share)
        );

    [Fact]
    public void ATrendMovesAlsoAboveTheTarget() =>
        Assert.Equal(5.1, (_charting with { BaseShare = 4.7 }).Draw(CourseShape.Trend)![2030], 1e-9);

    [Fact]
    public void AFallingTrendEndsAtNothing() =>
        Assert.Equal(0, (_charting with { TrendPerYear = -1 }).Draw(CourseShape.Trend)![2030]);

    [Fact]
    public void AnUnknownTrendIsNoCourse() =>
        Assert.Null((_charting with { TrendPerYear = null }).Draw(CourseShape.Trend));

    [Fact]
    public void EveryCourseToATargetRisesAndReachesIt() =>
        Gen.Select(Gen.Double[0.5, 3], Gen.Double[3.01, 6], Gen.Int[2, 20], Gen.Int[0, 3])
            .Sample(t =>
            {
                var economy = Invented.Economy(2026, 2026 + t.Item3, 500, 0.03);
                var shares = Invented.From(t.Item1, t.Item2, economy).Draw((CourseShape)t.Item4)!.Shares;
                return Math.Abs(shares[^1] - t.Item2) < 1e-9
                    && shares.Zip(shares.Skip(1)).All(pair => pair.Second >= pair.First - 1e-12);
            });
}
