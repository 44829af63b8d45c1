using System.Text.Json;

namespace Burdenshare.Cli.Tests.Projections;

public sealed class ProjectViewTests
{
    private const string Paths = "200";

    [Fact]
    public void TheAllianceIsShownYearByYear()
    {
        var csv = Answers.To("project", "--view", "alliance", "--paths", Paths, "--format", "csv").Csv;
        Assert.Equal(18, csv.Rows.Length);
        Assert.Equal(["NATO", "NATO-EUR-CAN"], csv.Column("area").Distinct());
        Assert.Equal("2035", csv[csv.RowWith(("area", "NATO"), ("year", "2035")), "year"]);
    }

    [Fact]
    public void TheReviewIsShownAllyByAlly()
    {
        var csv = Answers.To("project", "--view", "checkpoint", "--paths", Paths, "--format", "csv").Csv;
        Assert.Equal(31, csv.Rows.Length);
        var spain = csv.RowWith(("ally", "ESP"));
        Assert.Equal(
            ("2.5", "true", "false"),
            (csv[spain, "pathShare"], csv[spain, "onTrend"], csv[spain, "onPlan"])
        );
    }

    [Fact]
    public void WhatMattersMostComesFirst()
    {
        var rows = Answers.To("project", "CAN", "--view", "tornado", "--format", "json").Json;
        double[] widths = [.. rows.EnumerateArray().Select(row => row.GetProperty("width").GetDouble())];
        Assert.Equal(7, widths.Length);
        Assert.Equal(widths.OrderDescending(), widths);
    }

    [Fact]
    public void HowFansFaredIsToldEditionByEdition()
    {
        var lines = Answers
            .To("project", "--view", "backtest", "--paths", Paths, "--format", "jsonl")
            .JsonLines;
        Assert.Equal(6, lines.Length);
        Assert.All(lines, line => Assert.InRange(line.GetProperty("in90").GetDouble(), 0, 100));
        Assert.Equal("2019", lines[0].GetProperty("edition").GetString());
    }

    [Theory]
    [InlineData("alliance")]
    [InlineData("checkpoint")]
    [InlineData("tornado")]
    [InlineData("backtest")]
    public void EveryViewFitsTheTerminal(string view)
    {
        var printed = Answers.To("project", "--view", view, "--paths", Paths);
        Assert.Equal((0, ""), (printed.Code, printed.Errors));
        Assert.All(printed.Lines, line => Assert.InRange(line.Length, 1, 80));
    }

    [Fact]
    public void ARefusedQuestionHasNoView()
    {
        Answers.To("project", "--view", "tornado", "--share", "0").IsRefused("PRJ103");
        Answers.To("project", "--view", "alliance", "Iceland").IsRefused("PRJ104");
    }

    [Fact]
    public void PathsHaveALimit()
    {
        Answers.To("project", "CAN", "--paths", "0").IsRefused("PRJ106");
        Answers.To("project", "CAN", "--paths", "1000001").IsRefused("PRJ106");
    }

    [Fact]
    public void WhatIsPaidForAddsNoDebt()
    {
        Assert.Equal(Debt("taxes", "baselineP50"), Debt("taxes", "p50"), 1e-6);
        Assert.True(Debt("deficit", "p50") > Debt("deficit", "baselineP50") + 2);
        Assert.Equal(Debt("deficit", "baselineP50"), Debt("cuts", "baselineP50"), 1e-6);
    }

    [Fact]
    public void CertainGdpHasNoBand()
    {
        var gdp = Last("project", "CAN", "--gdp", "weo", "--paths", Paths, "--format", "json")
            .GetProperty("gdp");
        Assert.Equal(gdp.GetProperty("p5").GetDouble(), gdp.GetProperty("p95").GetDouble());
    }

    [Fact]
    public void TheSeedDecidesTheDraws()
    {
        string[] question = ["project", "CAN", "--paths", Paths, "--format", "json"];
        using var terminal = new Terminal();
        Assert.Equal(Answers.To(question).Output, terminal.Run(question).Output);
        Assert.NotEqual(Answers.To(question).Output, Answers.To([.. question, "--seed", "2"]).Output);
    }

    private static double Debt(string financing, string name) =>
        Last("project", "CAN", "--financing", financing, "--paths", Paths, "--format", "json")
            .GetProperty("debtToGdp")
            .GetProperty(name)
            .GetDouble();

    private static JsonElement Last(params string[] question) =>
        Answers.To(question).Json.GetProperty("allies")[0].GetProperty("years").EnumerateArray().Last();
}
