using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics;

/// <summary>What a series is about: whose figure, of what, in which unit, at which prices.</summary>
// A class, and its equality written out: tables over it then run on machine code that the framework ships with, where
// one over a struct is compiled anew in every process.
public sealed record SeriesKey(AreaCode Area, Measure Measure, Unit Unit, PriceBasis Basis)
    : IComparable<SeriesKey>
{
    /// <summary>Whether all four are the same.</summary>
    public bool Equals(SeriesKey? other) =>
        other is not null
        && Area == other.Area
        && Measure == other.Measure
        && Unit == other.Unit
        && Basis == other.Basis;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Area.ToString(), Measure.ToString(), Unit.ToString(), Basis.ToString());

    /// <summary>Orders by measure, unit, price basis and area: the order of every listing.</summary>
    public int CompareTo(SeriesKey? other)
    {
        if (other is null)
            return 1;
        var order = Measure.CompareTo(other.Measure);
        if (order == 0)
            order = Unit.CompareTo(other.Unit);
        if (order == 0)
            order = Basis.CompareTo(other.Basis);
        return order == 0 ? Area.CompareTo(other.Area) : order;
    }
}
