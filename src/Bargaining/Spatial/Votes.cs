using System.Runtime.Intrinsics;

namespace Burdenshare.Bargaining.Spatial;

/// <summary>
/// The vote that a weight casts for a gain in utility (negative: against). Vectors are always four wide, so that sums
/// run in the same order, and give the same bits, on every machine.
/// </summary>
internal interface IVote
{
    static abstract double Cast(double weight, double gain);

    static abstract Vector256<double> Cast(Vector256<double> weight, Vector256<double> gain);
}

internal readonly struct ProportionalVote : IVote
{
    public static double Cast(double weight, double gain) => weight * gain;

    public static Vector256<double> Cast(Vector256<double> weight, Vector256<double> gain) => weight * gain;
}

internal readonly struct CubicVote : IVote
{
    public static double Cast(double weight, double gain) => weight * (gain * gain * gain);

    public static Vector256<double> Cast(Vector256<double> weight, Vector256<double> gain) =>
        weight * (gain * gain * gain);
}

internal readonly struct BinaryVote : IVote
{
    // Utilities closer than this are not told apart.
    private const double Threshold = 1e-8;

    public static double Cast(double weight, double gain) => weight * Math.Clamp(gain / Threshold, -1, 1);

    public static Vector256<double> Cast(Vector256<double> weight, Vector256<double> gain) =>
        weight
        * Vector256.Min(
            Vector256.Max(gain / Vector256.Create(Threshold), Vector256.Create(-1.0)),
            Vector256.Create(1.0)
        );
}

/// <summary>Two rules mixed in fixed shares.</summary>
internal readonly struct MixedVote<TFirst, TSecond, TShares> : IVote
    where TFirst : struct, IVote
    where TSecond : struct, IVote
    where TShares : struct, IVoteShare
{
    public static double Cast(double weight, double gain) =>
        TShares.OfFirst * TFirst.Cast(weight, gain) + (1 - TShares.OfFirst) * TSecond.Cast(weight, gain);

    public static Vector256<double> Cast(Vector256<double> weight, Vector256<double> gain) =>
        Vector256.Create(TShares.OfFirst) * TFirst.Cast(weight, gain)
        + Vector256.Create(1 - TShares.OfFirst) * TSecond.Cast(weight, gain);
}

/// <summary>The share of the first rule in a mixture.</summary>
internal interface IVoteShare
{
    static abstract double OfFirst { get; }
}

internal readonly struct HalfShare : IVoteShare
{
    public static double OfFirst => 0.5;
}

internal readonly struct FourFifthsShare : IVoteShare
{
    public static double OfFirst => 0.8;
}

/// <summary>Gains count two thirds of losses (after prospect theory, Kahneman and Tversky 1979).</summary>
internal readonly struct AsymmetricVote : IVote
{
    private const double GainShare = 2.0 / 3.0;

    public static double Cast(double weight, double gain) => weight * (gain > 0 ? GainShare * gain : gain);

    public static Vector256<double> Cast(Vector256<double> weight, Vector256<double> gain) =>
        weight
        * Vector256.ConditionalSelect(
            Vector256.GreaterThan(gain, Vector256<double>.Zero),
            Vector256.Create(GainShare) * gain,
            gain
        );
}
