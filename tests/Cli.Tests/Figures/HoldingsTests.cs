using System.Text.Json;

namespace Burdenshare.Cli.Tests.Figures;

public sealed class HoldingsTests
{
    [Fact]
    public void EditionsThatAreNotHeldAreListed()
    {
        var csv = Answers.To("data", "list", "--format", "csv").Csv;
        var row = csv.RowWith(("publisher", "nato"), ("edition", "2022"));
        Assert.Equal(
            ("not held", "", ""),
            (csv[row, "coverage"], csv[row, "figures"], csv[row, "firstYear"])
        );
        foreach (var name in new[] { "2020", "2021", "2022" })
            Assert.Equal("not held", csv[csv.RowWith(("publisher", "nato"), ("edition", name)), "coverage"]);
        foreach (var name in new[] { "2019", "2024", "2026" })
            Assert.Equal("full", csv[csv.RowWith(("publisher", "nato"), ("edition", name)), "coverage"]);
        foreach (var name in new[] { "2023", "2025" })
            Assert.Equal("partial", csv[csv.RowWith(("publisher", "nato"), ("edition", name)), "coverage"]);
    }

    [Fact]
    public void EveryFormListsTheSame()
    {
        var csv = Answers.To("data", "list", "--format", "csv").Csv;
        var json = Answers.To("data", "list", "--format", "json").Json.EnumerateArray().ToArray();
        Assert.Equal(csv.Column("edition"), json.Select(held => held.GetProperty("edition").GetString()!));
        Assert.Equal(
            csv.Column("figures"),
            json.Select(held =>
                held.GetProperty("figures") is { ValueKind: JsonValueKind.Number } n ? $"{n}" : ""
            )
        );
        var table = Answers.To("data", "list").Lines;
        foreach (var title in csv.Column("edition"))
            Assert.Contains(table, line => line.Contains($" {title} ", StringComparison.Ordinal));
    }

    [Fact]
    public void OnADayOnlyWhatWasOutIsListed()
    {
        var csv = Answers.To("data", "list", "--as-of", "2024-07-01", "--format", "csv").Csv;
        Assert.DoesNotContain("2026", csv.Column("edition"));
        Assert.Contains("2024", csv.Column("edition"));
        Assert.All(
            csv.Column("published"),
            day => Assert.True(string.CompareOrdinal(day, "2024-07-01") <= 0)
        );
    }

    [Fact]
    public void EverySourceSaysWhereItIsFromAndOnWhatTerms()
    {
        var csv = Answers.To("data", "sources", "--format", "csv").Csv;
        foreach (var name in new[] { "id", "publisher", "title", "edition", "url", "terms", "howObtained" })
            Assert.DoesNotContain("", csv.Column(name));
        Assert.All(csv.Column("url"), url => Assert.StartsWith("https://", url, StringComparison.Ordinal));
        Assert.All(csv.Column("sha256"), hash => Assert.Matches("^([0-9a-f]{64})?$", hash));
        Assert.Distinct(csv.Column("id"));
    }

    [Fact]
    public void EveryOriginThatAFigureCitesIsListed()
    {
        var sources = Answers.To("data", "sources", "--format", "csv").Csv.Column("id").ToHashSet();
        foreach (var measure in new[] { "DEFEXP", "EQUIP", "GDP", "MILPERS", "EXR", "NGDPD", "GGXWDG_NGDP" })
        {
            var figures = Answers.To([
                "data",
                "get",
                measure,
                "--unit",
                "all",
                "--editions",
                "all",
                "--format",
                "csv",
            ]);
            Assert.Subset(sources, figures.Csv.Column("origin").ToHashSet());
        }
    }

    [Fact]
    public void SourcesAreTheSameInEveryForm()
    {
        var ids = Answers.To("data", "sources", "--format", "csv").Csv.Column("id");
        var json = Answers.To("data", "sources", "--format", "json").Json.EnumerateArray();
        Assert.Equal(ids, json.Select(source => source.GetProperty("id").GetString()!));
        var lines = Answers.To("data", "sources", "--format", "jsonl").JsonLines;
        Assert.Equal(ids, lines.Select(source => source.GetProperty("id").GetString()!));
        Assert.Subset(Answers.To("data", "sources").Lines.ToHashSet(), ids.ToHashSet());
    }

    [Fact]
    public void ASourceOfTomorrowIsNotListedToday()
    {
        var ids = Answers.To("data", "sources", "--as-of", "2024-07-01", "--format", "csv").Csv.Column("id");
        Assert.Contains("nato-2024", ids);
        Assert.DoesNotContain("nato-2026", ids);
    }
}
