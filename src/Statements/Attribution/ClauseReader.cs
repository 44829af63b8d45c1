using Burdenshare.Statements.Segmentation;
using Burdenshare.Statements.Syntax;

namespace Burdenshare.Statements.Attribution;

/// <summary>
/// Finds statements by the sentence's tree where word order is not enough: verbs that take a plain object ("defended
/// the target"), subjects that stand far from their verbs, passives ("was rejected by Madrid").
/// </summary>
internal sealed class ClauseReader(Utterance text, SentenceParser syntax)
{
    private const double Confidence = 0.55;

    // Verb chains are short: "wants to try to persuade".
    private const int LongestChain = 4;

    /// <summary>Adds the statements that the cues have not claimed.</summary>
    public void AddTo(List<Draft> found)
    {
        Coverage? taken = null;
        for (var at = text.Range.Start; at < text.Range.End; at++)
        {
            if (text.InQuote(at) || CueLexicon.Clausal(text.Word(at)) is not { } form)
                continue;
            taken ??= Taken(found);
            if (taken.At(at) > 0 || Read(at, form.Verb) is not { } draft || taken.Touches(draft.Content[0]))
                continue;
            found.Add(draft);
            taken.Add(new TokenRange(at, at + 1));
            taken.Add(draft.Content[0]);
        }
    }

    private Coverage Taken(List<Draft> found)
    {
        var taken = Coverage.OfContents(text.Range, found);
        foreach (var draft in found)
        {
            if (draft.Cue is { } cue)
                taken.Add(cue.Tokens);
        }
        return taken;
    }

    private static bool Overlap(TokenRange one, TokenRange other) =>
        one.Start < other.End && other.Start < one.End;

    private Draft? Read(int at, CueVerb verb)
    {
        var tree = syntax.At(at);
        if (!tree.IsVerb(at))
            return null;
        var cue = new CueSpot(
            new TokenRange(SourceFinder.CueStart(text, at, text.SentenceStart(at)), at + 1),
            verb.Lemma,
            verb.Act
        );
        if (tree.Child(at, Relation.NsubjPass) is >= 0 and var patient)
            return Passive(tree, at, patient, cue);
        if (Subject(tree, at) is not { } source || Content(tree, at, verb) is not { } content)
            return null;
        if (Overlap(source, content))
            return null;
        return new Draft(source, cue, [content], Confidence);
    }

    // "Her view was rejected by Madrid": what is spoken of comes first, and the speaker after "by".
    private Draft? Passive(SentenceTree tree, int at, int patient, CueSpot cue)
    {
        if (tree.Child(at, Relation.OblAgent) is not (>= 0 and var agent))
            return null;
        var by = tree.Extent(agent);
        var source = Named(tree, new TokenRange(by.Start + 1, by.End), agent);
        var content = tree.Extent(patient);
        return source is { } named && IsOutside(content)
            ? new Draft(named, cue, [content], Confidence)
            : null;
    }

    /// <summary>Whether the tree takes a word for a verb with a subject before it: "polls show".</summary>
    public bool IsPresent(int at)
    {
        var tree = syntax.At(at);
        return tree.Penn(at) is "VBP"
            || tree.IsVerb(at) && tree.Child(at, Relation.Nsubj) is >= 0 and var subject && subject < at;
    }

    /// <summary>Whether the tree takes a word for a verb.</summary>
    public bool IsVerb(int at) => syntax.At(at).IsVerb(at);

    /// <summary>
    /// Where the content of the verb at a token ends by the tree: with the side clause that the verb stands in, when a
    /// comma ends it ("When Spain announced it, …"), and before what is coordinated with the verb itself.
    /// </summary>
    public int ContentEnd(int verb, TokenRange content)
    {
        var tree = syntax.At(verb);
        if (!tree.IsVerb(verb))
            return content.End;
        var end = SideClauseEnd(tree, verb) is { } side && side > content.Start ? side : content.End;
        return Math.Min(Math.Min(end, content.End), Coordination.After(text, tree, verb, content) ?? end);
    }

