using System.Text.Json;

namespace Burdenshare.Cli.Tests.Consensus;

/// <summary>The alliance's own issue, from the agreements, figures and statements that ship.</summary>
public sealed class AllianceTests
{
    [Fact]
    public void EveryAllyWithFiguresAndAStatementSitsAtTheTable()
    {
        var answer = Json();
        var actors = answer.GetProperty("actors").EnumerateArray().Select(Name).ToArray();
        var silent = answer.GetProperty("withoutEvidence").EnumerateArray().Select(each => each.GetString()!);
        Assert.DoesNotContain("ISL", actors);
        Assert.Empty(actors.Intersect(silent));
        Assert.Equal(31, actors.Concat(silent).Distinct().Count());
    }

    [Fact]
    public void OnTheEveOfTheHagueSpainBindsAndTheOldTargetIsWhatStands()
    {
        var answer = Json("--as-of", "2025-06-24");
        Assert.Equal("hague-2025/core", answer.GetProperty("issue").GetString());
        Assert.Equal("ESP", answer.GetProperty("bindingActor").GetString());
        Assert.Equal(2, answer.GetProperty("statusQuo")[0].GetDouble());
        Assert.Equal(3.5, answer.GetProperty("proposal")[0].GetDouble());
    }

    [Fact]
    public void PositionsArePlacedWithinThePercentagesSpokenOf()
    {
        foreach (var actor in Json("--issue", "hague-2025/total").GetProperty("actors").EnumerateArray())
        foreach (var turn in actor.GetProperty("positions").EnumerateArray())
            Assert.InRange(turn[0].GetDouble(), 0, 10);
    }

    [Fact]
    public void WhoSaidNothingByTheDayIsNamedOnStderr()
    {
        var printed = Answers.To("consensus", "--as-of", "2025-06-24");
        Assert.Equal(0, printed.Code);
        Assert.StartsWith(
            "left out, no position known by that day:",
            Assert.Single(printed.ErrorLines),
            Ordinal
        );
        Assert.Equal("", Answers.To("consensus", "--as-of", "2025-06-24", "--quiet").Errors);
    }

    [Fact]
    public void TheSameDayGivesTheSameBytes()
    {
        using var terminal = new Terminal();
        Assert.Equal(Json().GetRawText(), terminal.Run("consensus", "--format", "json").Json.GetRawText());
    }

    [Theory]
    [InlineData("CLI102", "--as-of", "2010-07-01")]
    [InlineData("CLI108", "--issue", "riga-2006/share")]
    [InlineData("CLI108", "--issue", "hague-2025/related")]
    [InlineData("CLI108", "--issue", "wales-2014/equipment")]
    [InlineData("CLI111", "--edition", "2026", "--as-of", "2025-06-24")]
    [InlineData("STA101", "--edition", "2022")]
    [InlineData("BRG101", "--as-of", "2019-07-01")]
    public void WhatIsNoIssueOfTheDayIsRefused(string code, params string[] question) =>
        Answers.To(["consensus", .. question]).IsRefused(code);

    private static StringComparison Ordinal => StringComparison.Ordinal;

    private static JsonElement Json(params string[] question) =>
        Answers.To(["consensus", "--format", "json", .. question]).Json;

    private static string Name(JsonElement actor) => actor.GetProperty("actor").GetString()!;
}
