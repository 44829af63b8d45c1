namespace Burdenshare.Statements.Quotations;

/// <summary>Tells quotation marks from apostrophes, primes and feet, and opening from closing ones.</summary>
internal static class QuoteMark
{
    /// <summary>The role of the double mark at that position.</summary>
    public static MarkRole Role(string text, int at)
    {
        switch (text[at])
        {
            case '\u201C': // “ also closes a German quotation; a letter before it and none behind tells
                return EndsWord(text, at) && !BeginsWord(text, at) ? MarkRole.Closes : MarkRole.Opens;
            case '\u201E' or '\u00AB' or '\u201F':
                return MarkRole.Opens;
            case '\u201D' or '\u00BB':
                return MarkRole.Closes;
            case '"' or '\uFF02':
                return BeginsWord(text, at) && !EndsWord(text, at) ? MarkRole.Opens
                    : EndsWord(text, at) ? MarkRole.Closes
                    : MarkRole.Opens;
            // ''typewritten'' marks: the first of an opening pair, the second of a closing one.
            case '\'' when At(text, at + 1) == '\'' && At(text, at - 1) != '\'':
                return BeginsWord(text, at + 1) && !EndsWord(text, at) ? MarkRole.Opens : MarkRole.None;
            case '\'' when At(text, at - 1) == '\'' && At(text, at - 2) != '\'':
                return EndsWord(text, at - 1) && !BeginsWord(text, at) ? MarkRole.Closes : MarkRole.None;
            case '\u2018':
                return BeginsWord(text, at) && !EndsWord(text, at) ? MarkRole.Opens : MarkRole.None;
            default:
                return MarkRole.None;
        }
    }

    /// <summary>Whether a mark begins the value of an attribute in markup: id="12".</summary>
    public static bool OpensAttribute(string text, int at) =>
        text[at] == '"' && At(text, at - 1) == '=' && char.IsLetterOrDigit(At(text, at - 2));

    /// <summary>
    /// Whether a straight mark has blanks on both sides, as after an inner quotation: "he said 'no' " .
    /// </summary>
    public static bool StandsAlone(string text, int at) =>
        text[at] == '"' && !BeginsWord(text, at) && char.IsWhiteSpace(At(text, at - 1));

    /// <summary>Whether a single mark at that position can close a quotation that ‘ opened.</summary>
    public static bool ClosesSingle(string text, int at) =>
        text[at] == '\u2019'
        && EndsWord(text, at)
        && !(at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]));

    private static char At(string text, int at) => at >= 0 && at < text.Length ? text[at] : ' ';

    private static bool BeginsWord(string text, int at) =>
        at + 1 < text.Length
        && !char.IsWhiteSpace(text[at + 1])
        && text[at + 1] is not (',' or '.' or ';' or ':' or '?' or '!');

    private static bool EndsWord(string text, int at) =>
        at > 0
        && !char.IsWhiteSpace(text[at - 1])
        && text[at - 1] is not ('(' or '[' or '—' or '–' or '\u2018');
}
