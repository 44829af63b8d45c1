using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Burdenshare.Numerics;

/// <summary>
/// Elementary functions on four numbers at a time, made of addition, multiplication, division and square root alone:
/// these are exact to the last bit on every machine, so the same bytes come out everywhere.
/// </summary>
internal static class VectorMath
{
    private const int MantissaBits = 52;
    private const ulong Mantissa = (1UL << MantissaBits) - 1;
    private const ulong One = 0x3FF0000000000000;

    // 2^52 as a double: its last bits are an integer's.
    private const double Shift = 4503599627370496.0;

    /// <summary>Integers below 2^52 as numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> ToDouble(Vector256<ulong> whole) =>
        (whole | Vector256.Create(Shift).AsUInt64()).AsDouble() - Vector256.Create(Shift);

    /// <summary>Natural logarithm of positive normal numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Log(Vector256<double> value)
    {
        var bits = value.AsUInt64();
        var exponent = ToDouble(bits >> MantissaBits) - Vector256.Create(1023.0);
        var mantissa = ((bits & Vector256.Create(Mantissa)) | Vector256.Create(One)).AsDouble();
        // Around one: a mantissa above the square root of two is halved.
        var isHigh = Vector256.GreaterThan(mantissa, Vector256.Create(1.4142135623730951));
        mantissa = Vector256.ConditionalSelect(isHigh, mantissa * Vector256.Create(0.5), mantissa);
        exponent += isHigh & Vector256.Create(1.0);
        var s = (mantissa - Vector256.Create(1.0)) / (mantissa + Vector256.Create(1.0));
        var q = s * s;
        // 2 artanh s = 2 s (1 + s²/3 + s⁴/5 + …)
        var sum = Vector256.Create(2.0 / 17);
        sum = sum * q + Vector256.Create(2.0 / 15);
        sum = sum * q + Vector256.Create(2.0 / 13);
        sum = sum * q + Vector256.Create(2.0 / 11);
        sum = sum * q + Vector256.Create(2.0 / 9);
        sum = sum * q + Vector256.Create(2.0 / 7);
        sum = sum * q + Vector256.Create(2.0 / 5);
        sum = sum * q + Vector256.Create(2.0 / 3);
        sum = sum * q + Vector256.Create(2.0);
        return exponent * Vector256.Create(0.6931471805599453) + s * sum;
    }

    /// <summary>Cosine and sine of angles between -π/4 and π/4.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector256<double> Cosine, Vector256<double> Sine) CosSin(Vector256<double> angle)
    {
        var q = angle * angle;
        var cosine = Vector256.Create(1.0 / 479001600);
        cosine = cosine * q - Vector256.Create(1.0 / 3628800);
        cosine = cosine * q + Vector256.Create(1.0 / 40320);
        cosine = cosine * q - Vector256.Create(1.0 / 720);
        cosine = cosine * q + Vector256.Create(1.0 / 24);
        cosine = cosine * q - Vector256.Create(0.5);
        cosine = cosine * q + Vector256.Create(1.0);
        var sine = Vector256.Create(1.0 / 6227020800);
        sine = sine * q - Vector256.Create(1.0 / 39916800);
        sine = sine * q + Vector256.Create(1.0 / 362880);
        sine = sine * q - Vector256.Create(1.0 / 5040);
        sine = sine * q + Vector256.Create(1.0 / 120);
        sine = sine * q - Vector256.Create(1.0 / 6);
        sine = sine * q + Vector256.Create(1.0);
        return (cosine, sine * angle);
    }

    /// <summary>e to the power of numbers between -700 and 700.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Exp(Vector256<double> value)
    {
        // Adding and taking away 1.5 · 2^52 rounds to a whole number of halvings.
        var round = Vector256.Create(6755399441055744.0);
        var turns = value * Vector256.Create(1.4426950408889634) + round;
        var whole = turns - round;
        var rest = value - whole * Vector256.Create(0.6931471803691238);
        rest -= whole * Vector256.Create(1.9082149292705877e-10);
        var sum = Vector256.Create(1.0 / 39916800);
        sum = sum * rest + Vector256.Create(1.0 / 3628800);
        sum = sum * rest + Vector256.Create(1.0 / 362880);
        sum = sum * rest + Vector256.Create(1.0 / 40320);
        sum = sum * rest + Vector256.Create(1.0 / 5040);
        sum = sum * rest + Vector256.Create(1.0 / 720);
        sum = sum * rest + Vector256.Create(1.0 / 120);
        sum = sum * rest + Vector256.Create(1.0 / 24);
        sum = sum * rest + Vector256.Create(1.0 / 6);
        sum = sum * rest + Vector256.Create(0.5);
        sum = sum * rest + Vector256.Create(1.0);
        sum = sum * rest + Vector256.Create(1.0);
        // The whole number stands in the last bits; it is added to the exponent.
        return (sum.AsUInt64() + (turns.AsUInt64() << MantissaBits)).AsDouble();
    }
}
