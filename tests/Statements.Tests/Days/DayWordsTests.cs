using Burdenshare.Statements.Days;
using Burdenshare.Statements.Quantities;

namespace Burdenshare.Statements.Tests.Days;

public sealed class DayWordsTests
{
    [Theory]
    [InlineData("January", 1)]
    [InlineData("feb", 2)]
    [InlineData("MAY", 5)]
    [InlineData("Sept", 9)]
    [InlineData("sep", 9)]
    [InlineData("December", 12)]
    [InlineData("ja", null)]
    [InlineData("Decembers", null)]
    [InlineData("", null)]
    public void AMonthHasItsNameAndItsAbbreviations(string word, int? month) =>
        Assert.Equal(month, DayWords.Month(word));

    [Theory]
    [InlineData("Monday", 1)]
    [InlineData("tues", 2)]
    [InlineData("Wed", 3)]
    [InlineData("thurs", 4)]
    [InlineData("Sunday", 7)]
    [InlineData("Sundays", null)]
    [InlineData("su", null)]
    public void AWeekBeginsOnMonday(string word, int? weekday) =>
        Assert.Equal(weekday, DayWords.Weekday(word));

    [Theory]
    [InlineData("day", 1)]
    [InlineData("weeks", 7)]
    [InlineData("fortnight", 14)]
    [InlineData("months", -1)]
    [InlineData("years", -12)]
    [InlineData("century", null)]
    public void AUnitIsCountedInDaysOrInMonths(string word, int? unit) =>
        Assert.Equal(unit, DayWords.Unit(word));

    [Theory]
    [InlineData("1", 1, 1)]
    [InlineData("31", 31, 2)]
    [InlineData("1st", 1, 3)]
    [InlineData("22nd", 22, 4)]
    [InlineData("3RD", 3, 3)]
    [InlineData("first", 1, 5)]
    [InlineData("thirtieth", 30, 9)]
    [InlineData("twenty-fourth", 24, 13)]
    [InlineData("twenty fourth", 24, 13)]
    [InlineData("twenty four", 24, 11)]
    [InlineData("thirty first", 31, 12)]
    [InlineData("thirty second", 30, 6)]
    [InlineData("eleven", 11, 6)]
    [InlineData("0", null, 0)]
    [InlineData("32", null, 0)]
    [InlineData("2025", null, 0)]
    [InlineData("halves", null, 0)]
    [InlineData("half", null, 0)]
    [InlineData("quarter", null, 0)]
    [InlineData("fiftieth", null, 0)]
    [InlineData("soon", null, 0)]
    [InlineData("%", null, 0)]
    public void ADayOfTheMonthGoesToThirtyOne(string text, int? day, int end)
    {
        var found = DayWords.DayAt(text, Piece.At(text, 0, text.Length), text.Length);
        Assert.Equal((day, end), (found?.Day, found?.End ?? 0));
    }

    [Theory]
    [InlineData("2025", 2025)]
    [InlineData("1391", 1391)]
    [InlineData("two thousand", 2000)]
    [InlineData("two thousand and eighteen", 2018)]
    [InlineData("nineteen seventy-eight", 1978)]
    [InlineData("nineteen hundred ninety-three", 1993)]
    [InlineData("seventeen hundred and six", 1706)]
    [InlineData("nineteen oh six", 1906)]
    [InlineData("nineteen zero six", 1906)]
    [InlineData("2025.5", null)]
    [InlineData("2,025", null)]
    [InlineData("2025th", null)]
    [InlineData("25", null)]
    [InlineData("nineteen", null)]
    [InlineData("nineteen tanks", null)]
    [InlineData("nineteen five", null)]
    [InlineData("fourteen ninety-two", null)]
    [InlineData("soon", null)]
    public void AYearIsWrittenInDigitsOrInWords(string text, int? year) =>
        Assert.Equal(year, DayWords.YearAt(text, Piece.At(text, 0, text.Length), text.Length)?.Year);

    [Theory]
    [InlineData(2025, 4, 2025)]
    [InlineData(0, 2, 2000)]
    [InlineData(29, 2, 2029)]
    [InlineData(30, 2, null)]
    [InlineData(39, 2, null)]
    [InlineData(40, 2, 1940)]
    [InlineData(99, 2, 1999)]
    [InlineData(125, 3, null)]
    public void TwoDigitsAreAYearWhereTheCenturyIsCertain(int year, int digits, int? full) =>
        Assert.Equal(full, DayWords.FullYear(year, digits));

    [Theory]
    [InlineData(2024, 2, 29, true)]
    [InlineData(2025, 2, 29, false)]
    [InlineData(2025, 6, 31, false)]
    [InlineData(0, 1, 1, false)]
    [InlineData(10_000, 1, 1, false)]
    public void ADayExistsOrNot(int year, int month, int day, bool exists) =>
        Assert.Equal(exists, new CalendarDay(year, month, day).In(year) is not null);
}
