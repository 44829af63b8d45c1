using System.Globalization;
using Burdenshare.Sdmx.Queries;

namespace Burdenshare.Sdmx.Tests.Queries;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2026", "2026-01-01 00:00:00", "2026-12-31 23:59:59")]
    [InlineData("2026-A1", "2026-01-01 00:00:00", "2026-12-31 23:59:59")]
    [InlineData("2026-S2", "2026-07-01 00:00:00", "2026-12-31 23:59:59")]
    [InlineData("2026-T1", "2026-01-01 00:00:00", "2026-04-30 23:59:59")]
    [InlineData("2024-Q1", "2024-01-01 00:00:00", "2024-03-31 23:59:59")]
    [InlineData("2024-02", "2024-02-01 00:00:00", "2024-02-29 23:59:59")]
    [InlineData("2024-M02", "2024-02-01 00:00:00", "2024-02-29 23:59:59")]
    [InlineData("2026-W01", "2025-12-29 00:00:00", "2026-01-04 23:59:59")]
    [InlineData("2026-W53", "2026-12-28 00:00:00", "2027-01-03 23:59:59")]
    [InlineData("2024-D366", "2024-12-31 00:00:00", "2024-12-31 23:59:59")]
    [InlineData("2026-07-10", "2026-07-10 00:00:00", "2026-07-10 23:59:59")]
    [InlineData("2026-07-10T12:30:00", "2026-07-10 12:30:00", "2026-07-10 12:30:00")]
    [InlineData("2026-07-10T12:30:00+02:00", "2026-07-10 10:30:00", "2026-07-10 10:30:00")]
    public void APeriodCoversItsTime(string text, string first, string last)
    {
        Assert.True(Period.TryParse(text, out var period));
        Assert.Equal((first, last), (Text(period.First), Text(period.Last)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026-02-30")]
    [InlineData("2026-Q5")]
    [InlineData("2026-Q0")]
    [InlineData("2026-S3")]
    [InlineData("2026-A2")]
    [InlineData("2025-W53")]
    [InlineData("2025-D366")]
    [InlineData("2026-X1")]
    [InlineData("2026-07-10T25:00:00")]
    [InlineData("today")]
    [InlineData("2026 ")]
    public void WhatIsNoPeriodIsNotTakenForOne(string text) => Assert.False(Period.TryParse(text, out _));

    private static string Text(DateTime instant)
    {
        Assert.Equal(DateTimeKind.Utc, instant.Kind);
        return instant.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }
}
