using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Statements.Parses;

namespace Burdenshare.Statements.Files;

/// <summary>
/// One sentence of CoNLL-U: its lines in, its text and words out, or the line that is wrong and why. Empty nodes (8.1)
/// belong to enhanced graphs and are passed over.
/// </summary>
internal sealed class ConlluSentence
{
    /// <summary>Words of the longest sentence that is taken: nobody writes longer ones.</summary>
    public const int MostWords = 1000;

    private const int Fields = 10;

    private readonly List<Row> _rows = [];
    private readonly List<Written> _written = [];

    /// <summary>The text that its comment gives; null for none.</summary>
    public string? Text { get; set; }

    /// <summary>Whether it holds words.</summary>
    public bool HasWords => _written.Count > 0;

    /// <summary>Number of the line that holds the first word.</summary>
    public int FirstLine => _written[0].Line;

    /// <summary>Takes a line that is no comment; what is wrong with it, null for nothing.</summary>
    public string? Add(string line, int number)
    {
        var cells = line.Split('\t');
        if (cells.Length != Fields)
            return $"the line has {cells.Length} fields between tabs, not {Fields}";
        if (_rows.Count == MostWords)
            return $"the sentence has more than {MostWords} words";
        if (cells[1].Length == 0)
            return "the word has no form";
        if (cells[0].Contains('.', StringComparison.Ordinal))
            return null;
        return cells[0].Split('-') switch
        {
            [var one] => AddWord(one, cells, number),
            [var first, var last] => AddRange(first, last, cells, number),
            _ => $"'{cells[0]}' is no number of a word",
        };
    }

    /// <summary>The words in a text that begins at a position; else the line that is wrong, and why.</summary>
    public (ImmutableArray<GivenWord> Words, int Line, string? Wrong) Words(string text, int start)
    {
        if (_written[^1].Last > _rows.Count)
            return ([], _written[^1].Line, "its words end before the range that it announces");
        if (HeadsWrong() is { } wrong)
            return ([], wrong.Line, wrong.Why);
        var words = ImmutableArray.CreateBuilder<GivenWord>(_rows.Count);
        var at = 0;
        foreach (var written in _written)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (!text.AsSpan(at).StartsWith(written.Form, StringComparison.Ordinal))
                return ([], written.Line, $"'{written.Form}' does not stand there in the sentence's text");
            AddParts(words, written, start + at);
            at += written.Form.Length;
        }
        return string.IsNullOrWhiteSpace(text[at..])
            ? (words.MoveToImmutable(), 0, null)
            : ([], _rows[^1].Line, "the sentence's text goes on after its last word");
    }

    /// <summary>The text as the words write it, with blanks but after SpaceAfter=No.</summary>
    public string Spelled() =>
        string.Concat(_written.Select(each => each.IsGlued ? each.Form : $"{each.Form} ")).TrimEnd();

    private string? AddWord(string id, string[] cells, int number)
    {
        if (Number(id) != _rows.Count + 1)
            return $"'{id}' is not the next word's number, {_rows.Count + 1}";
        if (Number(cells[6]) is not { } head)
            return $"'{cells[6]}' is no head";
        _rows.Add(new Row(number, cells[1], cells[3], cells[4] == "_" ? "" : cells[4], head, cells[7]));
        if (_written.Count == 0 || _written[^1].Last < _rows.Count)
            _written.Add(new Written(number, cells[1], _rows.Count, _rows.Count, IsGlued(cells[9])));
        return null;
    }

    private string? AddRange(string first, string last, string[] cells, int number)
    {
        var isNext =
            Number(first) == _rows.Count + 1 && (_written.Count == 0 || _written[^1].Last == _rows.Count);
        if (!isNext || Number(last) is not { } end || end <= _rows.Count || end > MostWords)
            return $"'{cells[0]}' is no range of the next words";
        _written.Add(new Written(number, cells[1], _rows.Count + 1, end, IsGlued(cells[9])));
        return null;
    }

    // The parts of a written word stand one after the other where together they spell it, else all where it stands.
    private void AddParts(ImmutableArray<GivenWord>.Builder words, Written written, int at)
    {
        var parts = _rows[(written.First - 1)..written.Last];
        var isSpelled = string.Concat(parts.Select(row => row.Form)) == written.Form;
        foreach (var row in parts)
        {
            var span = new TextSpan(at, at + (isSpelled ? row.Form : written.Form).Length);
            words.Add(new GivenWord(row.Form, span, row.Class, row.Penn, row.Head - 1, row.Relation));
            at = isSpelled ? span.End : at;
        }
    }

    // One word is the head, and from every other one heads lead to it.
    private (int Line, string Why)? HeadsWrong()
    {
        if (_rows.Find(row => row.Head > _rows.Count) is { } astray)
            return (astray.Line, $"its head {astray.Head} is no word of the sentence");
        if (_rows.Where(row => row.Head == 0).ElementAtOrDefault(1) is { } second)
            return (second.Line, "the sentence has a second word whose head is 0");
        var reached = new int[_rows.Count + 1];
        for (var i = 1; i <= _rows.Count; i++)
        {
            var at = i;
            for (; at != 0 && reached[at] == 0; at = _rows[at - 1].Head)
                reached[at] = i;
            if (at != 0 && reached[at] == i)
                return (_rows[at - 1].Line, "its heads lead back to itself");
        }
        return null;
    }

    private static bool IsGlued(string misc) => misc.Split('|').Contains("SpaceAfter=No");

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private sealed record Row(int Line, string Form, string Class, string Penn, int Head, string Relation);

    private sealed record Written(int Line, string Form, int First, int Last, bool IsGlued);
}