    private int? SideClauseEnd(SentenceTree tree, int verb)
    {
        if (tree.Relation(verb) is not (Relation.Advcl or Relation.Acl or Relation.AclRelcl))
            return null;
        var end = tree.Extent(verb).End;
        return text.Word(end) is "," || text.Word(end - 1) is "," ? end : null;
    }

    /// <summary>Who does what the verb at a token says; null for none, and for no verb.</summary>
    public TokenRange? Subject(int at)
    {
        var tree = syntax.At(at);
        return tree.IsVerb(at) ? Subject(tree, at) : null;
    }

    /// <summary>Who does what a verb says: its subject, or that of the verb it hangs on.</summary>
    public TokenRange? Subject(SentenceTree tree, int verb)
    {
        for (var step = 0; step < LongestChain && verb >= 0; step++)
        {
            if (tree.Child(verb, Relation.Nsubj) is >= 0 and var subject)
                return subject < verb ? Named(tree, tree.Extent(subject), subject) : null;
            if (step > 0 && tree.Child(verb, Relation.NsubjPass) is >= 0 and var patient)
                return Named(tree, tree.Extent(patient), patient);
            var head = tree.Head(verb);
            if (head < 0)
                return null;
            switch (tree.Relation(verb))
            {
                case Relation.AclRelcl or Relation.Acl when tree.IsNoun(head):
                    return Named(tree, new TokenRange(tree.Extent(head).Start, head + 1), head);
                case Relation.Conj or Relation.Xcomp or Relation.Advcl or Relation.Parataxis:
                    verb = head;
                    break;
                default:
                    return null;
            }
        }
        return null;
    }

    // Without the clause that only describes it.
    private TokenRange? Named(SentenceTree tree, TokenRange phrase, int head)
    {
        var end = phrase.End;
        if (tree.Child(head, Relation.AclRelcl) is >= 0 and var clause && tree.Extent(clause).Start > head)
            end = Math.Min(end, tree.Extent(clause).Start);
        var trimmed = ContentFinder.Trim(text, phrase.Start, end);
        return trimmed.Count > 0 && IsOutside(trimmed) && !IsLinkAlone(trimmed) ? trimmed : null;
    }

    // "when asked": the word that links a clause is nobody.
    private bool IsLinkAlone(TokenRange range) =>
        range.Count == 1
        && text.Word(range.Start) is "when" or "where" or "while" or "how" or "why" or "as" or "if";

    private bool IsOutside(TokenRange range) =>
        text.Range.Contains(range.Start) && text.Range.Contains(range.End - 1) && !text.InQuote(range.Start);

    private TokenRange? Content(SentenceTree tree, int verb, CueVerb takes)
    {
        var start = int.MaxValue;
        var whole = tree.Extent(verb);
        for (var at = verb + 1; at < whole.End; at++)
        {
            if (tree.Head(at) == verb && StartOf(tree, at, takes) is { } first && first > verb)
                start = Math.Min(start, first);
        }
        if (start == int.MaxValue || !text.Range.Contains(start))
            return null;
        var end = Math.Min(ContentFinder.End(text, start), whole.End);
        end = Coordination.After(text, tree, verb, new TokenRange(start, end)) ?? end;
        var content = ContentFinder.Trim(text, start, end);
        return content.Count > 1 || content.Count == 1 && text.Token(content.Start).IsWord ? content : null;
    }

    private int? StartOf(SentenceTree tree, int dependent, CueVerb takes)
    {
        var extent = tree.Extent(dependent);
        return tree.Relation(dependent) switch
        {
            Relation.Obj when takes.Has(Complement.Noun | Complement.Infinitive) => extent.Start,
            Relation.Xcomp when takes.Has(Complement.Infinitive | Complement.Noun) => extent.Start,
            Relation.Ccomp when takes.Has(Complement.That | Complement.Clause | Complement.Noun) =>
                extent.Start,
            Relation.Obl when takes.IsLedBy(text.Word(extent.Start)) => extent.Start + 1,
            _ => null,
        };
    }
}
