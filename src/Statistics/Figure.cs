using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics;

/// <summary>A published figure with all that it takes to quote it: it cannot be built without its origin.</summary>
/// <param name="Key">Whose figure, of what.</param>
/// <param name="Year">Year, as the publisher names it.</param>
/// <param name="Value">As published.</param>
/// <param name="Multiplier">Power of ten of the unit.</param>
/// <param name="Status">Actual, estimate, or not stated.</param>
/// <param name="Edition">The release it was read in.</param>
/// <param name="Origin">The document it was read in.</param>
public sealed record Figure(
    SeriesKey Key,
    int Year,
    decimal Value,
    int Multiplier,
    ObservationStatus Status,
    Edition Edition,
    Origin Origin
);
