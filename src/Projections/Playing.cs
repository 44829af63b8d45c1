using System.Collections.Immutable;
using Burdenshare.Projections.Chance;
using Burdenshare.Projections.Costs;
using Burdenshare.Projections.Courses;
using Burdenshare.Projections.Debts;

namespace Burdenshare.Projections;

/// <summary>Projects ally after ally, on many threads; which thread takes which ally changes nothing.</summary>
internal sealed class Playing(Ground ground, ProjectionQuestion question)
{
    private readonly ChanceSetting _setting = new(
        question.Seed,
        question.Paths,
        question.IsGdpStochastic,
        question.Threads
    );

    public ImmutableArray<AllyProjection> Project(ImmutableArray<Start> starts)
    {
        var run = new FanRun(_setting, ground.Sizes, SharedDraws.For(_setting, ground.Years));
        var projected = new AllyProjection[starts.Length];
        Parallel.For(0, starts.Length, _setting.Parallelism, i => projected[i] = Project(starts[i], run));
        return [.. projected];
    }

    private AllyProjection Project(Start start, FanRun run)
    {
        var charting = start.Toward(ground.Target);
        var course = charting.Draw(question.Shape)!;
        var account = new CostAccount(course, charting.Draw(CourseShape.Plan)!, start.Outlook);
        var pricing = new Pricing(start.Outlook, ground.EuroMember, start.Year);
        var years = account
            .Years()
            .Select(year => InYear(year, (course, account, pricing), start))
            .ToImmutableArray();
        var debt = DebtCourse.Of(
            start.Outlook,
            start.Year,
            [.. years.Select(year => year.AdditionalOfGdp)],
            question.Financing
        );
        return new AllyProjection(
            start.Ally,
            start.Outlook.Currency,
            start.Share,
            years,
            account.RequiredNominalGrowth,
            account.RequiredRealGrowth,
            Enum.GetValues<Yardstick>().ToImmutableDictionary(each => each, account.Cumulative),
            run.Play(Inputs(start, years, debt), ground.Sizes.Own[start.Ally.Code]),
            Stressed(debt),
            new OtherCourses(
                charting.Draw(CourseShape.Trend)?.Shares[1..] ?? [],
                charting.Draw(CourseShape.Plan)!.Shares[1..]
            ),
            [.. start.Plan.Points.Select(point => point.Commitment)]
        );
    }

    private FanInputs Inputs(Start start, ImmutableArray<ProjectedYear> years, DebtCourse debt) =>
        new(
            start.Ally.Code.Code,
            [.. years.Select(year => year.Share)],
            [.. years.Select(year => year.Gdp)],
            debt,
            [.. ground.Levels.Select(level => level.Share)],
            ground.Target.Share
        );

    private static DebtStress Stressed(DebtCourse debt) =>
        new(
            debt.End(StressTest.None),
            debt.End(StressTest.LowerBalance),
            debt.End(StressTest.Adverse),
            debt.End(StressTest.FinancialStress(debt.Start))
        );

    private ProjectedYear InYear(
        int year,
        (Course Course, CostAccount Account, Pricing Pricing) way,
        Start start
    )
    {
        var additional = way.Account.Additional(question.Yardstick, year);
        var ofGdp = additional / start.Outlook.Gdp[year] * 100;
        return new ProjectedYear(
            year,
            way.Course[year],
            way.Pricing.Of(year, way.Account.Cost(year)),
            way.Pricing.Of(year, additional),
            start.Outlook.Gdp[year],
            ofGdp,
            ofGdp / start.Outlook.Revenue[year] * 100
        );
    }
}
