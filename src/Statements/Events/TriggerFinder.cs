using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Statements.Syntax;

namespace Burdenshare.Statements.Events;

/// <summary>Finds the words of an utterance that name events; no word belongs to two of them.</summary>
internal sealed class TriggerFinder(
    Utterance text,
    MentionIndex names,
    SentenceParser syntax,
    TriggerLexicon verbs
)
{
    // How far before a passive verb its subject may begin.
    private const int SubjectReach = 9;

    // The root of a user's words that name no event.
    private const string NoEvent = "NONE";

    private static readonly FrozenSet<string> s_nounLike = WordTable.Listed("TriggerFinder.NounLike");

    private static readonly FrozenSet<string> s_afterNouns = WordTable.Listed("TriggerFinder.AfterNouns");

    private static readonly FrozenSet<string> s_beforeParticiples = WordTable.Listed(
        "TriggerFinder.BeforeParticiples"
    );

    /// <summary>The triggers in order.</summary>
    public List<TriggerSpot> Find()
    {
        var found = new List<TriggerSpot>();
        for (var at = text.Range.Start; at < text.Range.End; )
        {
            var spot = text.Token(at).IsWord && !IsName(at) ? At(at) : null;
            if (spot is { Trigger.Root: not NoEvent } trigger)
                found.Add(trigger);
            at = spot?.Tokens.End ?? at + 1;
        }
        return found;
    }

    private TriggerSpot? At(int at)
    {
        foreach (var trigger in verbs.At(text.Word(at)))
        {
            if (!Fits(trigger, at))
                continue;
            if (End(trigger.Rest, 0, at + 1) is { } end)
                return new TriggerSpot(trigger, at, new TokenRange(at, end), IsPassive(trigger, at, end));
            if (HasObjectBefore(trigger, at))
                return new TriggerSpot(trigger, at, new TokenRange(at, at + 1), IsPassive: true);
        }
        return null;
    }

    private bool Fits(Trigger trigger, int at)
    {
        // "the Israel Defense Forces": a capital inside a sentence begins a name.
        if (text.Token(at).IsCapitalised && at != text.SentenceStart(at) && !IsHeadline(trigger, at))
            return false;
        if (trigger.IsLiteral || trigger.Form is not { } form)
            return true;
        var before = Before(at);
        return form switch
        {
            VerbForm.Past => !Grammar.Articles.Contains(before) && !IsObject(at),
            VerbForm.Participle => IsVerbal(before, at + 1),
            VerbForm.Present => VerbSense.IsVerb(text, at, form) && !IsNoun(at, trigger),
            _ => VerbSense.IsVerb(text, at, form) && !IsNounAlone(at) || IsPresentPlural(at),
        };
    }

    // "U.S. Lifts Travel Ban": between a name and another capital, where headlines write all words large.
    private bool IsHeadline(Trigger trigger, int at) =>
        trigger.Form == VerbForm.Present
        && IsName(at - 1)
        && !text.Word(at - 1).EndsWith("'s", StringComparison.Ordinal)
        && text.Range.Contains(at + 1)
        && text.Token(at + 1).IsCapitalised;

    // "to release armed men": a verb's object, not a verb.
    private bool IsObject(int at) => text.Word(at - 2) is "to" && !verbs.At(text.Word(at - 1)).IsEmpty;

    // "Norway and Denmark attend a meeting": after a name, before an object or "that".
    private bool IsPresentPlural(int at) =>
        IsNameBefore(text.Word(at - 1) is ")" ? at - 2 : at - 1)
        && (Grammar.Articles.Contains(text.Word(at + 1)) || text.Word(at + 1) is "that" || IsName(at + 1));

    // "Poland, urging restraint" and "rebels fighting the army", but not "foreign funding".
    private bool IsVerbal(string before, int next) =>
        before.Length == 0
        || s_beforeParticiples.Contains(before)
        || (
            !Grammar.Articles.Contains(before)
            && (
                text.Range.Contains(next) && text.Token(next).IsCapitalised
                || Grammar.Articles.Contains(text.Word(next))
                || text.Word(next) is "to" or "that"
            )
        );

    // "the 5% target of": what the tree takes for a noun and no object follows.
    private bool IsNounAlone(int at) =>
        text.Word(at - 1) is not "to" && s_afterNouns.Contains(text.Word(at + 1)) && syntax.At(at).IsNoun(at);

    private bool IsNameBefore(int at) =>
        text.Range.Contains(at) && text.Token(at).IsCapitalised && IsName(at);

    // "attacks", "demands", and what the tree takes for nouns: verbs only where an object follows at once.
    private bool IsNoun(int at, Trigger trigger) =>
        trigger.Rest.IsEmpty
        && s_afterNouns.Contains(text.Word(at + 1))
        && (s_nounLike.Contains(text.Word(at)) || syntax.At(at).IsNoun(at));

    private bool IsName(int at) => names.At(at) is not null;

    private string Before(int at)
    {
        var before = at - 1;
        while (before > text.Range.Start && Grammar.IsAdverb(text.Token(before)))
            before--;
        return text.Word(before);
    }

    // The token after the trigger's words, or null when they are not there.
    private int? End(ImmutableArray<TriggerStep> rest, int from, int at)
    {
        if (from == rest.Length)
            return at;
        for (var i = at; i <= at + rest[from].Gap && text.Range.Contains(i); i++)
        {
            if (text.Word(i) is "." or ";" or ":")
                return null;
            if (Is(rest[from].Words, i) && End(rest, from + 1, i + 1) is { } end)
                return end;
        }
        return null;
    }

    private bool Is(FrozenSet<string> words, int at) =>
        words.Contains(text.Word(at)) || WordKinds.Hold(words, text, names, at);

    // "A ceasefire was declared": in the passive the object stands before its verb.
    private bool HasObjectBefore(Trigger trigger, int at)
    {
        if (trigger.Rest is not [{ Gap: > 0 } wanted] || !IsPassive(trigger, at, at + 1))
            return false;
        var floor = Math.Max(text.SentenceStart(at), at - SubjectReach);
        for (var i = at - 1; i >= floor && text.Word(i) is not ("," or ";" or ":" or "and"); i--)
        {
            if (wanted.Words.Contains(text.Word(i)))
                return true;
        }
        return false;
    }

    private bool IsPassive(Trigger trigger, int at, int end)
    {
        if (trigger.Form != VerbForm.Past)
            return false;
        var before = at - 1;
        while (
            text.Range.Contains(before)
            && (
                Grammar.IsAdverb(text.Token(before))
                || text.Word(before) is "not" or "never" or "also" or "again"
                || text.Word(before) is "and" && Grammar.IsAdverb(text.Token(before - 1))
            )
        )
            before--;
        return text.Range.Contains(before)
                && (Grammar.Be.Contains(text.Word(before)) && text.Word(before) is not "'s")
            || text.Word(end) is "by";
    }
}
