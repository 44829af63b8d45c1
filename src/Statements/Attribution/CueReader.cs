using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>Finds the statements of an utterance that a cue outside of quotations announces.</summary>
internal sealed class CueReader
{
    // "the Baltic states", "their plans": as often nouns.
    private static readonly FrozenSet<string> s_nouns = WordTable.Listed("CueReader.Nouns");

    private readonly Utterance _text;
    private readonly List<Draft> _drafts = [];
    private TokenRange? _lastSource;
    private int _lastSourceSentence = -1;

    private readonly ClauseReader _clauses;

    private CueReader(Utterance text, ClauseReader clauses) => (_text, _clauses) = (text, clauses);

    /// <summary>The statements, in the order of their cues.</summary>
    public static List<Draft> Read(Utterance text, ClauseReader clauses)
    {
        var reader = new CueReader(text, clauses);
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
        else if (SharedView.At(_text, at, _drafts) is { } shared)
        {
            Cut(shared.Cue!.Value.Tokens.Start);
            _drafts.Add(shared);
        }
        else if (PassiveCue.At(_text, at) is { } unnamed)
            _drafts.Add(unnamed);
        else if (CueLexicon.IsAdjective(word) && AdjectiveCue.At(_text, at) is { } quality)
            Adjective(quality, at);
        else if (CueLexicon.Form(word) is { } form && IsVerb(at, form.Form))
            Verb(at, form);
        else if (CueLexicon.IsNounForm(word) && NounCue.At(_text, at) is { } nominal)
            _drafts.Add(nominal);
    }

    // "Polls show": where the word before does not tell, the sentence's tree does.
    private bool IsVerb(int at, VerbForm form) =>
        VerbSense.IsVerb(_text, at, form) && (!s_nouns.Contains(_text.Word(at)) || _clauses.IsVerb(at))
        || form == VerbForm.Base && _text.Word(at) is not "state" && _clauses.IsPresent(at);

