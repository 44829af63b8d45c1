using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Statements.Syntax;

namespace Burdenshare.Statements.Events;

/// <summary>Finds towards whom a verb acts by the sentence's tree: its object, or who follows its prepositions.</summary>
internal sealed class ObjectFinder(
    Utterance text,
    MentionIndex mentions,
    SentenceParser syntax,
    PartyNames names
)
{
    // Verbs chain shortly: "agreed to try to help".
    private const int LongestChain = 3;

    // Where or when something happens, not towards whom.
    private const int Circumstance = 9;

    private static readonly FrozenSet<string> s_actors = WordTable.Listed("ObjectFinder.Actors");

    // What a verb acts upon: the nearer to it, the lower the rank.
    private readonly record struct Candidate(int Rank, int Head, TokenRange Phrase);

    /// <summary>Those it acts towards; null where the tree shows no object that could be somebody.</summary>
    public ImmutableArray<Party>? Of(TriggerSpot spot)
    {
        var tree = syntax.At(spot.Head);
        var candidates = new List<Candidate>();
        Gather(tree, spot.Tokens, LongestChain, 0, candidates);
        candidates.Sort((one, other) => (one.Rank, one.Head).CompareTo((other.Rank, other.Head)));
        foreach (var candidate in candidates.Where(each => each.Rank < Circumstance))
        {
            if (mentions.In(candidate.Phrase).FirstOrDefault() is { } name)
                return names.Joined(name, candidate.Phrase.End);
        }
        foreach (var candidate in candidates.Where(each => each.Rank < Circumstance))
        {
            if (IsSomebody(tree, candidate.Head))
                return names.Named(candidate.Phrase);
        }
        return null;
    }

    // The dependents of some words that stand outside of them.
    private void Gather(SentenceTree tree, TokenRange words, int chain, int depth, List<Candidate> found)
    {
        for (var at = words.Start; at < tree.Range.End; at++)
        {
            var head = tree.Head(at);
            if (words.Contains(at) || !words.Contains(head) || at < words.Start || !text.Range.Contains(at))
                continue;
            Add(tree, at, words, chain, depth, found);
        }
    }

    private void Add(SentenceTree tree, int at, TokenRange words, int chain, int depth, List<Candidate> found)
    {
        switch (tree.Relation(at))
        {
            case Relation.Xcomp or Relation.Ccomp when chain > 0 && tree.IsVerb(at):
                Gather(tree, new TokenRange(at, at + 1), chain - 1, depth + 3, found);
                break;
            case Relation.Obj
            or Relation.Iobj
            or Relation.Obl
            or Relation.Nmod
            or Relation.Nsubj when at >= words.End:
                var phrase = Phrase(tree, at, words.End);
                found.Add(new Candidate(depth + Rank(tree, at, words), at, phrase));
                if (tree.Relation(at) is Relation.Obj && chain > 0)
                    Gather(tree, new TokenRange(at, at + 1), 0, depth + 1, found);
                break;
        }
    }

    private int Rank(SentenceTree tree, int at, TokenRange words)
    {
        if (tree.Relation(at) is Relation.Iobj or Relation.Nsubj)
            return 0;
        if (tree.Relation(at) is Relation.Obj)
            return 1;
        var preposition = tree.Child(at, Relation.Case);
        // "calls on": the trigger's own preposition.
        if (words.Contains(preposition))
            return 0;
        return preposition < 0
            ? Circumstance
            : text.Word(preposition) switch
            {
                "against" or "with" or "to" or "towards" or "toward" => 2,
                "on" or "upon" or "at" or "into" or "for" or "of" or "over" or "from" or "between" => 3,
                _ => Circumstance,
            };
    }

    // Up to the clause that only describes it.
    private TokenRange Phrase(SentenceTree tree, int head, int from)
    {
        var extent = tree.Extent(head);
        var (start, end) = (Math.Max(extent.Start, from), Math.Min(extent.End, text.Range.End));
        if (
            tree.Child(head, Relation.Case) is >= 0 and var preposition
            && preposition >= start
            && preposition < head
        )
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
}
