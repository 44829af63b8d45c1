using System.Collections.Immutable;
using Burdenshare.Bargaining.AllianceIssues;
using Burdenshare.Bargaining.Consensus;

namespace Burdenshare.Bargaining.Tests.Consensus;

public sealed class WhatIfTextTests
{
    private static readonly OutcomeSpread Spread = new(2.914, 3, 3.2, 3.4, 3.721);

    [Fact]
    public void AFileWithoutMoreSaysNothingMore() =>
        Assert.Empty(ConsensusText.WhatIf(ConsensusContext.OfFile("all")));

    [Fact]
    public void SpreadsAndBindersAreNamedMostOftenFirst()
    {
        var shaken = new Sensitivity(100, [Spread], [Spread], [("ESP", 0.9), ("SVK", 0.1)], 0.35);
        var text = ConsensusText.WhatIf(ConsensusContext.OfFile("all") with { Sensitivity = shaken });
        Assert.StartsWith("Shaken in 100 runs", text, StringComparison.Ordinal);
        Assert.Contains("spatial 2.91 to 3.72", text, StringComparison.Ordinal);
        Assert.Contains("nothing acceptable in 35 %", text, StringComparison.Ordinal);
        Assert.Contains(
            "  ESP binds in 90.0 % of them\n  SVK binds in 10.0 %",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ManyBindersAreCutToTheFirst()
    {
        var many = Enumerable.Range(0, 9).Select(i => ($"A{i}", 0.1)).ToImmutableArray();
        var shaken = new Sensitivity(100, [Spread], [Spread], many, 0);
        var text = ConsensusText.WhatIf(ConsensusContext.OfFile("all") with { Sensitivity = shaken });
        Assert.Contains("A4 binds", text, StringComparison.Ordinal);
        Assert.DoesNotContain("A5 binds", text, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyConcessionsThatCloseTheDealAreShown()
    {
        var context = ConsensusContext.OfFile("all") with
        {
            Concessions =
            [
                new Concession("none", null, 2035, 2.2, "ESP", false),
                new Concession("exemption", "ESP", 2035, 3.6, "CZE", true),
                new Concession("deadline", null, 2036, 2.3, "ESP", false),
                new Concession("deadline", null, 2040, 3.5, "ESP", true),
            ],
        };
        Assert.Equal(
            "Closes the deal: ESP exempt; CZE then binds\nCloses the deal: the same target by 2040\n",
            ConsensusText.WhatIf(context)
        );
    }

    [Fact]
    public void WhereNothingClosesTheDealThatIsSaid()
    {
        var context = ConsensusContext.OfFile("all") with
        {
            Concessions =
            [
                new Concession("none", null, 2035, 2.2, "ESP", false),
                new Concession("deadline", null, 2050, 2.3, "ESP", false),
            ],
        };
        Assert.Equal(
            "No exemption, and no deadline up to 2050, closes the deal.\n",
            ConsensusText.WhatIf(context)
        );
    }

    [Fact]
    public void WhoHardlyEverBindsIsNotSaidNeverTo()
    {
        var shaken = new Sensitivity(10_000, [Spread], [Spread], [("ESP", 0.9999), ("HUN", 0.0001)], 0);
        var text = ConsensusText.WhatIf(ConsensusContext.OfFile("all") with { Sensitivity = shaken });
        Assert.Contains("HUN binds in less than 0.1 % of them", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ADealThatNeedsNothingSaysSo()
    {
        var context = ConsensusContext.OfFile("all") with
        {
            Concessions =
            [
                new Concession("none", null, 2035, 4, "ESP", true),
                new Concession("exemption", "ESP", 2035, 5, "CZE", true),
                new Concession("deadline", null, 2036, 4.2, "ESP", true),
            ],
        };
        Assert.Equal("Closes the deal: nothing more is needed\n", ConsensusText.WhatIf(context));
    }
}
