namespace Burdenshare.Statements.Quantities;

/// <summary>
/// Adds up the words of a number from left to right: "one hundred and twenty-one", "two hundred and two thousand",
/// "3 million 200 thousand", "2.5bn", "half a dozen" without its "half". A word that cannot go on ends the number.
/// </summary>
internal struct CardinalReader
{
    private const decimal Anything = Number.Largest;

    private readonly string _text;
    private readonly int _limit;

    private decimal _total; // Whole groups, as "two thousand" of "two thousand and six".
    private decimal _group; // What is added up below the next magnitude.
    private decimal _room; // A small word must be less than this: 10 after "twenty".
    private decimal _lastScale;
    private bool _hasHundred;
    private int _decimals;
    private int _end;
    private decimal _scale;
    private (decimal Value, decimal Scale)? _joined;
    private (int End, decimal Value)? _lastTens;

    private CardinalReader(string text, int at, int limit)
    {
        (_text, _limit, _end) = (text, limit, at);
        (_room, _lastScale) = (Anything, Anything);
    }

    private readonly decimal Sum => _total + _group;

    /// <summary>The number that begins at a place; null where none does.</summary>
    public static Cardinal? At(string text, int at, int limit)
    {
        var reader = new CardinalReader(text, at, limit);
        if (!reader.Begin())
            return null;
        while (reader.GoOn()) { }
        return new Cardinal(
            reader._end,
            reader.Sum,
            reader._decimals,
            reader._scale,
            reader._joined,
            reader._lastTens
        );
    }

    private bool Begin()
    {
        if (WrittenNumber.At(_text, _end, _limit) is { } written)
        {
            (_group, _decimals, _end, _room) = (written.Value, written.Decimals, written.End, 0);
            return true;
        }
        var first = Piece.At(_text, _end, _limit);
        if (first.Kind != PieceKind.Word)
            return false;
        if (NumberWords.Small(first.Of(_text)) is { } small)
            return Add(small, first.End);
        // "hundred thousand dollars", "a million": one of them.
        var isArticle = first.Is(_text, "a") || first.Is(_text, "an");
        var scale = isArticle ? first.Next(_text, _limit) : first;
        if (scale.Kind != PieceKind.Word || !IsMagnitude(scale) || !(isArticle || IsBeforeMagnitude(scale)))
            return false;
        _group = 1;
        if (isArticle)
            _end = first.End;
        return Multiply(scale);
    }

    private readonly bool IsMagnitude(Piece piece) =>
        NumberWords.Scale(piece.Of(_text)) is not null && piece.End - piece.Start > 3
        || NumberWords.IsDozen(piece.Of(_text));

    private readonly bool IsBeforeMagnitude(Piece scale)
    {
        var next = scale.Next(_text, _limit);
        return next.Kind == PieceKind.Word && IsMagnitude(next);
    }

    private bool GoOn()
    {
        if (_room < 0)
            return false;
        var next = Piece.At(_text, _end, _limit);
        if (next.Kind == PieceKind.Word)
            return next.Is(_text, "and") ? Join(next) : GoOnWith(next, next.Start == _end);
        if (next.Kind == PieceKind.Digits)
            return AddWritten(next);
        return next.IsHyphen(_text) && GoOnAfterHyphen(next);
    }

    private bool GoOnWith(Piece word, bool isGlued)
    {
        if (Multiply(word))
            return true;
        return !isGlued && NumberWords.Small(word.Of(_text)) is { } small && Add(small, word.End);
    }

    // "twenty-one", "fifty - two", "five-million".
    private bool GoOnAfterHyphen(Piece hyphen)
    {
        var word = hyphen.Next(_text, _limit);
        if (word.Kind != PieceKind.Word)
            return false;
        if (_room == 10 && NumberWords.Small(word.Of(_text)) is > 0 and < 10 and var unit)
            return Add(unit, word.End);
        var isGlued = hyphen.Start == _end && word.Start == hyphen.End;
        return isGlued && word.End - word.Start > 3 && Multiply(word);
    }

