using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics;

/// <summary>One published figure of a series. The scale of the decimal is the precision that is held.</summary>
/// <param name="Year">Calendar or fiscal year, as the publisher names it.</param>
/// <param name="Value">As published, never rescaled.</param>
/// <param name="Status">Actual, estimate, or not stated.</param>
/// <param name="Origin">Index into the release's origins.</param>
public readonly record struct Observation(int Year, decimal Value, ObservationStatus Status, int Origin)
{
    /// <summary>Number of decimals that are held.</summary>
    public int Decimals => Value.Scale;
}
