namespace Burdenshare.Cli.Tests.Projections;

public sealed class ProjectTests
{
    [Fact]
    public void OneAllyIsShownYearByYear()
    {
        var printed = Answers.To("project", "Canada");
        Assert.Equal((0, ""), (printed.Code, printed.Errors));
        Assert.Contains(printed.Lines, line => line.StartsWith("2035", StringComparison.Ordinal));
        Assert.All(printed.Lines, line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void AllAlliesAreShownALineEach()
    {
        var printed = Answers.To("project");
        Assert.Contains(printed.Lines, line => line.StartsWith("Slovenia", StringComparison.Ordinal));
        Assert.All(printed.Lines, line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void TheTableOfValuesHasARowAnAllyAndYear()
    {
        var lines = Answers.To("project", "CAN", "ESP", "--format", "csv").Lines;
        Assert.Equal(1 + 2 * 9, lines.Count(line => line.Length > 0));
        Assert.StartsWith("ally,name,edition,target", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void AnObjectALineIsAnAllyEach()
    {
        var lines = Answers.To("project", "CAN", "ESP", "--format", "jsonl").Lines;
        Assert.Equal(2, lines.Count(line => line.StartsWith("{\"ally\":", StringComparison.Ordinal)));
    }

    [Fact]
    public void TheDocumentNamesItsVintages()
    {
        var answer = Answers.To("project", "CAN", "--format", "json").Json;
        Assert.Equal("nato-2026", answer.GetProperty("vintages")[0].GetString());
        Assert.Equal("2026-11-24", answer.GetProperty("asOf").GetString());
    }

    [Fact]
    public void TableAndDocumentTellTheSame()
    {
        var csv = Answers.To("project", "ESP", "--format", "csv").Csv;
        var years = Answers
            .To("project", "ESP", "--format", "json")
            .Json.GetProperty("allies")[0]
            .GetProperty("years");
        Assert.Equal(csv.Rows.Length, years.GetArrayLength());
        foreach (var (row, year) in years.EnumerateArray().Index())
        {
            Assert.Equal(csv[row, "year"], year.GetProperty("year").GetRawText());
            Assert.Equal(csv[row, "cost"], year.GetProperty("cost").GetProperty("amount").GetRawText());
            Assert.Equal(csv[row, "additionalUsd"], year.GetProperty("additionalUsd").GetRawText());
            Assert.Equal(csv[row, "gdp"], year.GetProperty("gdp").GetProperty("p50").GetRawText());
        }
    }

    [Theory]
    [InlineData("share", "above a frozen share")]
    [InlineData("real", "above a frozen real amount")]
    [InlineData("cash", "above a frozen amount")]
    [InlineData("plan", "above the ally's own plan")]
    public void TheYardstickIsNamedBelowTheTable(string baseline, string words) =>
        Assert.Contains(
            words,
            Answers.To("project", "Canada", "--baseline", baseline).Output,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("linear")]
    [InlineData("frontloaded")]
    [InlineData("backloaded")]
    [InlineData("growth")]
    [InlineData("plan")]
    [InlineData("trend")]
    public void EveryPathIsNamedAboveTheTable(string path) =>
        Assert.Contains(
            $"· {path} ·",
            Answers.To("project", "DEU", "--path", path).Lines[0],
            StringComparison.Ordinal
        );

    [Fact]
    public void WhoIsLeftOutIsNamedOnStderr()
    {
        string[] question = ["project", "--as-of", "2024-07-01", "--share", "3", "--to", "2030"];
        Assert.Equal("left out, no figures: Croatia", Assert.Single(Answers.To(question).ErrorLines));
        Assert.Equal("", Answers.To([.. question, "--quiet"]).Errors);
    }

    [Fact]
    public void AnAnswerGoesToAFileAsItGoesToTheScreen()
    {
        using var terminal = new Terminal();
        Assert.Equal(
            0,
            terminal.Run("project", "CAN", "--format", "json", "--out", terminal.At("canada.json")).Code
        );
        Assert.Equal(
            Answers.To("project", "CAN", "--format", "json").Output,
            File.ReadAllText(terminal.At("canada.json"))
        );
    }

    [Theory]
    [InlineData("VOC001", "Atlantis")]
    [InlineData("PRJ101", "--target", "hague-2025/total")]
    [InlineData("PRJ102", "--to", "2020")]
    [InlineData("PRJ103", "--share", "120")]
    [InlineData("PRJ104", "Iceland")]
    public void WhatCannotBeProjectedIsRefused(string code, params string[] question) =>
        Answers.To(["project", .. question]).IsRefused(code);

    [Theory]
    [InlineData("--share", "much")]
    [InlineData("--path", "sideways")]
    [InlineData("--to", "soon")]
    public void WhatIsNoChoiceIsWrongUsage(params string[] question) =>
        Assert.Equal(2, Answers.To(["project", .. question]).Code);
}