    private bool Join(Piece and)
    {
        if (_room < 2 || _room == Anything)
            return false;
        var before = this;
        (_end, _joined, _lastTens) = (and.End, (Sum, _scale), null);
        var next = and.Next(_text, _limit);
        var goesOn =
            next.Kind == PieceKind.Digits
                ? AddWritten(next)
                : next.Kind == PieceKind.Word
                    && NumberWords.Small(next.Of(_text)) is > 0 and var small
                    && Add(small, next.End);
        if (!goesOn)
            this = before;
        _lastTens = null;
        return goesOn;
    }

    private bool Add(int small, int end)
    {
        var isFirst = _room == Anything && Sum == 0;
        if (small >= _room || (small == 0 && !isFirst) || IsSecondHundred(end))
            return false;
        _lastTens = small >= 20 && !isFirst ? (_end, Sum) : null;
        _group += small;
        _decimals = 0;
        _room = small switch
        {
            0 => -1,
            >= 20 => 10,
            _ => 1,
        };
        (_end, _scale) = (end, 0);
        return true;
    }

    // "three hundred and two hundred" are two numbers.
    private readonly bool IsSecondHundred(int end)
    {
        var next = Piece.At(_text, end, _limit);
        return _hasHundred && next.Kind == PieceKind.Word && NumberWords.Scale(next.Of(_text)) == 100;
    }

    private bool AddWritten(Piece digits)
    {
        if (_room <= 1 || WrittenNumber.At(_text, digits.Start, _limit) is not { } written)
            return false;
        if (
            written.Decimals > 0
            || written.Value == 0
            || written.Value >= _room
            || IsSecondHundred(written.End)
        )
            return false;
        _group += written.Value;
        _decimals = 0;
        (_room, _end, _scale, _lastTens) = (0, written.End, 0, null);
        return true;
    }

    private bool Multiply(Piece word)
    {
        var letters = word.Of(_text);
        if (NumberWords.IsDozen(letters))
            return FinishDozens(word.End);
        if ((NumberWords.Scale(letters) ?? Letter(letters, word.Start == _end)) is not { } scale)
            return false;
        if (letters.Length <= 2 && scale == 100_000)
            return false;
        if (Sum > Number.Largest / scale)
            return false;
        if (_decimals > 0)
            return FinishDecimal(scale, word.End);
        if (scale == 100)
            return MultiplyByHundred(word.End);
        if (_group == 0 && _total > 0 && scale > _lastScale)
            _total *= scale;
        else if (_group > 0 && scale < _lastScale)
            (_total, _group) = (_total + _group * scale, 0);
        else
            return false;
        (_room, _lastScale, _hasHundred) = (scale, scale, false);
        _decimals = -NumberWords.Zeros(scale);
        (_end, _scale, _lastTens) = (word.End, scale, null);
        return true;
    }

    private bool MultiplyByHundred(int end)
    {
        if (_group == 0 || _hasHundred || _lastScale <= 100)
            return false;
        _group *= 100;
        (_room, _hasHundred, _end, _scale, _lastTens) = (100, true, end, 100, null);
        return true;
    }

    // After "2.33 k" and "3 dozen" nothing is added.
    private bool Finish(decimal factor, int end)
    {
        (_total, _group, _end, _room, _lastTens) = (Sum * factor, 0, end, -1, null);
        return true;
    }

    // "Three hundred and two dozen" counts two of them.
    private bool FinishDozens(int end)
    {
        var before = _joined?.Value ?? 0;
        (_total, _group) = (before + (Sum - before) * 12, 0);
        return Finish(1, end);
    }

    private bool FinishDecimal(decimal scale, int end)
    {
        _decimals -= NumberWords.Zeros(scale);
        _scale = scale;
        return Finish(scale, end);
    }

    // A letter for a magnitude: "10k", "5bn". A small m is a metre or a minute.
    private static decimal? Letter(ReadOnlySpan<char> letters, bool isGlued) =>
        letters is "MM" && isGlued ? 1_000_000m
        : letters is not [var letter] ? null
        : letter switch
        {
            'k' or 'K' => 1_000m,
            'M' => 1_000_000m,
            'G' => 1_000_000_000m,
            'b' or 'B' when isGlued => 1_000_000_000m,
            'T' when isGlued => 1_000_000_000_000m,
            _ => null,
        };
}
