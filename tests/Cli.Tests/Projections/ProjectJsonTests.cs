using System.Text.Json;

namespace Burdenshare.Cli.Tests.Projections;

/// <summary>What scripts may rely on: the contract of `project --format json`.</summary>
public sealed class ProjectJsonTests
{
    private static readonly JsonElement s_answer = Answers
        .To("project", "--paths", "200", "--format", "json")
        .Json;

    private static readonly JsonElement[] s_allies = [.. s_answer.GetProperty("allies").EnumerateArray()];

    [Fact]
    public void TheAnswerSaysHowItWasDrawn()
    {
        Assert.Equal(1, s_answer.GetProperty("seed").GetInt32());
        Assert.Equal(200, s_answer.GetProperty("paths").GetInt32());
        Assert.Equal(
            ["nato-2026", "imf-weo-2026-04"],
            s_answer.GetProperty("vintages").EnumerateArray().Select(each => each.GetString())
        );
    }

    [Fact]
    public void EveryAllyWithForcesIsThereByItsCode()
    {
        var codes = s_allies.Select(ally => ally.GetProperty("ally").GetString()!).ToArray();
        Assert.Equal(31, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^[A-Z]{3}$", code));
        Assert.DoesNotContain("ISL", codes);
    }

    [Fact]
    public void NoNumberOfAnAllyIsNull()
    {
        foreach (var ally in s_allies)
        foreach (var year in ally.GetProperty("years").EnumerateArray())
        {
            foreach (var quantile in new[] { "p5", "p25", "p50", "p75", "p95" })
                Assert.Equal(JsonValueKind.Number, year.GetProperty("share").GetProperty(quantile).ValueKind);
            foreach (var name in new[] { "pathShare", "usd", "additionalUsd", "eur" })
                Assert.Equal(JsonValueKind.Number, year.GetProperty(name).ValueKind);
            Assert.Equal(JsonValueKind.Number, year.GetProperty("gdp").GetProperty("p50").ValueKind);
            foreach (var quantile in new[] { "p5", "p50", "p95", "baselineP50" })
                Assert.Equal(
                    JsonValueKind.Number,
                    year.GetProperty("debtToGdp").GetProperty(quantile).ValueKind
                );
        }
    }

    [Fact]
    public void AmountsCarryTheirCurrencyAndPrices()
    {
        var first = Ally("POL").GetProperty("years")[0];
        foreach (var name in new[] { "cost", "additional" })
        {
            Assert.Equal("PLN", first.GetProperty(name).GetProperty("currency").GetString());
            Assert.Equal("current", first.GetProperty(name).GetProperty("priceBasis").GetString());
        }
    }

    [Fact]
    public void TheBaselineIsThePublishedShareWithItsOrigin()
    {
        var baseline = Ally("NLD").GetProperty("baseline");
        Assert.Equal((2026, 2.58m), (baseline.GetProperty("year").GetInt32(), Share(baseline)));
        Assert.Equal("nato-2026", baseline.GetProperty("origin").GetString());
        Assert.Equal("estimate", baseline.GetProperty("status").GetString());
    }

    [Fact]
    public void GrowthProbabilityAndSumAreToldForEach()
    {
        foreach (var ally in s_allies)
        {
            Assert.InRange(ally.GetProperty("probabilityOfTarget").GetDouble(), 0, 1);
            var growth = ally.GetProperty("requiredAnnualGrowth");
            Assert.True(growth.GetProperty("nominal").GetDouble() > growth.GetProperty("real").GetDouble());
            Assert.Equal(
                "current",
                ally.GetProperty("cumulativeAdditional").GetProperty("priceBasis").GetString()
            );
        }
    }

    [Fact]
    public void TheTargetIsTheAgreementsWithItsYear()
    {
        var spain = Ally("ESP");
        Assert.Equal("hague-2025/core", spain.GetProperty("target").GetString());
        Assert.Equal(2035, spain.GetProperty("targetYear").GetInt32());
        Assert.Equal(3.5, spain.GetProperty("years")[8].GetProperty("pathShare").GetDouble(), 1e-6);
    }

    private static JsonElement Ally(string code) =>
        s_allies.Single(ally => ally.GetProperty("ally").ValueEquals(code));

    private static decimal Share(JsonElement baseline) => baseline.GetProperty("share").GetDecimal();
}
