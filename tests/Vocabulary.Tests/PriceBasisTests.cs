using CsCheck;

namespace Burdenshare.Vocabulary.Tests;

public sealed class PriceBasisTests
{
    [Fact]
    public void AConstantBasisIsReadAsItIsPrinted() =>
        Gen.Int[0, 9999]
            .Sample(year =>
                PriceBasis.TryParse(PriceBasis.Constant(year).ToString(), out var basis)
                && basis == PriceBasis.Constant(year)
                && basis.BaseYear == year
            );

    [Theory]
    [InlineData("none")]
    [InlineData("current")]
    [InlineData("constant-national")]
    public void ABasisWithoutAYearIsReadAsItIsPrinted(string text)
    {
        Assert.True(PriceBasis.TryParse(text, out var basis));
        Assert.Equal(text, basis.ToString());
        Assert.Null(basis.BaseYear);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("real")]
    [InlineData("constant")]
    [InlineData("constant-21")]
    [InlineData("constant-20215")]
    [InlineData("Current")]
    [InlineData("constant_2021")]
    [InlineData("konstant-2021")]
    public void WhatIsNoBasisIsRefused(string? text) => Assert.False(PriceBasis.TryParse(text, out _));

    [Fact]
    public void WhateverIsReadIsPrintedAgain() =>
        Gen.String.Sample(text => !PriceBasis.TryParse(text, out var basis) || basis.ToString() == text);

    [Theory]
    [InlineData(-1)]
    [InlineData(10_000)]
    public void ABaseYearHasFourDigits(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PriceBasis.Constant(year));

    [Fact]
    public void TheDefaultInvolvesNoPrice() => Assert.Equal(PriceBasis.None, default);
}
