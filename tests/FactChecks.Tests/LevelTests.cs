using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

public sealed class LevelTests
{
    private static readonly DateOnly s_then = new(2024, 7, 1);

    private static readonly Ledger s_ledger = new(
        House.Alliance("ESP", "POL"),
        [
            House.Edition(
                "2024",
                "2024-06-17",
                Coverage.Full,
                "POL 2023 3.26",
                "POL 2024 4.12",
                "ESP 2024 1.28",
                "ESP 2024 EQUIP 23.5"
            ),
            House.Edition(
                "2026",
                "2026-07-10",
                Coverage.Full,
                "POL 2024 3.75",
                "POL 2026 4.4",
                "ESP 2024 1.42"
            ),
        ],
        [House.NotHeld("2022", "2022-06")]
    );

    [Fact]
    public void AClaimIsJudgedByFiguresPublishedBeforeIt()
    {
        var verdict = Only("Poland spent 4.12% of GDP on defence in 2024.");
        Assert.Equal(VerdictWord.Supported, verdict.Word);
        Assert.Equal("2024", Assert.Single(verdict.Evidence).Edition.Name);
        Assert.Equal(new VerdictSince(VerdictWord.Refuted, "2026", 3.75m), verdict.Since);
    }

    [Theory]
    [InlineData("Poland spent 4.1% of GDP on defence in 2024.", VerdictWord.Supported, 0.05)]
    [InlineData("Poland spent 4% of GDP on defence in 2024.", VerdictWord.Supported, 0.5)]
    [InlineData("Poland spent 4.2% of GDP on defence in 2024.", VerdictWord.Refuted, 0.05)]
    [InlineData("Poland spent about 4.4% of GDP on defence in 2024.", VerdictWord.Supported, 0.44)]
    [InlineData("Poland spent about 4.7% of GDP on defence in 2024.", VerdictWord.Refuted, 0.47)]
    public void AFigureIsJudgedAtThePrecisionThatItWasStatedWith(
        string text,
        VerdictWord word,
        double tolerance
    )
    {
        var verdict = Only(text);
        Assert.Equal(word, verdict.Word);
        Assert.Equal((decimal)tolerance, verdict.Tolerance);
    }

    [Theory]
    [InlineData("Poland spent more than 4% of GDP on defence in 2024.", VerdictWord.Supported)]
    [InlineData("Poland spent less than 4% of GDP on defence in 2024.", VerdictWord.Refuted)]
    [InlineData("Spain spent at least 2% of GDP on defence in 2024.", VerdictWord.Refuted)]
    public void ABoundIsExact(string text, VerdictWord word)
    {
        var verdict = Only(text);
        Assert.Equal(word, verdict.Word);
        Assert.Null(verdict.Tolerance);
    }

    [Fact]
    public void WithoutAYearTheLastOneOfTheEditionIsJudgedAndNamed()
    {
        var verdict = Only("Poland spends 4.12% of GDP on defence.");
        Assert.Equal(VerdictWord.Supported, verdict.Word);
        Assert.Equal(2024, Assert.Single(verdict.Evidence).Year);
        Assert.Contains("2024", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void BeforeTheFirstEditionNothingIsKnownAndTheDecidingOneIsNamed()
    {
        var verdict = Assert.Single(
            House.Check(s_ledger, "Poland spent 3.3% of GDP on defence in 2023.", new DateOnly(2023, 12, 1))
        );
        Assert.Equal(VerdictWord.NotEnoughEvidence, verdict.Word);
        Assert.Empty(verdict.Evidence);
        Assert.Contains("2024 edition", verdict.Reason, StringComparison.Ordinal);
        Assert.Null(verdict.EditionNotHeld);
    }

    [Fact]
    public void AnEditionThatWasOutAndIsNotHeldIsNamed()
    {
        var verdict = Assert.Single(
            House.Check(s_ledger, "Poland spent 2.4% of GDP on defence in 2022.", new DateOnly(2022, 9, 1))
        );
        Assert.Equal(VerdictWord.NotEnoughEvidence, verdict.Word);
        Assert.Equal("2022", verdict.EditionNotHeld);
        Assert.Contains("2022 edition", verdict.Reason, StringComparison.Ordinal);
    }

    private static Verdict Only(string text) => Assert.Single(House.Check(s_ledger, text, s_then));
}
