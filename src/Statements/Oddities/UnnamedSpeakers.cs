using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Oddities;

/// <summary>
/// Words given to somebody who cannot be found: "they" without anyone before them, and a quotation by "one of them".
/// One warning a paragraph: those after it share its cause.
/// </summary>
internal static class UnnamedSpeakers
{
    public static IEnumerable<WarningFinding> In(OddText text)
    {
        var (paragraph, code) = (-1, "");
        foreach (var statement in text.Statements)
        {
            if (Found(text, statement) is not { } warning)
                continue;
            var own = Layout.IndexOf(text.Layout.Paragraphs, text.Layout.TokenAt(warning.Span.Start));
            if (own == paragraph && warning.Code == code)
                continue;
            (paragraph, code) = (own, warning.Code);
            yield return warning;
        }
    }

    // "They said", where the sentence before does not name two or more who may be meant.
    private static bool IsNobody(OddText text, TokenRange speaker, int cueEnd)
    {
        if (speaker.Count > 1 || text.Word(speaker.Start) is not "they" || !text.OpensSentence(speaker.Start))
            return false;
        if (
            Enumerable
                .Range(speaker.End, cueEnd - speaker.End)
                .All(at => CueLexicon.Form(text.Word(at)) is not { Form: VerbForm.Past })
        )
            return false;
        var sentence = text.Layout.SentenceOf(speaker.Start);
        return sentence > 0 && text.Names.In(text.Layout.Sentences[sentence - 1]).Count() < 2;
    }

    private static WarningFinding? Found(OddText text, StatementFinding statement)
    {
        if (
            statement
            is not { Speaker: { Actor: null, Country: null, Organisation: null } speaker, Cue: { } cue }
        )
            return null;
        var range = text.Layout.RangeOf(speaker.Span);
        var (start, end) = (
            Math.Min(range.Start, text.Layout.TokenAt(cue.Span.Start)),
            Math.Max(range.End, text.Layout.TokenAt(cue.Span.End))
        );
        if (IsNobody(text, range, end))
            return text.Warn(start, end, "STM212", "nobody named before can be meant by the pronoun");
        var isOneOfThem = text.Word(range.Start) is "one" && text.Word(range.Start + 1) is "of";
        return isOneOfThem && statement.Form != "indirect"
            ? text.Warn(start, end, "STM213", "the words of a speaker who is not named")
            : null;
    }
}
