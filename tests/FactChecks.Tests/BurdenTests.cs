using Burdenshare.Pledges.Funding;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

public sealed class BurdenTests
{
    // Poland bears 3.5 % of the million, the United Kingdom 8.2 %.
    private static readonly Ledger s_ledger = Invented.Ledger(
        "POL 2024 USD 35000",
        "GBR 2024 USD 82000",
        "NATO 2024 USD 1000000"
    );

    [Theory]
    [InlineData("The United Kingdom accounts for 8% of NATO's defence spending.", "8%", 8)]
    [InlineData("The United Kingdom pays 8% of all allied spending.", "8%", 8)]
    [InlineData("The United Kingdom covered 8% of the alliance's bill.", "8%", 8)]
    [InlineData("With its army the United Kingdom bears 8% of NATO.", "8%", 8)]
    public void ThePartThatAnAllyBearsIsThatOfAllSpending(string text, string words, int value)
    {
        var verdict = Assert.Single(Judge(text, words, value));
        Assert.Equal(VerdictWord.Supported, verdict.Word);
        Assert.Equal(8.2m, verdict.Since.Value);
        Assert.Equal(["GBR", "NATO"], verdict.Evidence.Select(figure => figure.Key.Area.Code));
    }

    [Theory]
    [InlineData("eq", 8, VerdictWord.Supported)]
    [InlineData("eq", 9, VerdictWord.Refuted)]
    [InlineData("gt", 8, VerdictWord.Supported)]
    [InlineData("gt", 9, VerdictWord.Refuted)]
    [InlineData("le", 9, VerdictWord.Supported)]
    [InlineData("approx", 9, VerdictWord.Supported)]
    [InlineData("approx", 12, VerdictWord.Refuted)]
    public void ABoundOnThePartIsHeld(string comparator, int value, VerdictWord word)
    {
        const string text = "The United Kingdom provides so much of NATO's spending.";
        var claim = Claim(value) with { Comparator = comparator };
        Assert.Equal(word, Assert.Single(Written.Judged(s_ledger, "burden", text, "so much", claim)).Word);
    }

    [Fact]
    public void TheCostOfNatoHasTwoMeaningsAndTheReasonSaysSo()
    {
        var spending = Assert.Single(
            Judge("The United Kingdom pays 20% of allied defence spending.", "20%", 20)
        );
        var costs = Assert.Single(Judge("The United Kingdom pays 20% of the cost of NATO.", "20%", 20));
        Assert.DoesNotContain("common budgets", spending.Reason, StringComparison.Ordinal);
        Assert.Contains("common budgets", costs.Reason, StringComparison.Ordinal);
        Assert.True(costs.Confidence < spending.Confidence);
    }

    [Theory]
    [InlineData(8, VerdictWord.Conflicting)]
    [InlineData(11, VerdictWord.Conflicting)]
    [InlineData(20, VerdictWord.Refuted)]
    public void WhereTheTwoMeaningsPartTheEvidenceConflicts(int value, VerdictWord word)
    {
        var verdict = Common(s_ledger, value);
        Assert.Equal(word, verdict.Word);
        Assert.Contains("bore 8.20 %", verdict.Reason, StringComparison.Ordinal);
        Assert.Contains("of which it bore 10.5 to 11 %", verdict.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(11, VerdictWord.Supported)]
    [InlineData(8, VerdictWord.Refuted)]
    public void WithoutNationalSpendingTheBudgetsDecideAndTheReasonSaysSo(int value, VerdictWord word)
    {
        var verdict = Common(Invented.Ledger("GBR 2024 USD 82000"), value);
        Assert.Equal(word, verdict.Word);
        Assert.StartsWith(
            "Of NATO's common budgets the United Kingdom bore 10.5 to 11 % in 2021 to 2024",
            verdict.Reason,
            StringComparison.Ordinal
        );
        Assert.Contains("is another cost", verdict.Reason, StringComparison.Ordinal);
        Assert.Empty(verdict.Evidence);
    }

    [Theory]
    [InlineData("The United Kingdom spends 8% of its output on defence.")]
    [InlineData("The United Kingdom welcomed 8% of NATO's staff.")]
    [InlineData("Some pay 8% of NATO's costs.")]
    [InlineData("Some pay 8% of NATO's costs, the United Kingdom said.")]
    public void WithoutABearerOrTheAllianceThereIsNoBurden(string text) => Assert.Empty(Judge(text, "8%", 8));

    [Fact]
    public void TheNearestNameBeforeTheFigureBearsIt() =>
        Assert.Equal(
            "POL",
            Assert
                .Single(Judge("Unlike the United Kingdom, Poland pays 4% of NATO's spending.", "4%", 4))
                .Claim.Scope[0]
                .Code
        );

    [Fact]
    public void WithoutATotalNothingIsDecided()
    {
        var ledger = Invented.Ledger("GBR 2024 USD 82000");
        var verdict = Assert.Single(
            Written.Judged(ledger, "burden", "The United Kingdom pays 8% of NATO's spending.", "8%", Claim(8))
        );
        Assert.Equal(VerdictWord.NotEnoughEvidence, verdict.Word);
        Assert.Contains("all allies spent together", verdict.Reason, StringComparison.Ordinal);
    }

    private static FigureFinding Claim(int value) =>
        House.Claim(value, "GBR") with
        {
            Unit = Unit.Percent,
            Measure = null,
        };

    private static Verdict Common(Ledger ledger, int value)
    {
        var share = new CommonShare(
            new AreaCode("GBR"),
            new DateOnly(2021, 1, 1),
            new DateOnly(2024, 12, 31),
            10.5m,
            11m,
            "a newspaper",
            "https://example.org",
            "verified"
        );
        var checker = new Checker(
            ledger,
            House.Agreements,
            new Records { Funding = new CommonFundingBook([share]) }
        );
        var reading = Written.Reading(
            "The United Kingdom pays so much of the cost of NATO.",
            "so much",
            Claim(value)
        );
        return Assert.Single(checker.Check(reading, Invented.Check).Verdicts);
    }

    private static Verdict[] Judge(string text, string words, int value) =>
        Written.Judged(s_ledger, "burden", text, words, Claim(value));
}
