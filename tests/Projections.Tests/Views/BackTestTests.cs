using Burdenshare.Projections.Courses;
using Burdenshare.Projections.Views;

namespace Burdenshare.Projections.Tests.Views;

public sealed class BackTestTests
{
    private static readonly BackTest[] s_tests =
    [
        .. BackTest.Run(Held.Sources(), Held.Question() with { Paths = 2000 }),
    ];

    [Fact]
    public void EveryEarlierFullEditionIsTestedOnEveryCourse() =>
        Assert.Equal(
            ["2019 kept share", "2019 trend", "2019 plan", "2024 kept share", "2024 trend", "2024 plan"],
            s_tests.Select(test => $"{test.Edition} {test.Course}")
        );

    [Fact]
    public void CasesAreAlliesTimesYearsThatCameAfter()
    {
        Assert.All(s_tests.Where(test => test.Edition == "2019"), test => Assert.Equal(0, test.Cases % 7));
        Assert.All(s_tests.Where(test => test.Edition == "2024"), test => Assert.Equal(0, test.Cases % 2));
    }

    [Fact]
    public void TheWiderBandHoldsMore() =>
        Assert.All(
            s_tests,
            test =>
            {
                Assert.InRange(test.InHalf, 0.2, 0.7);
                Assert.InRange(test.InNinety, test.InHalf, 1);
            }
        );

    [Fact]
    public void WhoeverExpectedSharesToStayWasWrongInOneDirection() =>
        Assert.All(
            s_tests.Where(test => test.Course == "kept share"),
            test =>
            {
                Assert.InRange(test.Above, 0.6, 1);
                Assert.InRange(test.MeanError, 0.2, 1);
            }
        );

    [Fact]
    public void ACaseIsCountedAsItStands()
    {
        // Poland from 2024: what the 2026 edition says of 2025 and 2026 against the fan of the trend.
        var then = Held.Question("2024-06-17", "POL") with
        {
            Share = 2,
            To = 2026,
            Shape = CourseShape.Trend,
            Paths = 2000,
        };
        var poland = Held.Of(then);
        Assert.Equal([2025, 2026], poland.Years.Select(year => year.Year));
        Assert.True(poland.Chance.Years[1].Share.P95 > poland.Chance.Years[0].Share.P95);
    }

    [Fact]
    public void TheFirstEditionHasNothingBeforeIt() =>
        Assert.Empty(BackTest.Run(Held.Sources("2019-12-01"), Held.Question("2019-12-01")));
}
