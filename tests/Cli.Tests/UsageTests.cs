namespace Burdenshare.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("burdenshare")]
    [InlineData("burdenshare data", "data")]
    [InlineData("burdenshare", "nonsense")]
    [InlineData("burdenshare data", "data", "nonsense")]
    [InlineData("burdenshare status", "status", "extra")]
    [InlineData("burdenshare status", "status", "--loud")]
    [InlineData("burdenshare status", "status", "--year", "soon")]
    [InlineData("burdenshare status", "status", "--year", "-2024")]
    [InlineData("burdenshare status", "status", "--year", "99999999999")]
    [InlineData("burdenshare status", "status", "--year", "2024", "--year", "2025")]
    [InlineData("burdenshare status", "status", "--format", "xml")]
    [InlineData("burdenshare status", "status", "--as-of", "2024-13-01")]
    [InlineData("burdenshare status", "status", "--as-of", "1/7/2024")]
    [InlineData("burdenshare status", "status", "--seed", "-1")]
    [InlineData("burdenshare status", "status", "--out", "")]
    [InlineData("burdenshare read", "read")]
    [InlineData("burdenshare check", "check")]
    [InlineData("burdenshare data get", "data", "get")]
    [InlineData("burdenshare data get", "data", "get", "DEFEXP", "--price-basis", "nominal")]
    [InlineData("burdenshare data revisions", "data", "revisions")]
    [InlineData("burdenshare brief", "brief", "--out", "")]
    [InlineData("burdenshare consensus", "consensus", "--turns", "many")]
    [InlineData("burdenshare consensus", "consensus", "--runs", "1.5")]
    public void WrongUsageIsToldInWordsWithAHint(string verb, params string[] arguments) =>
        Answers.To(arguments).IsWrongUsage(verb);

    [Theory]
    [InlineData("statu", "status")]
    [InlineData("stauts", "status")]
    [InlineData("chek", "check")]
    [InlineData("breif", "brief")]
    [InlineData("concensus", "consensus")]
    public void AMistypedVerbIsGuessedOnStderr(string typed, string meant)
    {
        var printed = Answers.To(typed);
        printed.IsWrongUsage("burdenshare");
        Assert.Contains(meant, printed.ErrorLines);
    }

    [Fact]
    public void WhatWasTypedIsNamed() =>
        Assert.Contains("'soon'", Answers.To("status", "--year", "soon").Errors, StringComparison.Ordinal);

    [Fact]
    public void TheVersionIsOneLine()
    {
        var printed = Answers.To("--version");
        Assert.Equal((0, ""), (printed.Code, printed.Errors));
        Assert.Matches(@"^\d+\.\d+\.\d+", Assert.Single(printed.Lines));
        Assert.StartsWith(Surroundings.Version, printed.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void AFaultOfOursIsOneLineAndAsksToBeReported()
    {
        using var errors = new StringWriter();
        using var terminal = new Terminal();
        var around = terminal.Around(new TornPaper(), errors);
        Assert.Equal(1, Application.Run(["data", "list", "--format", "csv"], around));
        var line = Assert.Single(errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("please report", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', line);
    }

    [Theory]
    [InlineData("status", "--format", "json")]
    [InlineData("status")]
    [InlineData("data", "verify", "--format", "json")]
    [InlineData("data", "get", "DEFEXP", "--editions", "all", "--format", "csv")]
    [InlineData("data", "sources")]
    [InlineData("status", "--edition", "1812")]
    public void TheSameCommandGivesTheSameBytes(params string[] arguments)
    {
        using var terminal = new Terminal();
        Assert.Equal(Answers.To(arguments), terminal.Run(arguments));
    }

    [Fact]
    public void ManyAtOnceGiveTheSameBytes()
    {
        string[] arguments = ["status", "--as-of", "2024-07-01", "--format", "json"];
        var printed = new Printed[4];
        Parallel.For(
            0,
            printed.Length,
            index =>
            {
                using var terminal = new Terminal();
                printed[index] = terminal.Run(arguments);
            }
        );
        Assert.All(printed, each => Assert.Equal(Answers.To(arguments), each));
    }

    [Fact]
    public void TheUsersOwnFiguresStandBesideTheEmbeddedOnes()
    {
        using var terminal = new Terminal();
        var own = terminal.CopyOfFigures();
        Directory.CreateDirectory(terminal.At("user/published/nato"));
        Directory.Move(Path.Combine(own, "published/nato/2019"), terminal.At("user/published/nato/2020"));
        var origin = terminal.At("user/published/nato/2020/origin.yaml");
        File.WriteAllText(
            origin,
            File.ReadAllText(origin)
                .Replace("edition: \"2019\"", "edition: \"2020\"", StringComparison.Ordinal)
                .Replace("id: nato-2019", "id: own-2020", StringComparison.Ordinal)
        );
        var csv = terminal
            .Run("data", "get", "DEFEXP", "--ally", "ESP", "--editions", "2020", "--format", "csv")
            .Csv;
        Assert.Equal(["own-2020"], csv.Column("origin").Distinct());
    }

    private sealed class TornPaper : StringWriter
    {
        public override void Write(string? value) =>
            throw new InvalidOperationException("the paper\u001b[2J tore");
    }
}
