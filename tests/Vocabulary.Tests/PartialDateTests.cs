using System.Globalization;
using CsCheck;

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
        Assert.Equal(earliest, date.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(latest, date.Latest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("2024-00")]
    [InlineData("2024-13")]
    [InlineData("2024-06-00")]
    [InlineData("2024/06/17")]
    [InlineData("+024")]
    [InlineData("２０２４")]
    [InlineData("2023-02-29")]
    [InlineData("17 June 2024")]
    public void WhatIsNoDateIsRefused(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void WhateverIsReadIsWhatTheCalendarKnows() =>
        Gen.String[Gen.Char["0123 9-/"], 10, 10]
            .Select(
                Gen.Date,
                (noise, day) => (noise, On: day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            )
            .Select(Gen.Int[0, 10], (pair, cut) => pair.On[..cut] + pair.noise[cut..])
            .Sample(text =>
                Assert.Equal(
                    DateOnly.TryParseExact(
                        text,
                        "yyyy-MM-dd",
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out _
                    ),
                    PartialDate.TryParse(text, out _)
                )
            );
}
