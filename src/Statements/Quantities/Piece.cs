namespace Burdenshare.Statements.Quantities;

/// <summary>
/// A run of digits or of letters, or one mark: finer than a token, because numbers glue to their units ("5bn", "EUR5",
/// "one-yen").
/// </summary>
/// <param name="Start">First character.</param>
/// <param name="End">After the last one.</param>
/// <param name="Kind">What it is made of.</param>
internal readonly record struct Piece(int Start, int End, PieceKind Kind)
{
    /// <summary>The piece at or after a place: blanks before it are passed over, but not an empty line.</summary>
    public static Piece At(string text, int at, int limit)
    {
        var start = AfterBlanks(text, at, limit);
        if (start >= limit)
            return new Piece(at, at, PieceKind.End);
        var letter = text[start];
        var end = start + 1;
        if (char.IsAsciiDigit(letter))
        {
            while (end < limit && char.IsAsciiDigit(text[end]))
                end++;
            return new Piece(start, end, PieceKind.Digits);
        }
        if (!char.IsLetter(letter))
            return new Piece(start, end, PieceKind.Mark);
        while (end < limit && char.IsLetter(text[end]))
            end++;
        return new Piece(start, end, PieceKind.Word);
    }

    /// <summary>The piece after this one.</summary>
    public Piece Next(string text, int limit) => At(text, End, limit);

    /// <summary>Its letters, as written.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);

    /// <summary>Whether it is this word, whatever the case.</summary>
    public bool Is(string text, string word) =>
        Kind == PieceKind.Word && Of(text).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is this mark.</summary>
    public bool IsMark(string text, char mark) => Kind == PieceKind.Mark && text[Start] == mark;

    /// <summary>Whether it is a hyphen or a minus sign.</summary>
    public bool IsHyphen(string text) =>
        Kind == PieceKind.Mark && text[Start] is '-' or '\u2010' or '\u2011' or '\u2212';

    /// <summary>
    /// The word that ends right before a place; blanks between are passed over. Empty where there is none.
    /// </summary>
    public static ReadOnlySpan<char> WordBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && IsBlank(text[end - 1]))
            end--;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text.AsSpan(start, end - start);
    }

    /// <summary>Blanks of every width that stand inside a line.</summary>
    public static bool IsBlank(char letter) => letter is ' ' or '\t' or '\u00A0' or '\u202F' or '\u2009';

    private static int AfterBlanks(string text, int at, int limit)
    {
        var lines = 0;
        while (at < limit && (IsBlank(text[at]) || text[at] is '\r' or '\n'))
        {
            if (text[at] == '\n' && ++lines > 1)
                return limit;
            at++;
        }
        return at;
    }
}
