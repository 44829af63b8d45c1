using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

/// <summary>What words around a claim say, and where its sentence begins and ends.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("Spain missed the 2% target.", true)]
    [InlineData("Spain fell short of the 2% target.", true)]
    [InlineData("Spain did not reach the 2% target.", true)]
    [InlineData("Spain fails to meet the 2% target.", true)]
    [InlineData("Spain is still below the 2% target.", true)]
    [InlineData("Spain met the 2% target.", false)]
    [InlineData("Nobody missed it; Spain met the 2% target.", false)]
    public void AMissIsSaidBeforeTheNumber(string text, bool isMissed) =>
        Assert.Equal(isMissed, Wording.IsMissed(Written.Bench(text)));

    [Theory]
    [InlineData("Spain met the 2% target.", true)]
    [InlineData("Spain has reached 2% of GDP.", true)]
    [InlineData("Spain debated the 2% target.", false)]
    public void AVerbSaysThatItWasReached(string text, bool isReached) =>
        Assert.Equal(isReached, Wording.IsReached(Written.Bench(text)));

    [Theory]
    [InlineData("the 2% target", true, true)]
    [InlineData("a 2% target", true, false)]
    [InlineData("NATO's 2% guideline", true, true)]
    [InlineData("its 2% goals", true, true)]
    [InlineData("2% of GDP", false, false)]
    public void AGoalIsNamedAndMayBeDefinite(string words, bool isGoal, bool isDefinite)
    {
        var bench = Written.Bench($"Spain spoke of {words}.", words);
        Assert.Equal((isGoal, isDefinite), (Wording.NamesGoal(bench), Wording.IsDefinite(bench)));
    }

    [Theory]
    [InlineData("When she took office, nine allies met 2% of GDP.", true)]
    [InlineData("A decade ago allies spent 2% of GDP.", true)]
    [InlineData("Spending has gone up from 2% of GDP.", true)]
    [InlineData("Allies spent 2% of GDP at the start.", true)]
    [InlineData("Allies spent 2% of GDP ten years ago.", true)]
    [InlineData("Allies spend 2% of GDP.", false)]
    public void AnotherTimeWithoutItsYearIsSeen(string text, bool isOther) =>
        Assert.Equal(isOther, Wording.IsOfAnotherTime(Written.Bench(text)));

    [Theory]
    [InlineData("Another PLN 17 billion is about 2% of GDP.", true)]
    [InlineData("The additional money was 2% of GDP.", true)]
    [InlineData("A further rise would amount to 2% of GDP.", true)]
    [InlineData("Another ally spends 2% of GDP.", false)]
    [InlineData("Extra money came; it is 2% of GDP.", false)]
    public void TheSizeOfAnAdditionIsNoLevel(string text, bool isAddition) =>
        Assert.Equal(isAddition, Wording.IsOfAddition(Written.Bench(text)));

    [Theory]
    [InlineData("level", "claimed")]
    [InlineData("pledge", "pledged")]
    [InlineData("pledge", "planned")]
    public void AnAdditionGetsNoVerdictAsALevelOrAPledge(string kind, string modality)
    {
        const string added = "For Poland another 17 billion is 2% of GDP.";
        const string level = "For Poland the budget is 2% of GDP.";
        var claim = House.Claim(2m, "POL") with { Modality = modality };
        var ledger = Invented.Ledger("POL 2024 SHARE 4.12");
        Assert.Empty(Written.Judged(ledger, kind, added, "2%", claim));
        Assert.Single(Written.Judged(ledger, kind, level, "2%", claim));
    }

    [Fact]
    public void ANamedYearClosesTheTime()
    {
        var claim = House.Claim(2m, "NATO") with { Year = 2014 };
        Assert.False(
            Wording.IsOfAnotherTime(
                Written.Bench("A decade ago, in 2014, allies spent 2% of GDP.", "2%", claim)
            )
        );
    }

    [Fact]
    public void AClaimOfAnotherTimeIsLeftOpenAndSaysWhy()
    {
        var ledger = Invented.Ledger("POL 2024 SHARE 4.12");
        var verdict = Assert.Single(
            Written.Judged(
                ledger,
                "level",
                "A decade ago Poland spent 2% of GDP.",
                "2%",
                House.Claim(2m, "POL")
            )
        );
        Assert.Equal(VerdictWord.NotEnoughEvidence, verdict.Word);
        Assert.Contains("does not name the year", verdict.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("One. Two 2% here. Three.", " Two 2% here.")]
    [InlineData("The U.S. forces cost 2% of it. Next.", "The U.S. forces cost 2% of it.")]
    [InlineData("It was 3.5 and 2% of it.", "It was 3.5 and 2% of it.")]
    [InlineData("Title\nIt was 2% of it\nEnd", "It was 2% of it")]
    [InlineData("“It was.” Then 2% of it! End.", " Then 2% of it!")]
    public void ASentenceEndsWhereAReaderEndsIt(string text, string sentence)
    {
        var bench = Written.Bench(text);
        Assert.Equal(sentence, bench.Sentence);
        Assert.Equal(bench.Sentence, bench.Before + bench.Words + bench.After);
    }

    [Fact]
    public void ALongTextIsNotSearchedToItsEnds()
    {
        var bench = Written.Bench(new string('a', 5_000) + " 2% " + new string('b', 5_000));
        Assert.InRange(bench.Sentence.Length, 100, 1_000);
    }

    [Theory]
    [InlineData("European allies and Canada met in Spain.", "NATO-EUR-CAN", "ESP")]
    [InlineData("The United Kingdom and Poland met.", "GBR", "POL")]
    [InlineData("Polandia is no ally of Latvia.", "LVA")]
    [InlineData("The USA and the UK are named by what people write.", "USA", "GBR")]
    [InlineData("Nobody came.")]
    public void AlliesAreFoundByTheirWholeNames(string text, params string[] codes) =>
        Assert.Equal(
            codes,
            Allies
                .In(text, new Statements.TextSpan(0, text.Length), House.Published.Alliance)
                .Select(hit => hit.Area.Code)
        );

    [Theory]
    [InlineData("1.996", "2", "1.996 %")]
    [InlineData("2", "2", "2.00 %")]
    [InlineData("1.28", null, "1.28 %")]
    [InlineData("1.285", null, "1.29 %")]
    [InlineData("3.4999", "3.5", "3.4999 %")]
    public void APercentageIsPrintedOnItsOwnSideOfABound(string value, string? bound, string words) =>
        Assert.Equal(words, Phrases.Percent(Number(value), bound is null ? null : Number(bound)));

    [Theory]
    [InlineData("ge", "at least 2 %")]
    [InlineData("gt", "more than 2 %")]
    [InlineData("le", "at most 2 %")]
    [InlineData("lt", "less than 2 %")]
    [InlineData("approx", "about 2 %")]
    [InlineData("eq", "2 %")]
    public void AComparisonIsSaidInWords(string comparator, string words) =>
        Assert.Equal(words, Phrases.Compared(comparator, "2 %"));

    [Fact]
    public void ARangeIsStatedWithBothEnds() =>
        Assert.Equal(
            "2.0 to 2.5 %",
            Phrases.Stated(House.Claim(2.0m, "POL") with { ValueTo = 2.5m, Decimals = 1 })
        );

    [Theory]
    [InlineData("GBR", "the United Kingdom")]
    [InlineData("POL", "Poland")]
    [InlineData("NATO", "NATO as a whole")]
    public void AnAllyIsNamedAsInASentence(string code, string name) =>
        Assert.Equal(name, Phrases.Name(Written.Bench("2%"), new AreaCode(code)));

    private static decimal Number(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
