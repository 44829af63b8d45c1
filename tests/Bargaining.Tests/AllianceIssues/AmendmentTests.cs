using Burdenshare.Bargaining.AllianceIssues;

namespace Burdenshare.Bargaining.Tests.AllianceIssues;

public sealed class AmendmentTests
{
    private static readonly Issue Pact = Sample.Value(
        Issue.From(
            "pact/core",
            "",
            [new Dimension("pact/core", 0, 4, "PC_GDP", 2)],
            [
                Sample.Actor("Holdout", 2.1, 20, 0.9),
                Sample.Actor("Willing", 3.5, 60, 0.5),
                Sample.Actor("Content", 2, 300, 0.7),
            ]
        )
    );

    private static readonly DatedTarget Target = new(3.5, 2025, 2035, [1.5, 2.5, 2.4]);

    [Fact]
    public void TheExemptLeaveAndTheOthersStayAsTheyAre()
    {
        var amendment = new Amendment(["Holdout"], null);
        var left = Sample.Value(amendment.Without(Pact));
        Assert.Equal(["Willing", "Content"], left.Actors.Select(actor => actor.Name));
        Assert.Equal(Pact.Actors[1], left.Actors[0]);
        var exempt = Assert.Single(amendment.Leaving(Pact));
        Assert.Equal(("Holdout", 2.1), (exempt.Actor, exempt.Positions[0]));
    }

    [Fact]
    public void WhoIsNotThereCannotBeExempt()
    {
        var problem = Assert.Single(new Amendment(["Holdout", "Stranger"], null).Without(Pact).Problems);
        Assert.Equal(("BRG119", "exemption of 'Stranger'"), (problem.Code, problem.Place));
        Assert.Contains("Willing", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void SomebodyMustBeLeftToBargain() =>
        Assert.Equal(["BRG101"], Sample.Codes(new Amendment(["Holdout", "Willing"], null).Without(Pact)));

    [Fact]
    public void WithoutAnotherYearNothingMoves() =>
        Assert.Equal((Pact, Target), Sample.Value(new Amendment([], null).ByThen(Pact, Target)));

    // The holdout rises by 0.6 points in ten years, the willing by 1; twice the time is twice the rise. Who is content
    // with less than it has stays.
    [Fact]
    public void ByALaterYearEverybodyRisesFartherAtItsOwnPace()
    {
        var (issue, target) = Sample.Value(new Amendment([], 2045).ByThen(Pact, Target));
        Assert.Equal([2.7, 4.5, 2], issue.Actors.Select(actor => Math.Round(actor.Positions[0], 12)));
        Assert.Equal((2045, 3.5), (target.Deadline, target.Target));
        Assert.Equal((0, 5), (issue.Dimensions[0].Low, issue.Dimensions[0].High));
    }

    [Fact]
    public void AnEarlierYearAsksLessOfThem()
    {
        var (issue, _) = Sample.Value(new Amendment([], 2030).ByThen(Pact, Target));
        Assert.Equal(1.8, issue.Actors[0].Positions[0], 1e-12);
    }

    [Theory, InlineData(2025), InlineData(1999)]
    public void ADeadlineLiesAheadOfTheEffort(int year) =>
        Assert.Equal(["BRG119"], Sample.Codes(new Amendment([], year).ByThen(Pact, Target)));
}
