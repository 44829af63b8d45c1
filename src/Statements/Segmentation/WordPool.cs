namespace Burdenshare.Statements.Segmentation;

/// <summary>
/// Gives words that were met a moment ago as the same string. It holds one word a slot, so that looking costs a
/// comparison, and a text of any length no more memory than a short one.
/// </summary>
internal sealed class WordPool
{
    private const int Slots = 1024;

    private readonly string?[] _words = new string?[Slots];

    /// <summary>The word as a string.</summary>
    public string Of(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return "";
        ref var slot = ref _words[SlotOf(word)];
        if (slot is null || !word.SequenceEqual(slot))
            slot = word.ToString();
        return slot;
    }

    // Length, ends and middle tell most words of a text apart.
    private static int SlotOf(ReadOnlySpan<char> word)
    {
        unchecked
        {
            var mixed = word.Length * 131 + word[0];
            mixed = mixed * 31 + word[^1];
            mixed = mixed * 31 + word[word.Length / 2];
            mixed = mixed * 31 + word[word.Length / 3];
            return (mixed ^ (mixed >> 10)) & (Slots - 1);
        }
    }
}
