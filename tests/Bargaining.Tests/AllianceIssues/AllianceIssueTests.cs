using System.Collections.Immutable;
using Burdenshare.Bargaining.AllianceIssues;
using Burdenshare.Vocabulary;

namespace Burdenshare.Bargaining.Tests.AllianceIssues;

public sealed class AllianceIssueTests
{
    // An invented pact: 3 % core, 1 % related, 2 % as things stand.
    private static readonly AllianceProposal Core = new("pact/core", 3, 3, 4, 2, new DateOnly(2030, 6, 1));
    private static readonly ImmutableArray<AllyFigures> Figures =
    [
        new(new AreaCode("AAA"), 1, 100),
        new(new AreaCode("BBB"), 3, 300),
        new(new AreaCode("CCC"), 2, 50),
    ];

    [Fact]
    public void TheNewestStatementGivesThePosition()
    {
        var built = Build(
            Said("AAA", "pact/core", "2030-01-01", Stance.Opposes, 1.5),
            Said("AAA", "pact/core", "2030-05-01", Stance.Supports, 2.5),
            Said("BBB", "pact/core", "2030-05-01", Stance.Supports, 3)
        );
        Assert.Equal(2.5, PositionOf(built, "AAA"));
        Assert.Equal(new DateOnly(2030, 5, 1), built.Evidence[0].Date);
    }

    [Fact]
    public void WhatWasSaidLaterIsNotKnown()
    {
        var built = Build(
            Said("AAA", "pact/core", "2030-05-01", Stance.Supports, 2.5),
            Said("AAA", "pact/core", "2030-06-02", Stance.Opposes, 1.5),
            Said("BBB", "pact/core", "2030-06-01", Stance.Supports, 3)
        );
        Assert.Equal(2.5, PositionOf(built, "AAA"));
    }

    [Fact]
    public void AnAllyOfWhichNothingIsKnownIsLeftOutAndNamed()
    {
        var built = Build(
            Said("AAA", "pact/core", "2030-05-01", Stance.Supports, 2.5),
            Said("BBB", "pact/core", "2030-05-01", Stance.Supports, 3)
        );
        Assert.Equal(["AAA", "BBB"], built.Issue.Actors.Select(actor => actor.Name));
        Assert.Equal([new AreaCode("CCC")], built.WithoutEvidence.AsEnumerable());
    }

    [Fact]
    public void OneAllyAloneMakesNoIssue() =>
        Assert.Equal(
            ["BRG101"],
            Sample.Codes(
                AllianceIssue.Build(
                    Core,
                    [Said("AAA", "pact/core", "2030-05-01", Stance.Supports, 2.5)],
                    Figures
                )
            )
        );

    [Theory]
    [InlineData(Stance.Supports, 3)]
    [InlineData(Stance.Conditional, 2)]
    [InlineData(Stance.Opposes, 1)]
    [InlineData(Stance.Undecided, 1)]
    public void AStanceWithoutAValueLiesBetweenTodayAndTheTarget(Stance stance, double expected)
    {
        var built = Build(
            Said("AAA", "pact/core", "2030-05-01", stance, null),
            Said("BBB", "pact/core", "2030-05-01", Stance.Supports, 3)
        );
        Assert.Equal(expected, PositionOf(built, "AAA"));
    }

    [Theory]
    [InlineData("pact/total", 4, 3)]
    [InlineData("pact/total", 2.1, 2.1)]
    [InlineData("pact/core", 3, 3)]
    [InlineData("pact/core", 6, 4.5)]
    public void AValueOfTheTotalIsDividedAsTheProposalDivides(string issue, double value, double expected)
    {
        var built = Build(
            Said("AAA", issue, "2030-05-01", Stance.Supports, value),
            Said("BBB", "pact/core", "2030-05-01", Stance.Supports, 3)
        );
        Assert.Equal(expected, PositionOf(built, "AAA"), 1e-12);
    }

