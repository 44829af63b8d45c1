using Burdenshare.Pledges.Standings;
using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Tests.Standings;

public sealed class KnownStandingTests
{
    private const string Today = "2026-11-24";

    public static TheoryData<string, int, string, string, int> Counts =>
        new(
            Held.Cases("counts.csv")
                .Select(row => (row[0], Held.Whole(row[1]), row[2], row[3], Held.Whole(row[4])))
        );

    public static TheoryData<string> Allies => new(Held.Cases("standings.csv").Select(row => row[0]));

    [Theory]
    [MemberData(nameof(Counts))]
    public void AsManyAlliesMeetATargetAsTheEditionOfTheDaySays(
        string day,
        int year,
        string component,
        string edition,
        int count
    )
    {
        var report = Held.Standing(day, year);
        Assert.Equal(edition, report.Release.Edition.Name);
        Assert.Equal(count, report.CountMeeting(component));
    }

    [Theory]
    [MemberData(nameof(Allies))]
    public void GapTrendAndPathAreThoseWorkedOutByHand(string ally)
    {
        var row = Held.Cases("standings.csv").Single(cells => cells[0] == ally);
        var standing = Of(Held.Standing(Today), ally);
        Assert.Equal(Held.Number(row[1]), standing.Gap!.PointsOfGdp);
        Assert.Equal(Held.Number(row[2]), Math.Round(standing.Gap.Usd!.Value));
        Assert.Equal(Held.Number(row[3]), Math.Round(standing.Gap.Amount!.Amount));
        Assert.Equal(Held.Number(row[4]), Math.Round(standing.Trend!.PointsPerYear, 4));
        Assert.Equal(row[5].Length == 0 ? null : Held.Whole(row[5]), standing.Trend.YearReached);
        Assert.Equal(Held.Number(row[6]), standing.Path!.LinearShareThisYear);
        Assert.Equal(row[7] == "yes", standing.Path.Ahead);
    }

    [Fact]
    public void IcelandIsListedWithoutFiguresAndNeverFails()
    {
        var report = Held.Standing(Today);
        var iceland = Of(report, "ISL");
        Assert.Null(iceland.Share);
        Assert.Null(iceland.Gap);
        Assert.Null(iceland.Trend);
        Assert.Null(iceland.Path);
        Assert.All(iceland.Meets, component => Assert.Null(component.Met));
        Assert.Equal("has no armed forces: listed, never counted as failing", iceland.Note);
        Assert.Equal((32, 31), (report.Allies.Length, report.Reporting));
    }

    [Theory]
    [InlineData("2023-04-03", false)]
    [InlineData("2023-04-04", true)]
    public void ACountryIsListedFromTheDayOfItsAccession(string day, bool listed) =>
        Assert.Equal(
            listed,
            Held.Standing(day).Allies.Any(standing => standing.Ally.Code == new AreaCode("FIN"))
        );

    [Fact]
    public void NoFigureDecidesTheTotalSoNobodyIsCounted()
    {
        var report = Held.Standing(Today);
        Assert.Null(report.CountMeeting("hague-2025/total"));
        Assert.All(report.Allies, ally => Assert.Null(ally.RelatedShare));
    }

    [Fact]
    public void AnAgreementNotYetAdoptedIsAbsent()
    {
        var report = Held.Standing("2024-07-01");
        Assert.Equal(["wales-2014", "vilnius-2023"], report.Agreements.Select(agreement => agreement.Id));
        Assert.Equal("vilnius-2023/defexp", report.Target!.Id);
        Assert.DoesNotContain(report.Components, component => component.Agreement == "hague-2025");
        Assert.All(
            report.Allies.SelectMany(ally => ally.Meets),
            standing => Assert.NotEqual("hague-2025", standing.Component.Agreement)
        );
    }

    [Fact]
    public void ACeilingIsNothingToMeet() =>
        Assert.DoesNotContain(Held.Standing(Today).Components, component => component.IsCeiling);

    [Fact]
    public void ThePreviousEditionStandsBesideTheAnswer()
    {
        Assert.Equal(new Revision("2024", null), Of(Held.Standing(Today), "POL").Revision);
        var earlier = Of(Held.Standing(Today, 2024), "POL").Revision!;
        Assert.Equal(("2024", 4.12m), (earlier.PreviousEdition, Math.Round(earlier.PreviousShare!.Value, 2)));
        Assert.Null(Of(Held.Standing("2019-07-01"), "POL").Revision);
    }

    [Fact]
    public void TheAllianceIsAsPublishedWhereTheEditionPrintsIt()
    {
        var groups = Held.Standing(Today).Alliance;
        Assert.Equal([AreaCode.Nato, AreaCode.EuropeAndCanada], groups.Select(group => group.Area));
        Assert.Equal([2.86m, 2.53m], groups.Select(group => group.Share));
        Assert.All(groups, group => Assert.False(group.IsDerived));
    }

    [Fact]
    public void TheAllianceIsDerivedWhereTheEditionPrintsNothing()
    {
        var groups = Held.Standing("2019-07-01", 2018).Alliance;
        Assert.All(groups, group => Assert.True(group.IsDerived));
        Assert.All(groups, group => Assert.Null(group.ExpenditureUsd));
    }

    [Fact]
    public void AShareOnTheOtherSideOfTheTargetThanItsRatioIsContested()
    {
        var france = Of(Held.Standing("2024-07-01", 2020), "FRA");
        Assert.Equal(2m, france.Share!.Value);
        Assert.True(france.RecomputedShare < 2);
        Assert.All(
            france.Meets.Where(each => each.Component.Unit == Unit.PercentOfGdp),
            each => Assert.Equal((true, true), (each.Met, each.IsContested))
        );
    }

    [Fact]
    public void AYearWithoutSharesIsRefused()
    {
        var problem = Assert.Single(Held.Ask(Today, 2035).Problems);
        Assert.Equal(("PLG201", "year 2035"), (problem.Code, problem.Place));
        Assert.Equal("choose a year from 2014 to 2026", problem.Remedy);
    }

    [Theory]
    [InlineData("2024-07-01", "hague-2025", "use one of wales-2014, vilnius-2023")]
    [InlineData(Today, "riga-2006", "use one of wales-2014, vilnius-2023, hague-2025")]
    public void AnAgreementThatDidNotExistIsRefused(string day, string agreement, string remedy)
    {
        var problem = Assert.Single(Held.Ask(day, null, agreement).Problems);
        Assert.Equal(("PLG202", remedy), (problem.Code, problem.Remedy));
    }

    [Fact]
    public void AnEarlierAgreementCanBeAskedFor()
    {
        var report = Held.Standing(Today, null, "wales-2014");
        Assert.Equal("wales-2014/defexp", report.Target!.Id);
        Assert.Equal(0.39m, Of(report, "SVN").Gap!.PointsOfGdp);
        Assert.Null(Of(report, "SVN").Path);
    }

    private static AllyStanding Of(StandingReport report, string ally) =>
        report.Allies.Single(standing => standing.Ally.Code == new AreaCode(ally));
}
