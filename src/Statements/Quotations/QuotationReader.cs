using System.Collections.Immutable;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Quotations;

/// <summary>
/// Pairs quotation marks inside each paragraph. A mark without its partner is repaired within its sentences and
/// reported; it never reaches for a partner in another paragraph, so one lost mark cannot swallow a page.
/// </summary>
internal sealed class QuotationReader
{
    // A paragraph-long quotation that continues in the next paragraph opens there again, by convention.
    private readonly Layout _layout;
    private readonly string _text;
    private readonly ImmutableArray<Quotation>.Builder _quotations =
        ImmutableArray.CreateBuilder<Quotation>();
    private readonly ImmutableArray<WarningFinding>.Builder _warnings =
        ImmutableArray.CreateBuilder<WarningFinding>();

    private int _nextCurly;

    private QuotationReader(Layout layout) => (_layout, _text) = (layout, layout.Document.Text);

    /// <summary>All quotations of a text.</summary>
    public static QuotationMarks Read(Layout layout)
    {
        var reader = new QuotationReader(layout);
        for (var i = 0; i < layout.Paragraphs.Length; i++)
            reader.ReadParagraph(i);
        return new QuotationMarks(reader._quotations.DrainToImmutable(), reader._warnings.DrainToImmutable());
    }

    private void ReadParagraph(int index)
    {
        var paragraph = _layout.Paragraphs[index];
        var span = _layout.SpanOf(paragraph);
        var open = -1;
        _nextCurly = 0;
        var last = span.Start;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (_layout.Tokens[i].Kind != TokenKind.Mark)
                continue;
            var at = _layout.Tokens[i].Span.Start;
            if (open < 0 && QuoteMark.OpensAttribute(_text, at))
            {
                i = AfterAttribute(i, paragraph.End);
                continue;
            }
            var role = QuoteMark.Role(_text, at);
            if (open >= 0 && _text[open] == '\u2018')
                role = QuoteMark.ClosesSingle(_text, at) ? MarkRole.Closes : MarkRole.None;
            else if (open >= 0 && (_text[at] == '\u2018' || IsInner(open, at, span.End)))
                role = MarkRole.None;
            if (role == MarkRole.Opens && open >= 0 && QuoteMark.StandsAlone(_text, at))
                role = MarkRole.Closes;
            if (role == MarkRole.Opens && open < 0)
                open = at;
            else if (role == MarkRole.Opens)
            {
                CloseEarly(open, at);
                last = open = at;
            }
            else if (role == MarkRole.Closes)
            {
                if (open >= 0)
                    Add(new TextSpan(open, at + 1), Inner(open, at), repaired: false);
                else
                    OpenLate(paragraph, last, at);
                (open, last) = (-1, at + 1);
            }
        }
        if (open >= 0)
            CloseAtEnd(index, open, span.End);
    }

    // <tweet id="12" author="me">: what a tag says is not said by anybody.
    private int AfterAttribute(int token, int end)
    {
        for (var i = token + 1; i < end; i++)
        {
            if (_text[_layout.Tokens[i].Span.Start] == '"')
                return i;
        }
        return token;
    }

    // Without the marks, which are two letters each where they are typewritten.
    private TextSpan Inner(int open, int close)
    {
        var inner = new TextSpan(open + Width(open), close + 1 - Width(close));
        return inner.Length > 0 ? inner : new TextSpan(open, open);
    }

    private int Width(int at) => _text[at] == '\'' ? 2 : 1;

    // “He said "no" to us”: a straight mark inside curly ones that are still to close.
    private bool IsInner(int open, int at, int end)
    {
        if (_text[open] != '\u201C' || _text[at] != '"')
            return false;
        if (_nextCurly <= at)
        {
            var found = _text.AsSpan(at, end - at).IndexOfAny('\u201C', '\u201D');
            _nextCurly = found < 0 ? int.MaxValue : at + found;
        }
        return _nextCurly < end && _text[_nextCurly] == '\u201D';
    }

    private void Add(TextSpan span, TextSpan inner, bool repaired)
    {
        if (inner.Length > 0)
            _quotations.Add(new Quotation(span, inner) { IsRepaired = repaired });
    }

    // Opened twice: the first one ends with its sentence, before the second begins.
    private void CloseEarly(int open, int next)
    {
        if (_text[open] == '\u2018')
            return;
        var sentence = _layout.Sentences[Layout.IndexOf(_layout.Sentences, _layout.TokenAt(open))];
        var end = TrimEnd(open + 1, Math.Min(_layout.SpanOf(sentence).End, next));
        var span = new TextSpan(open, end);
        Add(span, new TextSpan(open + 1, end), repaired: true);
        Warn(span, "STM201", "quotation opened and never closed");
    }

    // Closed without an opening: it begins with the run of sentences that ends here.
    private void OpenLate(TokenRange paragraph, int last, int close)
    {
        var sentence = Layout.IndexOf(
            _layout.Sentences,
            Math.Max(_layout.TokenAt(close) - 1, paragraph.Start)
        );
        var start = _layout.SpanOf(_layout.Sentences[sentence]).Start;
        while (
            sentence > 0
            && _layout.Sentences[sentence - 1].Start >= paragraph.Start
            && _layout.SpanOf(_layout.Sentences[sentence - 1]).Start >= last
            && SpeaksItself(_layout.Sentences[sentence])
            && SpeaksItself(_layout.Sentences[sentence - 1])
        )
            start = _layout.SpanOf(_layout.Sentences[--sentence]).Start;
        start = Math.Max(start, last);
        while (start < close && char.IsWhiteSpace(_text[start]))
            start++;
        if (start >= close)
            return;
        var span = new TextSpan(start, close + 1);
        Add(span, new TextSpan(start, close), repaired: true);
        Warn(span, "STM202", "quotation closed and never opened");
    }

    // Sentences that go on in somebody's own voice: contractions and the first or second person.
    private bool SpeaksItself(TokenRange sentence)
    {
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            var word = _layout.Tokens[i].Lower;
            if (
                word is "we" or "i" or "our" or "us" or "my" or "you" or "your"
                || (word.Contains('\'') && word.Length > 3 && word is not ("o'clock"))
            )
                return true;
        }
        return false;
    }

    private void CloseAtEnd(int index, int open, int end)
    {
        if (ContinuesBelow(index))
        {
            Add(new TextSpan(open, end), new TextSpan(open + 1, end), repaired: false);
            return;
        }
        if (_text[open] == '\u2018')
            return;
        var sentence = _layout.Sentences[Layout.IndexOf(_layout.Sentences, _layout.TokenAt(open))];
        var close = TrimEnd(open + 1, _layout.SpanOf(sentence).End);
        var span = new TextSpan(open, Math.Max(close, open + 1));
        Add(span, new TextSpan(open + 1, span.End), repaired: true);
        Warn(span, "STM201", "quotation opened and never closed");
    }

    // By convention a quotation of several paragraphs opens in each and closes in the last.
    private bool ContinuesBelow(int index)
    {
        if (index + 1 >= _layout.Paragraphs.Length)
            return false;
        var next = _layout.Tokens[_layout.Paragraphs[index + 1].Start];
        return QuoteMark.Role(_text, next.Span.Start) == MarkRole.Opens;
    }

    private int TrimEnd(int from, int end)
    {
        while (end > from && char.IsWhiteSpace(_text[end - 1]))
            end--;
        return end;
    }

    private void Warn(TextSpan span, string code, string message) =>
        _warnings.Add(new WarningFinding(span, code, message));
}
