using Burdenshare.Statements.Syntax;

namespace Burdenshare.SyntaxTraining;

/// <summary>Weights in training, whose average over all steps is what is kept (Collins 2002).</summary>
internal sealed class AveragedTable(int bits, int lanes)
{
    private readonly int[] _weights = new int[lanes << bits];
    private readonly long[] _totals = new long[lanes << bits];
    private readonly int[] _since = new int[lanes << bits];
    private int _now;

    /// <summary>The sums over the features' rows.</summary>
    public void Sum(ReadOnlySpan<uint> features, Span<int> sums)
    {
        sums[..lanes].Clear();
        foreach (var feature in features)
        {
            var row = (int)(feature >> (32 - bits)) * lanes;
            for (var lane = 0; lane < lanes; lane++)
                sums[lane] += _weights[row + lane];
        }
    }

    /// <summary>Counts a step.</summary>
    public void Step() => _now++;

    /// <summary>Raises one class and lowers another.</summary>
    public void Update(ReadOnlySpan<uint> features, int right, int wrong)
    {
        foreach (var feature in features)
        {
            var row = (int)(feature >> (32 - bits)) * lanes;
            Add(row + right, 1);
            Add(row + wrong, -1);
        }
    }

    private void Add(int cell, int change)
    {
        _totals[cell] += (long)(_now - _since[cell]) * _weights[cell];
        _since[cell] = _now;
        _weights[cell] += change;
    }

    /// <summary>
    /// The averages as octets. The scale lets one weight in ten thousand be cut off, which costs less than
    /// coarser steps for all the others.
    /// </summary>
    public PackedTable Pack()
    {
        var means = new double[_weights.Length];
        for (var i = 0; i < means.Length; i++)
            means[i] = (_totals[i] + (double)(_now - _since[i]) * _weights[i]) / Math.Max(1, _now);
        var sizes = means.Select(Math.Abs).Where(size => size > 0).Order().ToArray();
        var largest = sizes.Length == 0 ? 1 : sizes[(int)((sizes.Length - 1) * 0.9999)];
        var octets = new byte[means.Length];
        for (var i = 0; i < means.Length; i++)
            octets[i] = unchecked((byte)(sbyte)Math.Clamp(Math.Round(means[i] / largest * 127), -127, 127));
        return new PackedTable(bits, lanes, octets);
    }
}
