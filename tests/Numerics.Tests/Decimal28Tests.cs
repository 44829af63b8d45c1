using System.Globalization;
using System.Numerics;
using CsCheck;

namespace Burdenshare.Numerics.Tests;

public sealed class Decimal28Tests
{
    // What Python 3.11 prints for decimal.Decimal under its default context.
    [Theory]
    [InlineData("1", "/", "3", "0.3333333333333333333333333333")]
    [InlineData("2", "/", "3", "0.6666666666666666666666666667")]
    [InlineData("100", "/", "6.5", "15.38461538461538461538461538")]
    [InlineData("-1", "/", "7", "-0.1428571428571428571428571429")]
    [InlineData("1", "/", "8", "0.125")]
    [InlineData("1", "+", "1e-28", "1.000000000000000000000000000")]
    [InlineData("1", "+", "1.5e-27", "1.000000000000000000000000002")]
    [InlineData("1", "+", "2.5e-27", "1.000000000000000000000000002")]
    [InlineData("1", "-", "1e-28", "0.9999999999999999999999999999")]
    [InlineData(
        "0.3333333333333333333333333333",
        "*",
        "3.000000000000000000000000001",
        "1.000000000000000000000000000"
    )]
    [InlineData(
        "9.999999999999999999999999999",
        "*",
        "9.999999999999999999999999999",
        "99.99999999999999999999999998"
    )]
    public void OperationsRoundToTwentyEightDigits(
        string left,
        string operation,
        string right,
        string expected
    )
    {
        var (a, b) = (Decimal28.Parse(left), Decimal28.Parse(right));
        var actual = operation switch
        {
            "+" => a + b,
            "-" => a - b,
            "*" => a * b,
            _ => a / b,
        };
        Assert.Equal(Decimal28.Parse(expected), actual);
    }

    [Theory]
    [InlineData("0.40000000000000002220446049250313080847263336181640625", "0.4000000000000000222044604925")]
    [InlineData("12345678901234567890123456785", "12345678901234567890123456780")]
    [InlineData("12345678901234567890123456775", "12345678901234567890123456780")]
    [InlineData("99999999999999999999999999999", "1E29")]
    public void LongerOperandsAreTakenAsTheyAreAndResultsRoundHalfToEven(string text, string expected)
    {
        var read = Decimal28.Parse(text);
        Assert.NotEqual(Decimal28.Parse(expected), read);
        Assert.Equal(Decimal28.Parse(expected), read + default(Decimal28));
    }

    [Theory]
    [InlineData(0.95, "0.95")]
    [InlineData(-1e-7, "-0.0000001")]
    [InlineData(1e22, "10000000000000000000000")]
    public void ADoubleIsReadAsItIsWritten(double value, string expected) =>
        Assert.Equal(Decimal28.Parse(expected), Decimal28.AsWritten(value));

    [Fact]
    public void WhatIsNoNumberIsRefused()
    {
        Assert.Throws<FormatException>(() => Decimal28.Parse("ten"));
        Assert.Throws<FormatException>(() => Decimal28.AsWritten(double.NaN));
        Assert.Throws<DivideByZeroException>(() => Decimal28.Parse("1") / default(Decimal28));
    }

    [Fact]
    public void DoublesComeBackUnchanged() =>
        Gen.Double[-1e6, 1e6].Sample(value => Decimal28.AsWritten(value).ToDouble() == value);

    [Fact]
    public void OrderIsThatOfTheNumbers() =>
        Gen.Select(Gen.Double[-100, 100], Gen.Double[-100, 100])
            .Sample(
                (a, b) =>
                {
                    var (left, right) = (Decimal28.AsWritten(a), Decimal28.AsWritten(b));
                    return left.CompareTo(right) == a.CompareTo(b)
                        && left < right == a < b
                        && left >= right == a >= b
                        && (left == right) == (a == b)
                        && (left - right).Sign == Math.Sign(a.CompareTo(b));
                }
            );

    // A quotient of whole numbers lies within half a unit of its last digit.
    [Fact]
    public void AQuotientIsTheNearestThatTwentyEightDigitsCanHold() =>
        Gen.Select(Gen.Long[1, long.MaxValue], Gen.Long[1, long.MaxValue])
            .Sample(
                (a, b) =>
                {
                    var text = (Parsed(a) / Parsed(b)).ToString();
                    var at = text.IndexOf('E', StringComparison.Ordinal);
                    var culture = CultureInfo.InvariantCulture;
                    var digits = BigInteger.Parse(text[..at], culture);
                    var power = -int.Parse(text[(at + 1)..], culture);
                    if (power < 0)
                        return true;
                    var error = BigInteger.Abs(2 * (a * BigInteger.Pow(10, power) - digits * b));
                    return error <= b;
                }
            );

    private static Decimal28 Parsed(long value) =>
        Decimal28.Parse(value.ToString(CultureInfo.InvariantCulture));
}
