namespace Burdenshare.Statements.Quantities;

/// <summary>
/// Numbers in digits with their separators: "3.5", "3,5", "1,234,567.89", "12,34,567", "1.111,11", "40 000", ".08".
/// Digits and separators that make no number are read apart: an address or a list of pages is no large number.
/// </summary>
internal static class WrittenNumber
{
    private const int MostDigits = 18;
    private const int MostGroups = 6;

    /// <summary>The number that begins at a place; null where none does.</summary>
    public static Number? At(string text, int at, int limit)
    {
        if (at >= limit)
            return null;
        if (text[at] == '.')
            return StartsFraction(text, at, limit) ? Plain(text, at, EndOfDigits(text, at + 1, limit)) : null;
        if (!char.IsAsciiDigit(text[at]))
            return null;
        var digits = EndOfDigits(text, at, limit);
        if (IsInsideRun(text, at))
            return Plain(text, at, digits);
        if (GroupedByBlanks(text, at, digits, limit) is { } grouped)
            return grouped;
        var end = EndOfRun(text, digits, limit);
        return end == digits ? Plain(text, at, digits) : Separated(text, at, end) ?? Plain(text, at, digits);
    }

    private static Number? Separated(string text, int at, int end)
    {
        var run = text.AsSpan(at, end - at);
        var (commas, dots) = (run.Count(','), run.Count('.'));
        if (commas == 0)
            return dots == 1 ? Plain(text, at, end)
                : IsGrouped(run, '.') ? Without('.', text, at, end)
                : null;
        if (dots == 0 && IsGrouped(run, ','))
            return Without(',', text, at, end);
        if (dots == 0)
            return commas == 1 && run.Length - run.IndexOf(',') - 1 is 1 or 2
                ? Plain(text, at, end, ',')
                : null;
        var (comma, dot) = (run.LastIndexOf(','), run.LastIndexOf('.'));
        if (dots == 1 && dot > comma && IsGrouped(run[..dot], ','))
            return Without(',', text, at, end);
        return commas == 1 && comma > dot && IsGrouped(run[..comma], '.')
            ? Without('.', text, at, end, ',')
            : null;
    }

    // By thousands, or as in India by hundreds above the first thousand.
    private static bool IsGrouped(ReadOnlySpan<char> run, char separator)
    {
        var first = run.IndexOf(separator);
        var last = run.LastIndexOf(separator);
        if (first is 0 or > 3 || run.Length - last - 1 != 3)
            return false;
        var (inThousands, inHundreds) = (true, first <= 2 && separator == ',');
        for (var at = first; at < last; )
        {
            var next = run[(at + 1)..].IndexOf(separator);
            inThousands &= next == 3;
            inHundreds &= next == 2;
            at += next + 1;
        }
        return inThousands || inHundreds;
    }

    // "1 234 567,5": groups of three with one and the same blank, and no digit after.
    private static Number? GroupedByBlanks(string text, int at, int digits, int limit)
    {
        if (digits - at > 3 || digits >= limit || !Piece.IsBlank(text[digits]) || text[at] == '0')
            return null;
        var (end, blank) = (digits, text[digits]);
        for (var groups = 0; groups < MostGroups && IsGroup(text, end, blank, limit); groups++)
            end += 4;
        if (end == digits || (end < limit && char.IsLetterOrDigit(text[end])))
            return null;
        var decimals = EndOfRun(text, end, limit);
        return Without(blank, text, at, decimals > end && text[end] is '.' ? decimals : end);
    }

    private static bool IsGroup(string text, int at, char blank, int limit) =>
        at + 4 <= limit
        && text[at] == blank
        && !text.AsSpan(at + 1, 3).ContainsAnyExceptInRange('0', '9')
        && (at + 4 == limit || !char.IsAsciiDigit(text[at + 4]));

    private static Number? Without(char separator, string text, int at, int end, char point = '.')
    {
        Span<char> plain = stackalloc char[MostDigits + 1];
        var length = 0;
        foreach (var letter in text.AsSpan(at, end - at))
        {
            if (letter == separator)
                continue;
            if (length == plain.Length)
                return null;
            plain[length++] = letter;
        }
        return Value(plain[..length], at, end, point);
    }

    private static Number? Plain(string text, int at, int end, char point = '.') =>
        Value(text.AsSpan(at, end - at), at, end, point);

    private static Number? Value(ReadOnlySpan<char> plain, int at, int end, char point)
    {
        if (plain.Length > MostDigits + 1)
            return null;
        var (value, decimals, isAfterPoint) = (0m, 0, false);
        foreach (var letter in plain)
        {
            if (letter == point)
            {
                isAfterPoint = true;
                continue;
            }
            value = value * 10 + (letter - '0');
            decimals += isAfterPoint ? 1 : 0;
        }
        for (var i = 0; i < decimals; i++)
            value /= 10;
        return new Number(at, end, value, decimals);
    }

    // ".08", not the end of "192.168": nothing that could be its whole part stands before.
    private static bool StartsFraction(string text, int at, int limit) =>
        at + 1 < limit
        && char.IsAsciiDigit(text[at + 1])
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is not '.');

    private static bool IsInsideRun(string text, int at) =>
        at > 1 && text[at - 1] is '.' or ',' && char.IsAsciiDigit(text[at - 2]);

    private static int EndOfDigits(string text, int at, int limit)
    {
        while (at < limit && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }

    private static int EndOfRun(string text, int at, int limit)
    {
        while (at + 1 < limit && text[at] is '.' or ',' && char.IsAsciiDigit(text[at + 1]))
            at = EndOfDigits(text, at + 1, limit);
        return at;
    }
}
