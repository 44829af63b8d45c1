using Burdenshare.Pledges.Meetings;
using static Burdenshare.Pledges.Tests.CommitmentsOnRecord;

namespace Burdenshare.Pledges.Tests;

public sealed class MeetingBookTests
{
    private const string Header =
        "id,name,kind,start,end,place,country,status,known_since,host_since,source,url,confidence\n";

    private static readonly MeetingBook s_book = MeetingBook
        .Load(PathOf("data/calendar.csv"))
        .TryGet(out var book)
        ? book
        : throw new InvalidOperationException("data/calendar.csv cannot be read");

    [Fact]
    public void TheSummitsSinceWalesAreOnRecordOldestFirst() =>
        Assert.Equal(
            [2014, 2016, 2017, 2018, 2019, 2021, 2022, 2022, 2022, 2023, 2024, 2025, 2026],
            s_book.Of("leaders-summit").Select(each => each.Start.Year)
        );

    [Theory]
    [InlineData("2024-07-10", false, false)]
    [InlineData("2024-07-11", true, false)]
    [InlineData("2025-08-18", true, false)]
    [InlineData("2025-08-19", true, true)]
    public void AHostIsKnownBeforeTheDays(string day, bool known, bool days)
    {
        var ankara = s_book.Meetings.Single(each => each.Id == "nato-summit-2026-ankara");
        Assert.Equal(known, ankara.IsKnownBy(Day(day)));
        Assert.Equal(days, ankara.HasDaysBy(Day(day)));
    }

    [Fact]
    public void AMeetingOfUnknownNoticeIsKnownWhenItBegins()
    {
        var wales = s_book.Meetings.Single(each => each.Id == "nato-summit-2014-wales");
        Assert.False(wales.IsKnownBy(Day("2014-09-03")));
        Assert.True(wales.HasDaysBy(Day("2014-09-04")));
        Assert.Equal(Day("2014-09-05"), wales.Last);
    }

    [Fact]
    public void EveryMeetingHasItsSourceAndAHostThatIsAnAlly() =>
        Assert.All(
            s_book.Meetings,
            each =>
            {
                Assert.StartsWith("https://", each.Url, StringComparison.Ordinal);
                Assert.NotEqual("unverified", each.Confidence);
                Assert.True(each.Country is null || each.Country.Length == 3, each.Id);
                Assert.True(each.Last >= each.Start.Earliest, each.Id);
            }
        );

    [Fact]
    public void ACancelledMeetingIsNoneToCome()
    {
        var book = Read("a,A,leaders-summit,2030-01-01,,Oslo,NOR,cancelled,2029,,us,https://a,verified\n");
        Assert.Single(book.Meetings);
        Assert.Empty(book.Of("leaders-summit"));
    }

    [Theory]
    [InlineData("a,A,leaders-summit,,,Oslo,NOR,held,,,us,https://a,verified\n")]
    [InlineData("a,A,leaders-summit,2030,,Oslo,NOR,perhaps,,,us,https://a,verified\n")]
    [InlineData("a,A,leaders-summit,2030,,Oslo,NOR,held,,,us,,verified\n")]
    [InlineData("a,A,leaders-summit,2030,,Oslo,NOR,held,,,us,https://a,unverified\n")]
    public void ARowWithoutDayStatusOrSourceIsRefusedByLine(string row)
    {
        var outcome = Load(row);
        Assert.False(outcome.TryGet(out _));
        var problem = Assert.Single(outcome.Problems);
        Assert.Equal("PLG332", problem.Code);
        Assert.EndsWith(":2", problem.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void AMissingCalendarIsAProblem() =>
        Assert.Equal("PLG331", Assert.Single(MeetingBook.Load("nowhere.csv").Problems).Code);

    private static MeetingBook Read(string rows) =>
        Load(rows).TryGet(out var book) ? book : throw new InvalidOperationException(rows);

    private static Vocabulary.Outcome<MeetingBook> Load(string rows)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Header + rows);
            return MeetingBook.Load(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
