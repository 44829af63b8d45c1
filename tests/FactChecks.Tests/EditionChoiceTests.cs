using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

public sealed class EditionChoiceTests
{
    private static readonly Release s_2019 = House.Edition(
        "2019",
        "2019-06-25",
        Coverage.Full,
        "POL 2018 2.05",
        "POL 2019 2.01"
    );

    private static readonly Release s_2023 = House.Edition(
        "2023",
        "2023-07-07",
        Coverage.Partial,
        "POL 2023 3.9"
    );

    private static readonly Release s_2024 = House.Edition(
        "2024",
        "2024-06-17",
        Coverage.Full,
        "POL 2018 2.00",
        "POL 2023 3.26",
        "POL 2024 4.12",
        "ESP 2024 1.28"
    );

    private static readonly Ledger s_ledger = new(
        House.Alliance("ESP", "POL"),
        [s_2019, s_2023, s_2024],
        [House.NotHeld("2022", "2022-06"), House.NotHeld("2025-annual", "2025-04-24")]
    );

    [Fact]
    public void JudgedByALaterEditionThePresentIsThatOfTheWords()
    {
        var text = "Poland spends 2.00 % of GDP on defence.";
        var claim = House.Claim(2.00m, "POL") with { Span = new(14, 27) };
        var said = new Document("case", text, new DateOnly(2019, 7, 1));
        var report = new Checker(s_ledger, House.Agreements).Check(
            new Reading(said, [claim]),
            new CheckDay(new DateOnly(2024, 7, 1), false, new DateOnly(2024, 7, 1))
        );
        Assert.Equal(2019, Assert.Single(Assert.Single(report.Verdicts).Evidence).Year);
    }

    [Theory]
    [InlineData("Poland spends 4.70 % of GDP on defence.", VerdictWord.Refuted)]
    [InlineData("Poland spends 4.70 % of GDP on defence in 2025.", VerdictWord.NotEnoughEvidence)]
    public void AYearThatIsNamedIsNotAnsweredByAnother(string text, VerdictWord word)
    {
        var day = new DateOnly(2025, 2, 1);
        var claim = House.Claim(4.70m, "POL") with { Span = new(14, 27), Year = 2025 };
        var report = new Checker(s_ledger, House.Agreements).Check(
            new Reading(new Document("case", text, day), [claim]),
            new CheckDay(day, false, day)
        );
        Assert.Equal(word, Assert.Single(report.Verdicts).Word);
    }

    [Fact]
    public void APartialEditionAnswersWhereItHoldsTheFigure()
    {
        var verdict = Judge("2023-08-01", 3.9m, 2023);
        Assert.Equal("2023", Assert.Single(verdict.Evidence).Edition.Name);
        Assert.Equal(VerdictWord.Supported, verdict.Word);
        Assert.Null(verdict.EditionNotHeld);
    }

    [Fact]
    public void AnOlderEditionAnswersWhereTheNewerPartialOneLacksTheYear()
    {
        var verdict = Judge("2023-08-01", 2.05m, 2018);
        Assert.Equal("2019", Assert.Single(verdict.Evidence).Edition.Name);
        Assert.Equal("2023", verdict.EditionNotHeld);
        Assert.Contains("held in part", verdict.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-06-29", null, 0.8)]
    [InlineData("2022-06-30", "2022", 0.48)]
    public void AnEditionThatIsNotHeldLowersConfidenceFromTheDayItCanHaveBeenOut(
        string day,
        string? notHeld,
        double confidence
    )
    {
        var verdict = Judge(day, 2.05m, 2018);
        Assert.Equal(notHeld, verdict.EditionNotHeld);
        Assert.Equal(confidence, verdict.Confidence);
    }

    [Fact]
    public void AClaimOfTheDaysOwnYearMaySpeakOfTheLastYearHeld()
    {
        var verdict = Judge("2020-03-01", 2.01m, null);
        Assert.Equal(2019, Assert.Single(verdict.Evidence).Year);
        Assert.Contains("last year that this edition holds", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ThePresentIsNotJudgedByAnEditionWhoseSuccessorWasOut()
    {
        var verdict = Judge("2022-09-01", 2.01m, null);
        Assert.Equal(VerdictWord.NotEnoughEvidence, verdict.Word);
        Assert.Equal("2022", verdict.EditionNotHeld);
        Assert.Empty(verdict.Evidence);
    }

    [Fact]
    public void ANamedPastYearThatNoEditionHoldsIsNotGuessed()
    {
        var verdict = Judge("2024-07-01", 2.0m, 1999);
        Assert.Equal(VerdictWord.NotEnoughEvidence, verdict.Word);
        Assert.Contains("1999", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAnnualReportIsNamedAsSuch() =>
        Assert.Contains(
            "annual report 2025",
            Judge("2025-06-01", 4.12m, 2024).Reason,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("2019-07-01")]
    [InlineData("2023-08-01")]
    [InlineData("2024-07-01")]
    public void SinceIsByTheNewestFullEditionWhateverTheDay(string day) =>
        Assert.Equal(
            new VerdictSince(VerdictWord.Refuted, "2024", 2.00m),
            Judge(day, 2.05m, 2018, "more").Since
        );

    [Fact]
    public void SinceIsGivenAlsoWhereItIsTheSameEdition() =>
        Assert.Equal(
            new VerdictSince(VerdictWord.Supported, "2024", 4.12m),
            Judge("2024-07-01", 4.12m, 2024).Since
        );

    [Fact]
    public void SinceIsNotEnoughWhereTheNewestEditionCannotDecide()
    {
        var ledger = new Ledger(
            s_ledger.Alliance,
            [s_2019, House.Edition("2026", "2026-07-10", Coverage.Full, "POL 2026 4.4")],
            []
        );
        var verdict = Assert.Single(
            House.Judge(ledger, Day("2019-07-01"), "words", Claim(2.05m, 2018) with { Comparator = "eq" })
        );
        Assert.Equal(VerdictWord.Supported, verdict.Word);
        Assert.Equal(new VerdictSince(VerdictWord.NotEnoughEvidence, null, null), verdict.Since);
    }

    [Fact]
    public void AnAssumedDayIsToldSo()
    {
        var day = new CheckDay(new DateOnly(2024, 7, 1), true, House.Today);
        Assert.True(Assert.Single(House.Judge(s_ledger, day, "words", Claim(4.12m, 2024))).AsOfAssumed);
        Assert.False(Judge("2024-07-01", 4.12m, 2024).AsOfAssumed);
    }

    private static Verdict Judge(string day, decimal value, int? year, string comparator = "eq") =>
        Assert.Single(
            House.Judge(
                s_ledger,
                Day(day),
                "words",
                Claim(value, year) with
                {
                    Comparator = comparator == "more" ? "gt" : comparator,
                }
            )
        );

    private static CheckDay Day(string day) => new(House.Day(day), false, House.Today);

    private static Statements.FigureFinding Claim(decimal value, int? year) =>
        House.Claim(value, "POL") with
        {
            Year = year,
        };
}
