using System.Xml.Linq;

namespace Burdenshare.Charts.Tests;

public sealed class FanChartTests
{
    [Fact]
    public void TheLastYearsQuantilesAreNamedAtTheirEnds()
    {
        var words = Examples.Fan.Words();

        foreach (var name in new[] { "95 %: 3.61", "75 %: 2.90", "median 2.45", "25 %: 2.10", "5 %: 1.70" })
            Assert.Contains(name, words);
        Assert.Contains("course 2.50", words);
        Assert.Contains("3.5 % later", words);
    }

    [Fact]
    public void EveryYearTellsItsBands() =>
        Assert.Contains(
            "2027: median 2.27; half between 2.04 and 2.55; nine in ten between 1.80 and 2.96; course 2.30",
            Examples.Fan.Tips()
        );

    [Fact]
    public void TheTableHoldsEveryQuantile()
    {
        var table = Examples.Fan.ToTable();

        Assert.Equal(["Year", "5 %", "25 %", "Median", "75 %", "95 %", "Course"], table.Columns);
        Assert.Equal(["2028", "1.7", "2.1", "2.45", "2.9", "3.61", "2.5"], table.Rows[^1]);
    }

    [Fact]
    public void ThereAreTwoBandsOfDifferentColours()
    {
        var fills = XElement
            .Parse(Examples.Fan.ToSvg().Markup)
            .Descendants()
            .Select(element => (string?)element.Attribute("fill"))
            .ToArray();

        Assert.Contains(fills, fill => fill?.Contains(Palette.Between, StringComparison.Ordinal) == true);
        Assert.Contains(fills, fill => fill?.Contains(Palette.Middle, StringComparison.Ordinal) == true);
    }

    [Fact]
    public void WithoutATargetNoneIsDrawn() =>
        Assert.DoesNotContain("3.5 % later", (Examples.Fan with { Target = null }).Words());

    [Fact]
    public void AnEmptyFanSaysSo() =>
        Assert.Contains(Label.Unknown, (Examples.Fan with { Years = [] }).Words());
}
