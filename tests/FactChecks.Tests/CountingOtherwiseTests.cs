using Burdenshare.Pledges.Commitments;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

/// <summary>Numbers that are true by the ally's own count and not by NATO's.</summary>
public sealed class CountingOtherwiseTests
{
    private static readonly CheckDay s_day = new(new DateOnly(2024, 9, 1), false, House.Today);

    [Fact]
    public void AShareThatTheGovernmentCountsOtherwiseIsConflicting()
    {
        var verdict = Level(
            "Spain has reached 2% of GDP for defence.",
            Record("DEFEXP", 2, 2024, "other-count")
        );
        Assert.Equal(VerdictWord.Conflicting, verdict.Word);
        Assert.Contains("counts pensions", verdict.Reason, StringComparison.Ordinal);
        Assert.Contains("1.28 %", verdict.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 2024)]
    [InlineData(2, 2023, "other-count")]
    [InlineData(3, 2024, "other-count")]
    [InlineData(2, 2024, "other-count", "not-own")]
    public void OtherAnnouncementsDoNotSaveIt(int value, int year, params string[] terms) =>
        Assert.Equal(
            VerdictWord.Refuted,
            Level("Spain has reached 2% of GDP for defence.", Record("DEFEXP", value, year, terms)).Word
        );

    [Fact]
    public void AnAnnouncementAfterTheDayDoesNotSaveIt() =>
        Assert.Equal(
            VerdictWord.Refuted,
            Level(
                "Spain has reached 2% of GDP for defence.",
                Record("DEFEXP", 2, 2024, "other-count") with
                {
                    AnnouncedOn = PartialDate.On(new DateOnly(2024, 9, 2)),
                }
            ).Word
        );

    [Fact]
    public void ReachedIsAtLeastWhateverTheRounding() =>
        Assert.Equal(
            VerdictWord.Refuted,
            Level("Latvia has reached 2% of GDP for defence.", null, "LVA").Word
        );

    [Theory]
    [InlineData("Spain will spend 4.1% of GDP on national security by 2027.", VerdictWord.Conflicting)]
    [InlineData(
        "Spain will spend 4.1% of GDP on security by 2027, 1.5% of it on resilience.",
        VerdictWord.Supported
    )]
    public void ATotalToldWithoutItsPartsIsConflicting(string text, VerdictWord word)
    {
        var claim = House.Claim(4.1m, "ESP") with
        {
            Measure = Measure.Total,
            Modality = "planned",
            ByYear = 2027,
            Span = Span(text, "4.1%"),
        };
        Assert.Equal(word, Judge("pledge", text, claim, Record("TOTAL", 4.1m, 2027)).Word);
    }

    [Fact]
    public void NationalSecuritySpendingIsATotalOfTheAllyNamed()
    {
        const string text = "Spain will spend 4.1% of GDP on national security by 2027.";
        var claim = House.Claim(4.1m) with
        {
            Measure = null,
            Modality = "planned",
            ByYear = 2027,
            Span = Span(text, "4.1%"),
        };
        var verdict = Judge("pledge", text, claim, Record("TOTAL", 4.1m, 2027));
        Assert.Equal(VerdictWord.Conflicting, verdict.Word);
        Assert.Equal("ESP", Assert.Single(verdict.Claim.Scope).Code);
    }

    private static TextSpan Span(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(at, at + words.Length);
    }

    private static Verdict Level(string text, Commitment? record, string ally = "ESP") =>
        Judge("level", text, House.Claim(2, ally) with { Span = Span(text, "2%") }, record);

    private static Verdict Judge(string kind, string text, FigureFinding claim, Commitment? record) =>
        Assert.Single(
            new Checker(
                Invented.Ledger("ESP 2024 SHARE 1.28", "LVA 2024 SHARE 1.96"),
                House.Agreements,
                new Records { Commitments = new CommitmentBook(record is null ? [] : [record]) }
            )
                .Check(new Reading(new Document("case", text), [claim]), s_day)
                .Verdicts,
            verdict => verdict.Kind == kind
        );

    private static Commitment Record(string measure, decimal value, int year, params string[] terms) =>
        new(
            "ESP-1",
            new AreaCode("ESP"),
            "announcement",
            new Measure(measure),
            "eq",
            value,
            Unit.PercentOfGdp,
            null,
            year,
            null,
            PartialDate.On(new DateOnly(2024, 8, 1)),
            "us",
            [.. terms],
            "counts pensions",
            new CommitmentSource(
                "us",
                "https://a",
                null,
                PartialDate.On(new DateOnly(2024, 8, 1)),
                "verified"
            )
        );
}
