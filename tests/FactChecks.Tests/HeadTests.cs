using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

public sealed class HeadTests
{
    // Constant dollars a head are 1,000; current expenditure is a tenth above constant, so 1,100 at current prices.
    private static readonly Ledger s_ledger = With(
        1_000,
        "POL 2024 USD 44000",
        "POL 2024 USDC 40000",
        "POL 2024 SHARE 4.12"
    );

    [Theory]
    [InlineData("Poland spends $1,000 per head on defence.", 1_000, VerdictWord.Conflicting)]
    [InlineData("Poland spends $1,100 per person on defence.", 1_100, VerdictWord.Conflicting)]
    [InlineData("Poland spends $1,050 per capita on defence.", 1_050, VerdictWord.Refuted)]
    [InlineData("Poland spends $900 a head on defence.", 900, VerdictWord.Refuted)]
    [InlineData("Poland spends $1,100 for every citizen on defence.", 1_100, VerdictWord.Conflicting)]
    public void DollarsAHeadAreTriedAtBothPrices(string text, int dollars, VerdictWord word)
    {
        var verdict = Assert.Single(Judge(s_ledger, text, dollars));
        Assert.Equal(word, verdict.Word);
        Assert.Contains("USD 1,000 a head", verdict.Reason, StringComparison.Ordinal);
        Assert.Contains("USD 1,100 at current prices", verdict.Reason, StringComparison.Ordinal);
        Assert.Equal(1_000m, verdict.Since.Value);
    }

    [Theory]
    [InlineData("ge", 950, VerdictWord.Supported)]
    [InlineData("gt", 1_000, VerdictWord.Conflicting)]
    [InlineData("gt", 1_100, VerdictWord.Refuted)]
    [InlineData("le", 1_100, VerdictWord.Supported)]
    [InlineData("lt", 1_000, VerdictWord.Refuted)]
    public void ABoundIsExact(string comparator, int dollars, VerdictWord word) =>
        Assert.Equal(
            word,
            Assert
                .Single(
                    Judge(s_ledger, $"Poland spends ${dollars} per head on defence.", dollars, comparator)
                )
                .Word
        );

    [Fact]
    public void WithoutCurrentExpenditureTheConstantOneDecides()
    {
        var verdict = Assert.Single(
            Judge(With(1_000, "POL 2024 SHARE 4.12"), "Poland spends $1,000 per head on defence.", 1_000)
        );
        Assert.Equal(VerdictWord.Supported, verdict.Word);
        Assert.DoesNotContain("current", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherCurrencyNeedsAPopulation()
    {
        var verdict = Assert.Single(
            Judge(s_ledger, "Poland spends PLN 4,000 per head on defence.", 4_000, "eq", "PLN")
        );
        Assert.Equal(VerdictWord.NotEnoughEvidence, verdict.Word);
        Assert.Contains("population", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereNoEditionPrintsItTheReasonSaysWhatWouldDecide() =>
        Assert.Equal(
            VerdictWord.NotEnoughEvidence,
            Assert
                .Single(
                    Judge(
                        Invented.Ledger("POL 2024 SHARE 4.12"),
                        "Poland spends $1,000 per head on defence.",
                        1_000
                    )
                )
                .Word
        );

    [Theory]
    [InlineData("Poland spends $1,000 on defence.")]
    [InlineData("Poland spends $1,000 more on defence and saves per head.")]
    public void OtherAmountsAreNotPerHead(string text) => Assert.Empty(Judge(s_ledger, text, 1_000));

    private static Verdict[] Judge(
        Ledger ledger,
        string text,
        int dollars,
        string comparator = "eq",
        string currency = "USD"
    )
    {
        var number = text.Split(' ').First(word => word.Any(char.IsAsciiDigit));
        var claim = House.Claim(dollars / 1_000_000m, "POL") with
        {
            Unit = new Unit(currency),
            Comparator = comparator,
        };
        return Written.Judged(ledger, "head", text, number, claim);
    }

    private static Ledger With(int perHead, params string[] figures)
    {
        var shell = Invented.Edition("2024", "2024-06-17", figures);
        var key = new SeriesKey(
            new AreaCode("POL"),
            Measure.DefenceExpenditure,
            Unit.UsdPerHead,
            PriceBasis.Constant(2015)
        );
        var series = new Series(key, 0, [new Observation(2024, perHead, ObservationStatus.Actual, 0)]);
        var release = new Release(shell.Edition, shell.Origins, [.. shell.Series, series]);
        return new Ledger(House.Alliance("ESP", "EST", "GBR", "LVA", "POL"), [release], []);
    }
}
