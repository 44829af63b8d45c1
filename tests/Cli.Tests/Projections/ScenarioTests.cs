namespace Burdenshare.Cli.Tests.Projections;

public sealed class ScenarioTests
{
    private const string Text = """
        as_of: 2026-10-01
        allies: [CAN, ESP]
        to: 2033
        path: frontloaded
        paths: 100
        seed: 5
        """;

    [Fact]
    public void AScenarioAsksWhatItSays()
    {
        using var terminal = new Terminal();
        var answer = terminal
            .Run("project", "--scenario", terminal.Write("mine.yaml", Text), "--format", "json")
            .Json;
        Assert.Equal("2026-10-01", answer.GetProperty("asOf").GetString());
        Assert.Equal("frontloaded", answer.GetProperty("path").GetString());
        Assert.Equal(5, answer.GetProperty("seed").GetInt32());
        Assert.Equal(2, answer.GetProperty("allies").GetArrayLength());
        Assert.Equal(2033, answer.GetProperty("allies")[0].GetProperty("targetYear").GetInt32());
    }

    [Fact]
    public void AskedAgainItGivesTheSameBytes()
    {
        using var terminal = new Terminal();
        var file = terminal.Write("mine.yaml", Text);
        string[] question = ["project", "--scenario", file, "--format", "json"];
        Assert.Equal(terminal.Run(question).Output, terminal.Run(question).Output);
    }

    [Fact]
    public void AGivenOptionOutweighsIt()
    {
        using var terminal = new Terminal();
        var file = terminal.Write("mine.yaml", Text);
        var answer = terminal
            .Run("project", "POL", "--scenario", file, "--path", "linear", "--seed", "1", "--format", "json")
            .Json;
        Assert.Equal("linear", answer.GetProperty("path").GetString());
        Assert.Equal(1, answer.GetProperty("seed").GetInt32());
        Assert.Equal("POL", answer.GetProperty("allies")[0].GetProperty("ally").GetString());
    }

    [Fact]
    public void TheExampleThatShipsCanBeAsked()
    {
        using var terminal = new Terminal();
        var file = Path.Combine(AppContext.BaseDirectory, "examples", "scenarios", "two-years-early.yaml");
        var printed = terminal.Run("project", "--scenario", file);
        Assert.Equal((0, ""), (printed.Code, printed.Errors));
        Assert.Contains("2033", printed.Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PRJ201", "pfad: x")]
    [InlineData("PRJ201", "to: soon")]
    [InlineData("PRJ201", "to: [1")]
    [InlineData("PRJ102", "to: 2020")]
    [InlineData("PRJ103", "share: 120")]
    [InlineData("VOC001", "allies: [Atlantis]")]
    [InlineData("STA101", "edition: 2022")]
    [InlineData("CLI102", "as_of: 2010-01-01")]
    [InlineData("CLI111", "edition: 2026\nas_of: 2025-01-01")]
    public void AMistakeIsRefused(string code, string text)
    {
        using var terminal = new Terminal();
        terminal.Run("project", "--scenario", terminal.Write("mine.yaml", text)).IsRefused(code);
    }

    [Fact]
    public void AFileThatIsNotThereIsRefused() =>
        Answers.To("project", "--scenario", "nowhere.yaml").IsRefused("CLI116");
}

public sealed class ScenarioYardstickTests
{
    [Theory]
    [InlineData("share")]
    [InlineData("real")]
    [InlineData("cash")]
    [InlineData("plan")]
    public void AScenariosBaselineIsTheOneThatIsPrinted(string baseline)
    {
        using var terminal = new Terminal();
        var file = terminal.Write("mine.yaml", $"allies: [CAN]\nbaseline: {baseline}\npaths: 10\n");
        var answer = terminal.Run("project", "--scenario", file, "--format", "json").Json;
        Assert.Equal(baseline, answer.GetProperty("additionalTo").GetString());
    }

    [Theory]
    [InlineData("growth: 1", "allies: [CAN]")]
    [InlineData("prices: 1", "allies: [CAN]")]
    public void AnotherEconomyIsAnotherAnswer(string shift, string allies)
    {
        using var terminal = new Terminal();
        var other = terminal.Run(
            "project",
            "--scenario",
            terminal.Write("a.yaml", $"{allies}\n{shift}\n"),
            "--format",
            "csv"
        );
        var usual = terminal.Run(
            "project",
            "--scenario",
            terminal.Write("b.yaml", $"{allies}\n"),
            "--format",
            "csv"
        );
        Assert.Equal((0, 0), (other.Code, usual.Code));
        Assert.True(
            decimal.Parse(other.Csv[8, "gdp"], System.Globalization.CultureInfo.InvariantCulture)
                > decimal.Parse(usual.Csv[8, "gdp"], System.Globalization.CultureInfo.InvariantCulture)
        );
    }
}
