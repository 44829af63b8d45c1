using System.Globalization;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Questions;

/// <summary>
/// Reads a question: arithmetic over published figures, <c>DEFEXP.USD.constant[NATO-EUR-CAN, 2024]</c>, with
/// functions such as <c>count(DEFEXP[*NATO, 2024] &gt;= 2)</c>. The grammar: docs/method/derived.md.
/// </summary>
internal sealed class QuestionText
{
    private const int MostCharacters = 2000;
    private const int Deepest = 40;

    private static readonly string[][] s_levels =
    [
        [">=", "<=", ">", "<", "="],
        ["+", "-"],
        ["*", "/"],
    ];

    private readonly string _text;
    private readonly Alliance _alliance;
    private readonly LookupText _lookups;
    private int _at;
    private int _depth;
    private string? _why;

    private QuestionText(string text, Alliance alliance) =>
        (_text, _alliance, _lookups) = (text, alliance, new LookupText(alliance));

    /// <summary>The expression, or STA110 with the character at which it cannot be read.</summary>
    public static Outcome<Expression> Read(string text, Alliance alliance)
    {
        var reader = new QuestionText(text, alliance);
        if (text.Length > MostCharacters)
            return Refusal(0, $"a question has at most {MostCharacters} characters");
        var read = reader.Level(0);
        if (read is not null && reader.Peek() is { } left)
            reader._why = $"'{left}' is not expected here";
        return reader._why is null && read is not null
            ? read
            : Refusal(reader._at, reader._why ?? "nothing is asked");
    }

    private static Problem Refusal(int at, string why) =>
        new(
            "STA110",
            string.Create(CultureInfo.InvariantCulture, $"question, character {at + 1}"),
            why,
            "write it like DEFEXP.USD.constant[NATO, 2024] or count(DEFEXP[*NATO, 2024] >= 2)"
        );

    private Expression? Level(int level)
    {
        if (level == s_levels.Length)
            return Factor();
        var left = Level(level + 1);
        while (left is not null && Sign(s_levels[level]) is { } sign)
            left = Level(level + 1) is { } right ? new Operation(sign, left, right) : null;
        return left;
    }

    private Expression? Factor()
    {
        if (++_depth > Deepest)
            return Fail("brackets are too deep");
        var read =
            Take("(") ? Closed(Level(0))
            : Take("-") ? Negative()
            : Peek() is { } next && (char.IsAsciiDigit(next) || next == '.') ? Number()
            : Word() is { Length: > 0 } word ? Named(word)
            : Fail(Peek() is null ? "the question ends too early" : $"'{Peek()}' is not expected here");
        _depth--;
        return read;
    }

    private Operation? Negative() =>
        Factor() is { } factor ? new Operation("-", new Literal(0), factor) : null;

    private Expression? Closed(Expression? inner) =>
        inner is null ? null
        : Take(")") ? inner
        : Fail("a bracket is not closed");

    private Expression? Number()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] == '.'))
            _at++;
        if (
            !decimal.TryParse(
                _text.AsSpan(start, _at - start),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var value
            )
        )
            return Fail($"'{_text[start.._at]}' is no number");
        return new Literal(Take("%") ? value / 100 : value);
    }

    private Expression? Named(string word) =>
        Take("[") ? Series(word)
        : Take("(") ? Function(word)
        : Fail($"'{word}' is followed by neither [ally, year] nor (…)");

    private Lookup? Series(string word)
    {
        var end = _text.IndexOf(']', _at);
        if (end < 0)
        {
            Fail("a square bracket is not closed");
            return null;
        }
        var place = _text[_at..end];
        _at = end + 1;
        var read = _lookups.Read(word, place, Take("@") ? Edition() : null, out var why);
        if (read is null)
            Fail(why);
        return read;
    }

    private Call? Function(string name)
    {
        var arguments = new List<Expression>();
        AreaSet? area = null;
        do
        {
            if (AreaArgument() is { } named)
                area = named;
            else if (Level(0) is { } argument)
                arguments.Add(argument);
            else
                return null;
        } while (Take(","));
        if (!Take(")"))
        {
            Fail($"the bracket after '{name}' is not closed");
            return null;
        }
        if (Functions.Misuse(name, arguments, area is not null) is not { } why)
            return new Call(name, [.. arguments], area);
        Fail(why);
        return null;
    }

    // rank(…, CAN): a lone code is whose rank is asked.
    private AreaSet? AreaArgument()
    {
        var before = _at;
        var word = Word();
        if (word.Length > 0 && Peek() is ',' or ')' && _alliance.Find(word).TryGet(out var ally))
            return ally.Code;
        _at = before;
        return null;
    }

    private string Edition() => While(each => char.IsAsciiLetterOrDigit(each) || each is '-' or '.' or '_');

    private string Word()
    {
        SkipSpace();
        return _at < _text.Length && char.IsAsciiLetter(_text[_at])
            ? While(each => char.IsAsciiLetterOrDigit(each) || each is '_' or '.')
            : "";
    }

    private string While(Func<char, bool> belongs)
    {
        var start = _at;
        while (_at < _text.Length && belongs(_text[_at]))
            _at++;
        return _text[start.._at];
    }

    private string? Sign(string[] signs) => signs.FirstOrDefault(Take);

    private bool Take(string sign)
    {
        SkipSpace();
        if (string.CompareOrdinal(_text, _at, sign, 0, sign.Length) != 0)
            return false;
        _at += sign.Length;
        return true;
    }

    private char? Peek()
    {
        SkipSpace();
        return _at < _text.Length ? _text[_at] : null;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
    }

    private Expression? Fail(string why)
    {
        _why ??= why;
        return null;
    }
}
