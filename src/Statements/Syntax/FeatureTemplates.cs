using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Burdenshare.Statements.Syntax;

/// <summary>
/// Which of the things looked at make a feature together: one to three each. The features are hashed eight at a time,
/// to the same numbers as part after part.
/// </summary>
internal sealed class FeatureTemplates
{
    private const int Side = 8;
    private const int Most = 3;

    private readonly byte[] _parts;
    private readonly uint[] _seeds;
    private readonly int[] _ends = new int[Most];
    private readonly uint _last;
    private readonly int _furthest;

    /// <summary>Features that are told apart by their number after a seed, and closed by a last part.</summary>
    /// <param name="seed">Mixed first, with the template's number added.</param>
    /// <param name="last">Mixed last.</param>
    /// <param name="templates">Where the parts stand in what is looked at; none of a length or at least eight.</param>
    public FeatureTemplates(uint seed, uint last, params ReadOnlySpan<byte[]> templates)
    {
        (Count, _last) = (templates.Length, last);
        (_parts, _seeds) = (new byte[Most * Count], new uint[Count]);
        var filled = 0;
        for (var length = Most; length > 0; length--)
        {
            var start = filled;
            for (var number = 0; number < Count; number++)
            {
                if (templates[number].Length != length)
                    continue;
                _seeds[filled] = seed + (uint)number;
                for (var part = 0; part < length; part++)
                    _parts[part * Count + filled] = templates[number][part];
                filled++;
            }
            if (filled - start is > 0 and < Side)
                throw new ArgumentException("features are hashed eight at a time", nameof(templates));
            _ends[length - 1] = filled;
        }
        _furthest = _parts.Max();
    }

    /// <summary>How many features there are.</summary>
    public int Count { get; }

    /// <summary>Hashes the features of what is looked at; those with more parts come first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fill(ReadOnlySpan<uint> looked, Span<uint> features)
    {
        if (looked.Length <= _furthest || features.Length < Count)
            throw new ArgumentException("there is room for all that is looked at and for every feature");
        Hash(looked, 3, 0, _ends[2], features);
        Hash(looked, 2, _ends[2], _ends[1], features);
        Hash(looked, 1, _ends[1], _ends[0], features);
    }

    // Where a group is no multiple of eight, its last eight overlap those before them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Hash(ReadOnlySpan<uint> looked, int length, int start, int end, Span<uint> features)
    {
        ref var seed = ref MemoryMarshal.GetArrayDataReference(_seeds);
        ref var part = ref MemoryMarshal.GetArrayDataReference(_parts);
        ref var from = ref MemoryMarshal.GetReference(looked);
        ref var feature = ref MemoryMarshal.GetReference(features);
        for (var next = start; next < end; next += Side)
        {
            var at = Math.Min(next, end - Side);
            var hash = Vector256.LoadUnsafe(ref seed, (nuint)at);
            for (var i = 0; i < length; i++)
                hash = FeatureHash.Mix(hash, Gather(ref from, ref Unsafe.Add(ref part, i * Count + at)));
            FeatureHash.Mix(hash, Vector256.Create(_last)).StoreUnsafe(ref feature, (nuint)at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Gather(ref uint from, ref byte part) =>
        Vector256.Create(
            Unsafe.Add(ref from, part),
            Unsafe.Add(ref from, Unsafe.Add(ref part, 1)),
            Unsafe.Add(ref from, Unsafe.Add(ref part, 2)),
            Unsafe.Add(ref from, Unsafe.Add(ref part, 3)),
            Unsafe.Add(ref from, Unsafe.Add(ref part, 4)),
            Unsafe.Add(ref from, Unsafe.Add(ref part, 5)),
            Unsafe.Add(ref from, Unsafe.Add(ref part, 6)),
            Unsafe.Add(ref from, Unsafe.Add(ref part, 7))
        );
}
