namespace Burdenshare.Statements.Oddities;

/// <summary>
/// A speaker known only by a title and a surname, who is neither introduced before nor of those everybody knows.
/// </summary>
internal static class Strangers
{
    public static IEnumerable<WarningFinding> In(OddText text)
    {
        var first = text
            .Mentions.DistinctBy(mention => text.Word(mention.End - 1))
            .ToDictionary(mention => text.Word(mention.End - 1), mention => mention.Tokens);
        foreach (var statement in text.Statements)
        {
            if (statement is not { Speaker: { } speaker, Cue: { } cue } || !MayBeStrange(speaker))
                continue;
            var range = text.Layout.RangeOf(speaker.Span);
            var surname = text.Word(range.End - 1);
            if (
                range.Count == 2
                && text.Layout.Tokens[range.End - 1].IsCapitalised
                && first.Remove(surname, out var token)
                && token == range.Start
            )
                yield return text.Warn(
                    range.Start,
                    Math.Max(range.End, text.Layout.TokenAt(cue.Span.End)),
                    "STM214",
                    "a person who is not introduced"
                );
        }
    }

    // Heads of state and generals are named by their title; of members of parliament nobody knows all.
    private static bool MayBeStrange(Speaker speaker) =>
        speaker.Role is "legislator"
        || (
            speaker.Actor is null
            && speaker.Role is not (null or "spokesperson" or "head-of-state" or "officer")
        );
}
