using System.Globalization;
using Burdenshare.Statements.Days;

namespace Burdenshare.Statements.Tests.Days;

public sealed class DayReaderTests
{
    // A Wednesday.
    private static readonly DateOnly s_today = new(2026, 7, 8);

    [Theory]
    [InlineData("on 7 July 2026 they met", "7 July 2026", "2026-07-07")]
    [InlineData("on July 7, 2026 they met", "July 7, 2026", "2026-07-07")]
    [InlineData("on July 7th, 2026 they met", "July 7th, 2026", "2026-07-07")]
    [InlineData("on the 7th of July 2026 they met", "7th of July 2026", "2026-07-07")]
    [InlineData("on the seventh of July, 2026", "seventh of July, 2026", "2026-07-07")]
    [InlineData("on the seventh day of July in 2026", "seventh day of July in 2026", "2026-07-07")]
    [InlineData("on July the seventh 2026", "July the seventh 2026", "2026-07-07")]
    [InlineData("on Jul. 7, 2026", "Jul. 7, 2026", "2026-07-07")]
    [InlineData("on 7. Jul. 2026", "7. Jul. 2026", "2026-07-07")]
    [InlineData("on 7-Jul-2026", "7-Jul-2026", "2026-07-07")]
    [InlineData("on 7/Jul/2026", "7/Jul/2026", "2026-07-07")]
    [InlineData("on Jul-7-2026", "Jul-7-2026", "2026-07-07")]
    [InlineData("on 2026-jul-07", "2026-jul-07", "2026-07-07")]
    [InlineData("on 2026/7/July", "2026/7/July", "2026-07-07")]
    [InlineData("on July-2026-7", "July-2026-7", "2026-07-07")]
    [InlineData("on 7-2026-July", "7-2026-July", "2026-07-07")]
    [InlineData("on 7 July of 86", "7 July of 86", "1986-07-07")]
    [InlineData(
        "on July twenty-first nineteen eighty-six",
        "July twenty-first nineteen eighty-six",
        "1986-07-21"
    )]
    [InlineData(
        "on July twenty one two thousand and six",
        "July twenty one two thousand and six",
        "2006-07-21"
    )]
    [InlineData("on July 9, nineteen oh six", "July 9, nineteen oh six", "1906-07-09")]
    [InlineData("Tuesday, 7 July 2026", "Tuesday, 7 July 2026", "2026-07-07")]
    [InlineData("Tue 7 July 2026", "Tue 7 July 2026", "2026-07-07")]
    [InlineData("it cost $12 July 7", "July 7", "XXXX-07-07")]
    [InlineData("on July 7 they met", "July 7", "XXXX-07-07")]
    [InlineData("on 7 July 12 ships sailed", "7 July", "XXXX-07-07")]
    [InlineData("on 30 February", "30 February", "XXXX-02-30")]
    [InlineData("on 2026-07-07 they met", "2026-07-07", "2026-07-07")]
    [InlineData("on 2026/7/7 they met", "2026/7/7", "2026-07-07")]
    [InlineData("on 7/9/2026 they met", "7/9/2026", "2026-07-09")]
    [InlineData("on 19/7/2026 they met", "19/7/2026", "2026-07-19")]
    [InlineData("on 19.7.2026 they met", "19.7.2026", "2026-07-19")]
    [InlineData("on 7-9-26 they met", "7-9-26", "2026-07-09")]
    [InlineData("on 7/9/86 they met", "7/9/86", "1986-07-09")]
    [InlineData("on 7/9,2026 they met", "7/9,2026", "2026-07-09")]
    [InlineData("see 7/9 for more", "7/9", "XXXX-07-09")]
    [InlineData("on 7.9 they met", "7.9", "XXXX-07-09")]
    [InlineData("report-2026-07-07-page-1", "2026-07-07", "2026-07-07")]
    [InlineData("report-20260707.html", "20260707", "2026-07-07")]
    [InlineData("on 2026 07 07 they met", "2026 07 07", "2026-07-07")]
    [InlineData("the talks of 24 June 2025", "24 June 2025", "2025-06-24")]
    [InlineData("the talks of 24th June, 2025", "24th June, 2025", "2025-06-24")]
    [InlineData("Wednesday 24 June", "Wednesday 24 June", "XXXX-06-24")]
    [InlineData("Dec. 31, 1994", "Dec. 31, 1994", "1994-12-31")]
    [InlineData("31 Dec. 1994", "31 Dec. 1994", "1994-12-31")]
    [InlineData("the fourth of July", "fourth of July", "XXXX-07-04")]
    [InlineData("May 9 in Kyiv", "May 9", "XXXX-05-09")]
    [InlineData("9 May in Kyiv", "9 May", "XXXX-05-09")]
    [InlineData("on may 9 they met", "may 9", "XXXX-05-09")]
    [InlineData("by 1 January 2030", "1 January 2030", "2030-01-01")]
    [InlineData("until tomorrow", "tomorrow", "2026-07-09")]
    [InlineData("five years ago", "five years ago", "2021-07-08")]
    [InlineData("in a week", "in a week", "2026-07-15")]
    [InlineData("in ten days", "in ten days", "2026-07-18")]
    [InlineData("they met today", "today", "2026-07-08")]
    [InlineData("they meet tomorrow", "tomorrow", "2026-07-09")]
    [InlineData("they met yesterday", "yesterday", "2026-07-07")]
    [InlineData("the day after tomorrow", "the day after tomorrow", "2026-07-10")]
    [InlineData("the day before yesterday", "the day before yesterday", "2026-07-06")]
    [InlineData("they met on Friday", "Friday", "XXXX-WXX-5")]
    [InlineData("they meet next Friday", "next Friday", "2026-07-17")]
    [InlineData("they meet this Friday", "this Friday", "2026-07-10")]
    [InlineData("they met last Friday", "last Friday", "2026-07-03")]
    [InlineData("they meet this coming Tuesday", "this coming Tuesday", "2026-07-14")]
    [InlineData("they meet this upcoming Friday", "this upcoming Friday", "2026-07-10")]
    [InlineData("they met this past Tuesday", "this past Tuesday", "2026-07-07")]
    [InlineData("they met past Friday", "past Friday", "2026-07-03")]
    [InlineData("they met two weeks ago", "two weeks ago", "2026-06-24")]
    [InlineData("they met a few days ago", "a few days ago", "2026-07-05")]
    [InlineData("they met a year ago", "a year ago", "2025-07-08")]
    [InlineData("1 month and 21 days ago", "1 month and 21 days ago", "2026-05-18")]
    [InlineData("they meet in three months", "in three months", "2026-10-08")]
    [InlineData("they meet three days from tomorrow", "three days from tomorrow", "2026-07-12")]
    [InlineData("in two days from today", "two days from today", "2026-07-10")]
    [InlineData("they met two days before yesterday", "two days before yesterday", "2026-07-05")]
    [InlineData("a fortnight later they met", "a fortnight later", "2026-07-22")]
    public void ADayIsReadWithItsWords(string text, string words, string timex)
    {
        var day = Assert.Single(DayReader.In(text, s_today));
        Assert.Equal((words, timex), (text[day.Start..day.End], day.Timex));
    }

