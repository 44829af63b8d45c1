namespace Burdenshare.Statements.Tests.Positions;

public sealed class PositionReaderTests
{
    [Theory]
    [InlineData("Latvia supports the 5% defence spending target.", "LVA", "supports")]
    [InlineData("Spain rejected the 5% defence spending target.", "ESP", "opposes")]
    [InlineData("Belgium is hesitant about the 5% defence spending target.", "BEL", "undecided")]
    [InlineData(
        "Italy backs the 5% defence spending target provided that time is given.",
        "ITA",
        "conditional"
    )]
    [InlineData("Washington demanded that allies spend 5% of GDP on defence.", "USA", "supports")]
    [InlineData("Poland pledged to spend 5% of GDP on defence.", "POL", "supports")]
    [InlineData("Spain will not spend 5% of GDP on defence.", "ESP", "opposes")]
    [InlineData("Slovakia did not support the 5% defence spending target.", "SVK", "opposes")]
    public void AVerbOrAFigureStatesAStance(string text, string actor, string stance)
    {
        var position = Assert.Single(Positions(text));
        Assert.Equal(("hague-2025/total", actor, stance), (position.Issue, position.Actor, position.Stance));
    }

    [Fact]
    public void AGroupTakesThePositionMemberByMember() =>
        Assert.Equal(
            ["EST", "LTU", "LVA"],
            Positions("The Baltic states embraced the 5% defence target.").Select(position => position.Actor)
        );

    [Fact]
    public void ThisGoalIsTheTargetNamedBefore()
    {
        var positions = Positions(
            "NATO plans a defence spending target of 5%. France and Greece embraced this goal."
        );
        Assert.Equal(["FRA", "GRC"], positions.Select(position => position.Actor));
        Assert.All(positions, position => Assert.Equal("hague-2025/total", position.Issue));
    }

    [Fact]
    public void AfterATotalAndItsPartsTheGoalIsTheTotal()
    {
        var positions = Positions(
            "NATO plans a defence spending target of 5%. This includes 3.5% for core defence and 1.5% "
                + "for resilience. "
                + "Norway endorsed this goal."
        );
        Assert.Equal("hague-2025/total", Assert.Single(positions).Issue);
    }

    [Fact]
    public void ThoseWhoJoinAsWellTakeTheSameStance()
    {
        var positions = Positions(
            "Ministers discussed the 5% defence target. France embraced this goal. Poland and Hungary "
                + "have signed on as well."
        );
        Assert.Equal(
            ["FRA", "HUN", "POL"],
            positions.Select(position => position.Actor).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void WhoeverIsFarFromATargetHasNotDecided()
    {
        var position = Assert.Single(
            Positions("Ministers discussed the 5% defence target. Portugal is far from this goal.")
        );
        Assert.Equal(("PRT", "undecided"), (position.Actor, position.Stance));
    }

    [Theory]
    [InlineData("France supports Ukraine.")]
    [InlineData("Spain rejected a tax of 5% on wine.")]
    [InlineData("Allies rejected the plan.")]
    public void WithoutATargetThereIsNoPosition(string text) => Assert.Empty(Positions(text));

    [Fact]
    public void TheFirstPositionStatedIsKept() =>
        Assert.Equal(
            "supports",
            Assert
                .Single(
                    Positions(
                        "Italy supports the 5% defence target. Later Italy rejected the 5% defence target."
                    )
                )
                .Stance
        );

    private static PositionFinding[] Positions(string text) =>
        [.. Repository.Read(text).Findings.OfType<PositionFinding>()];
}
