namespace Burdenshare.Statements.Attribution;

/// <summary>Regular English verb forms.</summary>
internal static class Inflection
{
    /// <summary>"denies", "presses", "says".</summary>
    public static string Present(string lemma) =>
        EndsInConsonantY(lemma) ? $"{lemma[..^1]}ies"
        : lemma.EndsWith("ss", StringComparison.Ordinal)
        || lemma[^1] is 'x' or 'z' or 'h' && lemma[^2] is 's' or 'c'
            ? $"{lemma}es"
        : $"{lemma}s";

    /// <summary>"denied", "urged", "admitted", "pressed".</summary>
    public static string Past(string lemma) =>
        EndsInConsonantY(lemma) ? $"{lemma[..^1]}ied"
        : lemma[^1] == 'e' ? $"{lemma}d"
        : Doubles(lemma) ? $"{lemma}{lemma[^1]}ed"
        : $"{lemma}ed";

    /// <summary>"denying", "urging", "admitting", "agreeing".</summary>
    public static string Participle(string lemma) =>
        lemma[^1] == 'e' && lemma[^2] is not ('e' or 'i') ? $"{lemma[..^1]}ing"
        : Doubles(lemma) ? $"{lemma}{lemma[^1]}ing"
        : $"{lemma}ing";

    private static bool EndsInConsonantY(string lemma) =>
        lemma[^1] == 'y' && lemma[^2] is not ('a' or 'e' or 'o' or 'u');

    private static bool Doubles(string lemma) =>
        lemma is "admit" or "plan" or "commit" or "beg" or "quip" or "put" or "begin" or "slam" or "dub";
}
