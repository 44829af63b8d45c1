using System.Globalization;
using System.Text.Json;

namespace Burdenshare.Cli.Tests.Figures;

public sealed class RevisionsTests
{
    [Fact]
    public void PolandsShareOfTwentyFourFellByAThird()
    {
        var csv = Csv("DEFEXP", "--ally", "POL");
        var row = csv.RowWith(("ally", "POL"), ("year", "2024"));
        Assert.Equal(4.12m, decimal.Round(Number(csv[row, "2024"]), 2));
        Assert.Equal("3.75", csv[row, "2026"]);
        Assert.Equal("", csv[row, "2019"]);
        Assert.Equal(Number(csv[row, "2026"]) - Number(csv[row, "2024"]), Number(csv[row, "revision"]));
    }

    [Fact]
    public void TheTableShowsBothAndTheDifference()
    {
        var lines = Answers.To("data", "revisions", "DEFEXP", "--ally", "POL").Lines;
        Assert.StartsWith("POL: DEFEXP, PC_GDP", lines[0], StringComparison.Ordinal);
        var line = Assert.Single(lines, each => each.Contains("4.12e", StringComparison.Ordinal));
        Assert.Equal(
            ["2024", "–", "–", "4.12e", "–", "3.75", "−0.37"],
            line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
    }

    [Fact]
    public void JsonHoldsOneValueAnEditionWithItsOrigin()
    {
        var ally = Assert.Single(Json("DEFEXP", "--ally", "Poland").EnumerateArray());
        Assert.Equal("POL", ally.GetProperty("ally").GetString());
        var year = ally.GetProperty("revisions").EnumerateArray().Single(row => Year(row) == 2024);
        var values = year.GetProperty("values").EnumerateArray().ToArray();
        Assert.Equal(
            ["2019", "2023", "2024", "2025", "2026"],
            values.Select(value => value.GetProperty("edition").GetString()!)
        );
        Assert.Equal(JsonValueKind.Null, values[0].GetProperty("value").ValueKind);
        Assert.Equal(JsonValueKind.Null, values[0].GetProperty("origin").ValueKind);
        Assert.Equal("estimate", values[2].GetProperty("status").GetString());
        Assert.Equal(3.75m, values[4].GetProperty("value").GetDecimal());
        Assert.Equal("nato-2026", values[4].GetProperty("origin").GetString());
    }

    [Fact]
    public void LaterEditionsAreUnknownOnTheDay()
    {
        var csv = Csv("DEFEXP", "--ally", "POL", "--as-of", "2024-07-01");
        Assert.DoesNotContain("2026", csv.Head);
        Assert.Equal("", csv[csv.RowWith(("year", "2024")), "revision"]);
    }

    [Fact]
    public void PersonsAreCountedOneByOneAsInGet()
    {
        var csv = Csv("MILPERS", "--ally", "NLD");
        Assert.Equal(43_000m, Number(csv[csv.RowWith(("year", "2024")), "2026"]));
    }

    [Fact]
    public void AmountsAreSetSideBySideAtCurrentPricesWhereAnEditionHasThem()
    {
        var row = Json("GDP", "--ally", "POL")[0]
            .GetProperty("revisions")
            .EnumerateArray()
            .Single(each => Year(each) == 2020);
        var values = row.GetProperty("values").EnumerateArray().ToArray();
        foreach (var edition in new[] { "2024", "2026" })
        {
            var value = values.Single(each => Text(each, "edition") == edition);
            Assert.Equal(("USD", "current"), (Text(value, "unit"), Text(value, "priceBasis")));
        }
    }

    [Fact]
    public void AmountsAtDifferentPricesAreNotSubtracted()
    {
        var rows = Json("GDP", "--ally", "POL", "--price-basis", "constant", "--unit", "USD")[0]
            .GetProperty("revisions")
            .EnumerateArray()
            .ToArray();
        var bases = rows.SelectMany(row => row.GetProperty("values").EnumerateArray())
            .Select(value => Text(value, "priceBasis"))
            .OfType<string>()
            .Distinct();
        Assert.Superset(new HashSet<string> { "constant-2015", "constant-2021" }, bases.ToHashSet());
        var year = rows.Single(row => Year(row) == 2020);
        Assert.Equal(JsonValueKind.Null, year.GetProperty("revision").ValueKind);
    }

    [Fact]
    public void AnotherCurrencyIsNotSubtractedEither()
    {
        // Bulgaria's older tables count in lev and the newest in euro.
        var csv = Csv("DEFEXP", "--ally", "BGR", "--unit", "LCU");
        Assert.Equal("", csv[csv.RowWith(("year", "2022")), "revision"]);
        var steady = Csv("DEFEXP", "--ally", "NLD", "--unit", "LCU");
        Assert.NotEqual("", steady[steady.RowWith(("year", "2022")), "revision"]);
    }

    [Fact]
    public void WithoutAnAllyEveryAreaHasItsTable()
    {
        var areas = Json("DEFEXP").EnumerateArray().Select(each => each.GetProperty("ally").GetString());
        Assert.Equal(33, areas.Count());
        Assert.Contains("NATO", areas);
    }

    [Theory]
    [InlineData("CLI103", "NOTHING")]
    [InlineData("CLI104", "EXR", "--ally", "POL")]
    [InlineData("CLI104", "DEFEXP", "--ally", "ISL")]
    [InlineData("CLI104", "DEFEXP", "--as-of", "2001-01-01")]
    [InlineData("VOC001", "DEFEXP", "--ally", "Narnia")]
    public void WhatNatoNeverPrintedIsRefused(string code, params string[] question) =>
        Answers.To(["data", "revisions", .. question]).IsRefused(code);

    private static CsvTable Csv(params string[] question) =>
        Answers.To(["data", "revisions", "--format", "csv", .. question]).Csv;

    private static JsonElement Json(params string[] question) =>
        Answers.To(["data", "revisions", "--format", "json", .. question]).Json;

    private static int Year(JsonElement row) => row.GetProperty("year").GetInt32();

    private static string? Text(JsonElement value, string name) => value.GetProperty(name).GetString();

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
