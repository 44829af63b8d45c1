using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Attribution;

/// <summary>
/// Says who a source is: by the names in it, or for a pronoun by who spoke or was named last. What cannot be told
/// stays null.
/// </summary>
internal sealed class SpeakerResolver(Layout layout, MentionIndex mentions)
{
    // In tokens: further back a pronoun points at nobody.
    private const int LongestReach = 120;

    private static readonly FrozenDictionary<string, string> s_offices = WordTable.Paired(
        "SpeakerResolver.Offices"
    );

    private Mention? _lastSpeaker;

    /// <summary>The speaker named by some tokens.</summary>
    public Speaker Resolve(TokenRange source)
    {
        var span = layout.SpanOf(source);
        var word = layout.Tokens[source.Start].Lower;
        if (source.Count == 1 && (word is "who" or "which"))
            return Relative(source.Start, span);
        if (source.Count == 1 && word is "he" or "she" or "they" or "it")
        {
            var antecedent = word switch
            {
                "they" => LastGroupOfSentenceBefore(source.Start),
                "it" => null,
                _ => LastPerson(word, source.Start),
            };
            return Of(span, antecedent, antecedent is null ? null : Text(source));
        }
        return Spokesperson(source) ?? Named(source, span);
    }

    private Speaker Named(TokenRange source, TextSpan span)
    {
        if (Several(source) is { Length: > 1 } countries)
            return Of(span, null, null) with { Members = countries };
        var mention = Head(source);
        var office = mention is null ? Incumbent(source.Start, source.End) : null;
        mention ??= office;
        if (mention is { IsPerson: true })
            _lastSpeaker = mention;
        var isGroup = mention is { Kind: NameKind.Group };
        return Of(
            span,
            mention,
            office is not null ? Text(source)
                : isGroup ? Text(new TokenRange(mention!.Tokens, mention.End))
                : null
        ) with
        {
            Members =
                isGroup ? mention!.Areas
                : mention is null && IsAllies(source) ? [AreaCode.Nato]
                : [],
        };
    }

    // What a name says of the one who speaks; nothing where none is found.
    private static Speaker Of(TextSpan span, Mention? mention, string? from) =>
        new(span, mention?.Actor, mention?.Country, mention?.Organisation, mention?.Role, from);

    // "the Czech and Slovak governments", "Poland, Estonia and Latvia": none of them alone.
    private ImmutableArray<AreaCode> Several(TokenRange source)
    {
        var named = mentions.In(source).ToArray();
        if (named.Length < 2 || named.Any(mention => mention.IsPerson))
            return [];
        var countries = new List<AreaCode>();
        for (var i = 0; i < named.Length; i++)
        {
            if (
                named[i].Country is not { } country
                || (i > 0 && !AreJoined(named[i - 1].End, named[i].Tokens))
            )
                return [];
            countries.Add(new AreaCode(country));
        }
        return [.. countries.Distinct()];
    }

    private bool AreJoined(int from, int to)
    {
        var joined = false;
        for (var at = from; at < to; at++)
        {
            if (layout.Tokens[at].Lower is not ("and" or "," or "the" or "both"))
                return false;
            joined |= layout.Tokens[at].Lower is "and" or ",";
        }
        return joined;
    }

    private string Text(TokenRange tokens)
    {
        var span = layout.SpanOf(tokens);
        return layout.Document.Text[span.Start..span.End];
    }

    // "his spokesperson", "the minister's spokesman", "a spokeswoman for the foreign ministry".
    private Speaker? Spokesperson(TokenRange source)
    {
        var voice = mentions
            .In(source)
            .FirstOrDefault(mention =>
                mention is { Kind: NameKind.Office, Role: "spokesperson", Actor: null, Country: null }
            );
        if (voice is null)
            return null;
        var owner = Owner(source, voice, out var from);
        var area = owner?.Country ?? owner?.Organisation;
        _lastSpeaker = voice with
        {
            Actor = area is null ? null : $"office:{area}/spokesperson",
            Country = owner?.Country,
            Organisation = owner?.Organisation,
        };
        return Of(layout.SpanOf(source), _lastSpeaker, from);
    }

    private Mention? Owner(TokenRange source, Mention voice, out string? from)
    {
        from = null;
        var before = voice.Tokens - 1;
        var word = before >= source.Start ? layout.Tokens[before].Lower : "";
        Mention? owner = null;
        TokenRange? named = null;
        if (word is "his" or "her")
        {
            owner = LastPerson(word == "his" ? "he" : "she", before);
            named = new TokenRange(before, before + 1);
        }
        else if (word is "'s" && Incumbent(source.Start, before) is { } possessor)
            (owner, named) = (possessor, new TokenRange(source.Start, before));
        else if (voice.End < source.End && layout.Tokens[voice.End].Lower is "for" or "of")
        {
            owner = Head(new TokenRange(voice.End + 1, source.End));
            if (owner is null && Incumbent(voice.End + 1, source.End) is { } principal)
                (owner, named) = (principal, new TokenRange(voice.End + 1, source.End));
        }
        if (owner is not null && named is { } words)
            from = Text(words);
        return owner;
    }

    // "the prime minister": the only one of that office whom the text has named so far.
    private Mention? Incumbent(int start, int end)
    {
        if (end - start is < 2 or > 4 || !layout.Tokens[start].Is("the"))
            return null;
        var title = string.Join(
            '-',
            Enumerable.Range(start + 1, end - start - 1).Select(at => layout.Tokens[at].Lower)
        );
        if (!s_offices.TryGetValue(title, out var role))
            return null;
        Mention? only = null;
        foreach (var mention in mentions.Before(start))
        {
            if (!mention.IsPerson || mention.Actor is null || mention.Role is not { } held)
                continue;
            if (held != role && !(role == "minister" && held.EndsWith("-minister", StringComparison.Ordinal)))
                continue;
            if (only is not null && only.Actor != mention.Actor)
                return null;
            only ??= mention;
        }
        return only;
    }

    // "the allies", in a text that names NATO.
    private bool IsAllies(TokenRange source)
    {
        for (var at = source.Start; at < source.End - 1; at++)
        {
            if (
                layout.Tokens[at].Lower
                is not ("the" or "all" or "most" or "many" or "some" or "several" or "of")
            )
                return false;
        }
        return layout.Tokens[source.End - 1].Is("allies") && mentions.NamesTheAlliance;
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
        return Of(span, mention, mention is null ? null : layout.Text(who).ToString());
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
