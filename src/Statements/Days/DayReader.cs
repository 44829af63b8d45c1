using Burdenshare.Statements.Quantities;

namespace Burdenshare.Statements.Days;

/// <summary>
/// The days that a text names: dates of the calendar, weekdays, and days told from the day of reference.
/// </summary>
internal static class DayReader
{
    // A month inside the calendar, so that no weekday and no "yesterday" leaves it.
    private static readonly DateOnly s_earliest = DateOnly.MinValue.AddMonths(1);
    private static readonly DateOnly s_latest = DateOnly.MaxValue.AddMonths(-1);

    /// <summary>All days of a text, in order; none overlaps another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">The day it speaks on: "today".</param>
    public static IEnumerable<DayMention> In(string text, DateOnly reference)
    {
        reference =
            reference < s_earliest ? s_earliest
            : reference > s_latest ? s_latest
            : reference;
        for (var at = 0; at < text.Length; )
        {
            var piece = Piece.At(text, at, text.Length);
            if (piece.Kind == PieceKind.End)
            {
                at = Math.Max(at + 1, piece.End);
                continue;
            }
            var day = IsStart(text, piece) ? At(text, piece, text.Length, reference) : null;
            if (day is { } found)
                yield return found;
            at = day?.End ?? piece.End;
        }
    }

    /// <summary>The day that begins with a piece; null where none does.</summary>
    public static DayMention? At(string text, Piece first, int limit, DateOnly reference) =>
        WithWeekday(text, first, limit, reference)
        ?? Calendar(text, first, limit, first.Start, reference)
        ?? RelativeDay.At(text, first, limit, reference);

    // "Monday, 9 June 2025" is one date.
    private static DayMention? WithWeekday(string text, Piece first, int limit, DateOnly reference)
    {
        if (first.Kind != PieceKind.Word || DayWords.Weekday(first.Of(text)) is null)
            return null;
        var next = first.Next(text, limit);
        if (next.IsMark(text, ',') || next.IsMark(text, '.'))
            next = next.Next(text, limit);
        if (next.Is(text, "the"))
            next = next.Next(text, limit);
        return next.Kind == PieceKind.End ? null : Calendar(text, next, limit, first.Start, reference);
    }

    private static DayMention? Calendar(string text, Piece first, int limit, int start, DateOnly reference)
    {
        var found =
            MonthDate.At(text, first, limit)
            ?? (first.Kind == PieceKind.Digits ? DigitDate.At(text, first, limit) : null);
        return found is var (end, day) ? DayMention.Of(start, end, day, reference) : null;
    }

    private static bool IsStart(string text, Piece piece) =>
        piece.Kind == PieceKind.Digits
            ? piece.Start == 0 || !char.IsLetter(text[piece.Start - 1])
            : piece.Kind == PieceKind.Word
                && (piece.Start == 0 || !char.IsLetterOrDigit(text[piece.Start - 1]));
}
