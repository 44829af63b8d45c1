using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Derived;

/// <summary>A figure as published, or derived from published ones by a named rule.</summary>
/// <param name="Value">In the plain unit: money in millions.</param>
/// <param name="Unit">Code of the unit.</param>
/// <param name="Basis">At which prices.</param>
/// <param name="From">Every published figure that it rests on; one where it is published itself.</param>
public sealed record DerivedFigure(decimal Value, string Unit, PriceBasis Basis, ImmutableArray<Figure> From)
{
    /// <summary>Estimate as soon as one figure beneath it is one.</summary>
    public ObservationStatus Status =>
        From.Any(figure => figure.Status == ObservationStatus.Uncertain) ? ObservationStatus.Uncertain
        : From.Any(figure => figure.Status == ObservationStatus.Estimate) ? ObservationStatus.Estimate
        : From.Any(figure => figure.Status == ObservationStatus.Unstated) ? ObservationStatus.Unstated
        : ObservationStatus.Actual;
}
