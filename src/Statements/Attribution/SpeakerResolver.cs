using System.Collections.Immutable;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>
/// Says who a source is: by the names in it, or for a pronoun by who spoke or was named last. What cannot be told
/// stays null.
/// </summary>
internal sealed class SpeakerResolver(Layout layout, ImmutableArray<Mention> mentions)
{
    private Mention? _lastSpeaker;

    /// <summary>The speaker named by some tokens.</summary>
    public Speaker Resolve(TokenRange source)
    {
        var span = layout.SpanOf(source);
        var word = layout.Tokens[source.Start].Lower;
        if (source.Count == 1 && word is "he" or "she" or "they" or "it")
        {
            var antecedent = word switch
            {
                "they" => LastGroupOfSentenceBefore(source.Start),
                "it" => null,
                _ => LastPerson(word, source.Start),
            };
            return new Speaker(
                span,
                antecedent?.Actor,
                antecedent?.Country,
                antecedent?.Organisation,
                antecedent?.Role,
                antecedent is null ? null : layout.Text(source.Start).ToString()
            );
        }
        var mention = Head(source);
        if (mention is { IsPerson: true })
            _lastSpeaker = mention;
        return new Speaker(
            span,
            mention?.Actor,
            mention?.Country,
            mention?.Organisation,
            mention?.Role,
            null
        );
    }

    // "Keir Starmer's spokesperson": the last person named is the head; else the first name of any kind.
    private Mention? Head(TokenRange source)
    {
        Mention? head = null;
        for (var i = FirstAt(source.Start); i < mentions.Length && mentions[i].Tokens < source.End; i++)
        {
            if (
                mentions[i].IsPerson && (head is not { IsPerson: true } || mentions[i].Role == "spokesperson")
            )
                head = mentions[i];
            head ??= mentions[i];
        }
        return head;
    }

    private Mention? LastPerson(string pronoun, int before)
    {
        if (_lastSpeaker is { } speaker && Fits(speaker, pronoun))
            return speaker;
        for (var i = FirstAt(before) - 1; i >= 0 && before - mentions[i].Tokens < 120; i--)
        {
            if (mentions[i].IsPerson && Fits(mentions[i], pronoun))
                return mentions[i];
        }
        return null;
    }

    private static bool Fits(Mention mention, string pronoun) =>
        mention.Pronoun is null ? pronoun == "he" || mention.Actor is null : mention.Pronoun == pronoun;

    private Mention? LastGroupOfSentenceBefore(int token)
    {
        var sentence = Layout.IndexOf(layout.Sentences, token);
        if (sentence == 0)
            return null;
        var before = layout.Sentences[sentence - 1];
        var last = FirstAt(before.End) - 1;
        return last >= 0 && mentions[last].Tokens >= before.Start && !mentions[last].IsPerson
            ? mentions[last]
            : null;
    }

    private int FirstAt(int token)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].End <= token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
