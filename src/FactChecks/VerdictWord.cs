namespace Burdenshare.FactChecks;

/// <summary>The four labels of AVeriTeC (Schlichtkrull, Guo and Vlachos 2023).</summary>
public enum VerdictWord
{
    /// <summary>The figures bear the claim out.</summary>
    Supported,

    /// <summary>The figures contradict the claim.</summary>
    Refuted,

    /// <summary>No figure that is held and was out by the day decides.</summary>
    NotEnoughEvidence,

    /// <summary>Figures of equal standing part, or the claim picks the one that suits it.</summary>
    Conflicting,
}

/// <summary>The labels as they are published.</summary>
public static class VerdictWords
{
    /// <summary>The label in AVeriTeC's own spelling.</summary>
    public static string Label(this VerdictWord word) =>
        word switch
        {
            VerdictWord.Supported => "Supported",
            VerdictWord.Refuted => "Refuted",
            VerdictWord.NotEnoughEvidence => "Not Enough Evidence",
            VerdictWord.Conflicting => "Conflicting Evidence/Cherrypicking",
            _ => throw new ArgumentOutOfRangeException(nameof(word)),
        };
}
