using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>Finds the statements of an utterance that a cue outside of quotations announces.</summary>
internal sealed class CueReader
{
    private readonly Utterance _text;
    private readonly List<Draft> _drafts = [];
    private TokenRange? _lastSource;
    private int _lastSourceSentence = -1;

    private CueReader(Utterance text) => _text = text;

    /// <summary>The statements, in the order of their cues.</summary>
    public static List<Draft> Read(Utterance text)
    {
        var reader = new CueReader(text);
        for (var at = text.Range.Start; at < text.Range.End; at++)
        {
            if (!text.InQuote(at) && text.Token(at).IsWord)
                reader.Try(at);
        }
        return reader._drafts;
    }

    private void Try(int at)
    {
        var word = _text.Word(at);
        if (word is "according" && _text.Word(at + 1) is "to")
            AccordingTo(at);
        else if (CueLexicon.Form(word) is { } form && IsVerb(at, form))
            Verb(at, form);
        else if (CueLexicon.Nouns.TryGetValue(word, out var act))
            Noun(at, act);
        else if (CueLexicon.Adjectives.TryGetValue(word, out act))
            Adjective(at, act);
    }

    private bool IsVerb(int at, CueForm form)
    {
        var before = at > _text.Range.Start ? _text.Word(at - 1) : "";
        if (Grammar.IsAdverb(_text.Token(Math.Max(at - 1, _text.Range.Start))) && at - 2 >= _text.Range.Start)
            before = _text.Word(at - 2);
        return form.Form switch
        {
            VerbForm.Past => !Grammar.Be.Contains(before)
                && before
                    is not ("the" or "a" or "an" or "his" or "her" or "their" or "its" or "being" or "been"),
            VerbForm.Present => !Grammar.Determiners.Contains(before) && before.Length > 0
                || before is "who" or "which",
            VerbForm.Participle => Grammar.Be.Contains(before)
                || before is "," or "" or "by" or "and" or "been" or "while",
            _ => IsBaseVerb(at, before),
        };
    }

    private bool IsBaseVerb(int at, string before) =>
        before
            is "i"
                or "we"
                or "they"
                or "you"
                or "who"
                or "n't"
                or "not"
                or "will"
                or "would"
                or "can"
                or "could"
                or "must"
                or "should"
                or "may"
                or "might"
                or "do"
                or "does"
                or "did"
                or "people"
                or "others"
                or "many"
                or "also"
                or "didn't"
                or "don't"
                or "doesn't"
                or "won't"
        || (
            before.Length > 3
            && before.EndsWith('s')
            && !before.EndsWith("'s", StringComparison.Ordinal)
            && at - 2 >= _text.Range.Start
            && !Grammar.Prepositions.Contains(_text.Word(at - 2))
            && !Grammar.Determiners.Contains(before)
        );

    private void Verb(int at, CueForm form)
    {
        var floor = _text.SentenceStart(at);
        var cueStart = SourceFinder.CueStart(_text, at, floor);
        var participial = form.Form == VerbForm.Participle && !HasBe(cueStart, at);
        var source = participial ? Inherited(at) : SourceFinder.Before(_text, cueStart, floor);
        if (source is null && form.Form == VerbForm.Past && form.Verb.Quotes && FollowsContent(at))
            Inverted(at, form.Verb);
        else if (source is { } answered && form.Verb.Quotes && !participial && IsSplit(answered, at + 1))
            Preceding(answered, new TokenRange(cueStart, at + 1), form.Verb);
        else if (source is { } named && ContentFinder.After(_text, at + 1, form.Verb) is { } found)
            Following(
                named,
                new CueSpot(new TokenRange(cueStart, found.CueEnd), form.Verb.Lemma, form.Verb.Act),
                found
            );
        else if (source is { } speaker && (form.Verb.Quotes || form.Verb.Lemma == "put") && !participial)
            Preceding(
                speaker,
                new TokenRange(
                    cueStart,
                    at + 1 + (form.Verb.Lemma == "put" && _text.Word(at + 1) is "it" ? 1 : 0)
                ),
                form.Verb
            );
        else if (source is { } subject && !participial)
            Remember(subject, at);
    }

    // "“Yes,” he said, “we will.”": a quotation ends right before the speaker and goes on right after the cue.
    private bool IsSplit(TokenRange source, int after) =>
        source.Start > _text.Range.Start
        && _text.InQuote(source.Start - 1)
        && _text.Word(after) is ","
        && _text.OpensQuote(after + 1);