    [Theory]
    [InlineData(4, 4)]
    [InlineData(1.5, 2)]
    public void TheTotalIsBuiltFromCoreByTheSameRule(double value, double expected)
    {
        var total = Core with { Issue = "pact/total", Target = 4 };
        var built = Sample.Value(
            AllianceIssue.Build(
                total,
                [
                    Said("AAA", "pact/core", "2030-05-01", Stance.Supports, value),
                    Said("BBB", "pact/total", "2030-05-01", Stance.Supports, 4),
                ],
                Figures
            )
        );
        Assert.Equal(expected, PositionOf(built, "AAA"), 1e-12);
    }

    [Fact]
    public void OnOneDayTheVerifiedAndThenTheReluctantCounts()
    {
        var built = Build(
            Said("AAA", "pact/core", "2030-05-01", Stance.Opposes, 1.2) with
            {
                IsVerified = false,
            },
            Said("AAA", "pact/core", "2030-05-01", Stance.Supports, 3),
            Said("AAA", "pact/core", "2030-05-01", Stance.Conditional, 2.2),
            Said("BBB", "pact/core", "2030-05-01", Stance.Supports, 3)
        );
        Assert.Equal(2.2, PositionOf(built, "AAA"));
    }

    [Theory]
    [InlineData("other/core", "PC_GDP")]
    [InlineData("pact/deadline", "YEAR")]
    [InlineData("pact/core", "YEAR")]
    public void AStatementOnSomethingElseDoesNotCount(string issue, string unit)
    {
        var built = Build(
            Said("AAA", "pact/core", "2030-04-01", Stance.Supports, 2.5),
            Said("AAA", issue, "2030-05-01", Stance.Opposes, 2035) with
            {
                Unit = unit,
            },
            Said("BBB", "pact/core", "2030-05-01", Stance.Supports, 3)
        );
        Assert.Equal(2.5, PositionOf(built, "AAA"));
    }

    [Fact]
    public void SalienceGrowsWithTheGapAndWithWhatIsSaid()
    {
        var built = Build(
            Said("AAA", "pact/core", "2030-05-01", Stance.Supports, 3),
            Said("BBB", "pact/core", "2030-05-01", Stance.Supports, 3),
            Said("BBB", "pact/core", "2030-04-01", Stance.Supports, 3),
            Said("BBB", "pact/core", "2020-04-01", Stance.Supports, 3)
        );
        // The widest gap (2 points) and half of the most said; no gap and the most said: by hand.
        Assert.Equal(0.2 + 0.4 + 0.4 / 2, built.Issue.Actors[0].Saliences[0], 1e-12);
        Assert.Equal(0.2 + 0.4, built.Issue.Actors[1].Saliences[0], 1e-12);
    }

    [Fact]
    public void InfluenceIsTheFigureThatWasGiven() =>
        Assert.Equal([100, 300], Two().Issue.Actors.Select(actor => actor.Influence));

    [Fact]
    public void TheIssueKnowsItsStatusQuoAndUnit()
    {
        var dimension = Two().Issue.Dimensions[0];
        Assert.Equal(
            (2.0, "PC_GDP", 0.0, 3.0),
            (dimension.StatusQuo!.Value, dimension.Unit, dimension.Low, dimension.High)
        );
    }

    private static AllianceIssue Two() =>
        Build(
            Said("AAA", "pact/core", "2030-05-01", Stance.Supports, 2.5),
            Said("BBB", "pact/core", "2030-05-01", Stance.Supports, 3)
        );

    private static AllianceIssue Build(params ImmutableArray<StatedPosition> said) =>
        Sample.Value(AllianceIssue.Build(Core, said, Figures));

    private static double PositionOf(AllianceIssue built, string ally) =>
        built.Issue.Actors.Single(actor => actor.Name == ally).Positions[0];

    private static StatedPosition Said(
        string ally,
        string issue,
        string date,
        Stance stance,
        double? value
    ) =>
        new(
            new AreaCode(ally),
            issue,
            DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            stance,
            value,
            value is null ? null : "PC_GDP",
            "",
            "a minister",
            "Gazette",
            "https://example.org",
            true
        );
}
