using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

/// <summary>Pledges, targets and distances: claims that agreements decide, or figures beside them.</summary>
public sealed class AgreedTests
{
    private static readonly Ledger s_ledger = new(
        House.Alliance("ESP", "POL"),
        [
            House.Edition("2024", "2024-06-17", Coverage.Full, "ESP 2024 1.28", "POL 2024 4.12"),
            House.Edition("2026", "2026-07-10", Coverage.Full, "ESP 2026 2.00", "POL 2026 4.68"),
        ],
        []
    );

    [Theory]
    [InlineData("2025-06-24", VerdictWord.NotEnoughEvidence)]
    [InlineData("2025-06-25", VerdictWord.Supported)]
    public void APledgeIsSupportedFromTheDayOfTheAgreementThatHoldsIt(string day, VerdictWord word)
    {
        var claim = House.Claim(3.5m, "ESP") with { Modality = "pledged", ByYear = 2035 };
        var verdict = Judge(claim, day, "3.5 %", "pledge");
        Assert.Equal(word, verdict.Word);
        Assert.Equal(VerdictWord.Supported, verdict.Since.Word);
    }

    [Fact]
    public void APledgeIsNeverRefutedAndItsReasonSaysWhetherItWasMet()
    {
        var claim = House.Claim(2.7m, "ESP") with { Modality = "pledged" };
        var verdict = Judge(claim, "2025-07-01", "2.7 %", "pledge");
        Assert.Equal(VerdictWord.NotEnoughEvidence, verdict.Word);
        Assert.Contains("not yet met", verdict.Reason, StringComparison.Ordinal);
        Assert.Equal(2.00m, verdict.Since.Value);
    }

    [Fact]
    public void APledgeOfAnotherYearThanTheAgreementsIsNotTheAgreement() =>
        Assert.Equal(
            VerdictWord.NotEnoughEvidence,
            Judge(
                House.Claim(3.5m, "ESP") with
                {
                    Modality = "pledged",
                    ByYear = 2030,
                },
                "2025-07-01",
                "3.5 %",
                "pledge"
            ).Word
        );

    [Theory]
    [InlineData("the 5 % target", "benchmark", VerdictWord.Refuted)]
    [InlineData("the 5 % target", "planned", VerdictWord.NotEnoughEvidence)]
    [InlineData("a target of 5 %", "planned", VerdictWord.NotEnoughEvidence)]
    public void ATargetBeforeItsAdoptionIsRefutedOnlyWherePresentedAsStanding(
        string words,
        string modality,
        VerdictWord word
    )
    {
        var claim = Alliance(5m) with { Modality = modality, Measure = Measure.Total };
        Assert.Equal(word, Judge(claim, "2025-06-09", words, "target").Word);
    }

    [Theory]
    [InlineData("2024-08-01", "2", null, VerdictWord.Supported, "Vilnius")]
    [InlineData("2025-07-01", "3.5", 2035, VerdictWord.Supported, "3.5 % of GDP by 2035")]
    [InlineData("2025-07-01", "3.5", null, VerdictWord.Supported, "3.5 % of GDP by 2035")]
    [InlineData(
        "2025-07-01",
        "3.5",
        2030,
        VerdictWord.Refuted,
        "the standing target is 3.5 % of GDP by 2035"
    )]
    [InlineData(
        "2025-07-01",
        "4",
        2035,
        VerdictWord.Refuted,
        "no agreement in force on 1 July 2025 sets 4 %"
    )]
    [InlineData("2024-08-01", "3.5", 2035, VerdictWord.Refuted, "Premature")]
    public void ATargetIsHeldAgainstValueAndYearOfWhatIsInForce(
        string day,
        string value,
        int? by,
        VerdictWord word,
        string because
    )
    {
        var number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        var claim = Alliance(number) with { Modality = "benchmark", ByYear = by };
        var verdict = Judge(claim, day, $"the {value} % target", "target");
        Assert.Equal(word, verdict.Word);
        Assert.Contains(because, verdict.Reason, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void ARefutedTargetIsLessSureThanItsReading()
    {
        var claim = Alliance(5m) with { Modality = "benchmark" };
        Assert.Equal(0.56, Judge(claim, "2025-06-09", "the 5 % target", "target").Confidence);
        Assert.Equal(0.8, Judge(claim, "2025-07-09", "the 5 % target", "target").Confidence);
    }

    [Fact]
    public void BeforeTheFirstAgreementThereIsNoStandingTarget()
    {
        var verdict = Judge(
            Alliance(2m) with
            {
                Modality = "benchmark",
            },
            "2013-06-01",
            "the 2 % target",
            "target"
        );
        Assert.Equal(VerdictWord.Refuted, verdict.Word);
        Assert.DoesNotContain("standing target", verdict.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ESP", "3.72 points of GDP short of 5 %")]
    [InlineData("POL", "0.88 points of GDP short of 5 %")]
    public void ADistanceIsGivenInPointsOfGdp(string ally, string reason)
    {
        var claim = House.Claim(5m, ally) with { Comparator = "lt" };
        var verdict = Judge(claim, "2024-07-01", "a long way from this goal", "distance");
        Assert.Equal(VerdictWord.Supported, verdict.Word);
        Assert.Contains(reason, verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void WhoHasReachedTheGoalIsNotShortOfIt() =>
        Assert.Equal(
            VerdictWord.Refuted,
            Judge(
                House.Claim(2m, "POL") with
                {
                    Comparator = "lt",
                },
                "2024-07-01",
                "a long way from this goal",
                "distance"
            ).Word
        );

    [Theory]
    [InlineData("demanded")]
    [InlineData("benchmark")]
    public void ADemandOfAnAllyGetsNoVerdict(string modality) =>
        Assert.Empty(
            House.Judge(
                s_ledger,
                new CheckDay(new(2025, 6, 9), false, House.Today),
                "5 %",
                House.Claim(5m, "ESP") with
                {
                    Modality = modality,
                }
            )
        );

    private static FigureFinding Alliance(decimal value) => House.Claim(value, AreaCode.Nato.Code);

    private static Verdict Judge(FigureFinding claim, string day, string words, string kind) =>
        Assert.Single(
            House.Judge(s_ledger, new CheckDay(House.Day(day), false, House.Today), words, claim),
            each => each.Kind == kind
        );
}
