using Burdenshare.Projections.Courses;
using Burdenshare.Projections.Debts;

namespace Burdenshare.Projections.Tests;

/// <summary>What must hold for every ally that the repository holds, whatever its figures.</summary>
public sealed class AllAlliesTests
{
    private static readonly ProjectionQuestion s_question = Held.Question() with { Paths = 2000 };
    private static readonly Projection s_all = Held.Draw(s_question);

    [Fact]
    public void QuantilesOfAFanRise() =>
        Assert.All(
            s_all.Allies.SelectMany(ally => ally.Chance.Years),
            year =>
            {
                var (share, debt, gdp) = (year.Share, year.Debt, year.Gdp);
                double[] fan = [share.P5, share.P25, share.P50, share.P75, share.P95];
                Assert.Equal(fan.Order(), fan);
                Assert.True(debt.P5 <= debt.P50 && debt.P50 <= debt.P95);
                Assert.True(gdp.P5 <= gdp.P50 && gdp.P50 <= gdp.P95);
            }
        );

    [Fact]
    public void EveryNumberIsFinite() =>
        Assert.All(
            s_all.Allies.SelectMany(ally => ally.Years.Zip(ally.Chance.Years)),
            year =>
            {
                double[] numbers =
                [
                    year.First.Share,
                    year.First.Gdp,
                    year.First.Cost.National,
                    year.First.Cost.EurConstant,
                    year.First.Additional.Usd,
                    year.First.AdditionalOfRevenue,
                    year.Second.Share.P95,
                    year.Second.Debt.P95,
                    year.Second.DebtWithout,
                ];
                Assert.All(numbers, number => Assert.True(double.IsFinite(number)));
            }
        );

    [Fact]
    public void AProbabilityLiesBetweenNoneAndAll() =>
        Assert.All(
            s_all.Allies,
            ally =>
            {
                Assert.InRange(ally.Chance.Probability, 0, 1);
                Assert.All(
                    ally.Chance.Years.SelectMany(year => year.Reaching),
                    part => Assert.InRange(part, 0, 1)
                );
            }
        );

    [Fact]
    public void MissingTheTargetOftenerMeansMissingMore() =>
        Assert.All(
            s_all.Allies,
            ally => Assert.Equal(ally.Chance.Probability < 1, ally.Chance.Shortfall > 0)
        );

    [Fact]
    public void TheMedianFollowsTheCourse() =>
        Assert.All(
            s_all.Allies.SelectMany(ally => ally.Years.Zip(ally.Chance.Years)),
            year => Assert.Equal(1, year.Second.Share.P50 / year.First.Share, 0.05)
        );

    [Fact]
    public void BorrowingLeavesMoreDebtThanTaxesDo()
    {
        var taxed = Held.Draw(s_question with { Financing = Financing.Taxes });
        foreach (var (borrowed, paid) in s_all.Allies.Zip(taxed.Allies))
        {
            var (more, less) = (borrowed.Chance.Years[^1].Debt.P50, paid.Chance.Years[^1].Debt.P50);
            Assert.True(more >= less - 1e-9, borrowed.Ally.Name);
            Assert.Equal(paid.Chance.Years[^1].DebtWithout, less, 1e-9);
        }
    }

    [Fact]
    public void CutsAndTaxesLeaveTheSameDebt()
    {
        var (taxed, cut) = (
            Held.Draw(s_question with { Financing = Financing.Taxes }),
            Held.Draw(s_question with { Financing = Financing.Cuts })
        );
        Assert.Equal(
            taxed.Allies.Select(ally => ally.Chance.Years[^1].Debt),
            cut.Allies.Select(ally => ally.Chance.Years[^1].Debt)
        );
    }

    [Fact]
    public void EveryStressLeavesMoreDebtThanIsExpected() =>
        Assert.All(
            s_all.Allies,
            ally =>
            {
                var stress = ally.DebtStress;
                Assert.True(stress.LowerBalance > stress.Expected, ally.Ally.Name);
                Assert.True(stress.Adverse > stress.Expected, ally.Ally.Name);
                Assert.True(stress.FinancialStress > stress.Expected, ally.Ally.Name);
            }
        );

    [Fact]
    public void CertainGdpHasNoBand() =>
        Assert.All(
            Held.Draw(s_question with { IsGdpStochastic = false })
                .Allies.SelectMany(ally => ally.Chance.Years),
            year => Assert.Equal(year.Gdp.P5, year.Gdp.P95)
        );

    [Fact]
    public void TheSameSeedDrawsTheSameAndAnotherDoesNot()
    {
        var spain = Held.Question(Held.Day, "ESP") with { Paths = 500 };
        Assert.Equal(Last(spain), Last(spain));
        Assert.NotEqual(Last(spain), Last(spain with { Seed = 2 }));
    }

    [Fact]
    public void WhoElseIsAskedAboutChangesNoAllysFan()
    {
        var alone = Held.Of(Held.Question(Held.Day, "ESP") with { Paths = 2000 });
        var among = s_all.Allies.Single(ally => ally.Ally.Code.Code == "ESP");
        Assert.Equal(
            alone.Chance.Years.Select(year => year.Share),
            among.Chance.Years.Select(year => year.Share)
        );
    }

    [Fact]
    public void NobodyReachesMoreOfItOnTheWayThanAtAHigherShare()
    {
        var (lower, higher) = (Held.Draw(s_question with { Share = 2.5 }), Held.Draw(s_question));
        foreach (var (less, more) in lower.Allies.Zip(higher.Allies))
            Assert.True(less.Years[^1].Cost.National <= more.Years[^1].Cost.National + 1e-6, less.Ally.Name);
    }

    [Fact]
    public void AnAnnouncedPlanNamesItsAnnouncements()
    {
        var germany = Held.Of(Held.Question(Held.Day, "DEU") with { Shape = CourseShape.Plan, Paths = 1 });
        Assert.NotEmpty(germany.PlanCommitments);
        Assert.Equal(germany.Years.Select(year => year.Share), germany.Elsewhere.Plan);
    }

    private static (double, double) Last(ProjectionQuestion question)
    {
        var last = Held.Of(question).Chance.Years[^1];
        return (last.Share.P5, last.Debt.P95);
    }
}
