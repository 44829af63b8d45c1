using System.Globalization;
using System.Text.Json;

namespace Burdenshare.Cli.Tests.Figures;

public sealed class ChangeTests
{
    [Fact]
    public void LithuaniaFellBelowTwoPercentThoughItSpentMore()
    {
        var csv = Csv("--ally", "LTU,ROU", "--years", "2020-2021", "--edition", "2026");
        var lithuania = csv.RowWith(("ally", "LTU"));
        Assert.True(Number(csv[lithuania, "toShare"]) < 2 && Number(csv[lithuania, "fromShare"]) >= 2);
        Assert.True(Number(csv[lithuania, "spendingEffect"]) > 0);
        Assert.True(Number(csv[lithuania, "gdpEffect"]) < 0);
        var romania = csv.RowWith(("ally", "ROU"));
        Assert.True(Number(csv[romania, "spendingEffect"]) < 0);
        foreach (var row in new[] { lithuania, romania })
            Assert.Equal(
                Number(csv[row, "change"]),
                Number(csv[row, "spendingEffect"])
                    + Number(csv[row, "gdpEffect"])
                    + Number(csv[row, "remainder"]),
                10
            );
    }

    [Fact]
    public void OneYearInTwoEditionsIsARevisionThatIsSplitToo()
    {
        using var json = JsonDocument.Parse(
            Answers
                .To(
                    "data",
                    "change",
                    "--ally",
                    "POL",
                    "--years",
                    "2024",
                    "--editions",
                    "2024,2026",
                    "--format",
                    "json"
                )
                .Output
        );
        var change = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal("PLN", change.GetProperty("unit").GetString());
        Assert.Equal("current", change.GetProperty("priceBasis").GetString());
        Assert.Equal(("2024", "2026"), (Text(change, "fromEdition"), Text(change, "toEdition")));
        Assert.InRange(change.GetProperty("change").GetDecimal(), -0.38m, -0.36m);
        Assert.True(change.GetProperty("spendingEffect").GetDecimal() < 0);
    }

    [Fact]
    public void WithoutAnAllyAllAreTold()
    {
        var csv = Csv("--years", "2014-2024", "--edition", "2024");
        Assert.Equal(33, csv.Rows.Length);
        Assert.Contains("NATO-EUR-CAN", csv.Column("ally"));
    }

    [Fact]
    public void BreaksThatLieBetweenAreToldOnTheOtherStream()
    {
        var printed = Answers.To(
            "data",
            "change",
            "--ally",
            "GBR",
            "--years",
            "2014-2016",
            "--edition",
            "2026"
        );
        Assert.Contains("GBR 2015, definition", printed.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("definition", printed.Output, StringComparison.Ordinal);
        Assert.Equal("", Answers.To("data", "change", "--ally", "GBR", "--years", "2016-2018").Errors);
    }

    [Theory]
    [InlineData("CLI113", "--years", "2021")]
    [InlineData("CLI113", "--years", "2020-2021", "--editions", "2024,2026")]
    [InlineData("CLI113", "--years", "2021", "--editions", "2024")]
    [InlineData("CLI104", "--years", "1990-1991")]
    [InlineData("CLI104", "--years", "2025", "--editions", "2025,2026")]
    [InlineData("STA101", "--years", "2021", "--editions", "2024,1999")]
    [InlineData("VOC001", "--years", "2020-2021", "--ally", "Atlantis")]
    public void WhatCannotBeSplitIsRefused(string code, params string[] arguments)
    {
        var printed = Answers.To(["data", "change", .. arguments]);
        Assert.Equal((3, ""), (printed.Code, printed.Output));
        Assert.StartsWith($"burdenshare: {code} ", printed.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void TheTableShowsBothEffectsAndWhatIsSetBesideWhat()
    {
        var lines = Answers
            .To("data", "change", "--ally", "LTU", "--years", "2020-2021", "--edition", "2026")
            .Lines;
        Assert.Contains(
            lines,
            line =>
                line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    is ["LTU", "2.05", "1.95", "−0.10", "+0.02", "−0.12", _, "+1.2", "+6.4"]
        );
        Assert.Contains(
            "2020, edition 2026 → 2021, edition 2026; points of GDP at constant-2021 prices",
            lines
        );
    }

    [Fact]
    public void AnEditionThatWasNotOutIsRefused()
    {
        var printed = Answers.To(
            "data",
            "change",
            "--years",
            "2021",
            "--editions",
            "2024,2026",
            "--as-of",
            "2025-01-01"
        );
        Assert.Equal(3, printed.Code);
        Assert.StartsWith("burdenshare: CLI111 ", printed.Errors, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static CsvTable Csv(params string[] arguments) =>
        CsvTable.Parse(Answers.To(["data", "change", .. arguments, "--format", "csv"]).Output);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
