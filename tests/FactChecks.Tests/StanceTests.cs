using System.Collections.Immutable;
using Burdenshare.Pledges.Positions;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

/// <summary>Stances that a text gives allies, beside the stances on record.</summary>
public sealed class StanceTests
{
    private const string Issue = "hague-2025/total";

    [Theory]
    [InlineData("opposes", VerdictWord.Supported)]
    [InlineData("supports", VerdictWord.Refuted)]
    [InlineData("conditional", VerdictWord.Conflicting)]
    [InlineData("undecided", VerdictWord.Conflicting)]
    public void TheNewestStanceOnRecordDecides(string claimed, VerdictWord word) =>
        Assert.Equal(word, Judge(claimed, "2025-08-01", On("2025-06-19", "opposes")).Word);

    [Fact]
    public void AStanceThatTurnedWithinWeeksConflicts()
    {
        var verdict = Judge(
            "supports",
            "2025-08-01",
            On("2025-06-19", "opposes"),
            On("2025-06-25", "supports")
        );
        Assert.Equal(VerdictWord.Conflicting, verdict.Word);
        Assert.Contains(
            "on 25 June 2025 Spain was in support",
            verdict.Reason,
            StringComparison.OrdinalIgnoreCase
        );
    }

    [Fact]
    public void AStanceLongPastDoesNotTroubleTheNewOne() =>
        Assert.Equal(
            VerdictWord.Supported,
            Judge("supports", "2026-08-01", On("2025-06-19", "opposes"), On("2026-05-25", "supports")).Word
        );

    [Fact]
    public void WhatWasSaidLaterWasNotOnRecord()
    {
        var verdict = Judge("opposes", "2025-06-01", On("2025-06-19", "opposes"));
        Assert.Equal(VerdictWord.NotEnoughEvidence, verdict.Word);
        Assert.Equal(VerdictWord.Supported, verdict.Since.Word);
        Assert.Contains("No stance of Spain", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingCanBeSignedBeforeItExists()
    {
        var verdict = Judge("supports", "2025-06-09", On("2025-06-01", "supports"), "Spain has signed on.");
        Assert.Equal(VerdictWord.Refuted, verdict.Word);
        Assert.StartsWith("Premature: there was nothing to sign", verdict.Reason, StringComparison.Ordinal);
        Assert.Contains("on 1 June 2025 Spain was in support", verdict.Reason, StringComparison.Ordinal);
        Assert.Equal(0.56, verdict.Confidence);
    }

    [Fact]
    public void OnceAgreedItCanBeSigned() =>
        Assert.Equal(
            VerdictWord.Supported,
            Judge("supports", "2025-06-26", On("2025-06-25", "supports"), "Spain has signed on.").Word
        );

    [Fact]
    public void OneReportedSourceLowersConfidence()
    {
        var reported = On("2025-06-19", "opposes") with { Confidence = "reported" };
        Assert.Equal(0.8, Judge("opposes", "2025-08-01", On("2025-06-19", "opposes")).Confidence);
        Assert.Equal(0.56, Judge("opposes", "2025-08-01", reported).Confidence);
    }

    [Fact]
    public void WithoutARecordNoStanceIsJudged() =>
        Assert.Empty(Verdicts("opposes", "2025-08-01", "Spain balked.", "ESP", []));

    [Theory]
    [InlineData("Germany is far from the 5 % target for defence.", "level")]
    [InlineData("Spain wants to reach the 5 % target for defence by 2035.", "pledge")]
    [InlineData("Spain opposes the 5 % target for defence.", "position")]
    [InlineData("Germany wants to reach the 5 % target for defence by 2035.", "pledge position")]
    public void AStanceIsToldWhereItAddsToWhatAFigureTells(string text, string kinds) =>
        Assert.Equal(
            kinds.Split(' '),
            House.Check(House.Published, text, new DateOnly(2025, 6, 1)).Select(each => each.Kind).Order()
        );

    [Fact]
    public void WhoIsNoAllyIsNotJudged() =>
        Assert.Empty(
            Verdicts("opposes", "2025-08-01", "Austria balked.", "AUT", [On("2025-06-19", "opposes")])
        );

    private static AllyPosition On(string day, string stance) =>
        new(
            new AreaCode("ESP"),
            Issue,
            PartialDate.TryParse(day, out var date) ? date : throw new FormatException(day),
            stance,
            "the prime minister",
            null,
            "a newspaper",
            "https://example.org",
            "verified"
        );

    private static Verdict Judge(string claimed, string day, params AllyPosition[] record) =>
        Assert.Single(Verdicts(claimed, day, "Spain took its stance.", "ESP", record));

    private static Verdict Judge(string claimed, string day, AllyPosition record, string text) =>
        Assert.Single(Verdicts(claimed, day, text, "ESP", [record]));

    private static ImmutableArray<Verdict> Verdicts(
        string claimed,
        string day,
        string text,
        string actor,
        AllyPosition[] record
    )
    {
        var finding = new PositionFinding(new TextSpan(0, text.Length), 0.8, Issue, actor, claimed);
        return new Checker(
            Invented.Ledger("ESP 2024 SHARE 1.28"),
            House.Agreements,
            new Records { Positions = new PositionBook(record) }
        )
            .Check(
                new Reading(new Document("case", text), [finding]),
                new CheckDay(House.Day(day), false, House.Today)
            )
            .Verdicts;
    }
}
