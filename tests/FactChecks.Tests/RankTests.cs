using Burdenshare.FactChecks.Ranks;
using Burdenshare.Statements;
using Burdenshare.Statistics;

namespace Burdenshare.FactChecks.Tests;

public sealed class RankTests
{
    // By share: POL, EST, LVA, GBR, ESP. By dollars: GBR, POL, ESP, EST, LVA.
    private static readonly Ledger s_ledger = Invented.Ledger(
        "POL 2024 SHARE 4.12",
        "EST 2024 SHARE 3.43",
        "LVA 2024 SHARE 3.15",
        "GBR 2024 SHARE 2.33",
        "ESP 2024 SHARE 1.28",
        "GBR 2024 USD 82000",
        "POL 2024 USD 35000",
        "ESP 2024 USD 21000",
        "EST 2024 USD 1400",
        "LVA 2024 USD 1300"
    );

    [Theory]
    [InlineData("Poland is the top spender in NATO as a share of GDP.", "POL", 1, "highest", "eq")]
    [InlineData("Spain has the lowest defence spending of all allies by GDP.", "ESP", 1, "lowest", "eq")]
    [InlineData("Estonia is the second-highest spender in NATO.", "EST", 2, "highest", "eq")]
    [InlineData("Latvia is among the top three spenders in the NATO alliance.", "LVA", 3, "highest", "le")]
    [InlineData("Estonia is one of the five lowest military spenders in NATO.", "EST", 5, "lowest", "le")]
    [InlineData("Spain spends the least of all NATO allies on defence.", "ESP", 1, "lowest", "eq")]
    [InlineData("Poland spends more of its GDP on defence than any other ally.", "POL", 1, "highest", "eq")]
    [InlineData("No NATO member but Poland has the third-largest defence budget.", "POL", 3, "highest", "eq")]
    public void ARankingIsReadWithItsPlaceAndItsEnd(
        string text,
        string ally,
        int place,
        string end,
        string comparator
    )
    {
        var figure = Assert.Single(Read(text));
        Assert.Equal(
            (ally, place, end, comparator),
            (figure.Scope[0].Code, (int)figure.Value!, figure.Quantifier, figure.Comparator)
        );
    }

    [Theory]
    [InlineData("Poland will be the top spender in NATO.")]
    [InlineData("Poland wants to be the top spender in NATO.")]
    [InlineData("Poland is the top scorer in NATO.")]
    [InlineData("The top defence spender in NATO was not named.")]
    [InlineData("Poland is the top defence spender of the family.")]
    public void WhatIsWishedOrNamesNobodyIsNoRanking(string text) => Assert.Empty(Read(text));

    [Fact]
    public void TheYearOfARankingIsRead() =>
        Assert.Equal(2023, Assert.Single(Read("In 2023 Poland was the top spender in NATO.")).Year);

    [Theory]
    [InlineData("Poland is the top spender in NATO as a share of GDP.", VerdictWord.Supported)]
    [InlineData("Poland is the top spender in NATO in dollars.", VerdictWord.Refuted)]
    [InlineData("The United Kingdom is the top spender in NATO in dollars.", VerdictWord.Supported)]
    [InlineData("The United Kingdom is the biggest spender in NATO.", VerdictWord.Supported)]
    [InlineData("The United Kingdom is the top spender in NATO.", VerdictWord.Conflicting)]
    [InlineData("Latvia is the top spender in NATO.", VerdictWord.Refuted)]
    [InlineData("Latvia is among the top three spenders in NATO as a share of GDP.", VerdictWord.Supported)]
    [InlineData("Spain is among the top three spenders in NATO as a share of GDP.", VerdictWord.Refuted)]
    [InlineData("Spain has the lowest defence spending in NATO as a share of GDP.", VerdictWord.Supported)]
    [InlineData("Latvia has the smallest defence budget in NATO.", VerdictWord.Supported)]
    public void APlaceIsHeldAgainstEveryMember(string text, VerdictWord word) =>
        Assert.Equal(word, Judge(s_ledger, text).Word);

    [Fact]
    public void ARefutedPlaceNamesWhoHoldsIt()
    {
        var verdict = Judge(s_ledger, "Spain is the top spender in NATO as a share of GDP.");
        Assert.Contains("5th highest of 5", verdict.Reason, StringComparison.Ordinal);
        Assert.Contains("highest was Poland with 4.12 %", verdict.Reason, StringComparison.Ordinal);
        Assert.Equal(["ESP", "POL"], verdict.Evidence.Select(figure => figure.Key.Area.Code));
        Assert.Equal(5, verdict.Since.Value);
    }

    [Theory]
    [InlineData("Estonia")]
    [InlineData("Latvia")]
    public void WhoTiesSharesTheBetterPlace(string ally)
    {
        var ledger = Invented.Ledger(
            "POL 2024 SHARE 4",
            "EST 2024 SHARE 3",
            "LVA 2024 SHARE 3",
            "GBR 2024 SHARE 2",
            "ESP 2024 SHARE 1"
        );
        var text = $"{ally} is the second-highest spender in NATO as a share of GDP.";
        Assert.Equal(VerdictWord.Supported, Judge(ledger, text).Word);
    }

    [Fact]
    public void OneMissingMemberLeavesTheOrderOpen()
    {
        var ledger = Invented.Ledger("POL 2024 SHARE 4", "EST 2024 SHARE 3");
        var verdict = Judge(ledger, "Poland is the top spender in NATO as a share of GDP.");
        Assert.Equal(VerdictWord.NotEnoughEvidence, verdict.Word);
        Assert.Contains("what every ally spent", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void WhoHasNoArmedForcesIsNotRanked()
    {
        var ledger = new Ledger(
            House.Alliance("ISL", "POL"),
            [Invented.Edition("2024", "2024-06-17", "POL 2024 SHARE 4")],
            []
        );
        Assert.DoesNotContain(
            House.Check(ledger, "Iceland is the lowest defence spender in NATO.", Invented.Day),
            verdict => verdict.Kind == "rank"
        );
    }

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(4, "4th")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(13, "13th")]
    [InlineData(21, "21st")]
    [InlineData(32, "32nd")]
    public void AnOrdinalIsWrittenAsPeopleWriteIt(int number, string words) =>
        Assert.Equal(words, Place.Ordinal(number));

    private static FigureFinding[] Read(string text) =>
        [.. RankReader.Read(new Reading(new Document("case", text), []), s_ledger.Alliance)];

    private static Verdict Judge(Ledger ledger, string text) =>
        Assert.Single(House.Check(ledger, text, Invented.Day), verdict => verdict.Kind == "rank");
}
