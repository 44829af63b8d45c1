using System.Text.Json;
using Burdenshare.Charts.Fans;
using CsCheck;

namespace Burdenshare.Charts.Tests;

/// <summary>What a browser is given to draw a fan.</summary>
public sealed class FanDrawingTests
{
    private static readonly Gen<FanYear> s_year = Gen.Select(Gen.Int[0, 5000].Array[5], Gen.Int[0, 5000])
        .Select(
            (hundredths, course) =>
                new FanYear(0, [.. hundredths.Order().Select(value => value / 100m)], course / 100m)
        );

    [Fact]
    public void ABandAndItsEdgeAddUpToItsUpperQuantile()
    {
        var series = Series(Examples.Fan);

        foreach (var (stack, upper) in new[] { ("band 0", 4), ("band 1", 3) })
        {
            var both = series.Where(each => Is(each, "stack", stack)).Select(Values).ToArray();
            Assert.Equal(2, both.Length);
            Assert.Equal(
                Examples.Fan.Years.Select(year => year.Quantiles[upper]),
                both[0].Zip(both[1], (edge, band) => edge + band)
            );
        }
    }

    [Fact]
    public void TheMedianTheCourseAndTheTargetAreLinesOfTheirOwn()
    {
        var series = Series(Examples.Fan);

        Assert.Equal([2.1m, 2.27m, 2.45m], Values(Named(series, "median")));
        Assert.Equal([2.1m, 2.3m, 2.5m], Values(Named(series, "course")));
        Assert.Equal([3.5m, 3.5m, 3.5m], Values(Named(series, "3.5 % later")));
        Assert.Equal("dashed", StyleOf(Named(series, "course")));
        Assert.Equal("dotted", StyleOf(Named(series, "3.5 % later")));
    }

    [Fact]
    public void EveryYearStandsOnTheAxis() =>
        Assert.Equal(
            ["2026", "2027", "2028"],
            Option(Examples.Fan)
                .GetProperty("xAxis")
                .GetProperty("data")
                .EnumerateArray()
                .Select(year => year.GetString())
        );

    [Fact]
    public void TheAxisHoldsWhateverIsDrawn() =>
        s_year
            .Array[1, 8]
            .Sample(years =>
            {
                var axis = Option(Of(years)).GetProperty("yAxis");
                var (min, max) = (axis.GetProperty("min").GetDecimal(), axis.GetProperty("max").GetDecimal());
                return years.All(year =>
                    year.Quantiles[0] >= min && year.Quantiles[4] <= max && year.Course <= max
                );
            });

    [Fact]
    public void NoBandIsNegative() =>
        s_year
            .Array[1, 8]
            .Sample(years =>
                Series(Of(years))
                    .Where(each => each.TryGetProperty("stack", out _))
                    .All(each => Values(each).All(value => value >= 0))
            );

    [Fact]
    public void ALongTargetNameIsCutAndWholeInNoOtherPlace()
    {
        var name = string.Concat(Enumerable.Repeat("as agreed ", 20));
        var fan = Examples.Fan with { Target = new TargetLine(3.5m, name) };

        Assert.Contains(fan.Words(), word => word.StartsWith("as agreed", StringComparison.Ordinal));
        Assert.DoesNotContain(name, fan.Words());
    }

    private static FanChart Of(FanYear[] years) =>
        Examples.Fan with
        {
            Years = [.. years.Select((year, i) => year with { Year = 2026 + i })],
        };

    private static JsonElement Option(FanChart chart) => JsonDocument.Parse(chart.OptionJson()).RootElement;

    private static JsonElement[] Series(FanChart chart) =>
        [.. Option(chart).GetProperty("series").EnumerateArray()];

    private static bool Is(JsonElement series, string property, string value) =>
        series.TryGetProperty(property, out var found) && found.ValueEquals(value);

    private static JsonElement Named(JsonElement[] series, string name) =>
        Assert.Single(series, each => Is(each, "name", name));

    private static IEnumerable<decimal> Values(JsonElement series) =>
        series.GetProperty("data").EnumerateArray().Select(value => value.GetDecimal());

    private static string? StyleOf(JsonElement series) =>
        series.GetProperty("lineStyle").GetProperty("type").GetString();
}
