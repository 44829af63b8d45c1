using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Burdenshare.Numerics;

namespace Burdenshare.Projections.Chance;

/// <summary>
/// Where every path of an ally stands; goes on year by year. Arrays have a place a path, filled up to whole vectors.
/// Paths are taken in blocks that fit the processor's nearest cache.
/// </summary>
internal sealed class PathState
{
    private const int Block = 1024;
    private readonly int _paths;
    private readonly double[] _drift;
    private readonly double[] _shares;
    private readonly double[] _highest;
    private readonly double[] _with;
    private readonly double[] _without;
    private readonly double[] _draws = new double[4 * Block];

    public PathState(int paths, double debt)
    {
        _paths = paths;
        double[] Row() => new double[Whole(paths)];
        (_drift, _shares, _highest, _with, _without) = (Row(), Row(), Row(), Row(), Row());
        Array.Fill(_with, debt);
        Array.Fill(_without, debt);
    }

    /// <summary>Percent of GDP.</summary>
    public ReadOnlySpan<double> Shares => _shares.AsSpan(0, _paths);

    /// <summary>The highest share so far.</summary>
    public ReadOnlySpan<double> Highest => _highest.AsSpan(0, _paths);

    /// <summary>Debt with the extra expenditure, percent of GDP.</summary>
    public ReadOnlySpan<double> Debts => _with.AsSpan(0, _paths);

    /// <summary>Debt without it.</summary>
    public ReadOnlySpan<double> DebtsWithout => _without.AsSpan(0, _paths);

    /// <summary>So many places that vectors fit.</summary>
    public static int Whole(int paths) =>
        (paths + Vector256<double>.Count - 1) / Vector256<double>.Count * Vector256<double>.Count;

    /// <summary>Goes on by a year along the course.</summary>
    public void Advance(NormalTable table, uint year, PathStep step, SharedYear shared)
    {
        for (var start = 0; start < _shares.Length; start += Block)
        {
            var length = Math.Min(Block, _shares.Length - start);
            var draws = _draws.AsSpan();
            var columns = new NormalColumns(
                draws[..length],
                draws.Slice(Block, length),
                draws.Slice(2 * Block, length),
                draws.Slice(3 * Block, length)
            );
            table.Fill(year, (uint)start, columns);
            AdvanceBlock(start, columns, step, shared);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AdvanceBlock(int start, NormalColumns own, PathStep step, SharedYear shared)
    {
        var real = Vectors(own.First);
        var price = Vectors(own.Second);
        var execution = Vectors(own.Third);
        var ownDrift = Vectors(own.Fourth);
        var commonReal = Vectors(shared.Real.Slice(start, own.First.Length));
        var commonPrice = Vectors(shared.Price.Slice(start, own.First.Length));
        var commonDrift = Vectors(shared.Drift.Slice(start, own.First.Length));
        var drift = Vectors(_drift.AsSpan(start, own.First.Length));
        var shares = Vectors(_shares.AsSpan(start, own.First.Length));
        var highest = Vectors(_highest.AsSpan(start, own.First.Length));
        var with = Vectors(_with.AsSpan(start, own.First.Length));
        var without = Vectors(_without.AsSpan(start, own.First.Length));
        for (var i = 0; i < shares.Length; i++)
        {
            var growth = commonReal[i] * step.SharedReal + real[i] * step.Real;
            var prices =
                commonReal[i] * step.SharedLink
                + commonPrice[i] * step.SharedPrice
                + real[i] * step.Link
                + price[i] * step.Price;
            var nominal = growth + prices;
            drift[i] += commonDrift[i] * step.SharedDrift + ownDrift[i] * step.Drift;
            var slower = Elementwise.Exp(-nominal);
            var spent = Elementwise.Exp(drift[i] + execution[i] * step.Execution - nominal);
            var shrink = slower * step.Shrink;
            var flow = Vector256.Create(step.Flow) - growth * PathStep.Cycle;
            var added = with[i] - without[i];
            with[i] =
                with[i] * shrink * step.Unboosted
                + shrink * added * step.Interest
                + flow
                + spent * step.Extra
                - Vector256.Create(step.Relief);
            without[i] = without[i] * shrink + flow;
            shares[i] = spent * step.Course;
            highest[i] = Vector256.Max(highest[i], shares[i]);
        }
    }

    /// <summary>Part of the paths at a share or above.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double PartAt(ReadOnlySpan<double> shares, double share)
    {
        var count = 0;
        foreach (var value in shares)
            count = unchecked(count + (value >= share ? 1 : 0));
        return (double)count / shares.Length;
    }

    /// <summary>Mean of what is missing to a share.</summary>
    public double Shortfall(double share)
    {
        var sum = 0.0;
        foreach (var value in Shares)
            sum += Math.Max(0, share - value);
        return sum / _paths;
    }

    private static Span<Vector256<double>> Vectors(Span<double> values) =>
        MemoryMarshal.Cast<double, Vector256<double>>(values);

    private static ReadOnlySpan<Vector256<double>> Vectors(ReadOnlySpan<double> values) =>
        MemoryMarshal.Cast<double, Vector256<double>>(values);
}
