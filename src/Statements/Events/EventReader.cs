using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Quotations;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Statements.Syntax;

namespace Burdenshare.Statements.Events;

/// <summary>Reads diplomatic events under PLOVER's roots: who acted, towards whom, when, in what tense.</summary>
internal sealed class EventReader
{
    private static readonly FrozenSet<string> s_subordinators = WordTable.Listed("EventReader.Subordinators");

    // Roots of events that are words about other events.
    private static readonly FrozenSet<string> s_speaking = WordTable.Set(
        "AGREE REQUEST REJECT THREATEN SUPPORT"
    );

    // What is taken from a trigger's weight: tuned on sentences of other people, which stay out of this repository.
    private const double NegatedLoss = 0.1;
    private const double ComplementLoss = 0.3;
    private const double SideLoss = 0.25;

    // Verbs chain shortly: "agreed to try to help".
    private const int LongestChain = 4;

    private readonly Utterance _text;
    private readonly SentenceParser _syntax;
    private readonly PartyFinder _parties;
    private readonly EventDate _dates;
    private readonly ImmutableArray<EventFinding>.Builder _found;

    private EventReader(
        Utterance text,
        PartyFinder parties,
        SentenceParser syntax,
        ImmutableArray<EventFinding>.Builder found
    ) => (_text, _parties, _dates, _syntax, _found) = (text, parties, new EventDate(text), syntax, found);

    /// <summary>All events of a text, in the order of their triggers.</summary>
    public static ImmutableArray<EventFinding> Read(
        Layout layout,
        ImmutableArray<Mention> mentions,
        ImmutableArray<Quotation> quotations,
        SentenceParser syntax,
        TriggerLexicon verbs
    )
    {
        var index = new MentionIndex(mentions);
        var resolver = new SpeakerResolver(layout, index);
        var found = ImmutableArray.CreateBuilder<EventFinding>();
        foreach (var text in Utterance.Of(layout, quotations))
            new EventReader(
                text,
                new PartyFinder(text, index, syntax, new PartyNames(text, index, resolver)),
                syntax,
                found
            ).Add(new TriggerFinder(text, index, syntax, verbs).Find());
        return found.DrainToImmutable();
    }

    private void Add(List<TriggerSpot> spots)
    {
        var (sentence, rank) = (-1, 0);
        foreach (var spot in spots.Where(spot => !IsContent(spot, spots)))
        {
            var own = _text.SentenceStart(spot.Head);
            (sentence, rank) = (own, own == sentence ? rank + 1 : 0);
            if (Event(spot, rank) is { } happening)
                _found.Add(happening);
        }
    }

    // "agreed to help", "an accord to help": what is agreed to, asked for or refused is no event of its own.
    private bool IsContent(TriggerSpot spot, List<TriggerSpot> all)
    {
        if (spot.Trigger.Form != VerbForm.Base || _text.Word(BeforeAdverbs(spot.Head)) is not "to")
            return false;
        var (tree, at) = (_syntax.At(spot.Head), spot.Head);
        for (var step = 0; step < LongestChain && at >= 0; step++)
        {
            at = tree.Head(at);
            if (all.Exists(other => other.Tokens.Contains(at) && s_speaking.Contains(other.Trigger.Root)))
                return true;
        }
        return false;
    }

    private EventFinding? Event(TriggerSpot spot, int rank)
    {
        var (sources, targets) = _parties.Of(spot);
        if (sources.IsEmpty && targets.IsEmpty)
            return null;
        var tense = EventTense.Of(_text, spot);
        var layout = _text.Layout;
        var sentence = layout.Sentences[layout.SentenceOf(spot.Head)];
        var trigger = layout.SpanOf(spot.Tokens);
        return new EventFinding(
            Around(trigger, [.. sources, .. targets], layout.SpanOf(sentence)),
            Confidence(spot, rank, tense),
            EventRoot.Of(_text, spot, tense),
            spot.Trigger.Mode,
            trigger,
            sources,
            targets,
            _dates.Of(spot, tense),
            tense,
            EventContexts.Of(layout, sentence),
            spot.Trigger.Form is null
        )
        {
            Named = spot.Trigger.Root,
        };
    }

    // From the first party to the last, as far as they stand in the trigger's own sentence.
    private static TextSpan Around(TextSpan trigger, ImmutableArray<Party> parties, TextSpan sentence)
    {
        var (start, end) = (trigger.Start, trigger.End);
        foreach (var party in parties.Where(party => sentence.Contains(party.Span)))
            (start, end) = (Math.Min(start, party.Span.Start), Math.Max(end, party.Span.End));
        return new TextSpan(start, end);
    }

    // The first verb of the main clause names what a sentence is about; nouns and side clauses rarely do.
    private double Confidence(TriggerSpot spot, int rank, string tense)
    {
        var confidence = spot.Trigger.Weight - 0.04 * Math.Min(rank, 5);
        if (IsSubordinate(spot.Head))
            confidence -= SideLoss;
        if (tense == "negated")
            confidence -= NegatedLoss;
        if (rank > 0 && IsComplement(spot))
            confidence -= ComplementLoss;
        if (_text.InQuote(spot.Head))
            confidence -= 0.1;
        return Math.Round(Math.Max(confidence, 0.05), 2);
    }

    // "agreed to release", "accused of attacking", "jailed activists": the words before it govern it.
    private bool IsComplement(TriggerSpot spot)
    {
        var before = BeforeAdverbs(spot.Head);
        return spot.Trigger.Form switch
        {
            VerbForm.Base => _text.Word(before) is "to",
            VerbForm.Past => !spot.IsPassive && Grammar.Prepositions.Contains(_text.Word(before)),
            VerbForm.Participle => Grammar.Prepositions.Contains(_text.Word(before)),
            _ => false,
        };
    }

    private int BeforeAdverbs(int head)
    {
        var before = head - 1;
        while (
            before > _text.Range.Start
            && (Grammar.IsAdverb(_text.Token(before)) || _text.Word(before) is "not")
        )
            before--;
        return before;
    }

    private bool IsSubordinate(int head)
    {
        var start = _text.SentenceStart(head);
        for (var at = head - 1; at >= start; at--)
        {
            if (s_subordinators.Contains(_text.Word(at)))
                return true;
            // "After the vote, Spain …": what opens the sentence ends at the comma.
            if (_text.Word(at) is "," && s_subordinators.Contains(_text.Word(start)))
                return false;
        }
        return false;
    }
}
