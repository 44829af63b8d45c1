using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Burdenshare.Statements.Syntax;

/// <summary>
/// Learned weights: a row a feature, a lane a class, each an octet. Features share rows by their hash, so the table's
/// size is fixed; sums are of whole numbers, so every machine decides alike.
/// </summary>
internal sealed class WeightTable
{
    private readonly sbyte[] _weights;
    private readonly int _shift;

    /// <summary>A table of two to the power of <paramref name="bits"/> rows.</summary>
    public WeightTable(int bits, int lanes, sbyte[] weights)
    {
        if (lanes % 16 != 0 || weights.Length != lanes << bits)
            throw new ArgumentException("lanes come in sixteens, and the weights fill the table");
        (Bits, Lanes, _weights, _shift) = (bits, lanes, weights, 32 - bits);
    }

    /// <summary>The binary logarithm of the number of rows.</summary>
    public int Bits { get; }

    /// <summary>The number of classes, rounded up to sixteens.</summary>
    public int Lanes { get; }

    /// <summary>The sums over the features' rows; there is room for every lane.</summary>
    public void Sum(ReadOnlySpan<uint> features, Span<short> sums)
    {
        sums[..Lanes].Clear();
        ref var first = ref MemoryMarshal.GetArrayDataReference(_weights);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        foreach (var feature in features)
        {
            var row = (nuint)(feature >> _shift) * (nuint)Lanes;
            for (nuint lane = 0; lane < (nuint)Lanes; lane += 16)
            {
                var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref first, row + lane));
                (Vector128.LoadUnsafe(ref sum, lane) + low).StoreUnsafe(ref sum, lane);
                (Vector128.LoadUnsafe(ref sum, lane + 8) + high).StoreUnsafe(ref sum, lane + 8);
            }
        }
    }

    /// <summary>The best of the first classes; of equal ones the first.</summary>
    public static int Best(ReadOnlySpan<short> sums, int classes)
    {
        var best = 0;
        for (var i = 1; i < classes; i++)
        {
            if (sums[i] > sums[best])
                best = i;
        }
        return best;
    }
}
