using System.Globalization;

namespace Burdenshare.Statements.Tests.Events;

/// <summary>The document's day is Monday, 9 June 2025.</summary>
public sealed class EventDateTests
{
    [Theory]
    [InlineData("Norway met Denmark on 3 June 2025.", "2025-06-03")]
    [InlineData("Norway met Denmark on June 3, 2025.", "2025-06-03")]
    [InlineData("Norway met Denmark on 3 June.", "2025-06-03")]
    [InlineData("Norway met Denmark on June 3.", "2025-06-03")]
    [InlineData("On 3 June 2024 Norway met Denmark.", "2024-06-03")]
    [InlineData("Norway met Denmark yesterday.", "2025-06-08")]
    [InlineData("Norway met Denmark today.", "2025-06-09")]
    [InlineData("Norway will meet Denmark tomorrow.", "2025-06-10")]
    [InlineData("Norway met Denmark on Friday.", "2025-06-06")]
    [InlineData("Norway will meet Denmark on Friday.", "2025-06-13")]
    [InlineData("Norway met Denmark on Monday.", "2025-06-09")]
    [InlineData("Norway will meet Denmark on Monday.", "2025-06-09")]
    [InlineData("Norway met Denmark on Tuesday.", "2025-06-03")]
    [InlineData("Norway will meet Denmark next Tuesday.", "2025-06-17")]
    [InlineData("Norway met Denmark on the third of June.", "2025-06-03")]
    [InlineData("Norway met Denmark on 3/6/2025 in Oslo.", "2025-03-06")]
    [InlineData("Norway met Denmark on 2025-06-03.", "2025-06-03")]
    [InlineData("Norway met Denmark on Tuesday, 3 June 2025.", "2025-06-03")]
    [InlineData("Norway met Denmark last Friday.", "2025-06-06")]
    [InlineData("Norway met Denmark two days ago.", "2025-06-07")]
    [InlineData("Norway met Denmark the day before yesterday.", "2025-06-07")]
    [InlineData("Norway will meet Denmark on 24 June.", "2025-06-24")]
    [InlineData("Norway met Denmark on 24 June.", "2024-06-24")]
    [InlineData("Norway will meet Denmark in two weeks.", "2025-06-23")]
    [InlineData("Norway met Denmark five years ago.", null)]
    [InlineData("Norway met Denmark a few days ago.", null)]
    [InlineData("Norway will meet Denmark in three months.", null)]
    [InlineData("Norway met Denmark.", null)]
    [InlineData("Norway met Denmark in June.", null)]
    [InlineData("Norway met Denmark on 31 June 2025.", null)]
    [InlineData("Norway met Denmark in June 2024.", null)]
    [InlineData("Norway may meet Denmark.", null)]
    public void ADayIsNamedOrUnknown(string text, string? day) =>
        Assert.Equal(
            day,
            Happenings.Foremost(text).Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );

    [Theory]
    [InlineData("Norway's summit with Denmark on 24 June", "2025-06-24")]
    [InlineData("Norway's summit with Denmark on 3 June", "2025-06-03")]
    [InlineData("Norway's summit with Denmark on 2 February", "2025-02-02")]
    public void OfANounTheNearerDayIsMeant(string text, string day) =>
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd"), Happenings.Foremost(text).Date);

    [Fact]
    public void OfSeveralDaysTheNearestToTheVerbIsMeant()
    {
        var both = Happenings.Of("On Friday Norway condemned Russia, and it will meet Denmark on Thursday.");
        Assert.Equal(
            [new DateOnly(2025, 6, 6), new DateOnly(2025, 6, 12)],
            both.Select(each => each.Date!.Value)
        );
    }

    [Theory]
    [InlineData("Norway met Denmark on 3 June 2025.", 3)]
    [InlineData("Norway met Denmark on 3 June.", null)]
    [InlineData("Norway met Denmark yesterday.", null)]
    public void WithoutADocumentsDayOnlyAFullDateIsKnown(string text, int? day)
    {
        var document = Repository.Text(text) with { Date = null };
        var happening = Assert.Single(Repository.Reader.Read(document).Findings.OfType<EventFinding>());
        Assert.Equal(day, happening.Date?.Day);
    }

    [Fact]
    public void WithoutADocumentsDayAWeekdayIsUnknown()
    {
        var document = Repository.Text("Norway met Denmark on Friday.") with { Date = null };
        var happening = Assert.Single(Repository.Reader.Read(document).Findings.OfType<EventFinding>());
        Assert.Null(happening.Date);
    }
}
