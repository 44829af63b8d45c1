using Burdenshare.Bargaining.AllianceIssues;
using Burdenshare.Bargaining.Spatial;
using Burdenshare.Bargaining.Unanimity;

namespace Burdenshare.Bargaining.Tests.AllianceIssues;

public sealed class WhatIfTests
{
    private static readonly Issue Pact = Sample.Value(
        Issue.From(
            "pact/core",
            "",
            [new Dimension("pact/core", 0, 6, "PC_GDP", 2)],
            [
                Sample.Actor("Holdout", 2.1, 20, 0.9),
                Sample.Actor("Hesitant", 2.5, 30, 0.6),
                Sample.Actor("Willing", 3.5, 60, 0.5),
                Sample.Actor("Leader", 4, 300, 0.7),
            ]
        )
    );

    private static readonly DatedTarget Target = new(3.5, 2025, 2035, [1.5, 1.5, 2.5, 3.4]);

    [Fact]
    public void PressureMultipliesInfluence()
    {
        var pressed = Sample.Value(Sample.Value(Pressure.Parse("Leader:1.5")).Apply(Pact));
        Assert.Equal(450, pressed.Actors[3].Influence);
        Assert.Equal(20, pressed.Actors[0].Influence);
        Assert.True(Compromise.Mean(pressed)[0] > Compromise.Mean(Pact)[0]);
    }

    [Theory]
    [InlineData("Leader")]
    [InlineData("Leader:")]
    [InlineData(":2")]
    [InlineData("Leader:0")]
    [InlineData("Leader:-1")]
    [InlineData("Leader:NaN")]
    [InlineData("Leader:1:2")]
    public void PressureIsAnActorAndAFactor(string text) =>
        Assert.Equal(["BRG117"], Sample.Codes(Pressure.Parse(text)));

