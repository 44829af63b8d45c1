namespace Burdenshare.Cli.Tests.Projections;

public sealed class ProjectTests
{
    [Fact]
    public void OneAllyIsShownYearByYear()
    {
        var printed = Answers.To("project", "Canada");
        Assert.Equal((0, ""), (printed.Code, printed.Errors));
        Assert.Contains(printed.Lines, line => line.StartsWith(" 2035", StringComparison.Ordinal));
        Assert.All(printed.Lines, line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void AllAlliesAreShownALineEach()
    {
        var printed = Answers.To("project");
        Assert.Contains(printed.Lines, line => line.StartsWith(" Slovenia", StringComparison.Ordinal));
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
