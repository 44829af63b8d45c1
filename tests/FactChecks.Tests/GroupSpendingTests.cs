using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

public sealed class GroupSpendingTests
{
    private static readonly string[] s_members = ["ESP", "EST", "GBR", "LVA", "POL"];

    [Fact]
    public void WhatTheEditionPrintsGoesBeforeASum()
    {
        var spent = Of([.. Members(1_000), "NATO-EUR-CAN 2024 USD 5001"])!;
        Assert.Equal(5_001m, spent.Millions);
        Assert.Equal("NATO-EUR-CAN", Assert.Single(spent.Figures).Key.Area.Code);
    }

    [Fact]
    public void AGroupThatIsNotPrintedIsTheSumOfItsMembers()
    {
        var spent = Of([.. Members(1_000)])!;
        Assert.Equal(5_000m, spent.Millions);
        Assert.Equal(s_members, spent.Figures.Select(figure => figure.Key.Area.Code).Order());
    }

    [Fact]
    public void ASumThatLacksAMemberIsNone() => Assert.Null(Of([.. Members(1_000).Skip(1)]));

    [Fact]
    public void AnAllyWithoutAFigureHasNone()
    {
        var release = Invented.Edition("2024", "2024-06-17", "ESP 2024 USD 1000");
        var alliance = House.Alliance(s_members);
        Assert.Null(GroupSpending.Of(release, alliance, new AreaCode("POL"), 2024, PriceBasis.Current));
        Assert.NotNull(GroupSpending.Of(release, alliance, new AreaCode("ESP"), 2024, PriceBasis.Current));
        Assert.Null(GroupSpending.Of(release, alliance, new AreaCode("ESP"), 2023, PriceBasis.Current));
        Assert.Null(
            GroupSpending.Of(release, alliance, new AreaCode("ESP"), 2024, PriceBasis.Constant(2015))
        );
    }

    private static IEnumerable<string> Members(int millions) =>
        s_members.Select(ally => $"{ally} 2024 USD {millions}");

    private static GroupSpending? Of(string[] figures) =>
        GroupSpending.Of(
            Invented.Edition("2024", "2024-06-17", figures),
            House.Alliance(s_members),
            AreaCode.EuropeAndCanada,
            2024,
            PriceBasis.Current
        );
}
