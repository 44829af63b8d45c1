using Burdenshare.Projections.Costs;
using Burdenshare.Projections.Courses;

namespace Burdenshare.Projections.Tests;

public sealed class ProjectionTests
{
    [Fact]
    public void EveryAllyWithForcesIsProjected()
    {
        var projection = Held.Draw(Held.Question());
        Assert.Equal(31, projection.Allies.Length);
        Assert.Empty(projection.LeftOut);
        Assert.Equal(["nato-2026", "imf-weo-2026-04"], projection.Vintages);
        Assert.Equal(("hague-2025/core", 3.5, 2035, 2029), Told(projection.Target));
    }

    [Fact]
    public void ACourseStartsAtThePublishedShareAndEndsAtTheTarget()
    {
        var spain = Held.Of(Held.Question(Held.Day, "Spain"));
        Assert.Equal((2026, 2m), (spain.Start.Year, spain.Start.Value));
        Assert.Equal(Enumerable.Range(2027, 9), spain.Years.Select(year => year.Year));
        Assert.Equal(2 + 1.5 / 9, spain.Years[0].Share, 1e-9);
        Assert.Equal(3.5, spain.Years[^1].Share, 1e-9);
    }

    [Fact]
    public void AmountsFollowFromShareAndGdp() =>
        Assert.All(
            Held.Draw(Held.Question()).Allies.SelectMany(ally => ally.Years),
            year =>
            {
                Assert.Equal(year.Share / 100 * year.Gdp, year.Cost.National, 1e-6 * year.Gdp);
                Assert.Equal(year.Additional.National / year.Gdp * 100, year.AdditionalOfGdp, 1e-9);
                Assert.True(year.AdditionalOfRevenue >= year.AdditionalOfGdp);
            }
        );

    [Fact]
    public void TheYardstickChangesWhatIsAdditionalAndNotTheCost()
    {
        var question = Held.Question(Held.Day, "CAN");
        var (frozen, cash) = (Held.Of(question), Held.Of(question with { Yardstick = Yardstick.CashFreeze }));
        Assert.Equal(frozen.Years[^1].Cost, cash.Years[^1].Cost);
        Assert.True(cash.Years[^1].Additional.National > frozen.Years[^1].Additional.National);
        Assert.Equal(
            frozen.Cumulative[Yardstick.ShareFreeze],
            frozen.Years.Sum(year => year.Additional.National),
            1e-6
        );
    }

    [Fact]
    public void AnEarlierDayKnowsOnlyWhatWasOutThen()
    {
        var projection = Held.Draw(Held.Question("2024-07-01") with { To = 2030 });
        Assert.Equal(["nato-2024", "imf-weo-2019-04"], projection.Vintages);
        Assert.Equal(("vilnius-2023/defexp", 2024), (projection.Target.Id, projection.BaseYear));
    }

    [Fact]
    public void AShareOfOnesOwnTakesTheYearOfTheNewestAgreement()
    {
        var projection = Held.Draw(Held.Question() with { Share = 5 });
        Assert.Equal(("share-5", 5, 2035, 2029), Told(projection.Target));
    }

    [Fact]
    public void AnAllyNamedTwiceIsProjectedOnce() =>
        Assert.Single(Held.Draw(Held.Question(Held.Day, "Spain", "ESP")).Allies);

    [Fact]
    public void WhatCannotBeProjectedIsRefused()
    {
        var question = Held.Question();
        Held.IsRefused("VOC001", question with { Allies = ["Atlantis"] });
        Held.IsRefused("PRJ101", question with { Target = "hague-2025/total" });
        Held.IsRefused("PRJ101", question with { Target = "nothing" });
        Held.IsRefused("PRJ102", question with { To = 2026 });
        Held.IsRefused("PRJ102", question with { To = 2101 });
        Held.IsRefused("PRJ102", question with { Target = "vilnius-2023/defexp" });
        Held.IsRefused("PRJ102", Held.Question("2024-07-01") with { Share = 2 });
        Held.IsRefused("PRJ103", question with { Share = 120 });
        Held.IsRefused("PRJ103", question with { Share = 0 });
        Held.IsRefused("PRJ103", question with { Share = double.NaN });
        Held.IsRefused("PRJ104", question with { Allies = ["Iceland"] });
    }

    [Fact]
    public void WhoCountsInAnotherMoneyThanIsOnRecordIsLeftOut()
    {
        var projection = Held.Draw(Held.Question("2024-07-01") with { Share = 3, To = 2030 });
        Assert.Equal("HRV", Assert.Single(projection.LeftOut).Code.Code);
        Assert.Equal(30, projection.Allies.Length);
        Held.IsRefused("PRJ104", Held.Question("2024-07-01", "HRV") with { Share = 3, To = 2030 });
    }

    [Fact]
    public void AnAllyAboveTheTargetNeedsNothingMoreThanItsShare()
    {
        var poland = Held.Of(Held.Question(Held.Day, "POL"));
        Assert.All(poland.Years, year => Assert.Equal(0, year.Additional.National, 1e-6));
        Assert.All(poland.Years, year => Assert.Equal((double)poland.Start.Value, year.Share, 1e-9));
        Assert.True(poland.NominalGrowth > poland.RealGrowth);
    }

    [Fact]
    public void EveryAllysOwnMoneyIsItsCostsCurrency()
    {
        var currencies = Held.Draw(Held.Question())
            .Allies.ToDictionary(ally => ally.Ally.Code.Code, ally => ally.Currency);
        Assert.Equal(
            ("EUR", "EUR", "TRY", "USD", "GBP"),
            (currencies["HRV"], currencies["BGR"], currencies["TUR"], currencies["USA"], currencies["GBR"])
        );
    }

    [Theory]
    [InlineData(CourseShape.FrontLoaded)]
    [InlineData(CourseShape.BackLoaded)]
    [InlineData(CourseShape.ConstantGrowth)]
    public void WhoeverGoesFasterPaysMoreInSum(CourseShape shape)
    {
        var question = Held.Question(Held.Day, "CAN");
        var linear = Held.Of(question).Cumulative[Yardstick.ShareFreeze];
        var other = Held.Of(question with { Shape = shape }).Cumulative[Yardstick.ShareFreeze];
        Assert.Equal(shape == CourseShape.FrontLoaded, other > linear);
    }

    [Fact]
    public void WithoutAnOutlookNothingIsProjected()
    {
        var sources = Held.Sources() with { };
        var early = Held.Question("2019-01-01") with { Share = 2, To = 2030 };
        Assert.Equal("PRJ105", Assert.Single(Projection.Draw(sources, early).Problems).Code);
    }

    private static (string, double, int, int?) Told(ProjectionTarget target) =>
        (target.Id, target.Share, target.Year, target.Review);
}
