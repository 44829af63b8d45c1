using Burdenshare.Charts.Standings;

namespace Burdenshare.Charts.Tests;

public sealed class StandingChartTests
{
    [Fact]
    public void EveryAllyAndEveryValueIsPrinted()
    {
        var words = Examples.Standing.Words();

        Assert.All(Examples.Standing.Bars, bar => Assert.Contains(bar.Name, words));
        foreach (var value in new[] { "5.33 e", "3.50", "2.86 e", "2.00", "1.61 e" })
            Assert.Contains(value, words);
    }

    [Fact]
    public void TheHighestStandsAtTheTopAndTheUnknownAtTheBottom()
    {
        var names = Examples
            .Standing.Placed()
            .Where(text => Examples.Standing.Bars.Any(bar => bar.Name == text.Text))
            .OrderBy(text => text.Y)
            .Select(text => text.Text);

        Assert.Equal(
            ["Arcadia", "Freedonia", "All together", "Sylvania", "Ruritania", "Grand Fenwick"],
            names
        );
    }

    [Fact]
    public void AValueStandsInTheRowOfItsAlly()
    {
        var placed = Examples.Standing.Placed();

        foreach (
            var (name, value) in new[]
            {
                ("Arcadia", "5.33 e"),
                ("Sylvania", "2.00"),
                ("Grand Fenwick", "no figure"),
            }
        )
            Assert.Equal(
                placed.Single(text => text.Text == name).Y,
                placed.Single(text => text.Text == value).Y,
                tolerance: 1.5
            );
    }

    [Fact]
    public void EqualValuesStandInTheOrderOfTheirNames()
    {
        var chart = Examples.Standing with
        {
            Bars =
            [
                new("B", 2, false, ""),
                new("A", 2, false, ""),
                new("D", null, false, ""),
                new("C", null, false, ""),
            ],
        };

        Assert.Equal(["A", "B", "C", "D"], chart.ToTable().Rows.Select(row => row[0]));
    }

    [Fact]
    public void TheColourIsThatOfTheBandInWhichTheValueFalls()
    {
        Assert.Equal(2, Examples.Standing.Painted(Palette.High));
        Assert.Equal(2, Examples.Standing.Painted(Palette.Middle));
        Assert.Equal(1, Examples.Standing.Painted(Palette.Low));
    }

    [Theory]
    [InlineData("1.99", Palette.Low, "1.99")]
    [InlineData("1.996", Palette.Low, "1.996")]
    [InlineData("1.99999", Palette.Low, "1.99999")]
    [InlineData("2.00", Palette.High, "2.00")]
    [InlineData("2.004", Palette.High, "2.00")]
    public void AValueJustBelowAnEdgeNeitherCountsNorPrintsAsMet(string value, string color, string printed)
    {
        var known = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        var chart = new StandingChart(Examples.Text, [new("A", known, false, "")], [], [2]);

        Assert.Equal(1, chart.Painted(color));
        Assert.Contains(printed, chart.Words());
    }

    [Fact]
    public void BandsAreNamed()
    {
        var words = Examples.Standing.Words();

        Assert.Contains("Below 2", words);
        Assert.Contains("2 to below 3.5", words);
        Assert.Contains("3.5 and above", words);
        Assert.Contains("Then", words);
    }

    [Fact]
    public void FourBandsAreDrawnAndFiveRefused()
    {
        var four = Examples.Standing with { BandEdges = [1, 2, 3] };
        var five = Examples.Standing with { BandEdges = [1, 2, 3, 4] };

        Assert.Contains("2 to below 3", four.Words());
        Assert.Throws<ArgumentOutOfRangeException>(() => five.ToSvg());
    }

    [Fact]
    public void EveryTargetIsALineAtItsValueWithItsLabel()
    {
        var placed = Examples.Standing.Placed();

        foreach (var target in Examples.Standing.Targets)
        {
            var label = placed.Single(text => text.Text == target.Label);
            var tick = placed
                .Where(text => text.Text is "2" or "3" or "4" or "5")
                .ToDictionary(text => text.Text);
            var pixels = (tick["5"].X - tick["2"].X) / 3;
            Assert.Equal(tick["2"].X + (double)(target.Value - 2) * pixels, label.X, tolerance: 2);
        }
        var lines = System
            .Xml.Linq.XElement.Parse(Examples.Standing.ToSvg().Markup)
            .Descendants()
            .Count(element => element.Attribute("stroke")?.Value == Palette.Target);
        Assert.Equal(3, lines);
    }

