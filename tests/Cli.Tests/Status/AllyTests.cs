using System.Text.Json;

namespace Burdenshare.Cli.Tests.Status;

public sealed class AllyTests
{
    [Theory]
    [InlineData("ESP")]
    [InlineData("esp")]
    [InlineData("Spain")]
    public void AnAllyIsFoundByNameAndCode(string name) =>
        Assert.Equal(
            "ESP",
            Answers.To("ally", name, "--format", "json").Json.GetProperty("ally").GetString()
        );

    [Theory]
    [InlineData("NLD")]
    [InlineData("POL", "--as-of", "2024-07-01")]
    [InlineData("ISL")]
    public void TheEntryIsThatOfStatus(string code, params string[] more)
    {
        var ally = Answers.To(["ally", code, "--format", "json", .. more]).Json;
        var status = Answers.To(["status", "--format", "json", .. more]).Json;
        var entry = status
            .GetProperty("allies")
            .EnumerateArray()
            .Single(each => each.GetProperty("ally").ValueEquals(code));
        foreach (var property in entry.EnumerateObject())
            Assert.True(
                JsonElement.DeepEquals(property.Value, ally.GetProperty(property.Name)),
                property.Name
            );
        Assert.Equal(status.GetProperty("asOf").GetString(), ally.GetProperty("asOf").GetString());
    }

    [Fact]
    public void TheSeriesIsWhatDataGetGives()
    {
        var rows = Answers.To("ally", "NLD", "--format", "csv").Csv;
        var shares = Answers.To("data", "get", "DEFEXP", "--ally", "NLD", "--format", "csv").Csv;
        Assert.Equal(shares.Head, rows.Head);
        Assert.Equal(
            shares.Column("value"),
            rows.Rows.Where(row => (row[3], row[4]) == ("DEFEXP", "PC_GDP")).Select(row => row[6])
        );
        var json = Answers.To("ally", "NLD", "--format", "json").Json.GetProperty("series");
        Assert.Equal(rows.Rows.Length, json.GetArrayLength());
    }

    [Fact]
    public void EveryOriginCitedIsAmongItsSources()
    {
        var ally = Answers.To("ally", "POL", "--format", "json").Json;
        var sources = ally.GetProperty("sources").EnumerateArray().Select(Id).ToHashSet();
        var cited = ally.GetProperty("series")
            .EnumerateArray()
            .Concat(
                ally.GetProperty("revisions")
                    .EnumerateArray()
                    .SelectMany(row => row.GetProperty("values").EnumerateArray())
            )
            .Select(figure => figure.GetProperty("origin").GetString())
            .OfType<string>();
        Assert.Subset(sources, cited.ToHashSet());
        Assert.Contains("nato-2024", sources);

        static string Id(JsonElement source) => source.GetProperty("id").GetString()!;
    }

    [Fact]
    public void WhatWasAnnouncedAndSaidIsThatOfTheDay()
    {
        var ally = Answers.To("ally", "ESP", "--as-of", "2025-01-01", "--format", "json").Json;
        foreach (var (name, day) in new[] { ("commitments", "announcedOn"), ("positions", "date") })
            Assert.All(
                ally.GetProperty(name).EnumerateArray().Select(each => each.GetProperty(day).GetString()),
                date => Assert.True(string.CompareOrdinal(date, "2025-01-01") <= 0)
            );
        var today = Answers.To("ally", "ESP", "--format", "json").Json;
        Assert.True(
            today.GetProperty("positions").GetArrayLength() > ally.GetProperty("positions").GetArrayLength()
        );
    }

    [Theory]
    [InlineData("NLD")]
    [InlineData("USA")]
    [InlineData("Iceland")]
    [InlineData("North Macedonia")]
    [InlineData("POL", "--as-of", "2019-07-01")]
    public void OneScreenIsEightyColumnsWide(params string[] arguments)
    {
        var (code, output, errors) = Answers.To(["ally", .. arguments]);
        Assert.Equal((0, ""), (code, errors));
        Assert.All(output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public void MoneyAnnouncedIsInThousandMillionsLikeAllMoneyOnAScreen()
    {
        var ally = Answers.To("ally", "NLD", "--format", "json").Json;
        Assert.Contains(
            ally.GetProperty("commitments").EnumerateArray(),
            each => each.GetProperty("value").GetDecimal() == 19_000m
        );
        Assert.Contains("plan: 19.0 bn EUR", Answers.To("ally", "NLD").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("VOC001", "Ruritania")]
    [InlineData("CLI109", "SWE", "--as-of", "2019-07-01")]
    [InlineData("CLI102", "ESP", "--as-of", "2001-01-01")]
    [InlineData("CLI111", "ESP", "--edition", "2026", "--as-of", "2024-07-01")]
    public void WhatCannotBeShownIsRefused(string code, params string[] arguments) =>
        Answers.To(["ally", .. arguments]).IsRefused(code);
}
