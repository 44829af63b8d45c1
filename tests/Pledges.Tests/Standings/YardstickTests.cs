using Burdenshare.Pledges.Standings;
using Burdenshare.Vocabulary;
using CsCheck;

namespace Burdenshare.Pledges.Tests.Standings;

public sealed class YardstickTests
{
    private static readonly Gen<decimal> s_share = Gen.Int[0, 600].Select(hundredths => hundredths / 100m);

    private static readonly Gen<int> s_year = Gen.Int[Invented.From, Invented.By];

    [Theory]
    [InlineData(2.99, 0.01, false)]
    [InlineData(3.00, 0, true)]
    [InlineData(3.01, 0, true)]
    public void TwoDecimalsAreNotRoundedToATarget(double share, double gap, bool met)
    {
        var standing = Invented.Standing((2024, (decimal)share));
        Assert.Equal((decimal)gap, standing.Gap!.PointsOfGdp);
        Assert.Equal(met, Assert.Single(standing.Meets).Met);
    }

    [Fact]
    public void AGapIsNeverNegativeAndZeroExactlyWhereTheTargetIsMet() =>
        s_share.Sample(share =>
        {
            var standing = Invented.Standing((2024, share));
            return standing.Gap!.PointsOfGdp >= 0
                && standing.Gap.PointsOfGdp == 0 == standing.Meets.Single().Met
                && (share >= Invented.Target || share + standing.Gap.PointsOfGdp == Invented.Target);
        });

    [Fact]
    public void ATrendReachesTheTargetInItsYearAndNotBefore() =>
        Gen.Select(s_share, s_share)
            .Sample(
                (before, now) =>
                {
                    var trend = Invented.Standing((2021, before), (2024, now)).Trend!;
                    if (trend.YearReached is not { } year)
                        return now >= Invented.Target || trend.PointsPerYear <= 0.03m;
                    decimal At(int when) => now + (when - 2024) * trend.PointsPerYear;
                    return At(year) > Invented.Target - 1e-20m && At(year - 1) < Invented.Target;
                }
            );

    [Theory]
    [InlineData(1.0, 1.3, 0.1, 2041)]
    [InlineData(1.0, 1.0, 0.0, null)]
    [InlineData(1.6, 1.3, -0.1, null)]
    [InlineData(3.0, 3.3, 0.1, null)]
    [InlineData(1.00, 1.03, 0.01, null)]
    public void ATrendIsTheMeanAnnualChangeOfThreeYears(
        double before,
        double now,
        double points,
        int? reached
    ) =>
        Assert.Equal(
            new Trend((decimal)points, reached),
            Invented.Standing((2021, (decimal)before), (2024, (decimal)now)).Trend
        );

    [Fact]
    public void WithoutTheYearThreeYearsBeforeThereIsNoTrend() =>
        Assert.Null(Invented.Standing((2020, 1), (2022, 1.2m), (2024, 1.4m)).Trend);

    [Theory]
    [InlineData(2020, 1.0)]
    [InlineData(2025, 2.0)]
    [InlineData(2030, 3.0)]
    public void APathIsTheStraightLineFromTheAgreementToItsYear(int year, double line)
    {
        var path = Shares(1, year, 2).Path!;
        Assert.Equal((decimal)line, path.LinearShareThisYear);
        Assert.Equal((year == 2020 ? 1 : 2) >= line, path.Ahead);
    }

    [Theory]
    [InlineData(2019)]
    [InlineData(2031)]
    public void OutsideItsYearsThereIsNoPath(int year) => Assert.Null(Invented.Standing((year, 2)).Path);

    [Fact]
    public void WithoutTheFirstYearThereIsNoPath() => Assert.Null(Invented.Standing((2024, 2)).Path);

    [Fact]
    public void APathNeverAsksAnAllyToComeDown() =>
        Gen.Select(s_share, s_year, s_share)
            .Sample(
                (start, year, now) =>
                {
                    var path = Shares(start, year, now).Path!;
                    return path.LinearShareThisYear >= Math.Min(start, Invented.Target)
                        && path.LinearShareThisYear <= Invented.Target
                        && (now < Invented.Target || year == Invented.From || path.Ahead);
                }
            );

    [Fact]
    public void ALaterYearNeverAsksForLess() =>
        Gen.Select(s_share, s_year, s_year)
            .Sample(
                (start, one, other) =>
                    Shares(start, Math.Min(one, other), 2).Path!.LinearShareThisYear
                    <= Shares(start, Math.Max(one, other), 2).Path!.LinearShareThisYear
            );

    [Fact]
    public void ATargetOfTheSameYearHasNoPath() =>
        Assert.Null(
            Invented
                .Standing(
                    Invented.Book(by: Invented.From),
                    Invented.Series(Measure.DefenceExpenditure, Unit.PercentOfGdp, (Invented.From, 2))
                )
                .Path
        );

    [Theory]
    [InlineData(3.6, 1.5, true, true)]
    [InlineData(3.4, 1.5, false, false)]
    [InlineData(3.4, 1.7, false, false)]
    [InlineData(3.8, 1.2, true, true)]
    public void TheTotalCreditsRelatedExpenditureUpToItsCeiling(
        double core,
        double related,
        bool total,
        bool coreMet
    )
    {
        var standing = Invented.Standing(
            Held.Agreements,
            Invented.Series(Measure.DefenceExpenditure, Unit.PercentOfGdp, (2025, (decimal)core)),
            Invented.Series(Measure.Related, Unit.PercentOfGdp, (2025, (decimal)related)),
            Invented.Series(Measure.DefenceExpenditure, Unit.Usd, (2025, (decimal)core)),
            Invented.Series(Measure.Gdp, Unit.Usd, (2025, 100))
        );
        Assert.Equal((decimal)related, standing.RelatedShare);
        var byId = standing.Meets.ToDictionary(each => each.Component.Id);
        Assert.Equal((total, coreMet), (byId["hague-2025/total"].Met, byId["hague-2025/core"].Met));
        Assert.All(standing.Meets, each => Assert.False(each.IsContested));
    }

    private static AllyStanding Shares(decimal start, int year, decimal now) =>
        year == Invented.From
            ? Invented.Standing((year, start))
            : Invented.Standing((Invented.From, start), (year, now));
}
