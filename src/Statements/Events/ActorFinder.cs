using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Statements.Syntax;

namespace Burdenshare.Statements.Events;

/// <summary>
/// Finds the subject of a verb that names an event, by word order and by the sentence's tree. Remembers the last one,
/// for verbs joined to the one before.
/// </summary>
internal sealed class ActorFinder(
    Utterance text,
    MentionIndex mentions,
    SentenceParser syntax,
    PartyNames names
)
{
    // In tokens: "About 200 fishermen from two ports".
    private const int LongestCount = 14;

    private const int LongestDateline = 8;

    // A possessive opens its phrase: "all its member states".
    private const int LongestOpening = 2;

    private static readonly FrozenSet<string> s_raising = WordTable.Listed("ActorFinder.Raising");

    private readonly ClauseReader _clauses = new(text, syntax);
    private ImmutableArray<Party> _last = [];
    private int _lastSentence = -1;

    /// <summary>Who is the subject of a trigger; empty where the sentence names nobody before it.</summary>
    public ImmutableArray<Party> Of(TriggerSpot spot)
    {
        var floor = AfterDateline(spot.Head);
        var found = InOrder(spot.Head, floor);
        // A parse may lose parts of a list, word order the beginning of a long phrase.
        if (InTree(spot, floor) is { } own && IsFuller(own, found))
            found = own;
        if (found.IsEmpty && _lastSentence == floor)
            return _last;
        if (found.IsEmpty)
            found = Nearest(floor, spot.Head);
        (_last, _lastSentence) = (found, floor);
        return found;
    }

    private static bool IsFuller(ImmutableArray<Party> own, ImmutableArray<Party> found)
    {
        var known = found.Count(party => party.Code is not null);
        return known == 0 || own.Length >= known && own.Any(party => party.Code is not null);
    }

    // "MADRID (AP) -- A court ruled": the place of writing is nobody.
    private int AfterDateline(int head)
    {
        var start = text.SentenceStart(head);
        for (var at = start; at < Math.Min(start + LongestDateline, head); at++)
        {
            if (text.Word(at) is "-" or "--" or "–" or "—" || at == start + 1 && text.Word(at) is ":")
                return text.Word(at + 1) is "-" ? at + 2 : at + 1;
            if (text.Token(at).IsWord && !text.Token(at).IsCapitalised)
                return start;
        }
        return start;
    }

    private ImmutableArray<Party> InOrder(int head, int floor)
    {
        var start = SourceFinder.CueStart(text, head, floor);
        // "is scheduled to meet": the subject stands before all of it.
        while (text.Word(start - 1) is "to" && s_raising.Contains(text.Word(start - 2)))
            start = SourceFinder.CueStart(text, start - 2, floor);
        return
            (SourceFinder.Before(text, start, floor) ?? Counted(start, floor)) is { } phrase
            && IsSomebody(phrase)
            ? Named(phrase, head)
            : [];
    }

    // "About 200 workers": here the preposition belongs to the number.
    private TokenRange? Counted(int start, int floor) =>
        start - floor is > 1 and < LongestCount
        && text.Word(floor) is "about" or "around" or "over" or "under"
        && text.Token(floor + 1).Kind == TokenKind.Number
            ? new TokenRange(floor, start)
            : null;

    // "The tired and weary minister of Spain warned": longer than word order tells.
    private ImmutableArray<Party>? InTree(TriggerSpot spot, int floor)
    {
        var tree = syntax.At(spot.Head);
        if (
            !tree.IsVerb(spot.Head)
            || IsLoose(tree, spot)
            || _clauses.Subject(tree, spot.Head) is not { } whole
        )
            return null;
        var phrase = From(whole, floor);
        return phrase.Count > 0 && IsSomebody(phrase) ? Named(phrase, spot.Head) : null;
    }

    private static TokenRange From(TokenRange phrase, int floor) =>
        new(Math.Clamp(floor, phrase.Start, phrase.End), phrase.End);

    // "Spain met France, urging …": a participle hangs on any noun before it.
    private static bool IsLoose(SentenceTree tree, TriggerSpot spot) =>
        spot.Trigger.Form == VerbForm.Participle
        && tree.Relation(spot.Head) is not (Relation.Xcomp or Relation.Conj);

    // Not "Thursday", not "decided to".
    private bool IsSomebody(TokenRange phrase)
    {
        var tree = syntax.At(phrase.Start);
        return !(phrase.Count == 1 && CalendarWords.Weekday(text.Word(phrase.Start)) >= 0)
            && !tree.IsVerb(phrase.Start)
            && Enumerable
                .Range(phrase.Start, phrase.Count)
                .Any(at =>
                    tree.IsNoun(at)
                    || tree.Penn(at) is "PRP" or "CD" or "WP" or "WDT" or "DT"
                    || mentions.At(at) is not null
                );
    }

    // "Spain said it would help", "asked its members to pay": where the words do not tell who, the clause above may.
    private ImmutableArray<Party> Named(TokenRange phrase, int verb)
    {
        var found = names.Named(phrase);
        if (found is not [{ Code: null }] || !IsOwn(phrase))
            return found;
        if (Speaker(phrase.Start) is { } speaker)
            return names.Named(speaker);
        // "NATO plans for all its members to agree".
        return phrase.Count > 1 && Nearest(text.SentenceStart(verb), phrase.Start) is { IsEmpty: false } owner
            ? owner
            : found;
    }

    // Whoever says, plans or promises what follows: the subject of the last such verb, unless a side clause begins.
    private TokenRange? Speaker(int before)
    {
        if (Grammar.SideClauses.Contains(text.Word(before - 1)))
            return null;
        var floor = AfterDateline(before);
        for (var at = before - 1; at > floor; at--)
        {
            if (CueLexicon.Form(text.Word(at)) is null)
                continue;
            var speaker =
                _clauses.Subject(at)
                ?? SourceFinder.Before(text, SourceFinder.CueStart(text, at, floor), floor);
            if (speaker is { } whole)
                return whole.End <= at && From(whole, floor) is { Count: > 0 } named ? named : null;
        }
        return null;
    }

    // A pronoun, or what belongs to somebody and acts for them: "its government".
    private bool IsOwn(TokenRange phrase) =>
        phrase.Count == 1
            ? text.Word(phrase.Start) is "it" or "they" or "he" or "she"
            : names.IsOwn(phrase, LongestOpening);

    // The first names of the sentence, as far as they stand before the trigger.
    private ImmutableArray<Party> Nearest(int floor, int head) =>
        mentions.In(new TokenRange(floor, head)).FirstOrDefault() is { } first
            ? names.Joined(first, head)
            : [];
}