    private bool HasBe(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (Grammar.Be.Contains(_text.Word(at)))
                return true;
        }
        return false;
    }

    // ", adding that": whoever spoke last in this sentence, or its subject.
    private TokenRange? Inherited(int at)
    {
        if (_lastSource is not null && _lastSourceSentence == _text.SentenceStart(at))
            return _lastSource;
        for (var i = _text.SentenceStart(at); i < at; i++)
        {
            if (_text.InQuote(i))
                return null;
            if (
                (
                    Grammar.Finite.Contains(_text.Word(i))
                    || _text.Word(i).EndsWith("ed", StringComparison.Ordinal)
                )
                && i > _text.SentenceStart(at)
            )
                return SourceFinder.Before(
                    _text,
                    SourceFinder.CueStart(_text, i, _text.SentenceStart(at)),
                    _text.SentenceStart(at)
                );
        }
        return _text.Token(_text.SentenceStart(at)).IsCapitalised && _text.Word(at - 1) is ","
            ? FirstPhrase(at)
            : null;
    }

    private TokenRange? FirstPhrase(int at)
    {
        var start = _text.SentenceStart(at);
        var end = start;
        while (end < at && _text.Token(end).IsWord && (_text.Token(end).IsCapitalised || end == start))
            end++;
        return end > start ? new TokenRange(start, end) : null;
    }

    private void Following(TokenRange source, CueSpot cue, Found found)
    {
        Remember(source, cue.Tokens.Start);
        var end = found.IsQuote ? QuoteEnd(found.Start) : ContentFinder.End(_text, found.Start);
        var content = ContentFinder.Trim(_text, found.Start, end);
        if (content.Count > 0)
            _drafts.Add(new Draft(source, cue, [content], found.IsQuote ? 0.9 : 0.8));
    }

    // A quotation that opens the content goes on with the sentence where more words follow: "said “no” to it".
    private int QuoteEnd(int start)
    {
        var end = _text.QuoteEnds[start];
        return
            end < _text.Range.End
            && _text.Token(end).IsWord
            && !_text.EndsSentence(end - 1)
            && !_text.Token(end).IsCapitalised
            && CueLexicon.Form(_text.Word(end)) is null
            && _text.QuoteEnds[start] - start < 8
            ? ContentFinder.End(_text, start)
            : end;
    }

    private bool FollowsContent(int at) =>
        at > _text.Range.Start
        && (_text.InQuote(at - 1) || (_text.Word(at - 1) is "," && at - 1 > _text.SentenceStart(at)));

    // "…, said Rutte".
    private void Inverted(int at, CueVerb verb)
    {
        if (SourceFinder.After(_text, at + 1) is { } source)
            Preceding(source, new TokenRange(at, at + 1), verb);
    }

    // "…, Rutte said": the content stands before, ended by a comma or a closing quotation mark.
    private void Preceding(TokenRange source, TokenRange cue, CueVerb verb)
    {
        var first = Math.Min(source.Start, cue.Start);
        var spot = new CueSpot(cue, verb.Lemma, verb.Act);
        if (first <= _text.Range.Start || !(_text.InQuote(first - 1) || _text.Word(first - 1) is ","))
        {
            AsTheySaid(source, spot, first);
            return;
        }
        Remember(source, cue.Start);
        var last = _text.InQuote(first - 1) ? first : first - 1;
        var start = _text.InQuote(last - 1) ? QuoteStart(last - 1) : ContentStart(last);
        var content = ContentFinder.Trim(_text, start, last);
        var quoted = content.Count > 0 && _text.InQuote(content.Start);
        if (content.Count < 1 || (!quoted && !ContentFinder.HasFinite(_text, content.Start, content.End)))
            return;
        if (_drafts.Count > 0 && !quoted && _drafts[^1].Content.Exists(part => part.Contains(content.Start)))
            return;
        List<TokenRange> parts = [content];
        // "“Yes,” he said, “we will.”"
        if (quoted && Resumes(Math.Max(source.End, cue.End)) is { } rest)
            parts.Add(rest);
        _drafts.Add(new Draft(source, spot, parts, quoted ? 0.95 : 0.75));
    }

    private TokenRange? Resumes(int at)
    {
        for (var i = at; i < Math.Min(at + 14, _text.Range.End); i++)
        {
            if (_text.OpensQuote(i))
                return _text.Word(i - 1) is "," or ":" or "." or ";" || i == at
                    ? new TokenRange(i, _text.QuoteEnds[i])
                    : null;
        }
        return null;
    }

    private int QuoteStart(int token)
    {
        while (token > _text.Range.Start && _text.QuoteEnds[token - 1] == _text.QuoteEnds[token])
            token--;
        // "he called it “a farce,” she said": words of the same clause before the quotation belong to the content.
        var start = _text.SentenceStart(token);
        return token > start && _text.Token(token - 1).IsWord ? ContentStart(token) : token;
    }

    private int ContentStart(int last)
    {
        var start = _text.SentenceStart(Math.Max(last - 1, _text.Range.Start));
        for (var at = last - 1; at > start; at--)
        {
            if (_text.Word(at) is ";" || (_drafts.Count > 0 && _drafts[^1].Content[^1].End == at))
                return at + 1;
        }
        return _text.Word(start) is "but" or "and" or "meanwhile" ? start + 1 : start;
    }

    // "As Hegseth put it, …".
    private void AsTheySaid(TokenRange source, CueSpot cue, int first)
    {
        if (_text.Word(first - 1) is not "as")
            return;
        for (var at = cue.Tokens.End; at < Math.Min(cue.Tokens.End + 10, _text.Range.End); at++)
        {
            if (_text.Word(at) is not "," || at + 1 >= _text.Range.End)
                continue;
            var found = new Found(cue.Tokens.End, at + 1, _text.InQuote(at + 1));
            Following(source, cue, found);
            return;
        }
    }

    private void AccordingTo(int at)
    {
        var opens = at - _text.SentenceStart(at) <= 1;
        if (SourceFinder.After(_text, at + 2, opens) is not { } source)
            return;
        var cue = new CueSpot(new TokenRange(at, at + 2), "according to", "assert");
        TokenRange content;
        if (opens)
        {
            if (_text.Word(source.End) is not ",")
                return;
            content = ContentFinder.Trim(_text, source.End + 1, ContentFinder.End(_text, source.End + 1));
        }
        else
            content = ContentFinder.Trim(
                _text,
                _text.InQuote(at - 1) ? QuoteStart(at - 1) : ContentStart(at),
                at
            );
        if (content.Count > 0)
            _drafts.Add(new Draft(source, cue, [content], 0.85));
        Remember(source, at);
    }

    // "Trump's demands for", "the minister's claim that".
    private void Noun(int at, string act)
    {
        if (!OwnedBy(at, out var source))
            return;
        var start = at + 1;
        if (_text.Word(start) is not ("that" or "for" or "to"))
            return;
        var cue = new CueSpot(new TokenRange(at, at + 1), _text.Word(at).TrimEnd('s'), act);
        var content = ContentFinder.Trim(_text, start, ContentFinder.End(_text, start));
        if (content.Count > 1)
            _drafts.Add(new Draft(source, cue, [content], 0.6));
    }

    private bool OwnedBy(int at, out TokenRange source)
    {
        source = default;
        var owner = at - 1;
        while (
            owner > at - 3
            && owner > _text.Range.Start
            && _text.Token(owner).IsWord
            && !_text.Token(owner).Is("'s")
            && !_text.Token(owner).IsCapitalised
            && _text.Word(owner) is not ("his" or "her" or "their")
        )
            owner--;
        if (owner < _text.Range.Start || _text.InQuote(owner))
            return false;
        if (_text.Word(owner) is "his" or "her" or "their")
        {
            source = new TokenRange(owner, owner + 1);
            return true;
        }
        if (_text.Word(owner) is not "'s" || owner == _text.Range.Start)
            return false;
        var start = owner;
        while (
            start - 1 >= _text.Range.Start
            && _text.Token(start - 1).IsWord
            && (_text.Token(start - 1).IsCapitalised || start == owner)
        )
            start--;
        source = new TokenRange(start, owner + 1);
        return start < owner;
    }

    // "sounded very hopeful that", "is clear that".
    private void Adjective(int at, string act)
    {
        if (_text.Word(at + 1) is not "that")
            return;
        var verb = at - 1;
        while (
            verb > _text.Range.Start
            && (
                Grammar.IsAdverb(_text.Token(verb))
                || _text.Word(verb) is "very" or "not" or "so" or "quite" or "more"
            )
        )
            verb--;
        if (
            !(
                Grammar.Be.Contains(_text.Word(verb))
                || _text.Word(verb)
                    is "sounded"
                        or "seemed"
                        or "felt"
                        or "remains"
                        or "sounds"
                        or "seems"
                        or "remained"
                        or "appeared"
            )
        )
            return;
        var floor = _text.SentenceStart(at);
        var cueStart = SourceFinder.CueStart(_text, verb, floor);
        if (SourceFinder.Before(_text, cueStart, floor) is { } source && _text.Word(source.Start) is not "it")
            Following(
                source,
                new CueSpot(new TokenRange(cueStart, at + 1), _text.Word(at), act),
                new Found(at + 1, at + 1, false)
            );
    }

    private void Remember(TokenRange source, int at) =>
        (_lastSource, _lastSourceSentence) = (source, _text.SentenceStart(at));
}
