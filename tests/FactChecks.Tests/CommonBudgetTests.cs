using Burdenshare.Pledges.Funding;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

public sealed class CommonBudgetTests
{
    private static readonly CommonShare s_share = new(
        new AreaCode("GBR"),
        new DateOnly(2024, 1, 1),
        new DateOnly(2025, 12, 31),
        11,
        12,
        "us",
        "https://a",
        "verified"
    );

    [Theory]
    [InlineData("The United Kingdom pays 11% of NATO's common budget.", VerdictWord.Supported)]
    [InlineData("The United Kingdom pays 11% of the common budgets of NATO.", VerdictWord.Supported)]
    [InlineData("The United Kingdom covers 11% of NATO's military budget.", VerdictWord.Supported)]
    public void CommonBudgetsByNameAreNotNationalSpending(string text, VerdictWord word)
    {
        var verdict = Assert.Single(Judge(text, "11%", 11, s_share));
        Assert.Equal(word, verdict.Word);
        Assert.Contains("11 to 12 % in 2024 to 2025", verdict.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("all allies together spent", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherShareOfThemIsRefutedEvenWhereItIsThatOfNationalSpending() =>
        Assert.Equal(
            VerdictWord.Refuted,
            Assert.Single(Judge("The United Kingdom pays 8% of NATO's common budget.", "8%", 8, s_share)).Word
        );

    [Fact]
    public void AShareThatIsNotOnRecordLeavesItOpen()
    {
        var verdict = Assert.Single(Judge("Poland pays 8% of NATO's common budget.", "8%", 8, s_share));
        Assert.Equal(VerdictWord.NotEnoughEvidence, verdict.Word);
        Assert.Contains("key", verdict.Reason, StringComparison.Ordinal);
    }

    private static Verdict[] Judge(string text, string words, int value, params CommonShare[] shares)
    {
        var claim = House.Claim(value) with { Unit = Unit.Percent, Measure = null };
        var ledger = Invented.Ledger("GBR 2024 USD 80000", "POL 2024 USD 80000", "NATO 2024 USD 1000000");
        return
        [
            .. new Checker(ledger, House.Agreements, new Records { Funding = new CommonFundingBook(shares) })
                .Check(Written.Reading(text, words, claim), Invented.Check)
                .Verdicts.Where(verdict => verdict.Kind == "burden"),
        ];
    }
}
