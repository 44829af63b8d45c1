using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Burdenshare.Numerics;

/// <summary>Functions of four numbers at a time; the same bytes on every machine.</summary>
public static class Elementwise
{
    /// <summary>e to the power of each number, which lies between -700 and 700.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Exp(Vector256<double> powers) => VectorMath.Exp(powers);
}
