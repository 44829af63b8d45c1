using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Burdenshare.Statements.Syntax;

/// <summary>The weights of the parser's three moves, four octets a row of which the last is unused.</summary>
internal sealed class MoveTable
{
    private readonly int[] _weights;
    private readonly int _shift;

    /// <summary>A table of two to the power of <paramref name="bits"/> rows.</summary>
    public MoveTable(int bits, int[] weights)
    {
        if (weights.Length != 1 << bits)
            throw new ArgumentException("the weights fill the table");
        (Bits, _weights, _shift) = (bits, weights, 32 - bits);
    }

    /// <summary>The binary logarithm of the number of rows.</summary>
    public int Bits { get; }

    /// <summary>The sums of shift, left and right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (int Shift, int Left, int Right) Sum(ReadOnlySpan<uint> features)
    {
        var sums = Vector128<short>.Zero;
        ref var first = ref MemoryMarshal.GetArrayDataReference(_weights);
        foreach (var feature in features)
        {
            var row = Vector128.CreateScalarUnsafe(Unsafe.Add(ref first, feature >> _shift)).AsSByte();
            sums += Vector128.WidenLower(row);
        }
        return (sums[0], sums[1], sums[2]);
    }
}
