using System.Text.Json;

namespace Burdenshare.Cli.Tests.Figures;

public sealed class CompareTests
{
    [Fact]
    public void PublishersStandSideBySideWithWhatEachCounts()
    {
        var printed = Answers.To(
            "data",
            "compare",
            "--ally",
            "ESP",
            "--year",
            "2024",
            "--as-of",
            "2026-11-01"
        );
        Assert.Equal(0, printed.Code);
        Assert.Contains(
            printed.Lines,
            line => line.StartsWith("ESP  nato      2026", StringComparison.Ordinal)
        );
        Assert.Contains(
            printed.Lines,
            line =>
                line.Contains("sipri", StringComparison.Ordinal)
                && line.Contains("not held", StringComparison.Ordinal)
        );
        Assert.Contains("nato: defence expenditure (core from 2026)", printed.Lines);
        Assert.Contains("data import eurostat FILE", printed.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNotHeldIsNullAndNeverZero()
    {
        using var json = JsonDocument.Parse(
            Answers
                .To("data", "compare", "--ally", "POL", "--year", "2023", "--format", "json", "--quiet")
                .Output
        );
        var rows = json.RootElement.EnumerateArray().ToArray();
        Assert.Equal(
            ["nato", "eurostat", "sipri", "eda"],
            rows.Select(row => row.GetProperty("publisher").GetString()!)
        );
        Assert.Equal(3.26m, decimal.Round(rows[0].GetProperty("share").GetDecimal(), 2));
        Assert.Equal("PLN", rows[0].GetProperty("currency").GetString());
        Assert.Equal("nato-2026", rows[0].GetProperty("origin").GetString());
        foreach (var name in new[] { "edition", "share", "amount", "currency", "status", "origin" })
            Assert.Equal(JsonValueKind.Null, rows[2].GetProperty(name).ValueKind);
    }

    [Fact]
    public void AnImportedPublisherIsShownBesideNato()
    {
        using var terminal = new Terminal();
        var data = terminal.CopyOfFigures();
        File.Copy(
            Path.Combine(AppContext.BaseDirectory, "data", "perimeters.csv"),
            Path.Combine(data, "perimeters.csv")
        );
        var folder = Directory.CreateDirectory(Path.Combine(data, "published", "sipri", "invented")).FullName;
        File.WriteAllText(
            Path.Combine(folder, "figures.csv"),
            "ally,year,measure,unit,multiplier,price_basis,value,status\nPOL,2024,DEFEXP,PC_GDP,0,current,4.15,actual\n"
        );
        File.WriteAllText(
            Path.Combine(folder, "origin.yaml"),
            """
            publisher: sipri
            edition: invented
            title: invented
            published: 2025-04-28
            coverage: full
            origins:
              - id: sipri-invented
                files: [figures.csv]
                publisher: SIPRI
                title: invented
                edition: invented
                url: https://example.org
                terms: none
                how_obtained: written by a test
            """
        );
        var csv = terminal
            .Run("data", "compare", "--ally", "POL", "--year", "2024", "--data", data, "--format", "csv")
            .Csv;
        var row = csv.RowWith(("publisher", "sipri"));
        Assert.Equal(
            ("invented", "4.15", "sipri-invented"),
            (csv[row, "edition"], csv[row, "share"], csv[row, "origin"])
        );
    }

    [Theory]
    [InlineData("CLI104", "ESP", "1950")]
    [InlineData("VOC001", "Atlantis", "2024")]
    public void WhatNobodyHoldsIsRefused(string code, string ally, string year)
    {
        var printed = Answers.To("data", "compare", "--ally", ally, "--year", year, "--quiet");
        Assert.Equal((3, ""), (printed.Code, printed.Output));
        Assert.StartsWith($"burdenshare: {code} ", printed.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void TheListTellsWhenTheNextEditionIsDue() =>
        Assert.Contains(
            Answers.To("data", "list", "--as-of", "2026-11-01").Lines,
            line => line.StartsWith("NATO's next yearly edition: none is announced", StringComparison.Ordinal)
        );
}
