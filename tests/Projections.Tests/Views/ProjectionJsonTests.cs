using System.Text.Json;
using Burdenshare.Projections.Costs;
using Burdenshare.Projections.Courses;
using Burdenshare.Projections.Views;

namespace Burdenshare.Projections.Tests.Views;

public sealed class ProjectionJsonTests
{
    private static readonly JsonElement s_spain = Print(Held.Question(Held.Day, "ESP")).GetProperty("allies")[
        0
    ];

    [Fact]
    public void ThePathIsTheContracts()
    {
        Assert.Equal("ESP", s_spain.GetProperty("ally").GetString());
        Assert.Equal("hague-2025/core", s_spain.GetProperty("target").GetString());
        Assert.Equal(2035, s_spain.GetProperty("targetYear").GetInt32());
        Assert.Equal(2026, s_spain.GetProperty("baseline").GetProperty("year").GetInt32());
        Assert.Equal("nato-2026", s_spain.GetProperty("baseline").GetProperty("origin").GetString());
        Assert.True(s_spain.GetProperty("requiredAnnualGrowth").GetProperty("real").GetDouble() > 5);
    }

    [Fact]
    public void CostIsThePathTimesGdpAlsoAfterRounding()
    {
        foreach (var year in s_spain.GetProperty("years").EnumerateArray())
        {
            var cost = year.GetProperty("cost").GetProperty("amount").GetDouble();
            var gdp = year.GetProperty("gdp").GetProperty("p50").GetDouble();
            Assert.Equal(year.GetProperty("pathShare").GetDouble() / 100 * gdp, cost, 0.1);
        }
    }

    [Fact]
    public void MoneySaysItsCurrencyAndPrices()
    {
        var year = s_spain.GetProperty("years")[0];
        Assert.Equal("EUR", year.GetProperty("cost").GetProperty("currency").GetString());
        Assert.Equal("current", year.GetProperty("cost").GetProperty("priceBasis").GetString());
        Assert.Equal("constant-2026", year.GetProperty("costConstant").GetProperty("priceBasis").GetString());
    }

    [Fact]
    public void NoNumberOfAnAllyIsNull()
    {
        Assert.DoesNotContain("null", Print(Held.Question()).GetProperty("allies").GetRawText());
    }

    [Fact]
    public void EveryChoiceHasAWordOfItsOwn()
    {
        Assert.Equal(Enum.GetValues<CourseShape>().Length, Words.Shapes.Values.Distinct().Count());
        Assert.Equal(Enum.GetValues<Yardstick>().Length, Words.Yardsticks.Values.Distinct().Count());
        Assert.Equal(("linear", "share"), (Words.Of(CourseShape.Linear), Words.Of(Yardstick.ShareFreeze)));
    }

    private static JsonElement Print(ProjectionQuestion question)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            ProjectionJson.Write(writer, Held.Draw(question));
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
