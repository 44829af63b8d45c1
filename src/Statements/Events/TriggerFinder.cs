using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Events;

/// <summary>Finds the words of an utterance that name events; no word belongs to two of them.</summary>
internal sealed class TriggerFinder(Utterance text, MentionIndex names)
{
    private const int LongestGap = 5;

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
            if (spot is { } trigger)
                found.Add(trigger);
            at = spot?.Tokens.End ?? at + 1;
        }
        return found;
    }

    private TriggerSpot? At(int at)
    {
        foreach (var trigger in TriggerLexicon.At(text.Word(at)))
        {
            if (!Fits(trigger, at))
                continue;
            if (End(trigger.Rest, 0, at + 1) is { } end)
                return new TriggerSpot(trigger, at, new TokenRange(at, end), IsPassive(trigger, at, end));
        }
        return null;
    }

    private bool Fits(Trigger trigger, int at)
    {
        // "the Israel Defense Forces": a capital inside a sentence begins a name.
        if (text.Token(at).IsCapitalised && at != text.SentenceStart(at))
            return false;
        if (trigger.Form is not { } form)
            return true;
        var before = Before(at);
        return form switch
        {
            VerbForm.Past => !Grammar.Articles.Contains(before),
            VerbForm.Participle => IsVerbal(before, at + 1),
            VerbForm.Present => VerbSense.IsVerb(text, at, form) && !IsNoun(at, trigger),
            _ => VerbSense.IsVerb(text, at, form),
        };
    }

    // "Poland, urging restraint" and "rebels fighting the army", but not "foreign funding".
    private bool IsVerbal(string before, int next) =>
        before.Length == 0
        || s_beforeParticiples.Contains(before)
        || (
            !Grammar.Articles.Contains(before)
            && (
                text.Range.Contains(next) && text.Token(next).IsCapitalised
                || Grammar.Articles.Contains(text.Word(next))
            )
        );

    // "attacks", "demands": a verb only where an object follows at once.
    private bool IsNoun(int at, Trigger trigger) =>
        trigger.Rest.IsEmpty
        && s_nounLike.Contains(text.Word(at))
        && s_afterNouns.Contains(text.Word(at + 1));

    private bool IsName(int at) => names.At(at) is not null;

    private string Before(int at)
    {
        var before = at - 1;
        while (before > text.Range.Start && Grammar.IsAdverb(text.Token(before)))
            before--;
        return text.Word(before);
    }

    // The token after the trigger's words, or null when they are not there.
    private int? End(ImmutableArray<ImmutableArray<string>> rest, int from, int at)
    {
        if (from == rest.Length)
            return at;
        if (!rest[from].IsEmpty)
            return Is(rest[from], at) ? End(rest, from + 1, at + 1) : null;
        for (var i = at; i <= at + LongestGap && text.Range.Contains(i); i++)
        {
            if (text.Word(i) is "." or ";" or ":")
                return null;
            if (Is(rest[from + 1], i) && End(rest, from + 2, i + 1) is { } end)
                return end;
        }
        return null;
    }

    private bool Is(ImmutableArray<string> words, int at) =>
        words.Contains(text.Word(at))
        || (words is ["CAPITAL"] && names.At(at) is { Kind: NameKind.Country or NameKind.Capital });

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
            )
        )
            before--;
        return text.Range.Contains(before)
                && (Grammar.Be.Contains(text.Word(before)) && text.Word(before) is not "'s")
            || text.Word(end) is "by";
    }
}
