using System.Text;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Reports;

/// <summary>
/// A word of a quotation, as it is compared: without case, marks and apostrophes, and a number as digits write it.
/// </summary>
/// <param name="Key">What is compared.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Word(string Key, TextSpan Span);

/// <summary>Cuts a stretch of text into words.</summary>
internal static class Wordwise
{
    /// <summary>The words of a stretch in their order.</summary>
    public static Word[] Cut(string text, TextSpan where)
    {
        var words = new List<Word>();
        var start = where.Start;
        foreach (var (span, written) in NumberSpans.In(text, where))
        {
            AddTo(words, text, new TextSpan(start, span.Start));
            words.Add(new Word(written, span));
            start = span.End;
        }
        AddTo(words, text, new TextSpan(start, where.End));
        return [.. words];
    }

    private static void AddTo(List<Word> words, string text, TextSpan where)
    {
        var key = new StringBuilder();
        var start = where.Start;
        for (var at = where.Start; at <= where.End; at++)
        {
            if (at < where.End && char.IsLetterOrDigit(text[at]))
            {
                if (key.Length == 0)
                    start = at;
                key.Append(char.ToLowerInvariant(text[at]));
            }
            else if (key.Length > 0 && !IsInside(text, at, where.End))
            {
                words.Add(new Word(key.ToString(), new TextSpan(start, at)));
                key.Clear();
            }
        }
    }

    // "don't" and "B.1" are one word.
    private static bool IsInside(string text, int at, int end) =>
        at + 1 < end && text[at] is '\'' or '’' or '.' && at + 1 < end && char.IsLetterOrDigit(text[at + 1]);
}
