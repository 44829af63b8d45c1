using System.Globalization;
using System.Numerics;

namespace Burdenshare.Numerics;

/// <summary>
/// A decimal number that is computed with 28 significant digits: every operation takes its operands as they are and
/// rounds the exact result half to even (General Decimal Arithmetic with the context that Python's decimal starts
/// with). For models whose published results hang on which side of a bound the last digit falls. Default: zero.
/// </summary>
// System.Decimal bounds the digits after the point, not the significant ones, and so rounds elsewhere.
public readonly struct Decimal28 : IComparable<Decimal28>, IEquatable<Decimal28>
{
    private const int Digits = 28;
    private const double DigitsPerBit = 0.3010299956639812;
    private static readonly BigInteger[] s_powers =
    [
        .. Enumerable.Range(0, 4 * Digits).Select(power => BigInteger.Pow(10, power)),
    ];

    // The number is the coefficient times ten to the exponent.
    private readonly BigInteger _coefficient;
    private readonly int _exponent;

    private Decimal28(BigInteger coefficient, int exponent) =>
        (_coefficient, _exponent) = (coefficient, exponent);

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => _coefficient.Sign;

    /// <summary>The decimal that a person would write for the double: the shortest that reads back as it.</summary>
    /// <exception cref="FormatException">When it is not finite.</exception>
    public static Decimal28 AsWritten(double value) => Parse(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads digits, a point and an exponent where wanted ("-12.5", "1E-10"); rounds nothing.</summary>
    /// <exception cref="FormatException">When the text is no such number.</exception>
    public static Decimal28 Parse(string text)
    {
        var (mantissa, exponent) = (text, 0);
        if (text.IndexOf('E', StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            (mantissa, exponent) = (text[..at], int.Parse(text[(at + 1)..], CultureInfo.InvariantCulture));
        if (mantissa.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point)
            (mantissa, exponent) = (mantissa.Remove(point, 1), exponent - (mantissa.Length - point - 1));
        return new Decimal28(
            BigInteger.Parse(mantissa, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
            exponent
        );
    }

    /// <summary>The nearest double.</summary>
    public double ToDouble() => double.Parse(ToString(), CultureInfo.InvariantCulture);

    /// <summary>The number without its sign.</summary>
    public Decimal28 Abs() => Sign < 0 ? -this : this;

    /// <inheritdoc />
    public int CompareTo(Decimal28 other) =>
        Sign != other.Sign ? Sign.CompareTo(other.Sign)
        : _exponent == other._exponent ? _coefficient.CompareTo(other._coefficient)
        : _exponent > other._exponent ? ScaledTo(other._exponent).CompareTo(other._coefficient)
        : _coefficient.CompareTo(other.ScaledTo(_exponent));

    /// <inheritdoc />
    public bool Equals(Decimal28 other) => CompareTo(other) == 0;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Decimal28 other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => ToDouble().GetHashCode();

    /// <summary>Coefficient and exponent ("125E-1").</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{_coefficient}E{_exponent}");

    /// <summary>The number with the other sign.</summary>
    public static Decimal28 operator -(Decimal28 value) => new(-value._coefficient, value._exponent);

    /// <summary>The rounded sum.</summary>
    public static Decimal28 operator +(Decimal28 left, Decimal28 right)
    {
        var exponent = Math.Min(left._exponent, right._exponent);
        return Rounded(left.ScaledTo(exponent) + right.ScaledTo(exponent), exponent);
    }

    /// <summary>The rounded difference.</summary>
    public static Decimal28 operator -(Decimal28 left, Decimal28 right) => left + -right;

    /// <summary>The rounded product.</summary>
    public static Decimal28 operator *(Decimal28 left, Decimal28 right) =>
        Rounded(left._coefficient * right._coefficient, left._exponent + right._exponent);

    /// <summary>The rounded quotient.</summary>
    /// <exception cref="DivideByZeroException">When the divisor is zero.</exception>
    public static Decimal28 operator /(Decimal28 left, Decimal28 right)
    {
        // Two digits more than are kept, and the last of them odd where anything is left over: no false tie.
        var shift = Math.Max(0, Digits + 2 + LengthOf(right._coefficient) - LengthOf(left._coefficient));
        var quotient = BigInteger.DivRem(
            left._coefficient * PowerOfTen(shift),
            right._coefficient,
            out var remainder
        );
        if (!remainder.IsZero && quotient.IsEven)
            quotient += left.Sign * right.Sign;
        return Rounded(quotient, left._exponent - right._exponent - shift);
    }

    /// <summary>Whether the left is less.</summary>
    public static bool operator <(Decimal28 left, Decimal28 right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is more.</summary>
    public static bool operator >(Decimal28 left, Decimal28 right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is at most the right.</summary>
    public static bool operator <=(Decimal28 left, Decimal28 right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is at least the right.</summary>
    public static bool operator >=(Decimal28 left, Decimal28 right) => left.CompareTo(right) >= 0;

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Decimal28 left, Decimal28 right) => left.Equals(right);

    /// <summary>Whether they are two numbers.</summary>
    public static bool operator !=(Decimal28 left, Decimal28 right) => !left.Equals(right);

    private BigInteger ScaledTo(int exponent) =>
        exponent == _exponent ? _coefficient : _coefficient * PowerOfTen(_exponent - exponent);

    private static Decimal28 Rounded(BigInteger coefficient, int exponent)
    {
        var excess = LengthOf(coefficient) - Digits;
        if (excess <= 0)
            return new(coefficient, exponent);
        var divisor = PowerOfTen(excess);
        var kept = BigInteger.DivRem(coefficient, divisor, out var rest);
        var half = BigInteger.Abs(rest * 2).CompareTo(divisor);
        // Rounding up may carry into one digit more; it is then a zero at the end, which weighs nothing.
        var isUp = half > 0 || (half == 0 && !kept.IsEven);
        return new(isUp ? kept + coefficient.Sign : kept, exponent + excess);
    }

    private static int LengthOf(BigInteger value)
    {
        var size = BigInteger.Abs(value);
        var length = (int)(size.GetBitLength() * DigitsPerBit);
        return size >= PowerOfTen(length) ? length + 1 : length;
    }

    private static BigInteger PowerOfTen(int power) =>
        power < s_powers.Length ? s_powers[power] : BigInteger.Pow(10, power);
}
