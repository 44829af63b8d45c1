using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Verification;

/// <summary>One comparison of published figures with one another.</summary>
/// <param name="Identity">Name of the identity: "share", "growth", "categories" …</param>
/// <param name="Area">Whose figures.</param>
/// <param name="Year">Of which year.</param>
/// <param name="Published">The published value; null where a part is missing.</param>
/// <param name="Recomputed">What the other figures give; null where a part is missing.</param>
/// <param name="Holds">Whether both can be roundings of the same number.</param>
public sealed record Check(
    string Identity,
    AreaCode Area,
    int Year,
    decimal? Published,
    decimal? Recomputed,
    bool Holds
);
