using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

public sealed class CountTests
{
    private static readonly CheckDay s_day = new(new(2024, 7, 1), false, House.Today);

    private static readonly Ledger s_ledger = new(
        House.Alliance("ESP", "EST", "GBR", "ISL", "LVA", "POL"),
        [
            House.Edition(
                "2024",
                "2024-06-17",
                Coverage.Full,
                "ESP 2024 1.28",
                "EST 2024 3.43",
                "GBR 2024 2.00",
                "LVA 2024 3.15",
                "POL 2024 4.12",
                "LVA 2023 2.91"
            ),
        ],
        []
    );

    [Theory]
    [InlineData(4, VerdictWord.Supported)]
    [InlineData(5, VerdictWord.Refuted)]
    [InlineData(3, VerdictWord.Refuted)]
    public void TwoPercentAsPublishedIsCounted(int count, VerdictWord word)
    {
        var verdict = Judge("words", 2, count);
        Assert.Equal(word, verdict.Word);
        Assert.Equal(4, verdict.Since.Value);
        Assert.Contains("4 of 5 allies with armed forces", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void TheEvidenceOfACountAreThoseCounted() =>
        Assert.Equal(
            ["POL", "EST", "LVA", "GBR"],
            Judge("words", 2, 4).Evidence.Select(figure => figure.Key.Area.Code)
        );

    [Theory]
    [InlineData("at least 3 allies", 3, VerdictWord.Supported)]
    [InlineData("at least five allies", 5, VerdictWord.Refuted)]
    [InlineData("more than 4 members", 4, VerdictWord.Refuted)]
    [InlineData("fewer than five countries", 5, VerdictWord.Supported)]
    [InlineData("no more than 4 allies", 4, VerdictWord.Supported)]
    [InlineData("up to three nations", 3, VerdictWord.Refuted)]
    [InlineData("under 20 percent of 4 allies", 4, VerdictWord.Supported)]
    public void ABoundBeforeTheNumberIsHeld(string words, int count, VerdictWord word) =>
        Assert.Equal(word, Judge(words, 2, count).Word);

    [Theory]
    [InlineData("all", 2.0, VerdictWord.Refuted)]
    [InlineData("all", 1.2, VerdictWord.Supported)]
    [InlineData("most", 2.0, VerdictWord.Supported)]
    [InlineData("most", 3.2, VerdictWord.Refuted)]
    [InlineData("some", 3.2, VerdictWord.Supported)]
    [InlineData("some", 4.0, VerdictWord.Refuted)]
    public void AQuantifierIsHeldAgainstEveryMember(string quantifier, double value, VerdictWord word) =>
        Assert.Equal(word, Only(Claim((decimal)value) with { Quantifier = quantifier }, "words").Word);

    [Fact]
    public void WhoMissesIsNamedWhereAllAreClaimed() =>
        Assert.Contains(
            "short of it were 1 (Spain 1.28 %)",
            Only(Claim(2) with { Quantifier = "all" }, "words").Reason,
            StringComparison.Ordinal
        );

    [Fact]
    public void ATargetWithoutItsNumberIsTheOneThatWasDue()
    {
        var verdict = Only(Claim(null) with { Count = 4 }, "4 allies met the guideline");
        Assert.Equal(VerdictWord.Supported, verdict.Word);
        Assert.Contains("at least 2 %", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void BeforeAnyTargetNothingIsCounted()
    {
        var ledger = new Ledger(
            House.Alliance("POL"),
            [House.Edition("2013", "2014-02-24", Coverage.Full, "POL 2013 1.8")],
            []
        );
        var day = new CheckDay(new(2014, 3, 1), false, new(2014, 3, 1));
        var verdict = Assert.Single(House.Judge(ledger, day, "words", Claim(null) with { Count = 1 }));
        Assert.Equal(VerdictWord.NotEnoughEvidence, verdict.Word);
        Assert.Contains("no agreement in force", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void OneMissingFigureLeavesTheCountOpen()
    {
        var verdict = Only(Claim(2) with { Count = 1, Year = 2023 }, "words");
        Assert.Equal(VerdictWord.NotEnoughEvidence, verdict.Word);
        Assert.Contains("every ally counted", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyThoseInScopeAreCounted()
    {
        var claim = Claim(3) with { Scope = [new("EST"), new("LVA"), new("ESP")], Count = 2 };
        Assert.Contains("2 of 3 allies", Only(claim, "words").Reason, StringComparison.Ordinal);
    }

    private static FigureFinding Claim(decimal? value) => House.Claim(value, AreaCode.Nato.Code);

    private static Verdict Judge(string words, decimal value, int count) =>
        Only(Claim(value) with { Count = count }, words);

    private static Verdict Only(FigureFinding claim, string words) =>
        Assert.Single(House.Judge(s_ledger, s_day, words, claim), each => each.Kind == "count");
}
