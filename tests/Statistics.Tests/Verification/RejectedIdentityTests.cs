using System.Collections.Immutable;
using Burdenshare.Statistics.Verification;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Tests.Verification;

/// <summary>The numbers by which docs/decisions/0005 rejects other ways to verify.</summary>
public sealed class RejectedIdentityTests
{
    [Fact]
    public void AFixedMarginWouldFlagRightGrowthRatesOfSmallAllies()
    {
        var release = Held.Nato("2026");
        var flagged =
            from area in release.Areas
            from point in Points(release, Invented.Spent(area.Code, Invented.Constant, Unit.PercentChange))
            let spent = Invented.Spent(area.Code, Invented.Constant)
            let now = release.ValueAt(spent, point.Year)
            let before = release.ValueAt(spent, point.Year - 1)
            where now is not null && before is not null
            where Math.Abs((now.Value / before.Value - 1) * 100 - point.Value) > 0.05m
            select point;
        Assert.Equal(64, flagged.Count());
    }

    [Theory]
    [InlineData("weo-2019-04", 70)]
    [InlineData("weo-2026-04", 0)]
    public void GrowthRatesOfTheImfAreNotAlwaysThoseOfItsLevels(string edition, int missed)
    {
        var release = Held.Found(Held.Ledger.Find("imf", edition));
        var margins =
            from area in release.Areas
            from point in Points(release, Key(area, "NGDP_RPCH", Unit.PercentChange))
            let levels = Key(area, "NGDP_R", new Unit("XDC"))
            let now = release.ValueAt(levels, point.Year)
            let before = release.ValueAt(levels, point.Year - 1)
            where now is not null && before is not null
            let growth = (Interval.Quotient(Three(now.Value), Three(before.Value))!.Value - 1) * 100
            let margin = Math.Max(growth.Low - Three(point.Value).High, Three(point.Value).Low - growth.High)
            where margin > 0
            select margin;
        Assert.Equal(missed, margins.Count());
        Assert.All(margins, margin => Assert.True(margin < 0.001m));
    }

    private static Interval Three(decimal value) => Interval.Rounded(value, 3);

    private static SeriesKey Key(AreaCode area, string measure, Unit unit) =>
        new(area, new(measure), unit, PriceBasis.NationalBase);

    private static ImmutableArray<Observation> Points(Release release, SeriesKey key) =>
        release.Find(key)?.Observations ?? [];
}
