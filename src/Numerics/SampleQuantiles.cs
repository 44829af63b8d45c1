using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Burdenshare.Numerics;

/// <summary>
/// Quantiles of a large sample without sorting it: values are counted into bins, and only the bins that hold a wanted
/// order statistic are sorted. The result is exactly that of <see cref="Quantiles.OfSorted"/>.
/// </summary>
public static class SampleQuantiles
{
    private const int FewestForBins = 512;
    private const int Bins = 4096;

    /// <summary>The quantiles at the probabilities, in the same order.</summary>
    /// <param name="sample">Finite values in any order; at least one.</param>
    /// <param name="probabilities">Between 0 and 1, at most 32.</param>
    public static double[] Of(ReadOnlySpan<double> sample, params ReadOnlySpan<double> probabilities)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(probabilities.Length, 32, nameof(probabilities));
        var (low, high) = Range(sample);
        if (sample.Length < FewestForBins || !(Bins / (high - low) > 0))
            return OfFew(sample, probabilities);
        // Rented, because a new one would be cleared for nothing: every place is written before it is read.
        var rented = ArrayPool<ushort>.Shared.Rent(sample.Length);
        var bins = rented.AsSpan(0, sample.Length);
        var counts = Count(sample, bins, (low, Bins / (high - low)));
        var runs = new Run[probabilities.Length];
        for (var i = 0; i < runs.Length; i++)
            runs[i] = new Run(counts, (int)Math.Floor(probabilities[i] * (sample.Length - 1)));
        Gather(sample, bins, runs);
        ArrayPool<ushort>.Shared.Return(rented);
        var results = new double[runs.Length];
        for (var i = 0; i < results.Length; i++)
            results[i] = runs[i].At(probabilities[i] * (sample.Length - 1));
        return results;
    }

    private static double[] OfFew(ReadOnlySpan<double> sample, ReadOnlySpan<double> probabilities)
    {
        var sorted = sample.ToArray();
        Array.Sort(sorted);
        var results = new double[probabilities.Length];
        for (var i = 0; i < results.Length; i++)
            results[i] = Quantiles.OfSorted(sorted, probabilities[i]);
        return results;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (double Low, double High) Range(ReadOnlySpan<double> sample)
    {
        var (low, high) = (double.MaxValue, double.MinValue);
        var whole = MemoryMarshal.Cast<double, Vector256<double>>(sample);
        var (lows, highs) = (Vector256.Create(low), Vector256.Create(high));
        foreach (var four in whole)
            (lows, highs) = (Vector256.Min(lows, four), Vector256.Max(highs, four));
        for (var i = 0; i < Vector256<double>.Count; i++)
            (low, high) = (Math.Min(low, lows[i]), Math.Max(high, highs[i]));
        foreach (var value in sample[(whole.Length * Vector256<double>.Count)..])
            (low, high) = (Math.Min(low, value), Math.Max(high, value));
        return (low, high);
    }

    // The bins are multiplied out, not compared: a rounding puts a value into the next bin, for every use of it alike.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] Count(
        ReadOnlySpan<double> sample,
        Span<ushort> bins,
        (double Low, double PerBin) scale
    )
    {
        var counts = new int[Bins + 1];
        unchecked
        {
            for (var i = 0; i < sample.Length && i < bins.Length; i++)
            {
                var bin = (int)((sample[i] - scale.Low) * scale.PerBin);
                bins[i] = (ushort)bin;
                counts[bin]++;
            }
        }
        return counts;
    }

    // One pass for all: a bin's bits say which runs want its values.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Gather(ReadOnlySpan<double> sample, ReadOnlySpan<ushort> bins, Run[] runs)
    {
        Span<uint> wanted = stackalloc uint[Bins + 1];
        for (var k = 0; k < runs.Length; k++)
        for (var bin = runs[k].First; bin <= runs[k].Last; bin++)
            wanted[bin] |= 1u << k;
        for (var i = 0; i < sample.Length && i < bins.Length; i++)
            if (wanted[bins[i]] is var bits && bits != 0)
                for (var k = 0; k < runs.Length; k++)
                    if ((bits & (1u << k)) != 0)
                        runs[k].Add(sample[i]);
    }

    // The bins from the one that holds an order statistic to the one that holds the next.
    private sealed class Run
    {
        private readonly int _before;
        private readonly double[] _members;
        private int _filled;

        public Run(int[] counts, int place)
        {
            while (_before + counts[First] <= place)
                _before += counts[First++];
            Last = First;
            var count = counts[First];
            while (_before + count <= place + 1 && Last + 1 < counts.Length)
                count += counts[++Last];
            _members = new double[count];
        }

        public int First { get; }

        public int Last { get; }

        public void Add(double value) => _members[_filled++] = value;

        public double At(double place)
        {
            Array.Sort(_members);
            var below = (int)Math.Floor(place);
            var lower = _members[below - _before];
            return below == place ? lower : lower + (place - below) * (_members[below + 1 - _before] - lower);
        }
    }
}
