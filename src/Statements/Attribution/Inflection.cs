using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>Regular English verb forms.</summary>
internal static class Inflection
{
    // Stress on the last of several syllables cannot be seen in the spelling.
    private static readonly FrozenSet<string> s_stressed = WordTable.Listed("Inflection.Stressed");

    /// <summary>"denies", "presses", "says".</summary>
    public static string Present(string lemma) =>
        EndsInConsonantY(lemma) ? $"{lemma[..^1]}ies"
        : Hisses(lemma) ? $"{Stem(lemma)}es"
        : $"{lemma}s";

    /// <summary>"denied", "urged", "admitted", "pressed".</summary>
    public static string Past(string lemma) =>
        EndsInConsonantY(lemma) ? $"{lemma[..^1]}ied"
        : lemma[^1] == 'e' ? $"{lemma}d"
        : $"{Stem(lemma)}ed";

    /// <summary>"denying", "urging", "admitting", "agreeing", "lying".</summary>
    public static string Participle(string lemma) =>
        lemma.EndsWith("ie", StringComparison.Ordinal) ? $"{lemma[..^2]}ying"
        : lemma[^1] == 'e' && lemma[^2] is not 'e' ? $"{lemma[..^1]}ing"
        : $"{Stem(lemma)}ing";

    /// <summary>"signall" for "signal", which Britain doubles whatever the stress; null for other verbs.</summary>
    public static string? BritishStem(string lemma) =>
        lemma[^1] == 'l' && EndsInOneVowelAndConsonant(lemma) && !Doubles(lemma) ? $"{lemma}l" : null;

    private static string Stem(string lemma) => Doubles(lemma) ? $"{lemma}{lemma[^1]}" : lemma;

    private static bool Hisses(string lemma) =>
        lemma[^1] is 'x' or 'z'
        || lemma.EndsWith("ss", StringComparison.Ordinal)
        || lemma.EndsWith("sh", StringComparison.Ordinal)
        || lemma.EndsWith("ch", StringComparison.Ordinal);

    private static bool EndsInConsonantY(string lemma) =>
        lemma[^1] == 'y' && lemma[^2] is not ('a' or 'e' or 'o' or 'u');

    // "stop", "refer": one vowel and one consonant at the end of a stressed syllable.
    private static bool Doubles(string lemma) =>
        EndsInOneVowelAndConsonant(lemma) && (Syllables(lemma) == 1 || s_stressed.Contains(lemma));

    private static bool EndsInOneVowelAndConsonant(string lemma) =>
        lemma.Length > 2
        && lemma[^1] is not ('w' or 'x' or 'y' or 'h')
        && !IsVowel(lemma, lemma.Length - 1)
        && IsVowel(lemma, lemma.Length - 2)
        && !IsVowel(lemma, lemma.Length - 3);

    private static int Syllables(string lemma) =>
        Enumerable.Range(0, lemma.Length).Count(at => IsVowel(lemma, at) && !IsVowel(lemma, at - 1));

    // The u of "quip" is none.
    private static bool IsVowel(string lemma, int at) =>
        at >= 0
        && lemma[at] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y'
        && !(lemma[at] == 'u' && at > 0 && lemma[at - 1] == 'q');
}
