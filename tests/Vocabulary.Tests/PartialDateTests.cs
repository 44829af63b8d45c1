namespace Burdenshare.Vocabulary.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("1949", "1949-01-01", "1949-12-31")]
    [InlineData("2026-02", "2026-02-01", "2026-02-28")]
    [InlineData("2024-06-17", "2024-06-17", "2024-06-17")]
    public void ADateMeansNoMoreThanItsSourceSays(string text, string earliest, string latest)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(text, date.ToString());
        Assert.Equal(
            earliest,
            date.Earliest.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        );
        Assert.Equal(
            latest,
            date.Latest.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-13")]
    [InlineData("2023-02-29")]
    [InlineData("17 June 2024")]
    public void WhatIsNoDateIsRefused(string text) => Assert.False(PartialDate.TryParse(text, out _));
}
