using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Burdenshare.Statements.Syntax;

/// <summary>
/// Learned weights: a row a feature, a lane a class, each an octet. Features share rows by their hash, so the table's
/// size is fixed; sums are of whole numbers, so every machine decides alike.
/// </summary>
internal sealed class WeightTable
{
    // Octets that memory is fetched by; the table begins with one, so that no row of so many lies across two.
    private const int Line = 64;

    private readonly sbyte[] _weights;
    private readonly int _shift;
    private readonly int _start;

    /// <summary>A table of two to the power of <paramref name="bits"/> rows.</summary>
    public WeightTable(int bits, int lanes, sbyte[] weights)
    {
        if (lanes % 16 != 0 || weights.Length != lanes << bits)
            throw new ArgumentException("lanes come in sixteens, and the weights fill the table");
        (Bits, Lanes, _shift) = (bits, lanes, 32 - bits);
        _weights = GC.AllocateUninitializedArray<sbyte>(weights.Length + Line, pinned: true);
        _start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(_weights, 0) & (Line - 1));
        weights.CopyTo(_weights, _start);
    }

    /// <summary>The binary logarithm of the number of rows.</summary>
    public int Bits { get; }

    /// <summary>The number of classes, rounded up to sixteens.</summary>
    public int Lanes { get; }

    /// <summary>The sums over the features' rows; there is room for every lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Sum(ReadOnlySpan<uint> features, Span<short> sums)
    {
        ref var first = ref MemoryMarshal.GetReference(_weights.AsSpan(_start));
        ref var sum = ref MemoryMarshal.GetReference(sums[..Lanes]);
        for (nuint lane = 0; lane < (nuint)Lanes; lane += 16)
        {
            var all = Vector256<short>.Zero;
            foreach (var feature in features)
            {
                var row = Vector128.LoadUnsafe(ref first, (feature >> _shift) * (nuint)Lanes + lane);
                all += Vector256.WidenLower(row.ToVector256Unsafe());
            }
            all.StoreUnsafe(ref sum, lane);
        }
    }

    /// <summary>The best of the first classes; of equal ones the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
