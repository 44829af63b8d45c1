using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Burdenshare.Statements.Syntax;

/// <summary>
/// Turns what a feature is made of into a number that is the same in every process and on every machine.
/// </summary>
internal static class FeatureHash
{
    /// <summary>Mixes one more part into a hash (the finaliser of MurmurHash3, public domain).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint hash, uint part)
    {
        unchecked
        {
            hash ^= part * 0xcc9e2d51u;
            hash = ((hash << 15) | (hash >> 17)) * 0x85ebca6bu;
            return hash ^ (hash >> 13);
        }
    }

    /// <summary>Mixes one more part into each of eight hashes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<uint> Mix(Vector256<uint> hash, Vector256<uint> part)
    {
        hash ^= part * 0xcc9e2d51u;
        hash = ((hash << 15) | (hash >>> 17)) * 0x85ebca6bu;
        return hash ^ (hash >>> 13);
    }

    /// <summary>The letters of a word (FNV-1a).</summary>
    public static uint Of(ReadOnlySpan<char> letters)
    {
        var hash = 2166136261u;
        foreach (var letter in letters)
            hash = unchecked((hash ^ letter) * 16777619u);
        return hash;
    }
}
