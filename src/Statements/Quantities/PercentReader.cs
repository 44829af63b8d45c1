namespace Burdenshare.Statements.Quantities;

/// <summary>
/// Percentages in every spelling: "2 %", "2.4 per cent", "two and a half percent", "0.3 percentage points".
/// </summary>
internal static class PercentReader
{
    private const int LongestAddress = 1024;

    /// <summary>Where the sign of a percentage ends that begins after a number, and whether it counts points.</summary>
    public static (int End, bool IsPoints)? SignAfter(string text, int at, int limit)
    {
        var sign = Piece.At(text, at, limit);
        if (sign.IsHyphen(text) && sign.Start == at)
            sign = sign.Next(text, limit);
        if (SignEnd(text, sign, limit) is not { } end)
            return null;
        var points = Piece.At(text, end, limit);
        if (points.Is(text, "points") || points.Is(text, "point"))
            return (points.End, true);
        // "percentage" alone is a noun, but nobody says "3 percentage" of anything else.
        return (end, false);
    }

    /// <summary>All percentages of a text, below zero too; "percent of ten" is ten. Ranges give their ends.</summary>
    public static IEnumerable<Number> In(string text)
    {
        foreach (var number in NumberReader.In(text))
        {
            if (IsInAddress(text, number.Start))
                continue;
            if (SignAfter(text, number.End, text.Length) is { } sign)
                yield return number with
                {
                    End = sign.End,
                };
            else if (SignBefore(text, number.Start) is { } start)
                yield return number with
                {
                    Start = start,
                };
        }
    }

    /// <summary>Whether a place lies inside an internet address, where "%20" is a blank.</summary>
    public static bool IsInAddress(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestAddress && !char.IsWhiteSpace(text[start - 1]))
            start--;
        return text.AsSpan(start, at - start).Contains("://", StringComparison.Ordinal);
    }

    /// <summary>Where a sign of percent ends that begins with a piece; null for other words.</summary>
    public static int? SignEnd(string text, Piece sign, int limit)
    {
        if (sign.IsMark(text, '%'))
            return sign.End;
        if (sign.Kind != PieceKind.Word)
            return null;
        if (IsPercent(sign.Of(text)))
            return sign.End;
        if (sign.Is(text, "per"))
            return AfterHyphen(text, sign, limit) is var cent && cent.Is(text, "cent") ? cent.End : null;
        // "pc", "p.c."
        return sign.Is(text, "pc") ? sign.End
            : sign.Is(text, "p")
            && text.AsSpan(sign.Start).StartsWith("p.c.", StringComparison.OrdinalIgnoreCase)
                ? sign.Start + 4
            : null;
    }

    private static Piece AfterHyphen(string text, Piece word, int limit)
    {
        var next = word.Next(text, limit);
        return next.IsHyphen(text) ? next.Next(text, limit) : next;
    }

    private static bool IsPercent(ReadOnlySpan<char> word) =>
        word.Equals("percent", StringComparison.OrdinalIgnoreCase)
        || word.Equals("percents", StringComparison.OrdinalIgnoreCase)
        || word.Equals("percentage", StringComparison.OrdinalIgnoreCase)
        || word.Equals("percentages", StringComparison.OrdinalIgnoreCase)
        || word.Equals("pct", StringComparison.OrdinalIgnoreCase);

    private static int? SignBefore(string text, int at)
    {
        if (!Piece.WordBefore(text, at).Equals("of", StringComparison.OrdinalIgnoreCase))
            return null;
        var of = Back(text, at, "of");
        var word = Piece.WordBefore(text, of);
        if (IsPercent(word))
            return Back(text, of, word);
        if (!word.Equals("cent", StringComparison.OrdinalIgnoreCase))
            return null;
        var cent = Back(text, of, word);
        return Piece.WordBefore(text, cent).Equals("per", StringComparison.OrdinalIgnoreCase)
            ? Back(text, cent, "per")
            : null;
    }

    private static int Back(string text, int at, ReadOnlySpan<char> word)
    {
        while (Piece.IsBlank(text[at - 1]))
            at--;
        return at - word.Length;
    }
}
