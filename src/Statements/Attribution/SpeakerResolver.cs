using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>
/// Says who a source is: by the names in it, or for a pronoun by who spoke or was named last. What cannot be told
/// stays null.
/// </summary>
internal sealed class SpeakerResolver(Layout layout, MentionIndex mentions)
{
    // In tokens: further back a pronoun points at nobody.
    private const int LongestReach = 120;

    private Mention? _lastSpeaker;

    /// <summary>The speaker named by some tokens.</summary>
    public Speaker Resolve(TokenRange source)
    {
        var span = layout.SpanOf(source);
        var word = layout.Tokens[source.Start].Lower;
        if (source.Count == 1 && word is "who" or "which")
            return Relative(source.Start, span);
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

    // "ministers from Spain, who said": the phrase before the word.
    private Speaker Relative(int who, TextSpan span)
    {
        var sentence = layout.Sentences[layout.SentenceOf(who)];
        var end = who > sentence.Start && layout.Tokens[who - 1].Is(",") ? who - 1 : who;
        var start = end;
        while (
            start > sentence.Start
            && layout.Tokens[start - 1].Kind != TokenKind.Mark
            && !Grammar.Boundaries.Contains(layout.Tokens[start - 1].Lower)
        )
            start--;
        var mention = Head(new TokenRange(start, end));
        return new Speaker(
            span,
            mention?.Actor,
            mention?.Country,
            mention?.Organisation,
            mention?.Role,
            mention is null ? null : layout.Text(who).ToString()
        );
    }

    // "Keir Starmer's spokesperson": the last person named is the head; else the first name of any kind.
    private Mention? Head(TokenRange source)
    {
        Mention? head = null;
        foreach (var mention in mentions.In(source))
        {
            if (mention.IsPerson && (head is not { IsPerson: true } || mention.Role == "spokesperson"))
                head = mention;
            head ??= mention;
        }
        return head;
    }

    private Mention? LastPerson(string pronoun, int before)
    {
        if (_lastSpeaker is { } speaker && Fits(speaker, pronoun))
            return speaker;
        return mentions
            .Before(before)
            .TakeWhile(mention => before - mention.Tokens < LongestReach)
            .FirstOrDefault(mention => mention.IsPerson && Fits(mention, pronoun));
    }

    private static bool Fits(Mention mention, string pronoun) =>
        mention.Pronoun is null ? pronoun == "he" || mention.Actor is null : mention.Pronoun == pronoun;

    private Mention? LastGroupOfSentenceBefore(int token)
    {
        var sentence = Layout.IndexOf(layout.Sentences, token);
        if (sentence == 0)
            return null;
        var before = layout.Sentences[sentence - 1];
        return
            mentions.Before(before.End).FirstOrDefault() is { IsPerson: false } last
            && last.Tokens >= before.Start
            ? last
            : null;
    }
}
