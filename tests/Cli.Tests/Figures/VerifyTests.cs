using System.Text.Json;

namespace Burdenshare.Cli.Tests.Figures;

public sealed class VerifyTests : IDisposable
{
    private const string PolandIn2024 = "POL,2024,DEFEXP,PC_GDP,0,constant-2021,3.75,actual";

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void TheEmbeddedFiguresHoldTogether()
    {
        var printed = Answers.To("data", "verify", "--format", "json");
        Assert.Equal((0, ""), (printed.Code, printed.Errors));
        Assert.True(printed.Json.GetProperty("holds").GetBoolean());
        Assert.InRange(printed.Json.GetProperty("figures").GetInt32(), 40_000, int.MaxValue);
        Assert.InRange(printed.Json.GetProperty("identities").GetInt32(), 5_000, int.MaxValue);
    }

    [Fact]
    public void TheCountsOfTheEditionsAddUp()
    {
        var json = Answers.To("data", "verify", "--format", "json").Json;
        var editions = json.GetProperty("editions").EnumerateArray().ToArray();
        Assert.Equal(json.GetProperty("identities").GetInt32(), editions.Sum(each => Int(each, "checked")));
        foreach (var edition in editions)
        {
            var identities = edition.GetProperty("identities").EnumerateArray().ToArray();
            Assert.Equal(Int(edition, "checked"), identities.Sum(each => Int(each, "checked")));
            Assert.Equal(
                identities.Sum(each => Int(each, "broken")),
                edition.GetProperty("exceptions").GetArrayLength()
            );
        }
    }

    [Fact]
    public void TheTableTellsHowManyWereCheckedAndNamesEveryException()
    {
        var (code, output, _) = Answers.To("data", "verify");
        Assert.Equal(0, code);
        var text = string.Join(' ', output.Split('\n', StringSplitOptions.TrimEntries));
        Assert.Matches(@"[\d,]+ figures held, [\d,]+ of them NATO's; [\d,]+ identities checked", text);
        Assert.Contains("0 unexplained, 0 stale", text, StringComparison.Ordinal);
        Assert.Contains("deflator NLD 2014", text, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void EveryExceptionHasItsReason()
    {
        var exceptions = Answers
            .To("data", "verify", "--format", "json")
            .Json.GetProperty("editions")
            .EnumerateArray()
            .SelectMany(edition => edition.GetProperty("exceptions").EnumerateArray())
            .ToArray();
        Assert.NotEmpty(exceptions);
        Assert.All(exceptions, each => Assert.NotEqual("", each.GetProperty("because").GetString()!.Trim()));
    }

    [Fact]
    public void OneChangedFigureIsFound()
    {
        var data = Changed("2026/figures.csv", PolandIn2024, PolandIn2024.Replace("3.75", "3.95", Ordinal));
        var (code, output, errors) = _terminal.Run("data", "verify", "--data", data, "--format", "json");
        Assert.Equal(3, code);
        Assert.False(JsonDocument.Parse(output).RootElement.GetProperty("holds").GetBoolean());
        Assert.Contains(
            "CLI105 nato-2026, POL 2024, share: published 3.95, recomputed 3.74",
            errors,
            Ordinal
        );
    }

    [Fact]
    public void AnExceptionThatIsNoneIsFound()
    {
        var exceptions = Path.Combine(
            _terminal.CopyOfFigures(),
            "published",
            "nato",
            "2026",
            "exceptions.csv"
        );
        File.AppendAllText(exceptions, "share,POL,2024,3.75,a reason that nobody needs any more\n");
        var printed = _terminal.Run("data", "verify", "--data", _terminal.At("data"));
        Assert.Equal(3, printed.Code);
        var line = Assert.Single(printed.ErrorLines);
        Assert.StartsWith("burdenshare: CLI106 nato-2026, POL 2024, share: ", line, Ordinal);
        Assert.Contains("1 stale", printed.Output, Ordinal);
    }

    [Fact]
    public void AnExceptionForAnotherValueThanPublishedExplainsNothing()
    {
        var data = Changed(
            "2024/exceptions.csv",
            "common currency,HRV,2014,0.7627,",
            "common currency,HRV,2014,0.9999,"
        );
        var printed = _terminal.Run("data", "verify", "--data", data);
        Assert.Equal(3, printed.Code);
        Assert.Contains(printed.ErrorLines, line => line.Contains("CLI105 nato-2024, HRV 2014", Ordinal));
        Assert.Contains(printed.ErrorLines, line => line.Contains("CLI106 nato-2024, HRV 2014", Ordinal));
    }

    [Theory]
    [InlineData("data", "verify")]
    [InlineData("data", "list")]
    [InlineData("status")]
    [InlineData("data", "get", "DEFEXP")]
    public void BrokenCsvIsRefusedWithFileAndLine(params string[] verb)
    {
        var data = Changed("2026/figures.csv", PolandIn2024, PolandIn2024.Replace("3.75", "three", Ordinal));
        var printed = _terminal.Run([.. verb, "--data", data]);
        Assert.Equal((3, ""), (printed.Code, printed.Output));
        Assert.Matches(
            @"^burdenshare: SRC\d{3} .*2026/figures\.csv:\d+: .*; .*$",
            Assert.Single(printed.ErrorLines)
        );
    }

    [Fact]
    public void AnOwnDataFolderAnswersInsteadOfTheEmbeddedOne()
    {
        var data = Changed("2026/figures.csv", PolandIn2024, PolandIn2024.Replace("3.75", "3.95", Ordinal));
        var csv = _terminal
            .Run(
                "data",
                "get",
                "DEFEXP",
                "--ally",
                "POL",
                "--years",
                "2024",
                "--format",
                "csv",
                "--data",
                data
            )
            .Csv;
        Assert.Equal(["3.95"], csv.Column("value"));
    }

    private static StringComparison Ordinal => StringComparison.Ordinal;

    private static int Int(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private string Changed(string file, string from, string to)
    {
        var path = Path.Combine(_terminal.CopyOfFigures(), "published", "nato", file);
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, Ordinal);
        File.WriteAllText(path, text.Replace(from, to, Ordinal));
        return _terminal.At("data");
    }
}
