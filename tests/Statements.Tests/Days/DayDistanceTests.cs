using Burdenshare.Statements.Days;

namespace Burdenshare.Statements.Tests.Days;

public sealed class DayDistanceTests
{
    private static readonly DateOnly s_day = new(2026, 1, 31);

    [Fact]
    public void MonthsOfTheCalendarEndWhereTheMonthEnds()
    {
        Assert.Equal(new DateOnly(2026, 2, 28), new DayDistance(1, 0, true).From(s_day));
        Assert.Equal(new DateOnly(2025, 12, 31), new DayDistance(1, 0, true).Back.From(s_day));
    }

    [Fact]
    public void PartsAddUpAndOneUncountedPartLeavesTheWholeUncounted()
    {
        var sum = new DayDistance(0, 7, true).And(new DayDistance(0, 3, false));
        Assert.Equal(new DayDistance(0, 10, false), sum);
        Assert.False(sum.IsExact);
    }

    [Theory]
    [InlineData(0, 9, true, true)]
    [InlineData(1, 9, true, false)]
    [InlineData(0, 9, false, false)]
    public void OnlyCountedDaysLeadToADay(int months, int days, bool isCounted, bool isExact) =>
        Assert.Equal(isExact, new DayDistance(months, days, isCounted).IsExact);

    [Fact]
    public void TheCalendarsEndIsWhereADistanceStays() =>
        Assert.Equal(DateOnly.MaxValue, new DayDistance(0, 9, true).From(DateOnly.MaxValue));
}