    [Theory]
    [InlineData("they may not spend 9 of it")]
    [InlineData("One may ask, ten march on")]
    [InlineData("May I ask?")]
    [InlineData("a second round, the 21st century")]
    [InlineData("call 138-2010-2015 or 133-03-03-2020")]
    [InlineData("2026-1-32 and 32-2026")]
    [InlineData("0.7/15 and 7/1.5 and 30/4.85")]
    [InlineData("a 4:3 vote, a 1:1 meeting")]
    [InlineData("$DEC 5 and #Mar 3 rose")]
    [InlineData("6.45 percent at 4.22")]
    [InlineData("at 4/22 they met")]
    [InlineData("12345678 jets")]
    [InlineData("June 9,000 and June 5%")]
    [InlineData("next day, my day, day after day")]
    [InlineData("in two years since")]
    [InlineData("ten years, two days")]
    public void WhatOnlyLooksLikeADayIsNone(string text) => Assert.Empty(DayReader.In(text, s_today));

    [Theory]
    [InlineData("July 7", "2026-07-07", "2027-07-07")]
    [InlineData("July 8", "2026-07-08", "2027-07-08")]
    [InlineData("July 9", "2025-07-09", "2026-07-09")]
    [InlineData("29 February", "2024-02-29", "2028-02-29")]
    [InlineData("30 February", null, null)]
    [InlineData("30 February 2026", null, null)]
    [InlineData("7 July 1991", "1991-07-07", "1991-07-07")]
    [InlineData("Wednesday", "2026-07-01", "2026-07-08")]
    [InlineData("Thursday", "2026-07-02", "2026-07-09")]
    [InlineData("Sunday", "2026-07-05", "2026-07-12")]
    public void WithoutAYearItIsTheLastOrTheNextSuchDay(string text, string? before, string? after)
    {
        var day = Assert.Single(DayReader.In(text, s_today));
        Assert.Equal((before, after), (Iso(day.Before), Iso(day.After)));
    }

    [Theory]
    [InlineData("on 3 and 4 July, or 7/9/2026", "4 July|7/9/2026")]
    [InlineData("Monday or Tuesday", "Monday|Tuesday")]
    [InlineData("7 July 2026 and 8 July 2026", "7 July 2026|8 July 2026")]
    [InlineData("11/20, 12 of Nov", "11/20|12 of Nov")]
    public void SeveralDaysAreSeveralMentions(string text, string words) =>
        Assert.Equal(words.Split('|'), DayReader.In(text, s_today).Select(day => text[day.Start..day.End]));

    [Theory]
    [InlineData("two weeks ago", true)]
    [InlineData("three days from now", true)]
    [InlineData("a fortnight later", true)]
    [InlineData("next Friday", true)]
    [InlineData("June 2026, on 3 June", true)]
    [InlineData("five years ago", false)]
    [InlineData("in three months", false)]
    [InlineData("a few days ago", false)]
    [InlineData("1 month and 21 days ago", false)]
    public void ALengthThatIsNotCountedInDaysMeansNoDay(string text, bool isExact) =>
        Assert.Equal(isExact, Assert.Single(DayReader.In(text, s_today)).IsExact);

    [Fact]
    public void NoLengthOfTimeLeavesTheCalendar()
    {
        Assert.NotNull(Assert.Single(DayReader.In("in 1000 years", DateOnly.MaxValue)).After);
        Assert.NotNull(Assert.Single(DayReader.In("1000 years ago", DateOnly.MinValue)).After);
        Assert.NotNull(Assert.Single(DayReader.In("900 weeks ago", DateOnly.MinValue)).After);
    }

    [Theory]
    [InlineData("yesterday and last Friday")]
    [InlineData("tomorrow and next Friday, Sunday or the day after tomorrow")]
    public void TheCalendarsEndsAreNoTrap(string text)
    {
        Assert.NotEmpty(DayReader.In(text, DateOnly.MinValue));
        Assert.NotEmpty(DayReader.In(text, DateOnly.MaxValue));
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
