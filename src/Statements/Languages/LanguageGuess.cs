using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Languages;

/// <summary>
/// Tells English from other languages by the commonest small words, and by script where a text is not in Latin letters.
/// It looks at the beginning, the middle and the end of a text, so that a foreign headline or quotation does not
/// decide.
/// </summary>
internal static class LanguageGuess
{
    /// <summary>ISO 639-1 of the language that is read.</summary>
    public const string English = "en";

    /// <summary>ISO 639-2 for a language that we cannot tell.</summary>
    public const string Undetermined = "und";

    // With fewer words, names and figures decide: such a text is taken for English.
    private const int FewestWords = 12;
    private const int Sampled = 400;

    private const char Kana = '\u3042';

    private const string List = "LanguageGuess.";

    private static readonly ImmutableArray<string> s_languages =
    [
        .. WordTable
            .Names.Where(name => name.StartsWith(List, StringComparison.Ordinal))
            .Select(name => name[List.Length..])
            .Order(StringComparer.Ordinal),
    ];

    private static readonly int s_english = s_languages.IndexOf(English);

    // For each word the languages that use it, one bit each.
    private static readonly FrozenDictionary<string, ulong> s_words = s_languages
        .SelectMany((language, bit) => WordTable.Listed(List + language).Select(word => (word, bit)))
        .GroupBy(pair => pair.word, StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.Aggregate(0UL, (bits, pair) => bits | 1UL << pair.bit),
            StringComparer.Ordinal
        );

    /// <summary>ISO 639-1 of the language that a text's tokens are in; "und" where it is none that we know.</summary>
    public static string Of(string text, ImmutableArray<Token> tokens)
    {
        Span<int> hits = stackalloc int[64];
        var (words, foreign, lastForeign) = (0, 0, '\0');
        foreach (var range in Samples(tokens.Length))
        {
            for (var at = range.Start; at < range.End; at++)
            {
                if (!tokens[at].IsWord)
                    continue;
                words++;
                if (text[tokens[at].Span.Start] is >= '\u0370' and (< '\u1E00' or >= '\u2C00') and var letter)
                    (foreign, lastForeign) = (foreign + 1, HasKana(text, tokens[at]) ? Kana : letter);
                if (s_words.TryGetValue(tokens[at].Lower, out var languages))
                    Count(hits, languages);
            }
        }
        var best = Best(hits);
        if (foreign * 2 > words)
            return hits[best] > 0 && best != s_english ? s_languages[best] : OfScript(lastForeign);
        var isForeign =
            words >= FewestWords && hits[best] * 12 >= words && hits[best] > hits[s_english] * 3 / 2 + 1;
        return isForeign ? s_languages[best] : English;
    }

    // Japanese begins most of its words with Chinese characters.
    private static bool HasKana(string text, Token word) =>
        text.AsSpan(word.Span.Start, word.Span.Length).ContainsAnyInRange('\u3040', '\u30FF');

    private static IEnumerable<TokenRange> Samples(int tokens)
    {
        if (tokens <= 3 * Sampled)
            return [new TokenRange(0, tokens)];
        var middle = (tokens - Sampled) / 2;
        return
        [
            new TokenRange(0, Sampled),
            new TokenRange(middle, middle + Sampled),
            new TokenRange(tokens - Sampled, tokens),
        ];
    }

    private static void Count(Span<int> hits, ulong languages)
    {
        for (; languages != 0; languages &= languages - 1)
            hits[BitOperations.TrailingZeroCount(languages)]++;
    }

    private static int Best(ReadOnlySpan<int> hits)
    {
        var best = 0;
        for (var i = 1; i < s_languages.Length; i++)
        {
            if (hits[i] > hits[best])
                best = i;
        }
        return best;
    }

    // A script that one language of ours alone uses tells it without a known word.
    private static string OfScript(char letter) =>
        letter switch
        {
            < '\u0400' => "el",
            >= '\u3040' and < '\u3100' => "ja",
            >= '\u4E00' and < '\uA000' => "zh",
            >= '\uAC00' and < '\uD7B0' => "ko",
            >= '\u0590' and < '\u0600' => "he",
            >= '\u10A0' and < '\u1100' => "ka",
            >= '\u0530' and < '\u0590' => "hy",
            _ => Undetermined,
        };
}
