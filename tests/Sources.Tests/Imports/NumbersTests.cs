using Burdenshare.Sources.Imports;

namespace Burdenshare.Sources.Tests.Imports;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("18788.017032", "18788.017032")]
    [InlineData("3913.2223219999996", "3913.2223219999996")]
    [InlineData("0.10000000000000001", "0.1")]
    [InlineData("1.2E-3", "0.0012")]
    [InlineData("-2.736816894190086", "-2.736816894190086")]
    [InlineData("0", "0")]
    public void ABinaryNumberIsItsShortestDecimal(string stored, string expected) =>
        Assert.Equal(
            decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
            Numbers.OfBinary(stored)
        );

    [Theory]
    [InlineData("")]
    [InlineData("NaN")]
    [InlineData("1e400")]
    [InlineData("1,5")]
    [InlineData("twelve")]
    public void WhatIsNoFiniteNumberIsNone(string stored) => Assert.Null(Numbers.OfBinary(stored));

    [Theory]
    [InlineData("2024", 2024)]
    [InlineData("1900", 1900)]
    [InlineData("1899", null)]
    [InlineData("2101", null)]
    [InlineData("2024e", null)]
    [InlineData("2024.0", null)]
    [InlineData("", null)]
    public void AYearHasFourDigitsOfOurTimes(string text, int? expected) =>
        Assert.Equal(expected, Numbers.Year(text));
}
