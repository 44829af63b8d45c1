using System.Collections.Frozen;
using System.Globalization;
using Burdenshare.Statements.Days;
using Burdenshare.Statements.Quantities;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Files;

/// <summary>Publication dates as pages, front matter, datelines and file names write them.</summary>
internal static class Dates
{
    // A dateline stands in the first lines; further down a date is what the text speaks of.
    private const int Head = 160;
    private const int IsoLength = 10;

    // After these words a date is what the text speaks of.
    private static readonly FrozenSet<string> s_spokenOf = WordTable
        .Set("on since of by until from before after in the")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The day of an ISO date or date and time, or of a date in English words; null for anything else.
    /// </summary>
    public static DateOnly? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var trimmed = text.Trim();
        if (Iso(trimmed, 0) is { } iso)
            return iso;
        var found = MonthDate.At(trimmed, Piece.At(trimmed, 0, trimmed.Length), trimmed.Length);
        return found is var (end, day) && end == trimmed.Length ? Full(day) : null;
    }

    /// <summary>The first full date written near the head of a text; null for none.</summary>
    public static DateOnly? InHead(string text)
    {
        var head = text[..Math.Min(text.Length, Head)];
        for (var at = 0; at < head.Length; at++)
        {
            if (!char.IsLetterOrDigit(head[at]) || (at > 0 && char.IsLetterOrDigit(head[at - 1])))
                continue;
            if (
                MonthDate.At(head, Piece.At(head, at, head.Length), head.Length) is { } found
                && Full(found.Day) is { } day
                && !IsSpokenOf(Piece.WordBefore(head, at))
            )
                return day;
        }
        return InName(head);
    }

    /// <summary>An ISO date in a file's name; null for none.</summary>
    public static DateOnly? InName(string name)
    {
        for (var at = 0; at + IsoLength <= name.Length; at++)
        {
            if ((at == 0 || !char.IsAsciiDigit(name[at - 1])) && Iso(name, at) is { } day)
                return day;
        }
        return null;
    }

    private static bool IsSpokenOf(ReadOnlySpan<char> word) =>
        word.Length > 0 && s_spokenOf.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static DateOnly? Full(CalendarDay day) => day.Year is { } year ? day.In(year) : null;

    private static DateOnly? Iso(string text, int at) =>
        text.Length >= at + IsoLength
        && text[at] is '1' or '2'
        && (text.Length == at + IsoLength || !char.IsAsciiDigit(text[at + IsoLength]))
        && DateOnly.TryParseExact(
            text.AsSpan(at, IsoLength),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
