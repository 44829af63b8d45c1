using System.Text.Json;
using Burdenshare.Pledges.Commitments;
using Burdenshare.Vocabulary;
using static Burdenshare.Pledges.Tests.CommitmentsOnRecord;

namespace Burdenshare.Pledges.Tests;

public sealed class CommitmentsBookTests
{
    private const string Row =
        "ESP-1,ESP,pledge,DEFEXP,ge,2,PC_GDP,,2029,,2022-06,prime minister,superseded,,A paper,https://example.org,"
        + "2022-06-30,2026-01-02,verified";

    [Fact]
    public void EveryRowOfTheRepositoryHasItsSource()
    {
        Assert.Equal(450, Repository.Commitments.Length);
        Assert.All(
            Repository.Commitments,
            each => Assert.StartsWith("http", each.Source.Url, StringComparison.Ordinal)
        );
        Assert.Equal(32, Repository.Commitments.Select(each => each.Ally).Distinct().Count());
    }

    [Fact]
    public void EveryWordOfTheTableIsExplainedBesideIt()
    {
        var page = File.ReadAllText(PathOf("data/commitments.origin.yaml"));
        var words = Repository.Commitments.SelectMany(each => each.Terms.Append(each.Kind));
        Assert.All(
            words.Distinct(),
            word => Assert.Contains($"\n  {word}: ", page, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("2022-06-29", 0)]
    [InlineData("2022-06-30", 1)]
    public void AnAnnouncementKnownToTheMonthCountsFromTheMonthsLastDay(string day, int inForce) =>
        Assert.Equal(inForce, Book(Row).InForce(new AreaCode("ESP"), Date(day).Latest).Count());

    [Fact]
    public void WhatNobodyDatedCountsFromTheDayItWasRead()
    {
        var undated = Row.Replace("2022-06-30", "", StringComparison.Ordinal)
            .Replace("2022-06", "", StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 1, 2), Assert.Single(Book(undated).Commitments).KnownFrom);
    }

    [Fact]
    public void AnotherAllysCommitmentsAreNotItsOwn() =>
        Assert.Empty(Book(Row).InForce(new AreaCode("PRT"), new DateOnly(2026, 1, 1)));

    [Theory]
    [InlineData("pledge", "promise", "kind 'promise'")]
    [InlineData(",ge,2,", ",ge,two,", "value 'two'")]
    [InlineData(",ge,2,", ",ge,,", "value is missing")]
    [InlineData("PC_GDP", "percent", "unit 'percent'")]
    [InlineData("PC_GDP", "EUR", "basis")]
    [InlineData(",2029,", ",soon,", "target_year 'soon'")]
    [InlineData(",2029,", ",2029-06,", "target_year '2029-06'")]
    [InlineData("superseded", "overtaken", "term 'overtaken'")]
    [InlineData("verified", "rumour", "confidence 'rumour'")]
    [InlineData("https://example.org", "", "url is missing")]
    [InlineData("ESP-1,ESP,", "ESP-1,Spain,", "ally 'Spain'")]
    [InlineData("2026-01-02", "yesterday", "read_on 'yesterday'")]
    public void ARowThatCannotBeUnderstoodIsRefusedWithItsLine(string right, string wrong, string why)
    {
        var problem = Assert.Single(
            Load($"{Row.Replace(right, wrong, StringComparison.Ordinal)}\n").Problems
        );
        Assert.Equal("PLG302", problem.Code);
        Assert.EndsWith(":2", problem.Place, StringComparison.Ordinal);
        Assert.Contains(why, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ARowThatIsTooShortIsRefused() =>
        Assert.Contains(
            "cells",
            Assert.Single(Load("ESP-1,ESP,pledge\n").Problems).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void AnIdStandsOnce() =>
        Assert.Equal("PLG303", Assert.Single(Load($"{Row}\n{Row}\n").Problems).Code);

    [Fact]
    public void AnotherHeaderIsRefused() =>
        Assert.Equal("PLG302", Assert.Single(Load("", "id,ally\n").Problems).Code);

    [Fact]
    public void AMissingTableIsNamed() =>
        Assert.Equal("PLG301", Assert.Single(CommitmentBook.Load(PathOf("data/no-such.csv")).Problems).Code);

    [Fact]
    public void JsonNamesSourceConfidenceAndWhatBecameOfIt()
    {
        var stand = CommitmentStand.Of(
            Promise,
            Ledger("2024", "2024-06-17", (2024, 1.28m)),
            new DateOnly(2025, 1, 1)
        );
        var json = Json(Promise, stand);
        Assert.Equal("missed", json.GetProperty("state").GetString());
        Assert.Equal("2024", json.GetProperty("edition").GetString());
        Assert.Equal("https://example.org", json.GetProperty("source").GetProperty("url").GetString());
        Assert.Equal("reported", json.GetProperty("confidence").GetString());
        Assert.Equal(2m, json.GetProperty("value").GetDecimal());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("startYear").ValueKind);
        Assert.Contains("1.28 %", json.GetProperty("why").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CommitmentState.Open, "open")]
    [InlineData(CommitmentState.Kept, "kept")]
    [InlineData(CommitmentState.Missed, "missed")]
    public void EachStateHasItsWord(CommitmentState state, string word) =>
        Assert.Equal(word, CommitmentJson.Word(state));

    private static JsonElement Json(Commitment commitment, CommitmentStand stand)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            CommitmentJson.Write(writer, commitment, stand);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }

    private static CommitmentBook Book(string row) =>
        Load(row + "\n").TryGet(out var book) ? book : throw new FormatException(row);

    private static Outcome<CommitmentBook> Load(string rows, string header = Header + "\n")
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            File.WriteAllText(path, header + rows);
            return CommitmentBook.Load(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
