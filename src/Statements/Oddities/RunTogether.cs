using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Oddities;

/// <summary>
/// Two sentences without a full stop between them: a word that is only written with a capital where a sentence begins
/// follows a word in small letters.
/// </summary>
internal static class RunTogether
{
    private static readonly FrozenSet<string> s_openers = WordTable.Set(
        "these those they this he she we there however"
    );

    public static IEnumerable<WarningFinding> In(OddText text)
    {
        var tokens = text.Layout.Tokens;
        for (var at = 2; at + 1 < tokens.Length; at++)
        {
            if (
                tokens[at].IsCapitalised
                && tokens[at].Span.Length > 1
                && s_openers.Contains(tokens[at].Lower)
                && IsSmallWord(tokens[at - 1])
                && IsSmallWord(tokens[at + 1])
                && !text.OpensSentence(at)
                && !text.Layout.Text(at)[1..].ContainsAnyInRange('A', 'Z')
            )
                yield return text.Warn(
                    at - 1,
                    at + 2,
                    "STM211",
                    "two sentences without a full stop between them"
                );
        }
    }

    private static bool IsSmallWord(Token token) =>
        token is { IsWord: true, IsCapitalised: false, Span.Length: > 1 };
}
