namespace Burdenshare.Statements.Positions;

/// <summary>A stance and the word that states it.</summary>
/// <param name="Name">supports, opposes, conditional or undecided.</param>
/// <param name="Token">The word.</param>
internal readonly record struct Stance(string Name, int Token)
{
    /// <summary>Whether the sentence goes on from the one before ("along with them", "as well", "too").</summary>
    public bool Continues { get; init; }
}
