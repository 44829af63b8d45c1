using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Events;

/// <summary>Phrases as parties: the names in them, lists of names, and who a pronoun stands for.</summary>
internal sealed class PartyNames(Utterance text, MentionIndex mentions, SpeakerResolver resolver)
{
    private const int MostParties = 8;

    private static readonly FrozenSet<string> s_own = WordTable.Listed("PartyNames.Own");

    /// <summary>
    /// The names of a phrase; a pronoun's antecedent; the words themselves where nobody is known by them.
    /// </summary>
    public ImmutableArray<Party> Named(TokenRange phrase)
    {
        var names = JoinedBefore(phrase.Start).Reverse().Concat(mentions.In(phrase));
        ImmutableArray<Party> found =
        [
            .. names.SelectMany(mention => Parties.Of(text.Layout, mention)).Take(MostParties),
        ];
        if (!found.IsEmpty || text.Word(phrase.Start) is "who" or "which" or "that")
            return found;
        var speaker = resolver.Resolve(phrase);
        return [new Party(speaker.Span, speaker.Actor, CodeOf(speaker))];
    }

    // "Norway, Denmark and Poland condemned": a phrase ends at its comma, a list goes on before it.
    private IEnumerable<Mention> JoinedBefore(int start)
    {
        foreach (var mention in mentions.Before(start))
        {
            if (mention.Tokens < text.Range.Start || !IsJoined(mention.End, start) || mention.End == start)
                yield break;
            yield return mention;
            start = mention.Tokens;
        }
    }

    private bool IsJoined(int from, int to) =>
        to - from <= 3
        && Enumerable
            .Range(from, Math.Max(0, to - from))
            .All(at => text.Word(at) is "," or "and" or "nor" or "or" or "the" or "&");

    private static string? CodeOf(Speaker speaker) =>
        speaker.Country ?? (speaker.Organisation is { } organisation ? $"IGO:{organisation}" : null);

    /// <summary>"Brazil, India and China": names joined by commas and "and".</summary>
    public ImmutableArray<Party> Joined(Mention first, int end)
    {
        var parties = ImmutableArray.CreateBuilder<Party>();
        var next = first.Tokens;
        foreach (var mention in mentions.In(new TokenRange(first.Tokens, end)))
        {
            if (!IsJoined(next, mention.Tokens) || parties.Count >= MostParties)
                break;
            parties.AddRange(Parties.Of(text.Layout, mention));
            next = mention.End;
        }
        return parties.DrainToImmutable();
    }

    /// <summary>"its government", "all its member states": what belongs to somebody and acts for them.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="opening">Among how many of its first words the possessive may stand.</param>
    public bool IsOwn(TokenRange phrase, int opening) =>
        s_own.Contains(text.Word(phrase.End - 1))
        && Enumerable
            .Range(phrase.Start, opening)
            .Any(at => text.Word(at) is "its" or "their" or "his" or "her");

    /// <summary>"burned the embassy, a senior Spanish official said": who tells of it is no party to it.</summary>
    public bool IsWitness(int start, int end, int from)
    {
        var comma = start - 1;
        while (comma > from && comma > start - 6 && text.Word(comma) is not ",")
            comma--;
        return text.Word(comma) is ","
            && Enumerable
                .Range(end, 4)
                .Any(at =>
                    CueLexicon.Form(text.Word(at)) is { Verb.Quotes: true, Form: VerbForm.Past }
                    && text.Word(at + 1) is not "that"
                );
    }
}
