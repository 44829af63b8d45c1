using System.Collections.Immutable;

namespace Burdenshare.Projections.Outlooks;

/// <summary>Yearly values from a first year on, without gaps.</summary>
/// <param name="FirstYear">The year of the first value.</param>
/// <param name="Values">One a year; never empty.</param>
internal sealed record YearTrack(int FirstYear, ImmutableArray<double> Values)
{
    public int LastYear => FirstYear + Values.Length - 1;

    public double this[int year] => Values[year - FirstYear];

    /// <summary>The track on to a year; each value follows from the two before it.</summary>
    public YearTrack ExtendedTo(int year, Func<double, double, double> next)
    {
        var values = Values.ToBuilder();
        while (FirstYear + values.Count <= year)
            values.Add(next(values[^2], values[^1]));
        return this with { Values = values.ToImmutable() };
    }

    /// <summary>On to a year at the last rate of growth.</summary>
    public YearTrack GrownTo(int year) => ExtendedTo(year, (before, last) => last * last / before);

    /// <summary>On to a year at the last value.</summary>
    public YearTrack HeldTo(int year) => ExtendedTo(year, (_, last) => last);

    /// <summary>Two tracks of the same years, value by value.</summary>
    public YearTrack With(YearTrack other, Func<double, double, double> combine) =>
        this with
        {
            Values = [.. Values.Zip(other.Values, combine)],
        };
}
