using System.Collections.Immutable;

namespace Burdenshare.Projections.Courses;

/// <summary>Shares of GDP in percent, year by year; the first is the year from which it starts.</summary>
internal sealed record Course(int BaseYear, ImmutableArray<double> Shares)
{
    public int LastYear => BaseYear + Shares.Length - 1;

    public double this[int year] => Shares[year - BaseYear];
}
