using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Figures;

/// <summary>What was read before a quantity and helps to understand it.</summary>
/// <param name="Defence">Defence spending was spoken of a few sentences ago.</param>
/// <param name="IsFresh">A share of GDP stood in this sentence or the one before.</param>
/// <param name="HasSubject">The sentence names countries or allies.</param>
/// <param name="IsKnownShare">The same number was read as a share of GDP for defence.</param>
/// <param name="Neighbour">The meaning of the quantity before it in the sentence.</param>
internal readonly record struct Remembered(
    bool Defence,
    bool IsFresh,
    bool HasSubject,
    bool IsKnownShare,
    Meaning? Neighbour
)
{
    /// <summary>The alliance has agreed on that number.</summary>
    public bool IsAgreed { get; init; }

    /// <summary>What it measures as one of two parts of an agreement, the other of which stands beside it.</summary>
    public Measure? AgreedPart { get; init; }

    /// <summary>It is such a number, and allies are said to reach it or to be at it.</summary>
    public bool IsAlliesMark { get; init; }
}
