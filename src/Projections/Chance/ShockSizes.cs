using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Projections.Chance;

/// <summary>How large the yearly surprises are: standard deviations of logarithms, 0.02 is two percent.</summary>
/// <param name="Shared">What all allies meet together.</param>
/// <param name="Own">What each meets by itself.</param>
internal sealed record ShockSizes(ShockSize Shared, ImmutableDictionary<AreaCode, ShockSize> Own);

/// <summary>The sizes of one source of surprises.</summary>
/// <param name="Real">Growth of real GDP.</param>
/// <param name="Price">Growth of the GDP deflator.</param>
/// <param name="Link">Correlation of the two.</param>
/// <param name="Drift">The share leaves its course and does not come back by itself.</param>
/// <param name="Execution">A single year's expenditure differs from the estimate, and the next is free of it.</param>
internal sealed record ShockSize(double Real, double Price, double Link, double Drift, double Execution)
{
    /// <summary>Variance of a year's surprise in nominal GDP.</summary>
    public double NominalVariance => Real * Real + Price * Price + 2 * Link * Real * Price;
}