    [Fact]
    public void PressureOnNobodyNamesWhomThereIs()
    {
        var problem = Assert.Single(new Pressure("Stranger", 2).Apply(Pact).Problems);
        Assert.Equal("BRG117", problem.Code);
        Assert.Contains("Hesitant", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void TheProposalAsItIsComesFirst()
    {
        var first = Concession.Try(Pact, Target, Quota.Unanimity)[0];
        Assert.Equal(("none", "Holdout", false), (first.Kind, first.Binding, first.Closes));
        Assert.Equal(2.2, first.Reach, 1e-12);
    }

    [Fact]
    public void OneExemptionDoesNotCloseWhatTwoRefuse()
    {
        var tried = Concession.Try(Pact, Target, Quota.Unanimity);
        var one = tried.Single(concession => concession.Actor == "Holdout");
        Assert.Equal(("Hesitant", false), (one.Binding, one.Closes));
        Assert.Equal(3, one.Reach, 1e-12);
        var two = tried.Single(concession => concession.Actor == "Holdout+Hesitant");
        Assert.True(two.Closes);
        Assert.Equal("Willing", two.Binding);
    }

    // The holdout rises by 0.6 points in ten years; it accepts 2.75 and more at the same pace after 1.25 / 0.6 as
    // long.
    [Fact]
    public void MoreTimeLetsTheHoldoutRiseAtItsOwnPace()
    {
        var tried = Concession.Try(Pact, Target, Quota.Unanimity);
        var closing = tried.Single(concession => concession.Kind == "deadline" && concession.Closes);
        Assert.Equal(2035 + 11, closing.Deadline);
        Assert.All(
            tried.Where(concession =>
                concession.Kind == "deadline" && concession.Deadline < closing.Deadline
            ),
            concession => Assert.False(concession.Closes)
        );
    }

    [Fact]
    public void AQuotaMayNeedNoConcession()
    {
        var first = Concession.Try(Pact, Target, new Quota("two of four", 0.4, 0))[0];
        Assert.True(first.Closes);
    }

    [Fact]
    public void SensitivityDoesNotDependOnThreadsOrOrder()
    {
        Sensitivity Of() =>
            Sensitivity.Of(Pact, SpatialOptions.Default, Quota.Unanimity, 200, InputUncertainty.For(Pact));
        var (one, other) = (Of(), Of());
        Assert.Equal(one.Spatial.AsEnumerable(), other.Spatial);
        Assert.Equal(one.Mean.AsEnumerable(), other.Mean);
        Assert.Equal(one.Binds.AsEnumerable(), other.Binds);
    }

    [Fact]
    public void SensitivityIsAroundTheUnshakenOutcome()
    {
        var shaken = Sensitivity.Of(
            Pact,
            SpatialOptions.Default,
            Quota.Unanimity,
            400,
            InputUncertainty.For(Pact)
        );
        Assert.InRange(Compromise.Mean(Pact)[0], shaken.Mean[0].P5, shaken.Mean[0].P95);
        var spatial = Assert.Single(shaken.Spatial);
        Assert.True(spatial.P5 <= spatial.P25 && spatial.P75 <= spatial.P95);
        Assert.Equal(1, shaken.Binds.Sum(actor => actor.Share), 1e-9);
        Assert.Equal("Holdout", shaken.Binds[0].Actor);
        Assert.InRange(shaken.EmptyShare, 0.01, 0.99);
    }

    [Fact]
    public void WithoutUncertaintyNothingMoves()
    {
        var still = Sensitivity.Of(
            Pact,
            SpatialOptions.Default,
            Quota.Unanimity,
            5,
            new InputUncertainty([0], 0)
        );
        Assert.Equal(still.Spatial[0].P5, still.Spatial[0].P95);
        Assert.Equal(SpatialModel.Outcome(Pact, SpatialOptions.Default)[0], still.Spatial[0].P50);
        Assert.Equal([("Holdout", 1.0)], still.Binds.AsEnumerable());
        Assert.Equal(0, still.EmptyShare);
    }

    // Each dimension by itself, and the dimension with the shortest reach tells who binds.
    [Fact]
    public void EveryDimensionIsShaken()
    {
        var plane = Sample.Issue(
            [
                new Actor("A", "", 1, [10, 60], [0.5, 0.5]),
                new Actor("B", "", 1, [40, 5], [0.4, 0.4]),
                new Actor("C", "", 1, [90, 70], [0.4, 0.4]),
            ],
            2
        );
        var shaken = Sensitivity.Of(
            plane,
            SpatialOptions.Default,
            Quota.Unanimity,
            300,
            InputUncertainty.For(plane)
        );
        for (var k = 0; k < 2; k++)
        {
            Assert.InRange(Compromise.Mean(plane)[k], shaken.Mean[k].P5, shaken.Mean[k].P95);
            Assert.True(shaken.Spatial[k].P5 < shaken.Spatial[k].P95);
        }
        Assert.Equal("B", shaken.Binds[0].Actor);
    }

    [Fact]
    public void AnyScaleIsShakenByTheSamePartOfIt()
    {
        Assert.Equal([0.25], InputUncertainty.For(Pact).Positions.AsEnumerable());
        Assert.Equal(100.0 / 24, InputUncertainty.For(Sample.Drawn(3, 1, 1)).Positions[0], 1e-12);
    }

    [Fact]
    public void AtLeastOneRunIsMade() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Sensitivity.Of(Pact, SpatialOptions.Default, Quota.Unanimity, 0, InputUncertainty.For(Pact))
        );

    // A scheduler that admits one at a time leaves the loop a single thread.
    [Fact]
    public async Task OneThreadFindsWhatManyFind()
    {
        var drawing = SpatialOptions.Default with
        {
            StateTransitions = StateTransitions.Stochastic,
            Seed = 11,
        };
        Sensitivity Of() => Sensitivity.Of(Pact, drawing, Quota.Unanimity, 200, InputUncertainty.For(Pact));
        var single = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, 1).ConcurrentScheduler;
        var alone = await Task.Factory.StartNew(
            Of,
            TestContext.Current.CancellationToken,
            TaskCreationOptions.None,
            single
        );
        var together = Of();
        Assert.Equal(together.Spatial.AsEnumerable(), alone.Spatial);
        Assert.Equal(together.Binds.AsEnumerable(), alone.Binds);
        Assert.Equal(together.EmptyShare, alone.EmptyShare);
    }

    [Fact]
    public void AnotherSeedDrawsAnotherCourse()
    {
        Sensitivity Of(ulong seed) =>
            Sensitivity.Of(
                Pact,
                SpatialOptions.Default with
                {
                    Seed = seed,
                },
                Quota.Unanimity,
                50,
                InputUncertainty.For(Pact)
            );
        Assert.NotEqual(Of(1).Mean[0].P50, Of(2).Mean[0].P50);
    }
}
