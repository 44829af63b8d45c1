namespace Burdenshare.Numerics;

/// <summary>
/// Philox-4x32 with ten rounds (Salmon, Moraes, Dror, Shaw: Parallel random numbers: as easy as 1, 2, 3, SC 2011): a
/// bijection of a 128-bit counter under a 64-bit key. It keeps no state, so any draw can be had in any order.
/// </summary>
internal static class Philox
{
    private const uint FirstMultiplier = 0xD2511F53;
    private const uint SecondMultiplier = 0xCD9E8D57;
    private const uint FirstWeyl = 0x9E3779B9;
    private const uint SecondWeyl = 0xBB67AE85;
    private const int Rounds = 10;

    /// <summary>The four words that the counter (high, low) maps to under the key.</summary>
    public static (uint A, uint B, uint C, uint D) Block(ulong key, ulong high, ulong low)
    {
        unchecked
        {
            var (a, b, c, d) = ((uint)low, (uint)(low >> 32), (uint)high, (uint)(high >> 32));
            var (first, second) = ((uint)key, (uint)(key >> 32));
            for (var round = 0; round < Rounds; round++)
            {
                var left = (ulong)FirstMultiplier * a;
                var right = (ulong)SecondMultiplier * c;
                (a, b, c, d) = (
                    (uint)(right >> 32) ^ b ^ first,
                    (uint)right,
                    (uint)(left >> 32) ^ d ^ second,
                    (uint)left
                );
                first += FirstWeyl;
                second += SecondWeyl;
            }
            return (a, b, c, d);
        }
    }
}
