using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;

namespace Burdenshare.Statements.Segmentation;

/// <summary>
/// Cuts a text into words, numbers and marks, in one pass. White space and invisible characters (zero-width joiners,
/// direction marks) belong to no token.
/// </summary>
internal sealed class Tokenizer
{
    private readonly string _text;
    private readonly WordPool _pool = new();

    // Borrowed, so that a long text leaves no more behind than its tokens.
    private Token[] _tokens;
    private int _count;

    private Tokenizer(string text) =>
        (_text, _tokens) = (text, ArrayPool<Token>.Shared.Rent(text.Length / 5 + 1));

    /// <summary>All tokens of the text in order; they never overlap.</summary>
    public static ImmutableArray<Token> Tokens(string text)
    {
        var tokenizer = new Tokenizer(text);
        for (var at = 0; at < text.Length; )
            at = tokenizer.Next(at);
        return tokenizer.Taken();
    }

    private ImmutableArray<Token> Taken()
    {
        var tokens = ImmutableArray.Create(_tokens.AsSpan(0, _count));
        ArrayPool<Token>.Shared.Return(_tokens, clearArray: true);
        return tokens;
    }

    private int Next(int at)
    {
        var letter = _text[at];
        if (char.IsAsciiLetter(letter))
            return AddWord(at);
        if (char.IsWhiteSpace(letter) || IsInvisible(letter))
            return at + 1;
        if (char.IsAsciiDigit(letter))
            return Add(at, EndOfNumber(at), TokenKind.Number);
        if (IsLetter(at))
            return AddWord(at);
        return Add(at, at + (IsPair(at) ? 2 : 1), TokenKind.Mark);
    }

    private int AddWord(int start)
    {
        var end = EndOfWord(start);
        // A possessive ending is a token of its own, so that the name before it can be found.
        var length = end - start;
        if (length > 2 && _text[end - 1] is 's' or 'S' && IsApostrophe(_text[end - 2]))
        {
            Add(start, end - 2, TokenKind.Word);
            return Add(end - 2, end, TokenKind.Word);
        }
        return Add(start, end, TokenKind.Word);
    }

    private int Add(int start, int end, TokenKind kind)
    {
        var span = new TextSpan(start, end);
        if (_count == _tokens.Length)
            Grow();
        _tokens[_count++] = new Token(span, kind, Lower(span), char.IsUpper(_text[start]));
        return end;
    }

    private void Grow()
    {
        var larger = ArrayPool<Token>.Shared.Rent(2 * _count);
        _tokens.CopyTo(larger, 0);
        ArrayPool<Token>.Shared.Return(_tokens, clearArray: true);
        _tokens = larger;
    }

    private string Lower(TextSpan span)
    {
        var written = _text.AsSpan(span.Start, span.Length);
        if (written.ContainsAnyExceptInRange('a', 'z'))
        {
            Span<char> buffer = span.Length <= 64 ? stackalloc char[span.Length] : new char[span.Length];
            for (var i = 0; i < buffer.Length; i++)
                buffer[i] = IsApostrophe(written[i]) ? '\'' : char.ToLowerInvariant(written[i]);
            return _pool.Of(buffer);
        }
        return _pool.Of(written);
    }

    // "3.5", "1,000", "3,5": a separator belongs to the number only between digits.
    private int EndOfNumber(int at)
    {
        while (at < _text.Length)
        {
            if (char.IsAsciiDigit(_text[at]))
                at++;
            else if (_text[at] is '.' or ',' && at + 1 < _text.Length && char.IsAsciiDigit(_text[at + 1]))
                at += 2;
            else
                break;
        }
        return at;
    }

    private int EndOfWord(int start)
    {
        var at = start;
        while (at < _text.Length)
        {
            if (char.IsAsciiLetterOrDigit(_text[at]))
                at++;
            else if (_text[at] == ' ')
                break;
            else if (IsLetter(at))
                at += IsPair(at) ? 2 : 1;
            else if (IsInside(at, start))
                at++;
            else
                break;
        }
        return EndsWithAbbreviationDot(start, at) ? at + 1 : at;
    }

    // Apostrophes and hyphens between letters, and the full stops of "U.S." and "p.m.".
    private bool IsInside(int at, int start)
    {
        if (at + 1 >= _text.Length || !IsLetter(at + 1))
            return false;
        if (_text[at] is '-' or '\u2010' or '\u2011' || IsApostrophe(_text[at]))
            return true;
        return _text[at] == '.' && IsSingleLetterBefore(at, start);
    }

    private bool IsSingleLetterBefore(int at, int start) =>
        at - 1 >= start && char.IsLetter(_text[at - 1]) && (at - 2 < start || _text[at - 2] == '.');

    private bool EndsWithAbbreviationDot(int start, int end) =>
        end < _text.Length
        && _text[end] == '.'
        && (
            (
                end - start >= 3
                && _text.AsSpan(start, end - start).Contains('.')
                && IsSingleLetterBefore(end, start)
            ) || (Abbreviations.TakesFullStop(_text.AsSpan(start, end - start)) && !IsTheWordNo(start, end))
        );

    // "No. 10" is an abbreviation, "No." an answer.
    private bool IsTheWordNo(int start, int end) =>
        _text.AsSpan(start, end - start) is "No" or "Nos"
        && !(end + 2 < _text.Length && _text[end + 1] == ' ' && char.IsAsciiDigit(_text[end + 2]));

    private bool IsLetter(int at)
    {
        if (IsPair(at))
            return char.IsLetter(_text, at);
        var letter = _text[at];
        if (char.IsAscii(letter))
            return char.IsAsciiLetter(letter);
        return char.IsLetter(letter)
            || CharUnicodeInfo.GetUnicodeCategory(letter)
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark;
    }

    private bool IsPair(int at) =>
        char.IsHighSurrogate(_text[at]) && at + 1 < _text.Length && char.IsLowSurrogate(_text[at + 1]);

    private static bool IsApostrophe(char letter) => letter is '\'' or '\u2019' or '\u02BC';

    private static bool IsInvisible(char letter) =>
        CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.Control;
}
