using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Statements.Syntax;

namespace Burdenshare.Statements.Events;

/// <summary>Finds who acts and towards whom: the subject and the object of a trigger, swapped in the passive.</summary>
internal sealed class PartyFinder(
    Utterance text,
    MentionIndex mentions,
    SentenceParser syntax,
    PartyNames names
)
{
    // In tokens: an object further away belongs to other words.
    private const int Reach = 14;

    private static readonly FrozenSet<string> s_light = WordTable.Listed("PartyFinder.Light");

    private readonly ActorFinder _actors = new(text, mentions, syntax, names);
    private readonly ObjectFinder _objects = new(text, mentions, syntax, names);
    private ImmutableArray<Party> _lastTargets = [];

    /// <summary>The sources and targets of a trigger; empty where the text names nobody.</summary>
    public (ImmutableArray<Party> Sources, ImmutableArray<Party> Targets) Of(TriggerSpot spot)
    {
        if (spot.Trigger.Form is null)
            return Nominal(spot);
        var subject = _actors.Of(spot);
        if (spot.IsPassive)
            return (Agent(spot.Tokens.End) is { IsEmpty: false } agent ? agent : Releasing(spot), subject);
        _lastTargets =
            text.Word(spot.Tokens.End) is "him" or "her" or "them" && !_lastTargets.IsEmpty ? _lastTargets
            : Inside(spot, describes: false) is { IsEmpty: false } inner ? inner
            : _objects.Of(spot) is { IsEmpty: false } shown ? shown
            : Inside(spot, describes: true) is { IsEmpty: false } described ? described
            : Following(spot.Tokens.End);
        return (subject, _lastTargets);
    }

    // "the attack by Spain on France": who acts may follow a noun; else its owner stands before it.
    private (ImmutableArray<Party> Sources, ImmutableArray<Party> Targets) Nominal(TriggerSpot spot)
    {
        // "reconciliation between Spain and France": both act.
        if (text.Word(spot.Tokens.End - 1) is "between" || text.Word(spot.Tokens.End) is "between")
            return (Following(spot.Tokens.End), []);
        var by = text.Word(spot.Tokens.End - 1) is "by" ? spot.Tokens.End - 1 : spot.Tokens.End;
        if (text.Word(by) is not "by" || text.EndsSentence(by))
            return (Owner(spot.Head), Following(spot.Tokens.End));
        var agents = Following(by + 1);
        for (var at = by + 1; at < Math.Min(by + Reach, text.Range.End); at++)
        {
            if (text.Word(at) is "on" or "against" && At(at + 1) is { } victim)
                return (agents, names.Joined(victim, text.Range.End));
        }
        return (agents, []);
    }

    // "on the Netherlands": the name there, or after an article.
    private Mention? At(int at) => mentions.At(at) ?? (text.Word(at) is "the" ? mentions.At(at + 1) : null);

    // "Trump's demands", "Spain's commitment".
    private ImmutableArray<Party> Owner(int head)
    {
        for (var at = head - 1; at >= Math.Max(head - 5, text.Range.Start); at--)
        {
            if (mentions.At(at) is { } owner)
                return names.Joined(owner, head);
            if (text.Word(at) is "." or "," or ";" || IsVerbOfAnother(at))
                break;
        }
        return Possessor(head);
    }

    // "Norway condemned attacks" are not Norway's, but "Norway made demands".
    private bool IsVerbOfAnother(int at) => !s_light.Contains(text.Word(at)) && syntax.At(at).IsVerb(at);

    // "the leaders' summit": somebody owns it, though nobody known.
    private ImmutableArray<Party> Possessor(int head)
    {
        var at = text.Word(head - 1) is "'" or "’" ? head - 2 : head - 1;
        var word = text.Word(at);
        var isPossessive =
            at < head - 1
                ? word.EndsWith('s')
                : word.EndsWith("'s", StringComparison.Ordinal)
                    || word.EndsWith("s'", StringComparison.Ordinal);
        return isPossessive ? [new Party(text.Layout.SpanOf(new TokenRange(at, at + 1)), null, null)] : [];
    }

    private ImmutableArray<Party> Agent(int from)
    {
        for (var at = from; at < Math.Min(from + Reach, text.Range.End); at++)
        {
            if (text.Word(at) is "by" && !text.EndsSentence(at))
                return Following(at + 1);
            if (text.Word(at) is "." or ";")
                break;
        }
        return [];
    }

    // "was freed from Spanish custody": who holds or drives out is whom it is from.
    private ImmutableArray<Party> Releasing(TriggerSpot spot) =>
        spot.Trigger.Root is "YIELD" or "COERCE" or "SANCTION"
        && From(spot.Tokens.End) is { } from
        && !text.EndsSentence(from)
            ? Following(from + 1)
            : [];

    // After the trigger, or its last word.
    private int? From(int end) =>
        text.Word(end) is "from" ? end
        : text.Word(end - 1) is "from" ? end - 1
        : null;

    // "put Spain under pressure": among the words of the trigger; "gave Spanish weapons" comes later.
    private ImmutableArray<Party> Inside(TriggerSpot spot, bool describes) =>
        mentions.In(spot.Tokens).FirstOrDefault(name => name.Kind == NameKind.Demonym == describes)
            is { } name
            ? names.Joined(name, spot.Tokens.End)
            : [];

    private ImmutableArray<Party> Following(int from)
    {
        var end = Math.Min(from + Reach, text.Range.End);
        foreach (var mention in mentions.In(new TokenRange(from, Math.Max(from, end))))
        {
            if (mention.Tokens < from)
                continue;
            if (names.IsWitness(mention.Tokens, mention.End, from))
                return [];
            for (var at = from; at < mention.Tokens; at++)
            {
                if (text.Word(at) is "." or ";" or ":" || OpensClause(at))
                    return [];
            }
            return names.Joined(mention, text.Range.End);
        }
        return [];
    }

    // "postponed the talks after Spain was hit": another clause has parties of its own.
    private bool OpensClause(int at) =>
        Grammar.SideClauses.Contains(text.Word(at))
        && (
            syntax.At(at).Relation(at) == Relation.Mark
            || ContentFinder.HasFinite(text, at + 1, Math.Min(at + 8, text.Range.End))
        );
}
