using System.Globalization;
using System.Text.Json;

namespace Burdenshare.Cli.Tests.Figures;

public sealed class GetTests
{
    [Fact]
    public void TheHeadIsTheTidyForm() =>
        Assert.Equal(
            "edition,ally,year,measure,unit,priceBasis,value,status,origin",
            string.Join(',', Get("DEFEXP", "--years", "2026").Head)
        );

    [Fact]
    public void TheShareIsWhatOneGetsUnlessOneAsksForMore()
    {
        var csv = Get("DEFEXP", "--ally", "NLD", "--years", "2026");
        Assert.Equal(
            ["2026", "NLD", "2026", "DEFEXP", "PC_GDP", "constant-2021", "2.58", "estimate", "nato-2026"],
            Assert.Single(csv.Rows)
        );
    }

    [Fact]
    public void CurrentPricesGiveTheNominalRatio()
    {
        var csv = Get("DEFEXP", "--ally", "NLD", "--years", "2026", "--price-basis", "current");
        Assert.Equal("current", csv[0, "priceBasis"]);
        Assert.Equal("PC_GDP", csv[0, "unit"]);
        Assert.Equal(2.29m, decimal.Round(Value(csv, 0), 2));
    }

    [Fact]
    public void NationalCurrencyIsNamedByItsCode()
    {
        var csv = Get("DEFEXP", "--ally", "POL,NLD", "--unit", "LCU", "--years", "2024");
        Assert.Equal(
            ["NLD EUR constant-2021", "NLD EUR current", "POL PLN constant-2021", "POL PLN current"],
            csv.Rows.Select(row => $"{row[1]} {row[4]} {row[5]}").Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void OneCurrencyAndOneBasisAreOneRow()
    {
        var csv = Get(
            "DEFEXP",
            "--ally",
            "NLD",
            "--unit",
            "usd",
            "--price-basis",
            "current",
            "--years",
            "2026"
        );
        Assert.Equal(["USD"], csv.Column("unit"));
        Assert.Equal(32_900m, Value(csv, 0));
    }

    [Fact]
    public void AllUnitsAreSharesChangesHeadsAndBothMoneys()
    {
        var csv = Get("DEFEXP", "--ally", "NLD", "--unit", "all", "--years", "2026");
        Assert.Equal(["EUR", "PC_CHANGE", "PC_GDP", "USD", "USD_PS"], csv.Column("unit").Distinct().Order());
    }

    [Fact]
    public void MoneyIsInMillionsWhateverTheEditionPrinted()
    {
        var csv = Get("GDP", "--ally", "DEU", "--unit", "USD", "--years", "2023", "--editions", "all");
        Assert.Equal(["2024", "2026"], csv.Column("edition").Distinct());
        // Germany's product is some four million million dollars.
        Assert.All(Enumerable.Range(0, csv.Rows.Length), row => Assert.InRange(Value(csv, row), 3e6m, 6e6m));
    }

    [Fact]
    public void PersonsAreCountedOneByOne()
    {
        var csv = Get("MILPERS", "--ally", "NLD", "--years", "2026");
        Assert.Equal(("PS", "none", 47_300m), (csv[0, "unit"], csv[0, "priceBasis"], Value(csv, 0)));
    }

    [Fact]
    public void InternationalDollarsAreMoneyToo()
    {
        var csv = Get("PPPGDP", "--ally", "ALB", "--years", "2018");
        Assert.InRange(Value(csv, 0), 30_000m, 50_000m);
    }

    [Fact]
    public void AnExchangeRateIsNoMoney()
    {
        var csv = Get("EXR", "--ally", "CAN", "--years", "2024");
        Assert.Equal(("CAD", 1.3699m), (csv[0, "unit"], Value(csv, 0)));
    }

    [Theory]
    [InlineData("2014-2026", 13)]
    [InlineData("2014–2026", 13)]
    [InlineData("2024", 1)]
    [InlineData("2026-2099", 1)]
    public void YearsAreARangeWithBothEnds(string years, int rows) =>
        Assert.Equal(rows, Get("DEFEXP", "--ally", "ESP", "--years", years).Rows.Length);

    [Fact]
    public void EveryEditionStandsBesideTheOthers()
    {
        var csv = Get("DEFEXP", "--ally", "POL", "--years", "2024", "--editions", "all");
        Assert.Equal(["2024", "2026"], csv.Column("edition"));
        Assert.Equal(["nato-2024", "nato-2026"], csv.Column("origin"));
        Assert.Equal(["estimate", "actual"], csv.Column("status"));
        Assert.Equal(4.12m, decimal.Round(Value(csv, 0), 2));
        Assert.Equal(3.75m, Value(csv, 1));
    }

    [Fact]
    public void NamedEditionsComeInTheOrderNamed() =>
        Assert.Equal(
            ["2026", "2019"],
            Get("DEFEXP", "--ally", "POL", "--years", "2018", "--editions", "2026, 2019").Column("edition")
        );

    [Fact]
    public void AllEditionsAreThoseOutByTheDay() =>
        Assert.Equal(
            ["2019", "2024"],
            Get("DEFEXP", "--ally", "POL", "--years", "2018", "--editions", "all", "--as-of", "2024-07-01")
                .Column("edition")
        );

    [Fact]
    public void GroupsAndNamesAreAlliesToo() =>
        Assert.Equal(
            ["NATO", "NATO-EUR-CAN", "TUR"],
            Get("DEFEXP", "--ally", "Türkiye,nato,NATO-EUR-CAN", "--years", "2026").Column("ally").Order()
        );

    [Fact]
    public void WithoutAnAllyAllAndTheAggregatesAnswer()
    {
        var csv = Get("DEFEXP", "--years", "2026");
        Assert.Equal(33, csv.Rows.Length);
        Assert.DoesNotContain("ISL", csv.Column("ally"));
    }

    [Fact]
    public void AMeasureOfTheFundIsAnsweredByItsNewestEdition()
    {
        var csv = Get("NGDP_RPCH", "--ally", "ESP", "--years", "2024");
        Assert.Equal("weo-2026-04", csv[0, "edition"]);
        var then = Get("NGDP_RPCH", "--ally", "ESP", "--years", "2024", "--as-of", "2019-07-01");
        Assert.Equal("weo-2019-04", then[0, "edition"]);
        var named = Get("NGDP_RPCH", "--ally", "ESP", "--years", "2018", "--edition", "imf-weo-2019-04");
        Assert.Equal("weo-2019-04", named[0, "edition"]);
    }

    [Theory]
    [InlineData("DEFEXP", "--ally", "GBR", "--unit", "all", "--editions", "all")]
    [InlineData("EXR", "--ally", "CAN")]
    public void EveryFormSaysTheSame(params string[] question)
    {
        var csv = Get(question);
        var json = Answers
            .To(["data", "get", "--format", "json", .. question])
            .Json.EnumerateArray()
            .ToArray();
        var lines = Answers.To(["data", "get", "--format", "jsonl", .. question]).JsonLines;
        Assert.Equal(csv.Rows.Length, json.Length);
        foreach (var (row, record) in json.Index())
        {
            Assert.Equal(csv.Head, record.EnumerateObject().Select(property => property.Name));
            Assert.Equal(csv[row, "edition"], record.GetProperty("edition").GetString());
            Assert.Equal(csv[row, "status"], record.GetProperty("status").GetString() ?? "");
            Assert.Equal(Value(csv, row), record.GetProperty("value").GetDecimal());
            Assert.True(JsonElement.DeepEquals(record, lines[row]));
        }
    }

    [Fact]
    public void TheTableFitsEightyColumns()
    {
        var printed = Answers.To("data", "get", "DEFEXP", "--ally", "NLD,NATO", "--unit", "all");
        Assert.All(printed.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.Contains(printed.Lines, line => line.EndsWith("2.58 estimate", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CLI103", "GDPP")]
    [InlineData("CLI104", "DEFEXP", "--ally", "ESP", "--years", "1815")]
    [InlineData("CLI104", "DEFEXP", "--unit", "XAU")]
    [InlineData("CLI104", "DEFEXP", "--editions", ",")]
    [InlineData("CLI104", "DEFEXP", "--editions", "all", "--as-of", "2001-01-01")]
    [InlineData("CLI111", "DEFEXP", "--editions", "2019,2026", "--as-of", "2024-07-01")]
    [InlineData("STA101", "DEFEXP", "--editions", "1999,2024")]
    [InlineData("VOC001", "DEFEXP", "--ally", "Atlantis")]
    [InlineData("VOC001", "DEFEXP", "--ally", "ESP,Ruritania")]
    public void WhatNobodyPublishedIsRefused(string code, params string[] question) =>
        Answers.To(["data", "get", .. question]).IsRefused(code);

    [Fact]
    public void EveryProblemIsTold() =>
        Answers.To("data", "get", "DEFEXP", "--editions", "1999,2024,2222").IsRefused("STA101", "STA101");

    [Fact]
    public void AnUnknownMeasureIsToldTheKnownOnes() =>
        Assert.Contains("DEFEXP, EQUIP", Answers.To("data", "get", "GDPP").Errors, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-2014")]
    [InlineData("then")]
    [InlineData("2014-")]
    [InlineData("-5")]
    public void YearsThatAreNoneAreWrongUsage(string years) =>
        Answers.To("data", "get", "DEFEXP", "--years", years).IsWrongUsage("burdenshare data get");

    private static CsvTable Get(params string[] question)
    {
        var printed = Answers.To(["data", "get", "--format", "csv", "--quiet", .. question]);
        Assert.Equal((0, ""), (printed.Code, printed.Errors));
        return printed.Csv;
    }

    private static decimal Value(CsvTable csv, int row) =>
        decimal.Parse(csv[row, "value"], CultureInfo.InvariantCulture);
}
