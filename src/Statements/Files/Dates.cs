using System.Globalization;
using System.Text.RegularExpressions;

namespace Burdenshare.Statements.Files;

/// <summary>Publication dates as pages, front matter, datelines and file names write them.</summary>
internal static partial class Dates
{
    // A dateline stands in the first lines; further down a date is what the text speaks of.
    private const int Head = 160;

    private static readonly string[] s_written =
    [
        "d MMMM yyyy",
        "MMMM d, yyyy",
        "d MMM yyyy",
        "MMM d, yyyy",
        "MMMM d yyyy",
    ];

    /// <summary>
    /// The day of an ISO date or date and time, or of a date in English words; null for anything else.
    /// </summary>
    public static DateOnly? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var trimmed = text.Trim();
        if (IsoDate().Match(trimmed) is { Success: true, Index: 0 } iso)
            return Day(iso.Value, ["yyyy-MM-dd"]);
        return Day(trimmed, s_written);
    }

    /// <summary>The first full date written near the head of a text; null for none.</summary>
    public static DateOnly? InHead(string text)
    {
        var head = text[..Math.Min(text.Length, Head)];
        var written = WrittenDate().Match(head);
        if (
            written.Success
            && Day(written.Value.Replace(".", "", StringComparison.Ordinal), s_written) is { } day
        )
            return day;
        return IsoDate().Match(head) is { Success: true } iso ? Day(iso.Value, ["yyyy-MM-dd"]) : null;
    }

    /// <summary>An ISO date in a file's name; null for none.</summary>
    public static DateOnly? InName(string name) =>
        IsoDate().Match(name) is { Success: true } iso ? Day(iso.Value, ["yyyy-MM-dd"]) : null;

    private static DateOnly? Day(string text, string[] forms) =>
        DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    [GeneratedRegex(@"(?<!\d)(19|20)\d\d-\d\d-\d\d(?!\d)")]
    private static partial Regex IsoDate();

    [GeneratedRegex(
        @"(?<!\b(?:[Oo]n|[Ss]ince|[Oo]f|[Bb]y|[Uu]ntil|[Ff]rom|[Bb]efore|[Aa]fter|[Ii]n|[Tt]he) )"
            + @"\b(\d{1,2} [A-Z][a-z]{2,8} (19|20)\d\d|[A-Z][a-z]{2,8} \d{1,2}, (19|20)\d\d)\b"
    )]
    private static partial Regex WrittenDate();
}
