using Burdenshare.FactChecks.Payments;
using Burdenshare.Pledges.Conventions;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

public sealed class PaymentTests
{
    // The five of the invented ledger spend 100, then 160 billion; none of them is the United States.
    private static readonly Ledger s_ledger = Invented.Ledger([
        .. Members(2023, 20_000),
        .. Members(2024, 32_000),
    ]);

    [Theory]
    [InlineData("NATO members owe the United States billions.", VerdictWord.Refuted)]
    [InlineData("Allies that owe us money have to leave NATO.", VerdictWord.Refuted)]
    [InlineData("Germany owes NATO vast sums.", VerdictWord.Refuted)]
    [InlineData("Many allies are delinquent.", VerdictWord.Refuted)]
    [InlineData("The allies never paid their bills.", VerdictWord.Refuted)]
    [InlineData("The allies pay their bills.", null)]
    [InlineData("The allies do not owe the United States a cent.", VerdictWord.Supported)]
    [InlineData("No ally owes NATO anything.", VerdictWord.Supported)]
    [InlineData("If an ally owed NATO money, it would pay.", null)]
    [InlineData("Travellers owe the United States an answer.", null)]
    public void NothingIsOwedByAGuideline(string text, VerdictWord? word) =>
        Assert.Equal(word, Judge(s_ledger, text)?.Word);

    [Theory]
    [InlineData("Billions of dollars pour into NATO.", VerdictWord.Conflicting)]
    [InlineData("Money is coming in from NATO countries.", VerdictWord.Conflicting)]
    [InlineData("They put pressure on NATO.", null)]
    [InlineData("Germany pays 300 million euros to NATO for the common budget.", null)]
    public void WhatFlowsIsNationalSpendingIfAnything(string text, VerdictWord? word) =>
        Assert.Equal(word, Judge(s_ledger, text)?.Word);

    [Theory]
    [InlineData(59_000, VerdictWord.Conflicting)]
    [InlineData(61_000, VerdictWord.Refuted)]
    public void ASumAboveAllGrowthIsRefuted(int millions, VerdictWord word)
    {
        const string text = "European allies put so many dollars more into NATO.";
        var claim = House.Claim(millions, "NATO") with
        {
            Unit = Unit.Usd,
            Span = Span(text, "so many dollars"),
        };
        var verdict = Judge(s_ledger, text, claim)!;
        Assert.Equal(word, verdict.Word);
        Assert.Equal(60_000m, verdict.Since.Value);
        Assert.Equal(10, verdict.Evidence.Length);
    }

    [Fact]
    public void WhereNothingGrewTheClaimIsRefuted() =>
        Assert.Equal(
            VerdictWord.Refuted,
            Judge(Invented.Ledger([.. Members(2024, 20_000)]), "Billions of dollars pour into NATO.")?.Word
        );

    [Fact]
    public void WithoutTheRuleOnRecordNothingIsJudged() =>
        Assert.Null(Judge(s_ledger, "Germany owes NATO vast sums.", rules: []));

    [Theory]
    [InlineData("not paying their bills", true)]
    [InlineData("owe NATO", false)]
    public void ABillIsNoDebtByItsWords(string words, bool isBill) =>
        Assert.Equal(isBill, PaymentReader.IsBill(words));

    private static IEnumerable<string> Members(int year, int millions) =>
        new[] { "ESP", "EST", "GBR", "LVA", "POL" }.Select(ally => $"{ally} {year} USD {millions}");

    private static TextSpan Span(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(at, at + words.Length);
    }

    private static Verdict? Judge(
        Ledger ledger,
        string text,
        FigureFinding? claim = null,
        Convention[]? rules = null
    )
    {
        var since = PartialDate.On(new DateOnly(2020, 1, 1));
        rules ??=
        [
            new Convention(
                "nato/payments",
                "NATO",
                since,
                null,
                "each pays its own",
                "us",
                "https://a",
                "verified"
            ),
        ];
        return new Checker(ledger, House.Agreements, new Records { Conventions = new ConventionBook(rules) })
            .Check(new Reading(new Document("case", text), claim is null ? [] : [claim]), Invented.Check)
            .Verdicts.FirstOrDefault(verdict => verdict.Kind == "payment");
    }
}
