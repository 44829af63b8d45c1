using System.Globalization;
using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Events;

/// <summary>The day of an event, as its sentence says it: a date, a weekday, "yesterday".</summary>
internal static class EventDate
{
    /// <summary>The day; null where none is named or the document's own day is not known.</summary>
    public static DateOnly? Of(Utterance text, TokenRange sentence, string tense)
    {
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (Written(text, at) is { } written)
                return written;
            if (text.Layout.Document.Date is { } today && Relative(text, at, today, tense) is { } day)
                return day;
        }
        return null;
    }

    private static DateOnly? Relative(Utterance text, int at, DateOnly today, string tense)
    {
        var word = text.Word(at);
        if (word is "yesterday" or "today" or "tomorrow")
            return today.AddDays(
                word switch
                {
                    "yesterday" => -1,
                    "today" => 0,
                    _ => 1,
                }
            );
        var weekday = text.Token(at).IsCapitalised ? CalendarWords.Weekday(word) : -1;
        if (weekday < 0)
            return null;
        // A plan is for the next such day, a report of the last one; the document's own day counts for both.
        var ahead = (weekday - (int)today.DayOfWeek + 7) % 7;
        var isAhead = tense is "planned" or "hypothetical" || text.Word(at - 1) is "next";
        return today.AddDays(isAhead || ahead == 0 ? ahead : ahead - 7);
    }

    // "9 June 2025", "June 9, 2025", "9 June", "June 9"; without a year it is the document's.
    private static DateOnly? Written(Utterance text, int at)
    {
        var month = text.Token(at).IsCapitalised ? CalendarWords.Month(text.Word(at)) : 0;
        if (month == 0)
            return null;
        var (day, year) = Number(text, at + 1) is { } after and <= 31
            ? (after, Number(text, text.Word(at + 2) is "," ? at + 3 : at + 2))
            : (Number(text, at - 1), Number(text, at + 1));
        var inYear = year is >= 1900 and < 2100 ? year : text.Layout.Document.Date?.Year;
        return
            day is { } ofMonth
            && inYear is { } known
            && ofMonth >= 1
            && ofMonth <= DateTime.DaysInMonth(known, month)
            ? new DateOnly(known, month, ofMonth)
            : null;
    }

    private static int? Number(Utterance text, int at) =>
        int.TryParse(text.Word(at), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
