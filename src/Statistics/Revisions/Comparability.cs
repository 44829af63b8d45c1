using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Revisions;

/// <summary>Whether figures of two editions may be set against each other.</summary>
public static class Comparability
{
    /// <summary>
    /// The same unit, and for an amount the same price basis: money at the prices of two base years is not one
    /// series. A percentage is comparable whatever its price basis.
    /// </summary>
    public static bool IsComparableTo(this Figure figure, Figure other) =>
        figure.Key.Unit == other.Key.Unit
        && (
            figure.Key.Basis == other.Key.Basis
            || !(figure.Key.Unit.IsCurrency || figure.Key.Unit == Unit.UsdPerHead)
        );
}
