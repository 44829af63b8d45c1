using System.Collections.Immutable;
using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Days;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Events;

/// <summary>
/// The day of an event, as its sentence says it: of the days that the day grammar finds there, the one nearest to the
/// trigger. Not for several threads.
/// </summary>
internal sealed class EventDate(Utterance text)
{
    private TokenRange _sentence;
    private ImmutableArray<DayMention> _days = [];

    /// <summary>The day; null where none is named or the document's own day is needed and not known.</summary>
    public DateOnly? Of(TriggerSpot spot, string tense)
    {
        var trigger = text.Layout.SpanOf(spot.Tokens);
        DayMention? nearest = null;
        foreach (var day in In(text.Layout.Sentences[text.Layout.SentenceOf(spot.Head)]))
        {
            if (nearest is not { } other || Distance(trigger, day) < Distance(trigger, other))
                nearest = day;
        }
        return nearest is { } found ? Meant(found, spot, tense) : null;
    }

    private ImmutableArray<DayMention> In(TokenRange sentence)
    {
        if (sentence == _sentence)
            return _days;
        var document = text.Layout.Document;
        var (start, end) = (text.Layout.SpanOf(sentence).Start, text.Layout.SpanOf(sentence).End);
        var words = document.Text[start..end];
        var days = document.Date is { } today
            ? DayReader.In(words, today)
            // Without the document's day only what is said in full is the same whatever that day.
            : DayReader.In(words, DateOnly.MinValue).Intersect(DayReader.In(words, DateOnly.MaxValue));
        _sentence = sentence;
        return _days = [
            .. days.Where(day => day.IsExact)
                .Select(day => day with { Start = day.Start + start, End = day.End + start }),
        ];
    }

    private static int Distance(TextSpan trigger, DayMention day) =>
        Math.Max(Math.Max(day.Start - trigger.End, trigger.Start - day.End), 0);

    // A plan is for the next such day, a report of the last one; the document's own day counts for both. A noun tells
    // nothing of its time: the nearer one is meant.
    private DateOnly? Meant(DayMention day, TriggerSpot spot, string tense)
    {
        if (day.Before == day.After || text.Layout.Document.Date is not { } today)
            return day.Before;
        if (day.Before == today || day.After == today)
            return today;
        if (tense is "planned" or "hypothetical")
            return day.After;
        var isNearerAhead =
            day is { Before: { } before, After: { } after }
            && after.DayNumber - today.DayNumber < today.DayNumber - before.DayNumber;
        return spot.Trigger.Form is null && isNearerAhead ? day.After : day.Before;
    }
}
