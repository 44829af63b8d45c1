using Burdenshare.Projections.Courses;
using Burdenshare.Projections.Outlooks;
using Burdenshare.Projections.Views;

namespace Burdenshare.Projections.Tests.Views;

public sealed class ViewTests
{
    private static readonly Projection s_all = Held.Draw(Held.Question() with { Paths = 100 });

    [Fact]
    public void TheAllianceIsTheSumOfItsAllies()
    {
        var (nato, rest) = (AllianceView.Of(s_all)[0], AllianceView.Of(s_all)[1]);
        Assert.Equal(("NATO", "NATO-EUR-CAN"), (nato.Area.Code, rest.Area.Code));
        Assert.Equal(Enumerable.Range(2027, 9), nato.Years.Select(year => year.Year));
        var america = s_all.Allies.Single(ally => ally.Ally.Code.Code == "USA");
        foreach (var (all, others, usa) in nato.Years.Zip(rest.Years, america.Years))
        {
            Assert.Equal(all.Usd, others.Usd + usa.Cost.Usd, 1e-3);
            Assert.Equal(all.AdditionalUsd, others.AdditionalUsd + usa.Additional.Usd, 1e-3);
        }
    }

    [Fact]
    public void ItsShareIsASumOverASum()
    {
        var last = AllianceView.Of(s_all)[0].Years[^1];
        // Everybody is at 3.5 or above, a few far above.
        Assert.InRange(last.Share, 3.5, 3.6);
    }

    [Fact]
    public void PartsOfWhatIsAdditionalMakeAHundred()
    {
        var parts = s_all.Allies.Select(ally => AllianceView.PartOfAdditional(s_all, ally)).ToArray();
        Assert.Equal(100, parts.Sum(), 1e-9);
        Assert.All(parts, part => Assert.InRange(part, 0, 100));
    }

    [Fact]
    public void NothingAdditionalHasNoParts()
    {
        var poland = Held.Draw(Held.Question(Held.Day, "POL") with { Paths = 1 });
        Assert.Equal(0, AllianceView.PartOfAdditional(poland, poland.Allies[0]));
    }

    [Fact]
    public void TheReviewAsksWhereEachIsHeading()
    {
        var points = Checkpoint.Of(s_all).ToDictionary(point => point.Ally.Code.Code);
        Assert.Equal(31, points.Count);
        Assert.All(points.Values, point => Assert.Equal(2029, point.Year));
        var spain = points["ESP"];
        Assert.Equal(2.5, spain.Course, 1e-9);
        Assert.Equal((true, false), (spain.IsOnTrend, spain.IsOnPlan));
        Assert.Equal(2, spain.Plan, 1e-9);
        Assert.True(points["DEU"].IsOnPlan);
    }

    [Fact]
    public void WithoutAReviewOnTheWayThereIsNoCheckpoint()
    {
        Assert.Empty(Checkpoint.Of(Held.Draw(Held.Question() with { To = 2028, Paths = 1 })));
        Assert.Empty(
            Checkpoint.Of(
                Held.Draw(Held.Question() with { Target = "wales-2014/defexp", To = 2035, Paths = 1 })
            )
        );
    }

    [Fact]
    public void TheTornadoIsWidestFirst()
    {
        var tornado = Held.Value(Tornado.Of(Held.Sources(), Held.Question(Held.Day, "CAN")));
        Assert.Equal(7, tornado.Bars.Length);
        Assert.Equal(tornado.Bars.OrderByDescending(bar => bar.Width), tornado.Bars);
        var canada = Held.Of(Held.Question(Held.Day, "CAN") with { Paths = 1 });
        Assert.Equal(canada.Years.Sum(year => year.Additional.Usd), tornado.Middle, 1e-6);
    }

    [Fact]
    public void EachOfItsBarsIsTheQuestionWithOneInputChanged()
    {
        var question = Held.Question(Held.Day, "CAN") with { Paths = 1 };
        var bars = Held.Value(Tornado.Of(Held.Sources(), question)).Bars.ToDictionary(bar => bar.Input);
        Assert.Equal(
            (
                Sum(question with { Shape = CourseShape.BackLoaded }),
                Sum(question with { Shape = CourseShape.FrontLoaded })
            ),
            Ends(bars["most of it late / early"])
        );
        Assert.Equal(
            (Sum(question with { To = 2033 }), Sum(question with { To = 2037 })),
            Ends(bars["two years earlier / later"])
        );
        Assert.Equal(
            (Sum(question with { Shift = new(-0.01, 0, 0) }), Sum(question with { Shift = new(0.01, 0, 0) })),
            Ends(bars["GDP growth 1 point lower / higher a year"])
        );
    }

    [Fact]
    public void AYearThatIsPastMakesNoBar() =>
        Assert.DoesNotContain(
            Held.Value(Tornado.Of(Held.Sources(), Held.Question(Held.Day, "CAN") with { To = 2028 })).Bars,
            bar => bar.Input.StartsWith("two years", StringComparison.Ordinal)
        );

    [Fact]
    public void ARefusedQuestionHasNoTornado() =>
        Assert.Equal(
            "PRJ103",
            Assert.Single(Tornado.Of(Held.Sources(), Held.Question() with { Share = 0 }).Problems).Code
        );

    [Fact]
    public void AShiftChangesTheYearsAfterTheBaseYear()
    {
        var economy = Invented.Economy(2025, 2028, 1000, 0.1, prices: 0.02);
        var other = new OutlookShift(0.01, 0.02, 0.25).Apply(economy, 2026);
        Assert.Equal(economy.Gdp[2026], other.Gdp[2026]);
        Assert.Equal(economy.Gdp[2028] * Math.Pow(1.01 * 1.02, 2), other.Gdp[2028], 1e-9);
        Assert.Equal(economy.Deflator[2028] * Math.Pow(1.02, 2), other.Deflator[2028], 1e-9);
        Assert.Equal((2, 2.5), (Math.Round(other.PerUsd(2026), 9), Math.Round(other.PerUsd(2027), 9)));
        Assert.Same(economy, default(OutlookShift).Apply(economy, 2026));
    }

    private static (double, double) Ends(TornadoBar bar) => (bar.Low, bar.High);

    private static double Sum(ProjectionQuestion question) =>
        Held.Of(question).Years.Sum(year => year.Additional.Usd);
}
