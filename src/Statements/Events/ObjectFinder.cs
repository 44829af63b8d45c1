using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Statements.Syntax;

namespace Burdenshare.Statements.Events;

/// <summary>
/// Finds towards whom a verb acts by the sentence's tree: its object, or who follows its prepositions.
/// </summary>
internal sealed class ObjectFinder(
    Utterance text,
    MentionIndex mentions,
    SentenceParser syntax,
    PartyNames names
)
{
    // Verbs chain shortly: "agreed to try to help"; nouns too: "aid for victims of war".
    private const int LongestChain = 3;

    // Where or when something happens, not towards whom.
    private const int Circumstance = 20;

    // A name that only describes a thing: "Spanish artefacts".
    private const int Describing = 5;

    private static readonly FrozenSet<string> s_actors = WordTable.Listed("ObjectFinder.Actors");

    /// <summary>Those it acts towards, by name or in their own words; none where the tree shows nobody.</summary>
    public ImmutableArray<Party> Of(TriggerSpot spot)
    {
        var tree = syntax.At(spot.Head);
        var found = new List<Candidate>();
        Gather(tree, spot, spot.Tokens, 0, found);
        found.Sort((one, other) => (one.Rank, one.Head).CompareTo((other.Rank, other.Head)));
        foreach (var candidate in found)
        {
            if (candidate.Name is { } name)
                return names.Joined(name, candidate.Phrase.End);
        }
        return found is [{ IsSomebody: true } first, ..] ? names.Named(first.Phrase) : [];
    }

    // The dependents of some words that stand after the trigger, and theirs.
    private void Gather(
        SentenceTree tree,
        TriggerSpot spot,
        TokenRange words,
        int depth,
        List<Candidate> found
    )
    {
        if (depth > LongestChain)
            return;
        for (var at = spot.Tokens.End; at < Math.Min(tree.Range.End, text.Range.End); at++)
        {
            if (!words.Contains(tree.Head(at)))
                continue;
            var own = new TokenRange(at, at + 1);
            switch (tree.Relation(at))
            {
                case Relation.Xcomp or Relation.Ccomp:
                    Gather(tree, spot, own, depth + 1, found);
                    break;
                case Relation.Obj
                or Relation.Iobj
                or Relation.Obl
                or Relation.OblUnmarked
                or Relation.Nmod
                or Relation.Nsubj:
                    Add(tree, spot, at, depth, found);
                    Gather(tree, spot, own, depth + 1, found);
                    break;
            }
        }
    }

    private void Add(SentenceTree tree, TriggerSpot spot, int at, int depth, List<Candidate> found)
    {
        var rank = Rank(tree, spot, at) + 2 * depth;
        if (rank >= Circumstance || CalendarWords.Weekday(text.Word(at)) >= 0)
            return;
        var phrase = Phrase(tree, at, spot.Tokens.End);
        if (phrase.Count == 0 || names.IsWitness(phrase.Start, phrase.End, spot.Tokens.End))
            return;
        var name = mentions.In(phrase).FirstOrDefault();
        // "withdrew its troops": the actor's own.
        var isSomebody = IsSomebody(tree, at) && !names.IsOwn(phrase, opening: 1);
        if (name is not null && !isSomebody && mentions.At(at) is null)
            rank += Describing;
        if (name is not null || isSomebody)
            found.Add(new Candidate(rank, at, phrase, name, isSomebody));
    }

    private int Rank(SentenceTree tree, TriggerSpot spot, int at)
    {
        switch (tree.Relation(at))
        {
            case Relation.Iobj or Relation.Nsubj:
                return 0;
            case Relation.Obj:
                return 1;
        }
        var preposition = tree.Child(at, Relation.Case);
        // "calls on": the trigger's own preposition.
        if (spot.Tokens.Contains(preposition))
            return 0;
        // "arrested three journalists": short sentences are parsed like "arrested three days".
        if (preposition < 0)
            return s_actors.Contains(text.Word(at)) || mentions.At(at) is not null ? 1 : Circumstance;
        return text.Word(preposition) switch
        {
            "with" when spot.Trigger.Root is "CONSULT" or "AGREE" or "COOPERATE" => -2,
            "against" or "with" or "to" or "towards" or "toward" => 2,
            "on" or "upon" or "at" or "into" or "for" or "of" or "over" or "from" or "between" => 3,
            _ => Circumstance,
        };
    }

    // Up to what only describes it.
    private TokenRange Phrase(SentenceTree tree, int head, int from)
    {
        var extent = tree.Extent(head);
        var (start, end) = (Math.Max(extent.Start, from), Math.Min(extent.End, text.Range.End));
        var preposition = tree.Child(head, Relation.Case);
        if (preposition >= start && preposition < head)
            start = preposition + 1;
        for (var at = head + 1; at < end; at++)
        {
            if (
                tree.Relation(at)
                    is Relation.AclRelcl
                        or Relation.Acl
                        or Relation.Advcl
                        or Relation.Parataxis
                        or Relation.Appos
                && tree.Extent(at).Start > head
            )
                end = Math.Min(end, tree.Extent(at).Start);
        }
        return ContentFinder.Trim(text, start, Math.Max(end, start));
    }

    // A name, or a word for people and what they form.
    private bool IsSomebody(SentenceTree tree, int head) =>
        tree.Penn(head) is "NNP" or "NNPS" || s_actors.Contains(text.Word(head));

    // What a verb acts upon: the lower its rank, the surer.
    private readonly record struct Candidate(
        int Rank,
        int Head,
        TokenRange Phrase,
        Mention? Name,
        bool IsSomebody
    );
}
