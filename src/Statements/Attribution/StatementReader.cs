using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Quotations;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Statements.Syntax;

namespace Burdenshare.Statements.Attribution;

/// <summary>Reads who said what: cues first, then quotations that no cue has claimed.</summary>
internal static class StatementReader
{
    /// <summary>All statements of a text in order, with ids "s1", "s2" …</summary>
    public static ImmutableArray<StatementFinding> Read(
        Layout layout,
        ImmutableArray<Mention> mentions,
        ImmutableArray<Quotation> quotations,
        SentenceParser syntax
    )
    {
        var drafts = new List<Draft>();
        var paragraph = -1;
        var firstOfParagraph = 0;
        Draft? last = null;
        Utterance? previous = null;
        foreach (var utterance in Utterance.Of(layout, quotations))
        {
            var own = Layout.IndexOf(layout.Paragraphs, utterance.Range.Start);
            if (own != paragraph)
                last = own == paragraph + 1 && drafts.Count > firstOfParagraph ? drafts[^1] : null;
            if (own != paragraph)
                firstOfParagraph = drafts.Count;
            var clauses = new ClauseReader(utterance, syntax);
            var found = CueReader.Read(utterance, clauses);
            Nesting.Unnest(utterance.Range, found);
            clauses.AddTo(found);
            var led = own != paragraph && previous?.Word(previous.Range.End - 1) is ":" ? previous : null;
            QuoteReader.Read(utterance, found, own == paragraph ? drafts : [], last, led);
            drafts.AddRange(found.OrderBy(Start));
            (paragraph, previous) = (own, utterance);
        }
        return Finish(layout, mentions, drafts);
    }

    private static int Start(Draft draft) => Extent(draft).Start;

    private static TokenRange Extent(Draft draft)
    {
        var (start, end) = (draft.Content[0].Start, draft.Content[^1].End);
        foreach (var part in new[] { draft.Source, draft.Cue?.Tokens })
        {
            if (part is { } range)
                (start, end) = (Math.Min(start, range.Start), Math.Max(end, range.End));
        }
        return new TokenRange(start, end);
    }

    private static ImmutableArray<StatementFinding> Finish(
        Layout layout,
        ImmutableArray<Mention> mentions,
        List<Draft> drafts
    )
    {
        var resolver = new SpeakerResolver(layout, new MentionIndex(mentions));
        var statements = ImmutableArray.CreateBuilder<StatementFinding>(drafts.Count);
        foreach (var draft in drafts)
        {
            var speaker = draft.Source is { } source ? resolver.Resolve(source) : null;
            var cue = draft.Cue is { } spot ? new Cue(layout.SpanOf(spot.Tokens), spot.Lemma) : null;
            statements.Add(
                new StatementFinding(
                    layout.SpanOf(Extent(draft)),
                    draft.Confidence,
                    string.Create(CultureInfo.InvariantCulture, $"s{statements.Count + 1}"),
                    Form(layout, draft),
                    speaker,
                    cue,
                    [.. draft.Content.Select(layout.SpanOf)],
                    draft.Cue?.Act ?? "assert"
                )
            );
        }
        return statements.DrainToImmutable();
    }

    private static string Form(Layout layout, Draft draft)
    {
        var (quoted, all) = (0, 0);
        foreach (var part in draft.Content)
        {
            var span = layout.SpanOf(part);
            all += span.Length;
            quoted += QuotedLength(layout.Document.Text, span);
        }
        if (quoted > 0)
            return quoted * 10 >= all * 8 ? "direct" : "mixed";
        var first = layout.Tokens[draft.Content[0].Start].Lower;
        var last = layout.Document.Text[layout.SpanOf(draft.Content[^1]).End - 1];
        // Somebody's own voice without marks around it, and a quotation whose opening mark is lost.
        return last is '”' or '"' || first is "we" or "i" or "let's" ? "direct" : "indirect";
    }

    private static int QuotedLength(string text, TextSpan span)
    {
        var (length, open) = (0, -1);
        for (var at = span.Start; at < span.End; at++)
        {
            if (open < 0 && QuoteMark.Role(text, at) == MarkRole.Opens)
                open = at;
            else if (
                open >= 0
                && (
                    QuoteMark.Role(text, at) == MarkRole.Closes
                    || (text[open] == '‘' && QuoteMark.ClosesSingle(text, at))
                )
            )
            {
                length += at + 1 - open;
                open = -1;
            }
        }
        return open >= 0 ? length + span.End - open : length;
    }
}
