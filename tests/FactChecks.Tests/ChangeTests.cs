using Burdenshare.FactChecks.Changes;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

public sealed class ChangeTests
{
    // Real: +20 % on the year, tripled since 2014. Nominal: +30 % on the year. Share of GDP: +25 % since 2023.
    private static readonly Ledger s_ledger = Invented.Ledger(
        "POL 2014 USDC 10000",
        "POL 2023 USDC 25000",
        "POL 2024 USDC 30000",
        "POL 2024 CHG 20.4",
        "POL 2014 PLN 20000",
        "POL 2023 PLN 100000",
        "POL 2024 PLN 130000",
        "POL 2023 SHARE 3.2",
        "POL 2024 SHARE 4",
        "NATO-EUR-CAN 2023 USD 400000",
        "NATO-EUR-CAN 2024 USD 480000",
        "NATO-EUR-CAN 2023 USDC 400000",
        "NATO-EUR-CAN 2024 USDC 472000"
    );

    [Theory]
    [InlineData("Spending rose by 20% in real terms.", 20, VerdictWord.Supported)]
    [InlineData("Spending rose by 30% in real terms.", 30, VerdictWord.Refuted)]
    [InlineData("Spending rose by 30% in nominal terms.", 30, VerdictWord.Supported)]
    [InlineData("Spending rose by 30% before inflation.", 30, VerdictWord.Supported)]
    [InlineData("Spending rose by 20% adjusted for inflation.", 20, VerdictWord.Supported)]
    [InlineData("Spending rose by 25% as a share of GDP.", 25, VerdictWord.Supported)]
    [InlineData("Spending rose by 20%.", 20, VerdictWord.Conflicting)]
    [InlineData("Spending rose by 30%.", 30, VerdictWord.Conflicting)]
    [InlineData("Spending rose by 40%.", 40, VerdictWord.Refuted)]
    public void AChangeWithoutABasisIsTriedInBoth(string text, int percent, VerdictWord word) =>
        Assert.Equal(word, Judge(text, percent).Word);

    [Fact]
    public void WhereTheReadingsPartBothAreGiven()
    {
        var verdict = Judge("Spending rose by 20%.", 20);
        Assert.Contains("+20.4 % in real terms", verdict.Reason, StringComparison.Ordinal);
        Assert.Contains("+30.0 % in national currency", verdict.Reason, StringComparison.Ordinal);
        Assert.Contains("does not say which", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void OneYearOnTheNextIsTheChangeAsPublished() =>
        Assert.Equal(
            Unit.PercentChange,
            Assert.Single(Judge("Spending rose by 20% in real terms.", 20).Evidence).Key.Unit
        );

    [Theory]
    [InlineData("Spending rose by 200% in real terms since 2014.", 200)]
    [InlineData("Spending rose by 200% in real terms from 2014 to 2024.", 200)]
    [InlineData("Spending rose by 200% in real terms compared with 2014.", 200)]
    [InlineData("Spending rose by 200% in real terms over the past decade.", 200)]
    [InlineData("Spending rose by 200% in real terms over the past ten years.", 200)]
    [InlineData("Spending rose by 200% in real terms between 2014 and 2024.", 200)]
    public void ThePeriodIsReadFromTheSentence(string text, int percent)
    {
        var verdict = Judge(text, percent);
        Assert.Equal(VerdictWord.Supported, verdict.Word);
        Assert.Equal([2014, 2024], verdict.Evidence.Select(figure => figure.Year));
    }

    [Theory]
    [InlineData("eq", -20, VerdictWord.Supported)]
    [InlineData("gt", -10, VerdictWord.Supported)]
    [InlineData("gt", -20, VerdictWord.Refuted)]
    [InlineData("eq", 20, VerdictWord.Refuted)]
    public void OfAFallTheSizeIsCompared(string comparator, int percent, VerdictWord word)
    {
        var ledger = Invented.Ledger("POL 2024 CHG -20");
        var claim = Claim(percent) with { Comparator = comparator };
        var verdict = Assert.Single(
            House.Judge(ledger, Invented.Check, "Spending changed by 20% in real terms.", claim)
        );
        Assert.Equal(word, verdict.Word);
    }

    [Fact]
    public void AMissingBaseYearLeavesTheChangeOpen() =>
        Assert.Equal(
            VerdictWord.NotEnoughEvidence,
            Judge("Spending rose by 20% in real terms since 2010.", 20).Word
        );

    [Fact]
    public void AGroupsNominalChangeIsInDollars()
    {
        var claim = House.Claim(20m, "NATO-EUR-CAN") with { Unit = Unit.PercentChange, Change = true };
        var verdict = Assert.Single(
            House.Judge(s_ledger, Invented.Check, "Spending rose by 20% in nominal terms.", claim)
        );
        Assert.Equal(VerdictWord.Supported, verdict.Word);
        Assert.Contains("in current dollars", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void AcrossEuropeAndCanadaIsNotTheWholeAlliance()
    {
        const string text = "Across Europe and Canada, allies raised spending by 18% in real terms.";
        var at = text.IndexOf("18%", StringComparison.Ordinal);
        var claim = House.Claim(18m, "NATO") with
        {
            Unit = Unit.PercentChange,
            Change = true,
            Span = new TextSpan(at, at + 3),
        };
        var verdict = Assert.Single(
            new Checker(s_ledger, House.Agreements)
                .Check(new Reading(new Document("case", text), [claim]), Invented.Check)
                .Verdicts
        );
        Assert.Equal(VerdictWord.Supported, verdict.Word);
        Assert.Contains("Europe and Canada", verdict.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Poland has doubled its defence spending since 2014.", 100, "ge")]
    [InlineData("Poland has more than doubled its military budget since 2014.", 100, "gt")]
    [InlineData("Poland has nearly tripled its defence spending since 2014.", 200, "approx")]
    [InlineData("Poland quadrupled its defence expenditure in the past decade.", 300, "ge")]
    [InlineData("Since 2014 Poland has halved its defence spending.", -50, "ge")]
    public void AVerbOfMultiplyingIsAChange(string text, int percent, string comparator)
    {
        var figure = Assert.Single(Read(text));
        Assert.Equal(
            (percent, comparator, "POL"),
            ((int)figure.Value!, figure.Comparator, figure.Scope[0].Code)
        );
    }

    [Theory]
    [InlineData("Poland will have doubled its defence spending by 2030.")]
    [InlineData("Poland should have doubled its defence spending.")]
    [InlineData("The price of eggs has doubled in Poland.")]
    [InlineData("Defence spending has doubled since then.")]
    public void WhatHasNotHappenedOrNamesNobodyIsNoChange(string text) => Assert.Empty(Read(text));

    [Fact]
    public void WhatHasTripledHasDoubled() =>
        Assert.Equal(
            VerdictWord.Supported,
            Assert
                .Single(
                    House.Check(
                        s_ledger,
                        "Poland has doubled its defence spending in real terms since 2014.",
                        Invented.Day
                    )
                )
                .Word
        );

    private static FigureFinding[] Read(string text) =>
        [.. Multiple.Read(new Reading(new Document("case", text), []), s_ledger.Alliance)];

    private static FigureFinding Claim(int percent) =>
        House.Claim(percent, "POL") with
        {
            Unit = Unit.PercentChange,
            Change = true,
        };

    private static Verdict Judge(string text, int percent) =>
        Assert.Single(House.Judge(s_ledger, Invented.Check, text, Claim(percent)));
}
