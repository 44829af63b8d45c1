using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics;

/// <summary>
/// A figure that breaks an identity, known and explained. It holds the value that it expects to find: when the
/// publisher repairs the figure the verification fails and asks for the entry's removal.
/// </summary>
/// <param name="Identity">Which identity it breaks.</param>
/// <param name="Area">Whose figure.</param>
/// <param name="Year">Of which year.</param>
/// <param name="Published">The published value that was found; null where the oddity is that one is missing.</param>
/// <param name="Because">What is known about the reason.</param>
public sealed record DeclaredOddity(
    string Identity,
    AreaCode Area,
    int Year,
    decimal? Published,
    string Because
);
