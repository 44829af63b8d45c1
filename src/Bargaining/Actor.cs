using System.Collections.Immutable;

namespace Burdenshare.Bargaining;

/// <summary>One side of a negotiation: what it wants, how much it cares, how much it weighs.</summary>
/// <param name="Name">Unique within the issue; an alpha-3 code for an ally.</param>
/// <param name="Description">For the reader only.</param>
/// <param name="Influence">Capability on a ratio scale; only proportions matter.</param>
/// <param name="Positions">What it asks for, one value a dimension, in the dimension's unit.</param>
/// <param name="Saliences">How much it cares, one value a dimension, each at least 0, summing to at most 1.</param>
public sealed record Actor(
    string Name,
    string Description,
    double Influence,
    ImmutableArray<double> Positions,
    ImmutableArray<double> Saliences
)
{
    /// <summary>The sum of its saliences.</summary>
    public double TotalSalience => Saliences.Sum();
}

/// <summary>One question under negotiation, as a line from one extreme to the other.</summary>
/// <param name="Name">What is asked.</param>
/// <param name="Low">The lower end of the scale that positions are measured on.</param>
/// <param name="High">The upper end.</param>
/// <param name="Unit">What a position counts ("PC_GDP"); null for an abstract scale.</param>
/// <param name="StatusQuo">What stands when nothing is agreed; null where unknown.</param>
public sealed record Dimension(
    string Name,
    double Low,
    double High,
    string? Unit = null,
    double? StatusQuo = null
)
{
    /// <summary>A position on the scale from 0 to 1.</summary>
    public double ToUnit(double position) => (position - Low) / (High - Low);

    /// <summary>A point of the scale from 0 to 1 in the dimension's own unit.</summary>
    public double FromUnit(double point) => Low + point * (High - Low);
}

/// <summary>How far one actor's ideal follows another's position from turn to turn (KTAB: IdealAdjustment).</summary>
/// <param name="Adjusting">The actor whose ideal moves.</param>
/// <param name="Reference">The actor whose position it follows.</param>
/// <param name="Weight">Between 0 and 1.</param>
public sealed record Accommodation(string Adjusting, string Reference, double Weight);
