using Burdenshare.Statements.Names;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Tests.Names;

public sealed class OfficeTermTests
{
    private static readonly Person s_person = new(
        "a-person",
        "she",
        [
            Term("NOR", "2013-10-16", "2021-10-14"),
            Term("NATO", "2023-05", "2024"),
            Term("NOR", "2025-02-04", null),
        ]
    );

    [Theory]
    [InlineData("2013-10-15", false)]
    [InlineData("2013-10-16", true)]
    [InlineData("2021-10-14", true)]
    [InlineData("2021-10-15", false)]
    [InlineData("2023-05-01", true)]
    [InlineData("2024-12-31", true)]
    [InlineData("2025-01-31", false)]
    [InlineData("2030-01-01", true)]
    public void ATermHoldsFromItsFirstDayToItsLast(string day, bool holds) =>
        Assert.Equal(holds, s_person.HoldsOfficeOn(Day(day)));

    [Theory]
    [InlineData("2015-01-01", "NOR")]
    [InlineData("2022-06-01", "NOR")]
    [InlineData("2023-06-01", "NATO")]
    [InlineData("2025-01-31", "NATO")]
    [InlineData("2026-01-01", "NOR")]
    public void BetweenOfficesTheLastOneCounts(string day, string area) =>
        Assert.Equal(area, s_person.OfficeOn(Day(day))?.Area);

    [Fact]
    public void BeforeTheFirstOfficeThereIsNone() => Assert.Null(s_person.OfficeOn(new DateOnly(2010, 1, 1)));

    [Fact]
    public void WithoutADayTheTermThatLastsCounts()
    {
        Assert.True(s_person.HoldsOfficeOn(null));
        Assert.Equal("NOR", s_person.OfficeOn(null)?.Area);
        var former = s_person with { Terms = [s_person.Terms[0]] };
        Assert.False(former.HoldsOfficeOn(null));
    }

    private static OfficeTerm Term(string area, string from, string? to) =>
        new(area, "minister", Partial(from), to is null ? null : Partial(to));

    private static PartialDate Partial(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text, nameof(text));

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
