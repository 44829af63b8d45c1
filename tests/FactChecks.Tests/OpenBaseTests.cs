using Burdenshare.FactChecks.Changes;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

public sealed class OpenBaseTests
{
    // Real growth to 2024 is 100 % since 2021, 60 % since 2022 and 25 % since 2023; nominal 150, 100 and 50 %.
    private static readonly Ledger s_ledger = Invented.Ledger(
        "POL 2021 USDC 100",
        "POL 2022 USDC 125",
        "POL 2023 USDC 160",
        "POL 2024 USDC 200",
        "POL 2021 PLN 400",
        "POL 2022 PLN 500",
        "POL 2023 PLN 667",
        "POL 2024 PLN 1000"
    );

    [Theory]
    [InlineData("Under his government Poland raised defence spending by so much.", 200, VerdictWord.Refuted)]
    [InlineData(
        "Under his government Poland raised defence spending by so much.",
        100,
        VerdictWord.Conflicting
    )]
    [InlineData(
        "Under his government Poland raised defence spending by so much.",
        25,
        VerdictWord.Conflicting
    )]
    [InlineData("So far Poland raised defence spending by so much.", 170, VerdictWord.Refuted)]
    [InlineData(
        "Since she took over, Poland raised defence spending by so much.",
        60,
        VerdictWord.Conflicting
    )]
    public void AnEraWithoutAYearIsTriedFromEveryYear(string text, int percent, VerdictWord word)
    {
        var verdict = Only(text, percent);
        Assert.Equal(word, verdict.Word);
        Assert.Contains("name no base year", verdict.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gt", 20, VerdictWord.Supported)]
    [InlineData("gt", 90, VerdictWord.Conflicting)]
    [InlineData("gt", 150, VerdictWord.Refuted)]
    public void ABoundIsHeldFromEveryYear(string comparator, int percent, VerdictWord word) =>
        Assert.Equal(
            word,
            Only("Under his government Poland raised defence spending by so much.", percent, comparator).Word
        );

    [Fact]
    public void TheReasonNamesAYearThatHoldsAndTheHighestThatDoesNot()
    {
        var reason = Only("Under his government Poland raised defence spending by so much.", 60).Reason;
        Assert.Contains("+60.0 % in real terms since 2022", reason, StringComparison.Ordinal);
        Assert.Contains(
            "+150.0 % in national currency at current prices since 2021",
            reason,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ANamedYearStaysTheOnlyBase()
    {
        var verdict = Only("Under his government Poland raised defence spending by so much since 2021.", 100);
        Assert.Equal(VerdictWord.Conflicting, verdict.Word);
        Assert.DoesNotContain("name no base year", verdict.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Under my rule Poland increased its defence spending by over 100 %.", 100)]
    [InlineData("Under my rule Poland cut its defence budget by 100 %.", -100)]
    public void ABarePercentageAfterAVerbOfGrowthIsAChange(string text, int percent)
    {
        var figure = IncreaseBy.Of(Reading(text, "100 %"), House.Published.Alliance, Bare(text, "100 %"))!;
        Assert.Equal(percent, figure.Value);
        Assert.Equal(Unit.PercentChange, figure.Unit);
        Assert.Equal("POL", Assert.Single(figure.Scope).Code);
    }

    [Theory]
    [InlineData("Poland increased its border guard by 100 %.")]
    [InlineData("Increased defence spending by 100 % is nobody's.")]
    [InlineData("Poland reports defence spending of 100 %.")]
    public void OtherPercentagesStayAsTheyWereRead(string text) =>
        Assert.Null(IncreaseBy.Of(Reading(text, "100 %"), House.Published.Alliance, Bare(text, "100 %")));

    private static FigureFinding Bare(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return House.Claim(100) with
        {
            Unit = Unit.Percent,
            Measure = null,
            Span = new TextSpan(at, at + words.Length),
        };
    }

    private static Reading Reading(string text, string words) =>
        new(new Document("case", text), [Bare(text, words)]);

    private static Verdict Only(string text, int percent, string comparator = "eq")
    {
        var claim = House.Claim(percent, "POL") with
        {
            Unit = Unit.PercentChange,
            Change = true,
            Comparator = comparator,
        };
        return Assert.Single(Written.Judged(s_ledger, "change", text, "so much", claim));
    }
}
