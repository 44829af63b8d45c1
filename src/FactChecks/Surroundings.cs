namespace Burdenshare.FactChecks;

/// <summary>
/// The sentence around a claim. Looks no further than a long sentence reaches, so time stays in line.
/// </summary>
internal static class Surroundings
{
    private const int Reach = 400;

    /// <summary>From the end of the sentence before to the end of this one.</summary>
    public static string Sentence(string text, Statements.TextSpan span) =>
        text[Start(text, span.Start)..End(text, span.End)];

    /// <summary>From the end of the sentence before to the claim.</summary>
    public static string Before(string text, Statements.TextSpan span) =>
        text[Start(text, span.Start)..span.Start];

    /// <summary>From the claim to the end of its sentence.</summary>
    public static string After(string text, Statements.TextSpan span) => text[span.End..End(text, span.End)];

    /// <summary>Where the sentence of a position begins.</summary>
    public static int Start(string text, int at)
    {
        var first = Math.Max(0, at - Reach);
        for (var i = at - 1; i >= first; i--)
            if (text[i] == '\n')
                return i + 1;
            else if (i + 1 < at && IsStop(text, i))
                return Math.Min(at, Closed(text, i + 1));
        return first;
    }

    /// <summary>Where the sentence of a position ends, its full stop included.</summary>
    public static int End(string text, int at)
    {
        var last = Math.Min(text.Length, at + Reach);
        for (var i = at; i < last; i++)
            if (text[i] == '\n')
                return i;
            else if (IsStop(text, i))
                return Closed(text, i + 1);
        return last;
    }

    // The quotation marks and brackets that close with a sentence belong to it.
    private static int Closed(string text, int at)
    {
        while (at < text.Length && text[at] is '”' or '"' or '’' or ')')
            at++;
        return at;
    }

    // A stop is followed by space and what can begin a sentence; "U.S. forces" and "3.5" are none.
    private static bool IsStop(string text, int at)
    {
        if (text[at] is not ('.' or '!' or '?'))
            return false;
        var next = Closed(text, at + 1);
        if (next >= text.Length)
            return true;
        if (!char.IsWhiteSpace(text[next]))
            return false;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        var initial =
            at >= 1 && char.IsUpper(text[at - 1]) && (at < 2 || !char.IsLetterOrDigit(text[at - 2]));
        return next >= text.Length || (!initial && !char.IsLower(text[next]));
    }
}
