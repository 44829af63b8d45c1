using Burdenshare.FactChecks.Amounts;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;
using CsCheck;

namespace Burdenshare.FactChecks.Tests;

public sealed class AmountTests
{
    private static readonly Ledger s_ledger = Invented.Ledger(
        "POL 2024 USD 35000",
        "POL 2024 USDC 30000",
        "POL 2024 PLN 140000",
        "ESP 2024 USD 20000",
        "ESP 2024 EUR 18000",
        "NATO 2024 USD 1474000"
    );

    [Theory]
    [InlineData("$35 billion", 35_000, "USD", VerdictWord.Supported)]
    [InlineData("$35.4 billion", 35_400, "USD", VerdictWord.Refuted)]
    [InlineData("$35.0 billion", 35_000, "USD", VerdictWord.Supported)]
    [InlineData("PLN 140 billion", 140_000, "PLN", VerdictWord.Supported)]
    [InlineData("PLN 141 billion", 141_000, "PLN", VerdictWord.Refuted)]
    public void AnAmountIsJudgedToTheLastDigitWritten(
        string words,
        double millions,
        string currency,
        VerdictWord word
    ) => Assert.Equal(word, Judge(words, (decimal)millions, currency).Word);

    [Fact]
    public void AnotherCurrencyIsConvertedAtNatosOwnRateOfTheYear()
    {
        // 35 billion dollars at the 0.9 euros for a dollar that the Spanish rows imply.
        var verdict = Judge("31.5 billion euros", 31_500, "EUR");
        Assert.Equal(VerdictWord.Supported, verdict.Word);
        Assert.Equal(3, verdict.Evidence.Length);
        Assert.Contains("NATO's own rate", verdict.Reason, StringComparison.Ordinal);
        Assert.Equal(630m, verdict.Tolerance);
    }

    [Fact]
    public void ACurrencyWithoutARateDecidesNothing() =>
        Assert.Equal(VerdictWord.NotEnoughEvidence, Judge("5 trillion yen", 5_000_000, "JPY").Word);

    [Fact]
    public void AnAmountAtConstantPricesIsRefutedAndItsBasisNamed()
    {
        var verdict = Judge("$30 billion", 30_000, "USD");
        Assert.Equal(VerdictWord.Refuted, verdict.Word);
        Assert.Contains("at constant 2015 prices", verdict.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gt", 34_999, VerdictWord.Supported)]
    [InlineData("gt", 35_000, VerdictWord.Refuted)]
    [InlineData("ge", 35_000, VerdictWord.Supported)]
    [InlineData("lt", 35_000, VerdictWord.Refuted)]
    [InlineData("le", 35_000, VerdictWord.Supported)]
    [InlineData("approx", 38_000, VerdictWord.Supported)]
    [InlineData("approx", 39_000, VerdictWord.Refuted)]
    public void ABoundOnAnAmountIsExactAndAboutAllowsATenth(
        string comparator,
        double millions,
        VerdictWord word
    ) =>
        Assert.Equal(
            word,
            Only(Claim((decimal)millions, "USD") with { Comparator = comparator }, "$35 billion").Word
        );

    [Theory]
    [InlineData("Poland added another $35 billion to defence.")]
    [InlineData("Poland spent $35 billion more on defence.")]
    [InlineData("Poland raised spending by $35 billion.")]
    [InlineData("Poland spends $35 billion per head on defence.")]
    [InlineData("Poland signed a $35 billion arms deal.")]
    [InlineData("Since 2014 Poland has spent $35 billion on defence.")]
    public void AnAdditionOrASumOverYearsIsNotAYearsExpenditure(string text)
    {
        var at = text.IndexOf("$35 billion", StringComparison.Ordinal);
        var claim = Claim(35_000, "USD") with { Span = new TextSpan(at, at + "$35 billion".Length) };
        var reading = new Reading(new Document("case", text), [claim]);
        Assert.DoesNotContain(
            new Checker(s_ledger, House.Agreements).Check(reading, Invented.Check).Verdicts,
            verdict => verdict.Kind == "amount"
        );
    }

    [Fact]
    public void AGroupIsJudgedInDollars() =>
        Assert.Equal(
            VerdictWord.Supported,
            Only(
                House.Claim(1_400_000m, "NATO") with
                {
                    Unit = Unit.Usd,
                    Comparator = "gt",
                },
                "$1.4 trillion"
            ).Word
        );

    [Theory]
    [InlineData(97_685.59, "97.69 billion")]
    [InlineData(1_474_395, "1.47 trillion")]
    [InlineData(506_700, "506.7 billion")]
    [InlineData(138, "138 million")]
    [InlineData(-2_500, "-2.5 billion")]
    public void AnAmountIsPrintedAtTheScaleThatPeopleSpeakOf(double millions, string words) =>
        Assert.Equal(words, WrittenAmount.Spoken((decimal)millions));

    [Theory]
    [InlineData("$97.7 billion", 50)]
    [InlineData("£64.6bn", 50)]
    [InlineData("$1.4 trillion", 50_000)]
    [InlineData("PLN 158 billion", 500)]
    [InlineData("EUR 750 million", 0.5)]
    [InlineData("no number", 0)]
    public void ToleranceIsHalfAUnitOfTheLastDigit(string words, double millions) =>
        Assert.Equal(
            (decimal)millions,
            WrittenAmount.Tolerance(House.Claim(1m, "POL") with { Comparator = "eq" }, words)
        );

    [Fact]
    public void AnAmountAlwaysSupportsItself() =>
        Gen.Int[1, 900]
            .Sample(billions =>
            {
                var ledger = Invented.Ledger($"POL 2024 USD {billions}000");
                var claim = House.Claim(billions * 1000m, "POL") with { Unit = Unit.Usd };
                var verdict = Assert.Single(
                    House.Judge(ledger, Invented.Check, $"${billions} billion", claim)
                );
                Assert.Equal(VerdictWord.Supported, verdict.Word);
            });

    private static FigureFinding Claim(decimal millions, string currency) =>
        House.Claim(millions, "POL") with
        {
            Unit = new Unit(currency),
        };

    private static Verdict Judge(string words, decimal millions, string currency) =>
        Only(Claim(millions, currency), words);

    private static Verdict Only(FigureFinding claim, string words) =>
        Assert.Single(House.Judge(s_ledger, Invented.Check, words, claim));
}
