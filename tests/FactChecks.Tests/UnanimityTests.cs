using Burdenshare.Pledges.Meetings;
using Burdenshare.Pledges.Positions;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

public sealed class UnanimityTests
{
    private const string Issue = "hague-2025/total";

    private static readonly DateOnly s_before = new(2025, 6, 20);

    private static readonly DateOnly s_after = new(2025, 7, 1);

    [Theory]
    [InlineData("All NATO members back the 5% target.")]
    [InlineData("Every ally has agreed to the 5% target.")]
    [InlineData("All 32 allies approved the increase in defence spending.")]
    [InlineData("All of the members support higher defence spending.")]
    public void OneThatOpposedRefutesWhatIsSaidOfAll(string text)
    {
        var verdict = Assert.Single(
            Judge(text, s_before, Stance("POL", "supports"), Stance("ESP", "opposes"))
        );
        Assert.Equal(VerdictWord.Refuted, verdict.Word);
        Assert.Contains("Spain (10 June 2025)", verdict.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("Poland", verdict.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("opposes", VerdictWord.Conflicting)]
    [InlineData("supports", VerdictWord.Supported)]
    [InlineData("conditional", VerdictWord.Supported)]
    public void WhatAllAdoptedIsSupportedUnlessOneOpposedIt(string stance, VerdictWord word) =>
        Assert.Equal(
            word,
            Assert.Single(Judge("All allies back the 5% target.", s_after, Stance("ESP", stance))).Word
        );

    [Theory]
    [InlineData("supports", VerdictWord.NotEnoughEvidence)]
    [InlineData("conditional", VerdictWord.Conflicting)]
    [InlineData("undecided", VerdictWord.Conflicting)]
    public void BeforeAdoptionSupportOfSomeIsNotThatOfAll(string stance, VerdictWord word) =>
        Assert.Equal(
            word,
            Assert.Single(Judge("All allies back the 5% target.", s_before, Stance("ESP", stance))).Word
        );

    [Fact]
    public void TheNewestStanceOfAnAllyCounts()
    {
        var turned = Stance("ESP", "supports", "2025-06-15");
        Assert.Equal(
            VerdictWord.NotEnoughEvidence,
            Assert
                .Single(Judge("All allies back the 5% target.", s_before, Stance("ESP", "opposes"), turned))
                .Word
        );
    }

    [Fact]
    public void AheadOfTheSummitIsJudgedOnItsEve()
    {
        var turned = Stance("ESP", "supports", "2025-06-25");
        const string text = "All allies approved the 5% target ahead of the summit.";
        Assert.Equal(
            VerdictWord.Refuted,
            Assert.Single(Judge(text, s_after, Stance("ESP", "opposes"), turned)).Word
        );
    }

    [Theory]
    [InlineData("All allies are expected to back the 5% target.")]
    [InlineData("Not all allies back the 5% target.")]
    [InlineData("Nearly all allies support the 5% target.")]
    [InlineData("All allies back Ukraine.")]
    [InlineData("Some allies back the 5% target.")]
    public void HopesDenialsAndOtherMattersAreNoClaim(string text) =>
        Assert.Empty(Judge(text, s_before, Stance("ESP", "opposes")));

    [Fact]
    public void WithoutAStanceOnRecordNothingIsJudged() =>
        Assert.Empty(Judge("All allies back the 5% target.", s_before));

    [Fact]
    public void ATargetThatNobodyTookAStanceOnIsNotJudged() =>
        Assert.Empty(Judge("All allies back the 4% target.", s_before, Stance("ESP", "opposes")));

    private static AllyPosition Stance(string ally, string stance, string day = "2025-06-10") =>
        new(new AreaCode(ally), Issue, Date(day), stance, null, null, "us", "https://a", "verified");

    private static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);

    private static Verdict[] Judge(string text, DateOnly day, params AllyPosition[] stances)
    {
        var summit = new Meeting(
            "s",
            "NATO summit",
            "leaders-summit",
            Date("2025-06-24"),
            Date("2025-06-25"),
            "The Hague",
            "NLD",
            "held",
            Date("2024-05"),
            null,
            "us",
            "https://a",
            "verified"
        );
        return
        [
            .. new Checker(
                Invented.Ledger("POL 2024 SHARE 4.12"),
                House.Agreements,
                new Records { Positions = new PositionBook(stances), Meetings = new MeetingBook([summit]) }
            )
                .Check(new Reading(new Document("case", text), []), new CheckDay(day, false, House.Today))
                .Verdicts.Where(verdict => verdict.Kind == "unanimity"),
        ];
    }
}
