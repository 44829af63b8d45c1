using Burdenshare.Bargaining.Spatial;
using CsCheck;

namespace Burdenshare.Bargaining.Tests.Spatial;

public sealed class SpatialStateTests
{
    private static readonly Issue Plane = Sample.Issue(
        [
            new Actor("A", "", 30, [0, 0], [0.3, 0.4]),
            new Actor("B", "", 20, [100, 0], [0.5, 0.5]),
            new Actor("C", "", 10, [0, 100], [0.1, 0.2]),
        ],
        2
    );

    [Fact]
    public void PositionsAreOnTheUnitScale()
    {
        var state = new SpatialState(Plane);
        Assert.Equal([0, 0, 1, 0, 0, 1], state.Positions);
        Assert.Equal(state.Positions, state.Ideals);
    }

    [Fact]
    public void CommitmentIsInfluenceTimesTotalSalience()
    {
        var state = new SpatialState(Plane);
        Assert.Equal(21, state.Commitment[0], 1e-12);
        Assert.Equal(20, state.Commitment[1], 1e-12);
        Assert.Equal(3, state.Commitment[2], 1e-12);
    }

    [Fact]
    public void RowsArePaddedWithActorsOfNoWeight()
    {
        var state = new SpatialState(Plane);
        Assert.Equal(4, state.Stride);
        Assert.Equal(0, state.Influence[3]);
        Assert.Equal(0, state.Commitment[3]);
    }

    // A weighs the dimensions 0.3 and 0.4: a unit along the first is 0.3 / 0.5, along the second 0.4 / 0.5.
    [Fact]
    public void DistanceIsFeltBySalience()
    {
        var state = new SpatialState(Plane);
        state.Measure();
        Assert.Equal(0.6, state.Distances[1], 1e-12);
        Assert.Equal(0.8, state.Distances[2], 1e-12);
        Assert.Equal(0, state.Distances[0]);
        Assert.Equal(Math.Sqrt(0.5), state.Distances[state.Stride], 1e-12);
    }

    [Fact]
    public void InOneDimensionDistanceIsTheDifference() =>
        Gen.Select(Gen.Double[0, 100], Gen.Double[0, 100], Gen.Double[0.01, 1])
            .Sample(t =>
            {
                var state = new SpatialState(
                    Sample.Issue([Sample.Actor("A", t.Item1, 5, t.Item3), Sample.Actor("B", t.Item2)], 1)
                );
                state.Measure();
                return Math.Abs(state.Distances[1] - Math.Abs(t.Item1 - t.Item2) / 100) < 1e-12;
            });

    [Fact]
    public void AMoveIsMeasuredActorByActor()
    {
        var state = new SpatialState(Plane);
        // A goes 0.3 and 0.4, that is 0.5; C goes back by 0.25.
        Assert.Equal(0.75, state.MoveTo([0.3, 0.4, 1, 0, 0, 0.75]), 1e-12);
        Assert.Equal([0.3, 0.4, 1, 0, 0, 0.75], state.Ideals);
    }

    [Fact]
    public void AnIdealMayStayBehind()
    {
        var stubborn = Sample.Value(
            Issue.From("i", "", Plane.Dimensions, Plane.Actors, [new Accommodation("A", "A", 0)])
        );
        var state = new SpatialState(stubborn);
        state.MoveTo([0.5, 0.5, 1, 0, 0, 1]);
        Assert.Equal([0, 0], state.Ideals[..2]);
        Assert.Equal([0.5, 0.5], state.Positions[..2]);
    }

    [Fact]
    public void IdealsThatFollowThemselvesAloneNeedNoTable()
    {
        Assert.Null(IdealFollowing.Of(Plane));
        var identity = Sample.Value(
            Issue.From("i", "", Plane.Dimensions, Plane.Actors, [new Accommodation("A", "A", 1)])
        );
        var (positions, ideals) = (new double[] { 1, 2, 3, 4, 5, 6 }, new double[6]);
        IdealFollowing.Of(identity)!.Apply(positions, ideals, new double[6], 2);
        Assert.Equal(positions, ideals);
    }

    [Fact]
    public void AListedPairOverridesItsOwnCellAlone()
    {
        var issue = Sample.Value(
            Issue.From("i", "", Plane.Dimensions, Plane.Actors, [new Accommodation("B", "C", 0.25)])
        );
        var (positions, ideals) = (new double[] { 0, 0, 1, 1, 2, 2 }, new double[] { 0, 0, 4, 4, 0, 0 });
        IdealFollowing.Of(issue)!.Apply(positions, ideals, new double[6], 2);
        // B follows itself whole and C by a quarter; a quarter less than nothing is left of its old ideal.
        Assert.Equal(1 + 0.25 * 2 - 0.25 * 4, ideals[2], 1e-12);
        Assert.Equal(2, ideals[4]);
    }
}
