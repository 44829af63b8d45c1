using System.Collections.Frozen;

namespace Burdenshare.Statements.Segmentation;

/// <summary>Words that are written with a full stop which does not end a sentence.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> s_words = WordTable.Listed("Abbreviations.Words");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_lookup =
        s_words.GetAlternateLookup<ReadOnlySpan<char>>();

    // These end a sentence as often as not, so only the next word can tell.
    private static readonly FrozenSet<string> s_ambiguous = WordTable.Listed("Abbreviations.Ambiguous");

    /// <summary>Whether a full stop right after the word belongs to it.</summary>
    public static bool TakesFullStop(ReadOnlySpan<char> word) => s_lookup.Contains(word);

    /// <summary>Whether a token that ends with a full stop may also end the sentence.</summary>
    public static bool MayEndSentence(Token token) =>
        s_ambiguous.Contains(token.Lower) || token.Lower.AsSpan(0, token.Lower.Length - 1).Contains('.');
}
