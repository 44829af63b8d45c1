using System.Collections.Immutable;

namespace Burdenshare.Bargaining.Tests;

public sealed class IssueTests
{
    private static readonly ImmutableArray<Dimension> Scale = [new("d", 0, 100)];

    [Fact]
    public void ASoundIssueKeepsItsActorsInOrder()
    {
        var issue = Sample.Line(10, 50, 20);
        Assert.Equal(["A0", "A1", "A2"], issue.Actors.Select(actor => actor.Name));
    }

    [Fact]
    public void OneActorDoesNotBargain() => AssertRefused("BRG101", Sample.Actor("Alone", 50));

    [Fact]
    public void AnActorIsNamedOnce() => AssertRefused("BRG102", Sample.Actor("A", 10), Sample.Actor("A", 20));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void AValueIsFinite(double value)
    {
        AssertRefused("BRG103", Sample.Actor("A", value), Sample.Actor("B", 20));
        AssertRefused("BRG103", Sample.Actor("A", 10, value), Sample.Actor("B", 20));
        AssertRefused("BRG103", Sample.Actor("A", 10, 50, value), Sample.Actor("B", 20));
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(100.01)]
    public void APositionLiesOnItsScale(double position) =>
        AssertRefused("BRG104", Sample.Actor("A", position), Sample.Actor("B", 20));

    [Theory]
    [InlineData(1.01)]
    [InlineData(-0.1)]
    [InlineData(0)]
    public void SaliencesSumToMoreThanNothingAndToNoMoreThanTheScale(double salience) =>
        AssertRefused("BRG105", Sample.Actor("A", 10, 50, salience), Sample.Actor("B", 20));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void InfluenceIsAboveZero(double influence) =>
        AssertRefused("BRG106", Sample.Actor("A", 10, influence), Sample.Actor("B", 20));

    [Fact]
    public void EveryDimensionHasAPositionAndASalience()
    {
        var two = ImmutableArray.Create(new Dimension("d", 0, 100), new Dimension("e", 0, 100));
        var outcome = Issue.From("i", "", two, [Sample.Actor("A", 1), Sample.Actor("B", 2)]);
        Assert.Equal(["BRG107", "BRG107"], Sample.Codes(outcome));
    }

    [Fact]
    public void AScaleHasWidth()
    {
        var flat = ImmutableArray.Create(new Dimension("d", 5, 5));
        Assert.Contains(
            "BRG104",
            Sample.Codes(Issue.From("i", "", flat, [Sample.Actor("A", 5), Sample.Actor("B", 5)]))
        );
    }

    [Fact]
    public void AnIdealFollowsActorsOfTheIssueAlone()
    {
        ImmutableArray<Actor> actors = [Sample.Actor("A", 1), Sample.Actor("B", 2)];
        Assert.Equal(["BRG111"], Sample.Codes(Issue.From("i", "", Scale, actors, [new("A", "Nobody", 0.5)])));
        Assert.Equal(["BRG104"], Sample.Codes(Issue.From("i", "", Scale, actors, [new("A", "B", 1.5)])));
    }

    [Fact]
    public void AllFaultsAreNamedAtOnce()
    {
        var outcome = Issue.From("i", "", Scale, [Sample.Actor("A", -1, -1), Sample.Actor("A", 500)]);
        Assert.Equal(["BRG106", "BRG104", "BRG102", "BRG104"], Sample.Codes(outcome));
    }

    [Fact]
    public void AProblemSaysWhichActorItConcerns()
    {
        var outcome = Issue.From("i", "", Scale, [Sample.Actor("A", 10), Sample.Actor("Far", 500)]);
        Assert.Equal("position 1 of 'Far'", Assert.Single(outcome.Problems).Place);
    }

    [Fact]
    public void OtherActorsAreExaminedAgain() =>
        Assert.Equal(["BRG101"], Sample.Codes(Sample.Line(1, 2).With([Sample.Actor("A", 1)])));

    [Fact]
    public void APositionGoesToTheUnitScaleAndBack()
    {
        var dimension = new Dimension("d", 2, 6);
        Assert.Equal(0.25, dimension.ToUnit(3), 1e-15);
        Assert.Equal(3, dimension.FromUnit(0.25), 1e-15);
    }

    private static void AssertRefused(string code, params ImmutableArray<Actor> actors) =>
        Assert.Contains(code, Sample.Codes(Issue.From("i", "", Scale, actors)));

    [Fact]
    public void ADimensionThatNobodyCaresAboutIsRefused()
    {
        var outcome = Issue.From(
            "plane",
            "",
            [new Dimension("a", 0, 100), new Dimension("b", 0, 100)],
            [new Actor("A", "", 1, [10, 20], [0.4, 0]), new Actor("B", "", 1, [60, 20], [0.5, 0])]
        );
        var problem = Assert.Single(outcome.Problems);
        Assert.Equal("BRG105", problem.Code);
        Assert.Contains("nobody cares about 'b'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MoreActorsThanTheModelsTakeAreRefusedAtOnce()
    {
        var outcome = Issue.From(
            "crowd",
            "",
            [new Dimension("a", 0, 100)],
            [.. Enumerable.Range(0, 1001).Select(i => Sample.Actor($"A{i}", 50))]
        );
        Assert.Equal("BRG120", Assert.Single(outcome.Problems).Code);
    }

    [Theory, InlineData(-1), InlineData(101), InlineData(double.NaN)]
    public void AStatusQuoLiesOnItsScale(double statusQuo)
    {
        var outcome = Issue.From(
            "line",
            "",
            [new Dimension("d", 0, 100, null, statusQuo)],
            [Sample.Actor("A", 10), Sample.Actor("B", 20)]
        );
        Assert.Equal("BRG104", Assert.Single(outcome.Problems).Code);
    }
}
