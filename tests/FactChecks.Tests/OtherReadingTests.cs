using Burdenshare.Pledges.Conventions;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

/// <summary>By what else a refuted share would hold.</summary>
public sealed class OtherReadingTests
{
    private static readonly DateOnly s_day = new(2025, 1, 1);

    [Fact]
    public void AnEarlierEditionIsNamed()
    {
        var reason = Judge(
            4.12m,
            "eq",
            House.Edition("2023", "2023-07-07", Coverage.Full, "POL 2024 4.12"),
            House.Edition("2024", "2024-06-17", Coverage.Full, "POL 2024 3.75")
        );
        Assert.Contains(
            "not 4.12 %; the claim would hold by NATO's 2023 edition, with 4.12 %",
            reason,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ALaterEditionThanTheDayIsNot()
    {
        var reason = Judge(
            4.12m,
            "eq",
            House.Edition("2024", "2024-06-17", Coverage.Full, "POL 2024 3.75"),
            House.Edition("2025", "2025-06-17", Coverage.Full, "POL 2024 4.12")
        );
        Assert.DoesNotContain("would hold", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3.90, "for 2023")]
    [InlineData(4.20, "for 2025")]
    [InlineData(5.55, null)]
    public void TheYearBesideIsNamedAsFiscalYearsStraddleTwo(double claimed, string? other)
    {
        var reason = Judge(
            (decimal)claimed,
            "eq",
            House.Edition(
                "2024",
                "2024-06-17",
                Coverage.Full,
                "POL 2023 3.90",
                "POL 2024 3.75",
                "POL 2025 4.20"
            )
        );
        if (other is null)
            Assert.DoesNotContain("would hold", reason, StringComparison.Ordinal);
        else
            Assert.Contains(other, reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1.96, true)]
    [InlineData(1.94, false)]
    public void AMarkMissedByLessThanTheOtherPublishersRoundingSaysSo(double share, bool rounds)
    {
        var reason = Judge(
            2m,
            "ge",
            House.Edition(
                "2024",
                "2024-06-17",
                Coverage.Full,
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"POL 2024 {share}")
            )
        );
        Assert.Equal(rounds, reason.Contains("rounded as SIPRI counts, 2.0 %", StringComparison.Ordinal));
    }

    [Fact]
    public void AFigureOfSipriIsNamedWhereItIsHeld()
    {
        var edition = new Edition(
            "sipri",
            "2024-04",
            "2024-04",
            PartialDate.On(new DateOnly(2024, 4, 22)),
            Coverage.Full
        );
        var origin = new Origin("sipri", "SIPRI", "a", "b", null, "https://sipri.org", "", "", null, null);
        var key = new SeriesKey(
            new AreaCode("POL"),
            new Measure("MILEX"),
            Unit.PercentOfGdp,
            PriceBasis.None
        );
        var sipri = new Release(
            edition,
            [origin],
            [new Series(key, 0, [new Observation(2024, 4.2m, ObservationStatus.Actual, 0)])]
        );
        var nato = House.Edition("2024", "2024-06-17", Coverage.Full, "POL 2024 3.75");
        Assert.Contains(
            "by SIPRI (2024-04), with 4.20 %",
            Judge(4.2m, "eq", nato, sipri),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void NoMoreThanTwoAreNamed()
    {
        var reason = Judge(
            4.12m,
            "eq",
            House.Edition("2023", "2023-07-07", Coverage.Full, "POL 2024 4.12"),
            House.Edition(
                "2024",
                "2024-06-17",
                Coverage.Full,
                "POL 2023 4.12",
                "POL 2024 3.75",
                "POL 2025 4.12"
            )
        );
        Assert.Contains("for 2023", reason, StringComparison.Ordinal);
        Assert.Contains("for 2025", reason, StringComparison.Ordinal);
        Assert.DoesNotContain("2023 edition", reason, StringComparison.Ordinal);
    }

    private static string Judge(decimal claimed, string comparator, params Release[] releases)
    {
        var rule = new Convention(
            "sipri/meets",
            "SIPRI",
            PartialDate.On(new DateOnly(2020, 1, 1)),
            1,
            "rounds",
            "us",
            "https://a",
            "verified"
        );
        const string text = "Poland spent so much of GDP on defence in 2024.";
        var claim = House.Claim(claimed, "POL") with { Comparator = comparator, Year = 2024 };
        var verdict = Assert.Single(
            new Checker(
                new Ledger(House.Alliance("ESP", "POL"), releases, []),
                House.Agreements,
                new Records { Conventions = new ConventionBook([rule]) }
            )
                .Check(Written.Reading(text, "so much", claim), new CheckDay(s_day, false, House.Today))
                .Verdicts
        );
        Assert.Equal(VerdictWord.Refuted, verdict.Word);
        return verdict.Reason;
    }
}