    private void Verb(int at, CueForm form)
    {
        var floor = _text.SentenceStart(at);
        var cueStart = SourceFinder.CueStart(_text, at, floor);
        var participial = form.Form == VerbForm.Participle && !HasBe(cueStart, at);
        var infinitive = form.Form == VerbForm.Base && at > floor && _text.Word(at - 1) is "to";
        if (infinitive)
        {
            Infinitive(at, form.Verb);
            return;
        }
        var source = participial ? Inherited(at) : SourceFinder.Before(_text, cueStart, floor);
        // "Rutte praised Spain and called for more": both verbs have one subject.
        if (
            source is null
            && cueStart > floor
            && _text.Word(cueStart - 1) is "and" or "but" or "or"
            && !FollowsContent(at)
        )
            source = _lastSourceSentence == floor ? _lastSource : null;
        var answers =
            source is null
            && form.Form is VerbForm.Past or VerbForm.Present
            && form.Verb.Quotes
            && FollowsContent(at);
        if (!answers || !SourceFinder.Opens(_text, at + 1))
            source = ByTree(at, source);
        if (answers && source is null)
            Inverted(at, form.Verb);
        else if (source is { } answered && form.Verb.Quotes && !participial && IsAnswered(answered, at + 1))
            Preceding(answered, new TokenRange(cueStart, at + 1), form.Verb);
        else if (source is { } named && ContentFinder.After(_text, at + 1, form.Verb) is { } found)
            Following(
                named,
                new CueSpot(
                    new TokenRange(cueStart, found.CueEnd),
                    form.Verb.Lemma,
                    found.CueEnd > at + 1 ? form.Verb.LedAct : form.Verb.Act
                ),
                found,
                at
            );
        else if (
            source is { } speaker
            && (form.Verb.Quotes || IsPutIt(at, form.Verb))
            && !participial
            && _text.Word(speaker.Start) is not ("who" or "which")
        )
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

    // The sentence's tree knows subjects that stand far away: "a poll released this week found".
    private TokenRange? ByTree(int at, TokenRange? source) => source is null ? _clauses.Subject(at) : source;

    // "as she put it".
    private bool IsPutIt(int at, CueVerb verb) => verb.Lemma == "put" && _text.Word(at + 1) is "it";

    // "went on to say that": only what can be nothing but a content.
    private void Infinitive(int at, CueVerb verb)
    {
        if (
            ContentFinder.After(_text, at + 1, verb) is not { } found
            || !(found.IsQuote || _text.Word(found.Start) is "that")
        )
            return;
        if (Inherited(at) is { } source)
            Following(
                source,
                new CueSpot(new TokenRange(at - 1, found.CueEnd), verb.Lemma, verb.Act),
                found,
                at
            );
    }

    // "“Yes,” he said": a quotation ends right before the speaker, with a comma or as a sentence of its own.
    private bool IsAnswered(TokenRange source, int after) =>
        source.Start > _text.Range.Start + 1
        && _text.InQuote(source.Start - 1)
        && _text.Word(after) is not "that"
        && _text.Word(source.Start - 2) is "," or "!" or "?" or "…" or "—" or "–" or "-";

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

    private void Following(TokenRange source, CueSpot cue, Found found, int head)
    {
        Remember(source, cue.Tokens.Start);
        var end = found.IsQuote ? QuoteEnd(found.Start) : ContentFinder.End(_text, found.Start);
        if (!found.IsQuote)
            end = _clauses.ContentEnd(head, new TokenRange(found.Start, end));
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
        Cut(first);
        var last = _text.InQuote(first - 1) ? first : first - 1;
        var start = _text.InQuote(last - 1) ? QuoteStart(last - 1) : ContentStart(last);
        var content = ContentFinder.Trim(_text, start, last);
        var quoted = content.Count > 0 && _text.InQuote(content.Start);
        var goesOn = quoted ? null : GoesOn(Math.Max(source.End, cue.End));
        if (
            content.Count < 1
            || (!quoted && !verb.Has(Complement.Clause))
            || (!quoted && goesOn is null && !ContentFinder.HasFinite(_text, content.Start, content.End))
        )
            return;
        if (_drafts.Count > 0 && !quoted && _drafts[^1].Content.Exists(part => part.Contains(content.Start)))
            return;
        List<TokenRange> parts = [content];
        // "“Yes,” he said, “we will.”"
        if (quoted && Resumes(Math.Max(source.End, cue.End)) is { } rest)
            parts.Add(rest);
        else if (goesOn is { } remainder)
            parts.Add(remainder);
        _drafts.Add(new Draft(source, spot, parts, quoted ? 0.95 : 0.75));
    }

    // "The difference now, he said, is the budget."
    private TokenRange? GoesOn(int after)
    {
        if (_text.Word(after) is not "," || _text.EndsSentence(after) || _text.InQuote(after + 1))
            return null;
        if (Grammar.Coordinators.Contains(_text.Word(after + 1)))
            return null;
        if (CueLexicon.Form(_text.Word(after + 1)) is { Form: VerbForm.Participle })
            return null;
        var rest = ContentFinder.Trim(_text, after + 1, ContentFinder.End(_text, after + 1));
        return rest.Count > 1 ? rest : null;
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

    private int ContentStart(int last, bool ofAll = false)
    {
        var start = _text.SentenceStart(Math.Max(last - 1, _text.Range.Start));
        for (var at = last - 1; at > start; at--)
        {
            if (_text.Word(at) is ";" || (!ofAll && _drafts.Count > 0 && _drafts[^1].Content[^1].End == at))
                return at + 1;
        }
        return _text.Word(start) is "but" or "and" or "meanwhile" ? start + 1 : start;
    }

    // "Spain wants to pay, Rutte said": what somebody else tells of ends where the teller is named.
    private void Cut(int end)
    {
        foreach (var draft in _drafts)
        {
            for (var i = 0; i < draft.Content.Count; i++)
            {
                var cut = ContentFinder.Trim(_text, draft.Content[i].Start, end);
                if (draft.Content[i].Contains(end) && cut.Count > 0)
                    draft.Content[i] = cut;
            }
        }
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
            Following(source, cue, found, cue.Tokens.End - 1);
            return;
        }
    }

    private void AccordingTo(int at)
    {
        var opens =
            at - _text.SentenceStart(at) <= 1
            || (at - _text.SentenceStart(at) == 2 && _text.Word(at - 1) is ",");
        if (SourceFinder.After(_text, at + 2, opens) is not { } source)
            return;
        var cue = new CueSpot(new TokenRange(at, at + 2), "according to", "assert");
        TokenRange content;
        if (opens)
        {
            var comma = source.End;
            while (
                comma < source.End + 12
                && _text.Word(comma) is not ("," or "." or "")
                && !_text.InQuote(comma)
            )
                comma++;
            if (_text.Word(comma) is not ",")
                return;
            content = ContentFinder.Trim(_text, comma + 1, ContentFinder.End(_text, comma + 1));
        }
        else
        {
            Cut(at);
            content = ContentFinder.Trim(
                _text,
                _text.InQuote(at - 1) ? QuoteStart(at - 1) : ContentStart(at, ofAll: true),
                at
            );
        }
        if (content.Count > 0)
            _drafts.Add(new Draft(source, cue, [content], 0.85));
        Remember(source, at);
    }

    private void Adjective(Draft found, int at)
    {
        if (found.Source is { } source)
            Remember(source, at);
        _drafts.Add(found);
    }

    private void Remember(TokenRange source, int at) =>
        (_lastSource, _lastSourceSentence) = (source, _text.SentenceStart(at));
}
