using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Burdenshare.Numerics;

/// <summary>
/// Standard normal numbers four at a time, each four a function of (seed, name, row, column) and of nothing else: one
/// Philox block gives four words, two of them a pair of normals (Box and Muller 1958). A radius is drawn from 32 bits,
/// so no number lies beyond 6.7. The same on every machine, with vector instructions or without.
/// </summary>
/// <param name="stream">Seed and name.</param>
public readonly struct NormalTable(RandomStream stream)
{
    private const uint FirstMultiplier = 0xD2511F53;
    private const uint SecondMultiplier = 0xCD9E8D57;
    private const uint FirstWeyl = 0x9E3779B9;
    private const uint SecondWeyl = 0xBB67AE85;
    private const int Rounds = 10;
    private const int Lanes = 4;

    /// <summary>Fills four columns of a row, from a place on; all four have the same length.</summary>
    /// <param name="row">The row of the table: a year.</param>
    /// <param name="first">The first place: a path.</param>
    /// <param name="columns">Where the numbers go.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fill(uint row, uint first, NormalColumns columns)
    {
        var length = columns.First.Length;
        Span<double> rest = stackalloc double[4 * Lanes];
        for (var i = 0; i < length; i += Lanes)
        {
            var places = Vector256.Create(0UL, 1, 2, 3) + Vector256.Create((ulong)first + (ulong)i);
            var (a, b, c, d) = Quad(row, places);
            if (i + Lanes <= length)
            {
                a.CopyTo(columns.First[i..]);
                b.CopyTo(columns.Second[i..]);
                c.CopyTo(columns.Third[i..]);
                d.CopyTo(columns.Fourth[i..]);
                continue;
            }
            a.CopyTo(rest);
            b.CopyTo(rest[Lanes..]);
            c.CopyTo(rest[(2 * Lanes)..]);
            d.CopyTo(rest[(3 * Lanes)..]);
            for (var k = 0; i + k < length; k++)
            {
                columns.First[i + k] = rest[k];
                columns.Second[i + k] = rest[Lanes + k];
                columns.Third[i + k] = rest[2 * Lanes + k];
                columns.Fourth[i + k] = rest[3 * Lanes + k];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (Vector256<double>, Vector256<double>, Vector256<double>, Vector256<double>) Quad(
        uint row,
        Vector256<ulong> places
    )
    {
        var (key, name) = stream.Key;
        var (a, b) = (places, Vector256.Create((ulong)row));
        var (c, d) = (Vector256.Create(name & uint.MaxValue), Vector256.Create(name >> 32));
        var (first, second) = ((uint)key, (uint)(key >> 32));
        for (var round = 0; round < Rounds; round++)
        {
            var left = Times(a, FirstMultiplier);
            var right = Times(c, SecondMultiplier);
            (a, b, c, d) = (
                (right >> 32) ^ b ^ Vector256.Create((ulong)first),
                right & Vector256.Create((ulong)uint.MaxValue),
                (left >> 32) ^ d ^ Vector256.Create((ulong)second),
                left & Vector256.Create((ulong)uint.MaxValue)
            );
            unchecked
            {
                first += FirstWeyl;
                second += SecondWeyl;
            }
        }
        var (x, y) = Pair(a, b);
        var (z, w) = Pair(c, d);
        return (x, y, z, w);
    }

    // The product of two words in 64 bits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Times(Vector256<ulong> words, uint factor) =>
        Avx2.IsSupported
            ? Avx2.Multiply(words.AsUInt32(), Vector256.Create((ulong)factor).AsUInt32())
            : words * Vector256.Create((ulong)factor);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<double>, Vector256<double>) Pair(Vector256<ulong> length, Vector256<ulong> turn)
    {
        // One is added so that the logarithm is finite.
        var unit =
            (VectorMath.ToDouble(length) + Vector256.Create(1.0)) * Vector256.Create(1.0 / (1UL << 32));
        var radius = Vector256.Sqrt(VectorMath.Log(unit) * Vector256.Create(-2.0));
        // Thirty bits are an angle within a quarter turn, the two above them the quarter.
        var part = VectorMath.ToDouble(turn & Vector256.Create((1UL << 30) - 1));
        var angle =
            (part * Vector256.Create(1.0 / (1UL << 30)) - Vector256.Create(0.5))
            * Vector256.Create(Math.PI / 2);
        var (cosine, sine) = VectorMath.CosSin(angle);
        var isTurned = Vector256
            .Equals(turn & Vector256.Create(1UL << 30), Vector256.Create(1UL << 30))
            .AsDouble();
        var sign = (turn & Vector256.Create(1UL << 31)) << 32;
        var x = Vector256.ConditionalSelect(isTurned, -sine, cosine);
        var y = Vector256.ConditionalSelect(isTurned, cosine, sine);
        return ((x.AsUInt64() ^ sign).AsDouble() * radius, (y.AsUInt64() ^ sign).AsDouble() * radius);
    }
}

/// <summary>Four spans of equal length for normal numbers.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly ref struct NormalColumns
{
    /// <summary>Takes four spans.</summary>
    /// <exception cref="ArgumentException">When their lengths differ.</exception>
    public NormalColumns(Span<double> first, Span<double> second, Span<double> third, Span<double> fourth)
    {
        if (first.Length != second.Length || first.Length != third.Length || first.Length != fourth.Length)
            throw new ArgumentException("Columns of normals are equally long.", nameof(first));
        First = first;
        Second = second;
        Third = third;
        Fourth = fourth;
    }

    /// <summary>The first of each four.</summary>
    public Span<double> First { get; }

    /// <summary>The second.</summary>
    public Span<double> Second { get; }

    /// <summary>The third.</summary>
    public Span<double> Third { get; }

    /// <summary>The fourth.</summary>
    public Span<double> Fourth { get; }
}
