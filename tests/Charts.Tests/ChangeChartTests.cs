using System.Xml.Linq;

namespace Burdenshare.Charts.Tests;

public sealed class ChangeChartTests
{
    [Fact]
    public void BothValuesAndTheChangeArePrinted()
    {
        var words = Examples.Change.Words();

        foreach (
            var text in new[]
            {
                "3.07",
                "5.33 e",
                "+2.26",
                "2.21",
                "2.09 e",
                "−0.12",
                "0.00",
                "1.11",
                "no figure",
            }
        )
            Assert.Contains(text, words);
        Assert.Equal(2, words.Count(word => word == "–"));
        Assert.Contains("Change", words);
    }

    [Fact]
    public void TheGreatestRiseStandsAtTheTopAndTheUnknownAtTheBottom()
    {
        var names = Examples.Change.Changes.Select(change => change.Name).ToHashSet();

        var drawn = Examples.Change.Placed().Where(text => names.Contains(text.Text)).OrderBy(text => text.Y);

        Assert.Equal(
            ["Arcadia", "Sylvania", "Ruritania", "Freedonia", "Grand Fenwick"],
            drawn.Select(text => text.Text)
        );
    }

    [Fact]
    public void TheChangeStandsInTheRowOfItsAlly()
    {
        var placed = Examples.Change.Placed();

        foreach (
            var (name, change) in new[] { ("Arcadia", "+2.26"), ("Sylvania", "0.00"), ("Ruritania", "−0.12") }
        )
            Assert.Equal(
                placed.Single(text => text.Text == name).Y,
                placed.Single(text => text.Text == change).Y,
                tolerance: 1.5
            );
    }

    [Fact]
    public void RisesAndFallsDifferInColour()
    {
        Assert.Equal(3, Examples.Change.Painted(Palette.High));
        Assert.Equal(1, Examples.Change.Painted(Palette.Third));
        Assert.Equal(3, Examples.Change.Painted(Palette.Paper));
    }

    [Fact]
    public void TheValueBeforeStandsOnItsOwnSide()
    {
        var placed = Examples.Change.Placed().ToLookup(text => text.Text, text => text.X);

        Assert.True(placed["3.07"].Single() < placed["5.33 e"].Single());
        Assert.True(placed["2.09 e"].Single() < placed["2.21"].Single());
    }

    [Fact]
    public void OnlyAChangeIsALine()
    {
        var lines = XElement
            .Parse(Examples.Change.ToSvg().Markup)
            .Descendants()
            .Count(element => element.Attribute("stroke-width")?.Value == "3");

        Assert.Equal(2, lines);
    }

    [Fact]
    public void TheKeyNamesBeforeRisenAndFallen()
    {
        var words = Examples.Change.Words();

        Assert.All(new[] { "Then", "Now, risen", "Now, fallen" }, name => Assert.Contains(name, words));
    }

    [Fact]
    public void TheTipGivesBothFiguresAndTheirSource() =>
        Assert.Contains(
            Examples.Change.Tips(),
            tip => tip == "Arcadia: Then 3.07, Now 5.33 e. Almanac 2 and 3"
        );

    [Fact]
    public void NegativeValuesAreOnTheAxis()
    {
        var chart = Examples.Change with { Changes = [new("Arcadia", -1.5m, 0.5m, false, "Almanac")] };

        var words = chart.Words();

        Assert.Contains("-1.50", words);
        Assert.Contains("+2.00", words);
    }

    [Fact]
    public void TheTableSubtractsExactly()
    {
        var table = Examples.Change.ToTable();

        Assert.Equal(["Name", "Then", "Then status", "Now", "Now status", "Change", "Source"], table.Columns);
        Assert.Equal(
            ["Arcadia", "3.07", "actual", "5.33", "estimate", "2.26", "Almanac 2 and 3"],
            table.Rows[0]
        );
        Assert.Equal(["Freedonia", "", "", "1.11", "actual", "", "Almanac 3"], table.Rows[3]);
        Assert.Equal(["Grand Fenwick", "", "", "", "", "", "Almanac 3"], table.Rows[4]);
    }

    [Fact]
    public void AnEstimateIsMarkedOnEitherSide()
    {
        var chart = Examples.Change with
        {
            Changes = [new("Arcadia", 3.07m, 2.99m, false, "Almanac 2 and 3", WasEstimate: true)],
        };

        Assert.Contains("3.07 e", chart.Words());
        Assert.Contains("2.99", chart.Words());
        Assert.Equal(
            ["estimate", "actual"],
            new[] { chart.ToTable().Rows[0][2], chart.ToTable().Rows[0][4] }
        );
        Assert.Contains("Arcadia: Then 3.07 e, Now 2.99. Almanac 2 and 3", chart.Tips());
    }
}
