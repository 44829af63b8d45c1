using System.Globalization;
using System.Text;
using Burdenshare.Statements.Parses;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Files;

/// <summary>
/// Documents that come parsed, as CoNLL-U (universaldependencies.org/format.html): a document begins at
/// <c># newdoc</c>, a paragraph at <c># newpar</c>, and a sentence's text is that of <c># text =</c> or is put
/// together from its words. The text that is kept joins the sentences with blanks. A document in which a line is wrong
/// is refused whole, with the first such line; those after it are read.
/// </summary>
internal sealed class ConlluDocuments(Stream stream, string place, string id, DateOnly? date)
{
    private const int LongestLine = 1024 * 1024;

    private const int LongestText = 64 * 1024 * 1024;

    private const string Remedy =
        "give each word ten fields, and a head that leads to the sentence's one root";

    private readonly ByteReader _reader = new(stream, LongestLine);
    private readonly StringBuilder _text = new();
    private readonly List<GivenSentence> _sentences = [];
    private ConlluSentence _sentence = new();
    private Problem? _problem;
    private string? _id;
    private int _line;
    private int _number = 1;
    private bool _isOpen;
    private bool _opensParagraph;

    /// <summary>The documents in order; STM112 for what is no CoNLL-U, STM102 for a file without words.</summary>
    public IEnumerable<Outcome<Document>> Read()
    {
        while (NextLine() is { } line)
        {
            if (line.Length == 0)
                EndSentence();
            else if (line[0] != '#')
                Add(line);
            else if (Value(line, "newdoc") is { } name)
            {
                EndSentence();
                if (_isOpen)
                    yield return Close();
                _id = name.StartsWith("id", StringComparison.Ordinal) ? Value($"#{name}", "id") : null;
            }
            else
                Comment(line);
        }
        EndSentence();
        if (_isOpen)
            yield return Close();
        else if (_number == 1)
            yield return new Problem("STM102", place, "the file holds no sentence", "give a parsed text");
    }

    // Empty for a line of blanks; null at the end.
    private string? NextLine()
    {
        if (!_reader.TryReadLine(out var bytes, out var isTooLong))
            return null;
        _line++;
        if (isTooLong)
            Refuse(_line, "the line is longer than 1 MiB");
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
            Refuse(_line, "the line is not UTF-8");
        var line = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        return string.IsNullOrWhiteSpace(line) ? "" : line;
    }

    private void Comment(string line)
    {
        if (Value(line, "text") is { } text)
            _sentence.Text = text;
        if (Value(line, "newpar") is not null)
            _opensParagraph = true;
    }

    // "# text = Words."; empty for "# newdoc" alone, null for another comment.
    private static string? Value(string line, string name)
    {
        var rest = line.AsSpan(1).TrimStart();
        if (!rest.StartsWith(name, StringComparison.Ordinal))
            return null;
        rest = rest[name.Length..];
        if (rest.IsEmpty)
            return "";
        return rest[0] is ' ' or '=' ? rest.TrimStart().TrimStart('=').Trim().ToString() : null;
    }

    private void Add(string line)
    {
        _isOpen = true;
        if (_problem is null && _sentence.Add(line, _line) is { } wrong)
            Refuse(_line, wrong);
    }

    private void EndSentence()
    {
        if (!_sentence.HasWords)
            return;
        if (_problem is null)
            Append();
        (_sentence, _opensParagraph) = (new ConlluSentence(), false);
    }

    private void Append()
    {
        var text = _sentence.Text ?? _sentence.Spelled();
        if (_text.Length > 0)
            _text.Append(_opensParagraph ? "\n\n" : " ");
        var start = _text.Length;
        var (words, line, wrong) = _sentence.Words(text, start);
        if (wrong is not null)
            Refuse(line, wrong);
        else if (text.AsSpan().IndexOfAny("\r\u0085\u2028\u2029") >= 0)
            Refuse(_sentence.FirstLine, "the sentence's text holds a line break");
        else if (start + text.Length > LongestText)
            Refuse(_sentence.FirstLine, "the document is too long; begin another one with # newdoc");
        else
            _sentences.Add(new GivenSentence(start, words));
        _text.Append(text);
    }

    private void Refuse(int line, string why)
    {
        (_isOpen, _sentence) = (true, new ConlluSentence());
        var at = string.Create(CultureInfo.InvariantCulture, $"{place}:{line}");
        _problem ??= new Problem("STM112", at, why, Remedy);
    }

    private Outcome<Document> Close()
    {
        var own =
            !string.IsNullOrEmpty(_id) ? _id
            : _number == 1 ? id
            : string.Create(CultureInfo.InvariantCulture, $"{id}-{_number}");
        var text = _text.ToString();
        Outcome<Document> closed = _problem is { } problem
            ? problem
            : new Document(own, text, date ?? Dates.InHead(text) ?? Dates.InName(own))
            {
                Parses = [.. _sentences],
            };
        _text.Clear();
        _sentences.Clear();
        (_problem, _id, _isOpen, _number) = (null, null, false, _number + 1);
        return closed;
    }
}
