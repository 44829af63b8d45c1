using System.Text.Json;

namespace Burdenshare.Cli.Tests.Articles;

public sealed class CompareTests : IDisposable
{
    private const string Own =
        "The minister said: “We do not need more flags on more fighting formations this year.”";
    private const string Other =
        "In Brussels he said, “We do not need more flags, we need more fighting formations this year.” He left.";

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void AQuotationThatAnotherReportGivesOtherwiseIsMarkedInBoth()
    {
        var warning = Assert.Single(Warnings("--compare", _terminal.Write("agency.txt", Other)));
        Assert.Equal("FCK211", warning.GetProperty("code").GetString());
        var (here, there) = (
            warning.GetProperty("span"),
            warning.GetProperty("elsewhere").GetProperty("span")
        );
        Assert.Equal(
            "We do not need more flags on more fighting formations this year",
            here.GetProperty("exact").GetString()
        );
        Assert.Equal(
            "We do not need more flags, we need more fighting formations this year",
            there.GetProperty("exact").GetString()
        );
        Assert.Equal("agency", warning.GetProperty("elsewhere").GetProperty("document").GetString());
        Assert.Equal(Other.IndexOf("We do", StringComparison.Ordinal), there.GetProperty("start").GetInt32());
    }

    [Fact]
    public void WithoutAnotherReportThereIsNoSuchWarning() => Assert.Empty(Warnings());

    [Fact]
    public void AReportThatIsMissingIsAProblem()
    {
        var run = _terminal.Run(
            "check",
            _terminal.Write("own.txt", Own),
            "--compare",
            _terminal.At("nowhere.txt")
        );
        Assert.Equal((3, ""), (run.Code, run.Output));
        Assert.Contains("STM101", run.Errors, StringComparison.Ordinal);
    }

    private JsonElement[] Warnings(params string[] more)
    {
        var run = _terminal.Run(["check", _terminal.Write("own.txt", Own), "--format", "json", .. more]);
        Assert.Equal(0, run.Code);
        using var json = JsonDocument.Parse(run.Output);
        return
        [
            .. json
                .RootElement.EnumerateArray()
                .Where(each => each.TryGetProperty("code", out var code) && code.GetString() == "FCK211")
                .Select(each => each.Clone()),
        ];
    }
}
