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
    [InlineData("Norway will meet Denmark next Tuesday.", "2025-06-10")]
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

    [Fact]
    public void WithoutADocumentsDayAWeekdayIsUnknown()
    {
        var document = Repository.Text("Norway met Denmark on Friday.") with { Date = null };
        var happening = Assert.Single(Repository.Reader.Read(document).Findings.OfType<EventFinding>());
        Assert.Null(happening.Date);
    }
}
