using Burdenshare.FactChecks.Additions;
using Burdenshare.Pledges.Commitments;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

public sealed class AdditionTests
{
    // Current dollars rise by 10, 30 and 60 billion over 2021; constant ones by 5, 20 and 40.
    private static readonly Ledger s_ledger = Invented.Ledger(
        "POL 2021 USD 100000",
        "POL 2022 USD 110000",
        "POL 2023 USD 130000",
        "POL 2024 USD 160000",
        "POL 2021 USDC 100000",
        "POL 2022 USDC 105000",
        "POL 2023 USDC 120000",
        "POL 2024 USDC 140000",
        "POL 2024 SHARE 2",
        "POL 2024 PLN 40000"
    );

    [Theory]
    [InlineData("Poland spends so much more on defence than in 2021.", 60_000, VerdictWord.Conflicting)]
    [InlineData("Poland spends so much more on defence than in 2021.", 40_000, VerdictWord.Conflicting)]
    [InlineData("Poland spends so much more on defence than in 2021.", 50_000, VerdictWord.Refuted)]
    [InlineData(
        "Since 2021 Poland has invested an extra so much in defence.",
        100_000,
        VerdictWord.Conflicting
    )]
    [InlineData(
        "Since 2021 Poland has invested an extra so much in defence.",
        65_000,
        VerdictWord.Conflicting
    )]
    [InlineData("Since 2021 Poland has invested an extra so much in defence.", 200_000, VerdictWord.Refuted)]
    [InlineData("Poland spends so much more on defence this year.", 30_000, VerdictWord.Conflicting)]
    [InlineData("Poland spends so much more on defence this year.", 60_000, VerdictWord.Refuted)]
    [InlineData("Thanks to him Poland spends so much more on defence.", 60_000, VerdictWord.Conflicting)]
    [InlineData("Thanks to him Poland spends so much more on defence.", 500_000, VerdictWord.Refuted)]
    public void MoreHasABaseYearAndAWayOfCounting(string text, int millions, VerdictWord word)
    {
        var verdict = Only(text, millions);
        Assert.Equal(word, verdict.Word);
        Assert.EndsWith(".", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAStepWouldTakeIsNotWhatWasSpent() =>
        Assert.Empty(
            Written.Judged(
                s_ledger,
                "addition",
                "Moving from 2.5 to 3 % of GDP means 30 billion dollars more for defence in Poland.",
                "30 billion dollars",
                House.Claim(30_000m, "POL") with
                {
                    Unit = Unit.Usd,
                }
            )
        );

    [Fact]
    public void ABoundThatEveryReadingClearsIsSupported() =>
        Assert.Equal(
            VerdictWord.Supported,
            Only("Poland spends so much more on defence than in 2021.", 30_000, "gt").Word
        );

    [Fact]
    public void TheReasonNamesTheReadingThatHoldsAndOneThatDoesNot()
    {
        var reason = Only("Poland spends so much more on defence than in 2021.", 60_000).Reason;
        Assert.Contains(
            "USD 60.0 billion more in 2024 than in 2021 at current prices",
            reason,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "USD 40.0 billion more in 2024 than in 2021 at constant 2015 prices",
            reason,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(10_000, VerdictWord.Supported)]
    [InlineData(10_900, VerdictWord.Supported)]
    [InlineData(19_000, VerdictWord.Conflicting)]
    public void AStepToAShareIsPricedAtTheGdpOfTheLastYear(int millions, VerdictWord word)
    {
        const string text = "Reaching 2.5 % by 2030 means so much more a year for defence in Poland.";
        var share = House.Claim(2.5m) with { Span = Span(text, "2.5 %"), ByYear = 2030, Unit = Unit.Percent };
        var verdict = Only(text, millions, "eq", "PLN", share);
        Assert.Equal(word, verdict.Word);
        Assert.Equal(10_000m, verdict.Since.Value);
    }

    [Theory]
    [InlineData("Poland will spend so much more on aid for Ukraine's defence.")]
    [InlineData("Poland spends so much on defence.")]
    [InlineData("Poland earns so much more from tourism.")]
    public void OtherMoneyIsNoAddition(string text) => Assert.Empty(Judge(text, 60_000));

    [Fact]
    public void APromiseIsRefutedByNoFigure()
    {
        const string text = "Poland will spend so much more on defence than in 2021.";
        Assert.Equal(VerdictWord.NotEnoughEvidence, Planned(text, 60_000, null).Word);
        Assert.Equal(VerdictWord.Supported, Planned(text, 60_000, Promise("USD", 60_000)).Word);
        Assert.Equal(VerdictWord.NotEnoughEvidence, Planned(text, 60_000, Promise("PLN", 60_000)).Word);
    }

    [Theory]
    [InlineData("more than in 2019", 2019)]
    [InlineData("extra since 2014", 2014)]
    [InlineData("more, as ever", null)]
    public void TheBaseYearIsTheOneNamed(string words, int? year) =>
        Assert.Equal(year, AdditionWords.BaseYear(words));

    private static Commitment Promise(string currency, decimal value) =>
        new(
            "POL-1",
            new AreaCode("POL"),
            "pledge",
            Measure.DefenceExpenditure,
            "eq",
            value,
            new Unit(currency),
            "extra",
            2027,
            null,
            Date("2024-05-01"),
            "us",
            [],
            null,
            new CommitmentSource("us", "https://a", null, Date("2024-06-01"), "verified")
        );

    private static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);

    private static TextSpan Span(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(at, at + words.Length);
    }

    private static Verdict Only(
        string text,
        int millions,
        string comparator = "eq",
        string currency = "USD",
        FigureFinding? share = null
    ) => Assert.Single(Judge(text, millions, comparator, currency, share));

    private static Verdict Planned(string text, int millions, Commitment? record) =>
        Assert.Single(Judge(text, millions, promise: ("planned", record)));

    private static Verdict[] Judge(
        string text,
        int millions,
        string comparator = "eq",
        string currency = "USD",
        FigureFinding? share = null,
        (string Modality, Commitment? Record) promise = default
    )
    {
        var claim = House.Claim(millions, "POL") with
        {
            Unit = new Unit(currency),
            Comparator = comparator,
            Modality = promise.Modality ?? "claimed",
            Span = Span(text, "so much"),
        };
        var known = new Records { Commitments = new CommitmentBook(promise.Record is { } one ? [one] : []) };
        return
        [
            .. new Checker(s_ledger, House.Agreements, known)
                .Check(
                    new Reading(new Document("case", text), share is null ? [claim] : [share, claim]),
                    Invented.Check
                )
                .Verdicts.Where(verdict => verdict.Kind == "addition"),
        ];
    }
}
