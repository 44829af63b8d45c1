namespace Burdenshare.Statistics.Verification;

/// <summary>
/// The values that a rounded figure can stand for, both ends included. Sums and quotients carry the rounding of every
/// part through, so a tolerance is derived and never chosen.
/// </summary>
internal readonly record struct Interval(decimal Low, decimal High)
{
    // What binary workbooks lose: relative size of the noise that a double leaves in a decimal.
    private const decimal BinaryNoise = 1e-9m;

    public decimal Middle => (Low + High) / 2;

    public bool Meets(Interval other) => Low <= other.High && other.Low <= High;

    /// <summary>A value printed with that many decimals.</summary>
    public static Interval Rounded(decimal value, int decimals)
    {
        var half = 0.5m;
        for (var i = 0; i < decimals; i++)
            half /= 10;
        half += Math.Abs(value) * BinaryNoise;
        return new Interval(value - half, value + half);
    }

    public static Interval operator +(Interval left, Interval right) =>
        new(left.Low + right.Low, left.High + right.High);

    public static Interval operator *(Interval interval, decimal factor) =>
        new(interval.Low * factor, interval.High * factor);

    public static Interval operator -(Interval interval, decimal offset) =>
        new(interval.Low - offset, interval.High - offset);

    /// <summary>Quotient of two positive quantities; null where the divisor may be zero.</summary>
    public static Interval? Quotient(Interval dividend, Interval divisor) =>
        divisor.Low > 0 ? new Interval(dividend.Low / divisor.High, dividend.High / divisor.Low) : null;
}
