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
    /// <param name="probabilities">Between 0 and 1, rising.</param>
    public static double[] Of(ReadOnlySpan<double> sample, params ReadOnlySpan<double> probabilities)
    {
        if (sample.Length < FewestForBins)
            return OfFew(sample, probabilities);
        var (low, high) = Range(sample);
        if (low == high)
            return [.. Enumerable.Repeat(low, probabilities.Length)];
        var counts = Count(sample, low, Bins / (high - low));
        var results = new double[probabilities.Length];
        for (var i = 0; i < results.Length; i++)
        {
            var place = probabilities[i] * (sample.Length - 1);
            var below = (int)Math.Floor(place);
            var bin = new Bin(counts, below);
            var members = bin.Members(sample, low, Bins / (high - low));
            var lower = members[below - bin.Before];
            var upper = place == below ? lower : members[below + 1 - bin.Before];
            results[i] = lower + (place - below) * (upper - lower);
        }
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

    private static (double Low, double High) Range(ReadOnlySpan<double> sample)
    {
        var (low, high) = (double.MaxValue, double.MinValue);
        foreach (var value in sample)
            (low, high) = (Math.Min(low, value), Math.Max(high, value));
        return (low, high);
    }

    private static int[] Count(ReadOnlySpan<double> sample, double low, double perBin)
    {
        var counts = new int[Bins];
        foreach (var value in sample)
            counts[BinOf(value, low, perBin)]++;
        return counts;
    }

    private static int BinOf(double value, double low, double perBin) =>
        Math.Min(Bins - 1, (int)((value - low) * perBin));

    // The bins, from the one that holds an order statistic to the one that holds the next.
    private readonly record struct Bin
    {
        private readonly int _first;
        private readonly int _last;
        private readonly int _count;

        public Bin(int[] counts, int place)
        {
            while (Before + counts[_first] <= place)
                Before += counts[_first++];
            _last = _first;
            _count = counts[_first];
            while (Before + _count <= place + 1 && _last + 1 < Bins)
                _count += counts[++_last];
        }

        /// <summary>How many values lie in the bins before.</summary>
        public int Before { get; }

        public double[] Members(ReadOnlySpan<double> sample, double low, double perBin)
        {
            var members = new double[_count];
            var filled = 0;
            foreach (var value in sample)
                if (BinOf(value, low, perBin) is var bin && bin >= _first && bin <= _last)
                    members[filled++] = value;
            Array.Sort(members);
            return members;
        }
    }
}
