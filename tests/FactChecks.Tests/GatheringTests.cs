using Burdenshare.Pledges.Meetings;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

public sealed class GatheringTests
{
    private static readonly DateOnly s_day = new(2030, 5, 1);

    private static readonly Meeting s_oslo = Meeting(
        "oslo",
        "NATO summit Oslo",
        "2030-06-20",
        "2030-06-21",
        "Oslo"
    );

    private static readonly Meeting s_riga = Meeting("riga", "NATO summit Riga", "2031-07-01", null, "Riga");

    [Theory]
    [InlineData("The next NATO summit is in Oslo in June.", VerdictWord.Supported)]
    [InlineData("The next NATO summit is in Riga in June.", VerdictWord.Refuted)]
    [InlineData("The next NATO summit is in Oslo on 20 June 2030.", VerdictWord.Supported)]
    [InlineData("The next NATO summit is in Oslo on 20 and 21 June 2030.", VerdictWord.Supported)]
    [InlineData("The next NATO summit is in Oslo on June 22, 2030.", VerdictWord.Refuted)]
    [InlineData("NATO leaders meet at the leaders' summit in Oslo next month.", VerdictWord.Supported)]
    [InlineData("The NATO summit is in Oslo this month.", VerdictWord.Refuted)]
    [InlineData("The NATO summit takes place in Riga next year.", VerdictWord.Supported)]
    [InlineData("Next year's NATO summit is to decide.", VerdictWord.Supported)]
    [InlineData("A NATO summit is planned for next year.", VerdictWord.Refuted)]
    [InlineData("The NATO summit in Riga is in July 2032.", VerdictWord.Refuted)]
    [InlineData("The NATO summit is in Lisbon in June 2030.", VerdictWord.Refuted)]
    [InlineData("The NATO summit is in Lisbon in October 2033.", VerdictWord.NotEnoughEvidence)]
    public void ASentenceIsSetBesideTheCalendarOfItsDay(string text, VerdictWord word) =>
        Assert.Equal(word, Assert.Single(Judge(text, s_oslo, s_riga)).Word);

    [Theory]
    [InlineData("The next G7 summit is in Lisbon in June 2030, and NATO was not asked.")]
    [InlineData("The NATO summit could be moved to Lisbon in June 2030.")]
    [InlineData("The NATO summit will be in Oslo.")]
    [InlineData("A summit on fisheries is in Lisbon next year.")]
    [InlineData("Ahead of the NATO summit, Spain spends more in 2030.")]
    [InlineData("The NATO summit was told that spending rose in 2029.")]
    public void OtherMeetingsAndMeetingsWithoutATimeAreNoClaim(string text) =>
        Assert.Empty(Judge(text, s_oslo, s_riga));

    [Fact]
    public void NextYearCountsFromTheDayOfTheTextAlsoWhenJudgedToday()
    {
        var verdict = Assert.Single(Judge("The NATO summit takes place in Riga next year.", s_oslo, s_riga));
        Assert.Equal(verdict.Word, verdict.Since.Word);
    }

    [Fact]
    public void AMeetingAnnouncedLaterRefutesNothingAndSupportsToday()
    {
        var later = s_riga with { KnownSince = Date("2030-09-01") };
        var verdict = Assert.Single(
            Judge("The NATO summit takes place in Riga in July 2031.", s_oslo, later)
        );
        Assert.Equal(VerdictWord.NotEnoughEvidence, verdict.Word);
        Assert.Equal(VerdictWord.Supported, verdict.Since.Word);
    }

    [Fact]
    public void AHostWithoutDaysDoesNotDecideAMonth()
    {
        var vague = s_riga with { KnownSince = Date("2030-09-01"), HostSince = Date("2030-01-01") };
        Assert.Equal(
            VerdictWord.NotEnoughEvidence,
            Assert.Single(Judge("The NATO summit takes place in Riga in August 2031.", vague)).Word
        );
        Assert.Equal(
            VerdictWord.Supported,
            Assert.Single(Judge("The NATO summit takes place in Riga next year.", vague)).Word
        );
    }

    [Fact]
    public void TheHostMayBeNamedByItsCountry()
    {
        var hosted = s_riga with { Country = "POL" };
        Assert.Equal(
            VerdictWord.Supported,
            Assert.Single(Judge("The NATO summit takes place in Poland next year.", hosted)).Word
        );
    }

    [Fact]
    public void WithoutACalendarNothingIsJudged() =>
        Assert.Empty(Judge("The next NATO summit is in Oslo in June."));

    private static Verdict[] Judge(string text, params Meeting[] meetings) =>
        [
            .. new Checker(
                Invented.Ledger("POL 2024 SHARE 4.12"),
                House.Agreements,
                new Records { Meetings = new MeetingBook(meetings) }
            )
                .Check(
                    new Reading(new Document("case", text), []),
                    new CheckDay(s_day, false, new(2030, 12, 1))
                )
                .Verdicts.Where(verdict => verdict.Kind == "calendar"),
        ];

    private static Meeting Meeting(string id, string name, string start, string? end, string place) =>
        new(
            id,
            name,
            "leaders-summit",
            Date(start),
            end is null ? null : Date(end),
            place,
            null,
            "planned",
            Date("2029-01-01"),
            null,
            "us",
            "https://example.org",
            "verified"
        );

    private static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}
