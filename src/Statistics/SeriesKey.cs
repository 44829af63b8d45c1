using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics;

/// <summary>What a series is about: whose figure, of what, in which unit, at which prices.</summary>
public readonly record struct SeriesKey(AreaCode Area, Measure Measure, Unit Unit, PriceBasis Basis)
    : IComparable<SeriesKey>
{
    /// <summary>Orders by measure, unit, price basis and area: the order of every listing.</summary>
    public int CompareTo(SeriesKey other)
    {
        var order = Measure.CompareTo(other.Measure);
        if (order == 0)
            order = Unit.CompareTo(other.Unit);
        if (order == 0)
            order = Basis.CompareTo(other.Basis);
        return order == 0 ? Area.CompareTo(other.Area) : order;
    }
}
