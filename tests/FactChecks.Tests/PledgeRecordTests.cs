using Burdenshare.Pledges.Commitments;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

/// <summary>How a pledge relates to what the ally had announced.</summary>
public sealed class PledgeRecordTests
{
    private static readonly CheckDay s_day = new(new(2025, 3, 1), false, House.Today);

    private static readonly Ledger s_ledger = new(
        House.Alliance("ESP", "POL"),
        [
            House.Edition("2024", "2024-06-17", Coverage.Full, "ESP 2024 1.28", "POL 2024 4.12"),
            House.Edition("2026", "2026-07-10", Coverage.Full, "ESP 2026 2.00", "POL 2026 4.68"),
        ],
        []
    );

    private static readonly Commitment s_earlier = Announced("pledge", 2.5m, 2028, "2024-11-05");

    [Theory]
    [InlineData("2.5", 2028, "on record: 2.5 % of GDP by 2028", VerdictWord.Supported)]
    [InlineData("2.5", null, "on record: 2.5 % of GDP by 2028", VerdictWord.Supported)]
    [InlineData("2.7", 2028, "more or sooner", VerdictWord.NotEnoughEvidence)]
    [InlineData("2.5", 2027, "more or sooner", VerdictWord.NotEnoughEvidence)]
    [InlineData("2.3", 2028, "less or later", VerdictWord.NotEnoughEvidence)]
    [InlineData("2.5", 2030, "less or later", VerdictWord.NotEnoughEvidence)]
    public void APledgeIsRepeatedRaisedOrLowered(string value, int? by, string because, VerdictWord word)
    {
        var verdict = Judge(Pledge(value, by), s_earlier);
        Assert.Equal(word, verdict.Word);
        Assert.Contains(because, verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void WhetherAPledgeIsMetIsSaidForTheDayOfJudgingNotForThatOfTheWords()
    {
        var reading = Written.Reading(
            "Spain pledged so much of GDP on defence.",
            "so much",
            Pledge("2.0", 2025)
        );
        var verdict = Assert.Single(
            new Checker(s_ledger, House.Agreements)
                .Check(
                    reading with
                    {
                        Document = reading.Document with { Date = new DateOnly(2025, 3, 1) },
                    },
                    new CheckDay(new DateOnly(2026, 8, 1), false, House.Today)
                )
                .Verdicts,
            verdict => verdict.Kind == "pledge"
        );
        Assert.Contains("2.00 % of GDP on defence in 2026", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatNobodyAnnouncedIsNew() =>
        Assert.Contains(
            "nothing like it is on record",
            Judge(Pledge("2.5", 2028), Announced("pledge", 2.5m, 2028, "2024-11-05", "POL")).Reason,
            StringComparison.Ordinal
        );

    [Fact]
    public void ARefusalContradictsThePledge()
    {
        var verdict = Judge(Pledge("5", 2035), Announced("rejection", 5m, null, "2025-02-20"));
        Assert.Equal(VerdictWord.Conflicting, verdict.Word);
        Assert.Contains("against the record: refusal of 5 %", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ARefusalOfMoreSaysNothingAboutLess() =>
        Assert.Equal(
            VerdictWord.NotEnoughEvidence,
            Judge(Pledge("3", 2035), Announced("rejection", 5m, null, "2025-02-20")).Word
        );

    [Fact]
    public void AConditionThatNamesTheValueIsOnRecord() =>
        Assert.Equal(
            VerdictWord.Supported,
            Judge(Pledge("2.5", 2028), Announced("condition", 2.5m, 2028, "2024-11-05")).Word
        );

    [Fact]
    public void WhatWasAnnouncedLaterWasNotOnRecord() =>
        Assert.Equal(
            VerdictWord.NotEnoughEvidence,
            Judge(Pledge("2.5", 2028), Announced("pledge", 2.5m, 2028, "2025-03-02")).Word
        );

    [Fact]
    public void JudgedAgainTheLaterAnnouncementCounts() =>
        Assert.Equal(
            VerdictWord.Supported,
            Judge(Pledge("2.5", 2028), Announced("pledge", 2.5m, 2028, "2025-03-02")).Since.Word
        );

    [Fact]
    public void WhatOthersSaidOfTheAllyIsNotItsPledge() =>
        Assert.Equal(
            VerdictWord.NotEnoughEvidence,
            Judge(Pledge("2.5", 2028), s_earlier with { Terms = ["not-own"] }).Word
        );

    [Fact]
    public void APledgeWhoseYearHasPassedIsNotTheOneRaised() =>
        Assert.Contains(
            "nothing like it",
            Judge(Pledge("2.5", 2028), Announced("pledge", 2m, 2024, "2023-07-08")).Reason,
            StringComparison.Ordinal
        );

    [Fact]
    public void TheNewestAnnouncementIsTheOneCompared() =>
        Assert.Contains(
            "less or later than was on record: 3 % of GDP by 2030",
            Judge(Pledge("2.7", 2030), s_earlier, Announced("plan", 3m, 2030, "2025-01-10")).Reason,
            StringComparison.Ordinal
        );

    [Fact]
    public void OneReportedSourceLowersConfidence()
    {
        var reported = s_earlier with { Source = s_earlier.Source with { Confidence = "reported" } };
        Assert.Equal(0.8, Judge(Pledge("2.5", 2028), s_earlier).Confidence);
        Assert.Equal(0.64, Judge(Pledge("2.5", 2028), reported).Confidence);
        Assert.Contains(
            "as reported by one source",
            Judge(Pledge("2.5", 2028), reported).Reason,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void APlanIsCalledAPlan() =>
        Assert.StartsWith(
            "A plan, not yet met",
            Judge(Pledge("2.5", 2028) with { Modality = "planned" }, s_earlier).Reason,
            StringComparison.Ordinal
        );

    private static FigureFinding Pledge(string value, int? by)
    {
        var number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        return House.Claim(number, "ESP") with { Modality = "pledged", ByYear = by };
    }

    private static Commitment Announced(
        string kind,
        decimal value,
        int? year,
        string on,
        string ally = "ESP"
    ) =>
        new(
            $"{ally}-{on}",
            new AreaCode(ally),
            kind,
            Measure.DefenceExpenditure,
            "eq",
            value,
            Unit.PercentOfGdp,
            null,
            year,
            null,
            Date(on),
            "the prime minister",
            [],
            null,
            new CommitmentSource("a newspaper", "https://example.org", null, Date("2026-11-23"), "verified")
        );

    private static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);

    private static Verdict Judge(FigureFinding claim, params Commitment[] record) =>
        Assert.Single(
            new Checker(
                s_ledger,
                House.Agreements,
                new Records { Commitments = new CommitmentBook([.. record]) }
            )
                .Check(Written.Reading("Spain pledged so much of GDP on defence.", "so much", claim), s_day)
                .Verdicts,
            verdict => verdict.Kind == "pledge"
        );
}