    [Fact]
    public void LabelsOfNearTargetsStandAboveEachOther()
    {
        var chart = Examples.Standing with
        {
            Targets = [new(2, "two of output"), new(2.1m, "a little more"), new(5, "five")],
        };

        var placed = chart.Placed().ToLookup(text => text.Text);

        Assert.True(placed["a little more"].Single().Y < placed["two of output"].Single().Y - 10);
        Assert.Equal(placed["five"].Single().Y, placed["two of output"].Single().Y);
    }

    [Fact]
    public void TheEarlierValueIsATickAndPartOfTheTip()
    {
        Assert.Contains(Examples.Standing.Tips(), tip => tip == "Arcadia: 5.33 e (Then: 3.07). Almanac 3");
        Assert.Contains(Examples.Standing.Tips(), tip => tip == "All together: 2.86 e. Almanac 3");
        Assert.Equal(4, Examples.Standing.Painted(Palette.Ink));
        Assert.Equal(0, (Examples.Standing with { EarlierName = null }).Painted(Palette.Ink));
    }

    [Fact]
    public void AValueMovesBehindATickThatWouldStrikeItThrough()
    {
        var bar = new Standing("A", 2.09m, false, "", 2.21m);
        var struck = new StandingChart(Examples.Text, [bar], [new(5, "5")], [], "Then");
        var free = struck with { Bars = [bar with { Earlier = 1.9m }] };

        Assert.True(ValueX(struck) > ValueX(free) + 5);

        static double ValueX(StandingChart chart) => chart.Placed().Single(text => text.Text == "2.09").X;
    }

    [Fact]
    public void AGroupIsPrintedBold()
    {
        var total = System
            .Xml.Linq.XElement.Parse(Examples.Standing.ToSvg().Markup)
            .Descendants()
            .Single(element => element.Name.LocalName == "text" && element.Value == "All together");

        Assert.Contains("font-weight:bold", (string)total.Attribute("style")!, StringComparison.Ordinal);
    }

    [Fact]
    public void TheTableHoldsTheFiguresInFullPrecision()
    {
        var chart = Examples.Standing with
        {
            Bars =
            [
                new("Arcadia", 2.123456m, true, "Almanac 3", 1.5m),
                new("Fenwick", null, true, "Almanac 3"),
            ],
        };

        var table = chart.ToTable();

        Assert.Equal(["Name", "Value", "Status", "Then", "Source"], table.Columns);
        Assert.Equal(["Arcadia", "2.123456", "estimate", "1.5", "Almanac 3"], table.Rows[0]);
        Assert.Equal(["Fenwick", "", "", "", "Almanac 3"], table.Rows[1]);
        Assert.Equal(4, (chart with { EarlierName = null }).ToTable().Columns.Length);
    }

    [Fact]
    public void ThirtyTwoAlliesFitOnAPageInTheRatioOfA4()
    {
        var bars = Enumerable.Range(1, 33).Select(i => new Standing($"Ally {i}", i / 7m, true, "Almanac"));

        var svg = (Examples.Standing with { Bars = [.. bars] }).ToSvg();

        Assert.True(svg.Height < svg.Width * 297 / 210);
    }

    [Theory]
    [InlineData("0", "start")]
    [InlineData("2.5", "middle")]
    [InlineData("5", "end")]
    public void ATargetsLabelTurnsInwardsWhereThePageEnds(string value, string anchor)
    {
        var target = new TargetLine(
            decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture),
            "an agreement of many words, by 2035"
        );
        var chart = new StandingChart(Examples.Text, [new("A", 5, false, "")], [target], []);

        var label = System
            .Xml.Linq.XElement.Parse(chart.ToSvg().Markup)
            .Descendants()
            .Single(element => element.Name.LocalName == "text" && element.Value == target.Label);

        Assert.Equal(anchor, (string?)label.Attribute("text-anchor"));
    }

    [Fact]
    public void ALongNameOfTheEarlierYearIsShortenedInTheKeyOnly()
    {
        var name = string.Join(' ', Enumerable.Repeat("edition of the year", 5));
        var chart = Examples.Standing with { EarlierName = name };

        Assert.Contains(
            chart.Words(),
            word => word.StartsWith("edition", StringComparison.Ordinal) && word.EndsWith('…')
        );
        Assert.Equal(name, chart.ToTable().Columns[3]);
    }
}
