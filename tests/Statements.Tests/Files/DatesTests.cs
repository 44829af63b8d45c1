using System.Globalization;
using Burdenshare.Statements.Files;

namespace Burdenshare.Statements.Tests.Files;

public sealed class DatesTests
{
    [Theory]
    [InlineData("2025-06-05", "2025-06-05")]
    [InlineData("2025-06-05T23:59:00+02:00", "2025-06-05")]
    [InlineData(" 5 June 2025 ", "2025-06-05")]
    [InlineData("June 5, 2025", "2025-06-05")]
    [InlineData("5 Jun 2025", "2025-06-05")]
    [InlineData("5th June 2025", "2025-06-05")]
    [InlineData("2025-13-05", null)]
    [InlineData("2025-06-055", null)]
    [InlineData("5 June 2025 at noon", null)]
    [InlineData("31 June 2025", null)]
    [InlineData("5/6/2025", null)]
    [InlineData("June 2025", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void ADateIsReadOnlyWhereItIsCertain(string? text, string? day) =>
        Assert.Equal(day, Iso(Dates.Parse(text)));

    [Theory]
    [InlineData("BRUSSELS, June 5, 2025 - Ministers", "2025-06-05")]
    [InlineData("Published 12 July 2023, updated later", "2023-07-12")]
    [InlineData("See 2024-07-10 for more", "2024-07-10")]
    [InlineData("VILNIUS (11 July 2023) Ministers", "2023-07-11")]
    [InlineData("Tuesday, 11th July 2023", "2023-07-11")]
    [InlineData("In June 2025 ministers met", null)]
    [InlineData("By 25 June 2025, 5 July 2025", "2025-07-05")]
    [InlineData("On 25 June 2025 leaders agreed", null)]
    [InlineData("Since June 5, 2025 leaders agree", null)]
    [InlineData("Route 5 Wonder 2025", null)]
    public void TheHeadOfATextMayHoldItsDate(string text, string? day) =>
        Assert.Equal(day, Iso(Dates.InHead(text)));

    [Fact]
    public void ADateFarBelowTheHeadIsNotThePublicationDate() =>
        Assert.Null(Dates.InHead(new string('x', 500) + " 5 June 2025"));

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
