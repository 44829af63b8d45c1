using System.Text.Json;

namespace Burdenshare.Cli.Tests.Articles;

/// <summary>The same words on two days: what was true when it was said, and what is today.</summary>
public sealed class EditionTests : IDisposable
{
    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData("2024-07-01", "Supported", "23 of 31")]
    [InlineData("2026-11-24", "Refuted", "17 of 31")]
    public void TwentyThreeAlliesMetTwoPercentIn2024ByTheEditionOfThatYear(
        string day,
        string word,
        string because
    ) => Is(word, because, Check("23 allies met the 2% guideline for defence spending in 2024.", day));

    [Fact]
    public void NineAlliesMetTwoPercentIn2021IsRefutedBySix() =>
        Is(
            "Refuted",
            "6 of 29",
            Check("Nine allies met the 2% target for defence spending in 2021.", "2026-11-24")
        );

    [Fact]
    public void PolandsFourPointOneTwoWasTrueThenAndIsThreePointSevenFiveNow()
    {
        var verdict = Check("Poland spends 4.12% of GDP on defence.", "2024-07-01");
        Is("Supported", "4.12 %", verdict);
        Assert.Equal("Refuted", verdict.GetProperty("since").GetProperty("verdict").GetString());
        Assert.Equal(3.75m, verdict.GetProperty("since").GetProperty("value").GetDecimal());
    }

    [Fact]
    public void TheDutchShareIsSupportedAndItsNominalRatioIsNamed() =>
        Is("Supported", "2.29 %", Check("The Netherlands spends 2.6% of GDP on defence.", "2026-08-01"));

    [Fact]
    public void AClaimOf2022NamesTheEditionThatWouldDecideIt()
    {
        var verdict = Check("Spain spent 1.01% of GDP on defence in 2022.", "2022-07-15");
        Is("Not Enough Evidence", "NATO's 2022 edition", verdict);
        Assert.Equal("2022", verdict.GetProperty("editionNotHeld").GetString());
        Assert.Empty(verdict.GetProperty("evidence").EnumerateArray());
    }

    [Theory]
    [InlineData(
        "The next NATO summit is in Ankara in July 2026.",
        "2025-09-01",
        "Supported",
        "7 to 8 July 2026"
    )]
    [InlineData("NATO members owe the United States billions.", "2025-02-01", "Refuted", "nothing is owed")]
    [InlineData(
        "All allies back the 5% target.",
        "2025-07-01",
        "Conflicting Evidence/Cherrypicking",
        "Spain"
    )]
    public void WhatNoTableHoldsIsSetBesideWhatIsOnRecord(
        string text,
        string day,
        string word,
        string because
    ) => Is(word, because, Check(text, day));

    private static void Is(string word, string because, JsonElement verdict)
    {
        Assert.Equal(word, verdict.GetProperty("verdict").GetString());
        Assert.Contains(because, verdict.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    private JsonElement Check(string text, string day)
    {
        var run = _terminal.Run(
            "check",
            _terminal.Write("claim.txt", text),
            "--date",
            day,
            "--format",
            "json"
        );
        Assert.Equal(0, run.Code);
        using var json = JsonDocument.Parse(run.Output);
        return json.RootElement.EnumerateArray().First(each => each.TryGetProperty("verdict", out _)).Clone();
    }
}
