using Burdenshare.Statistics.Verification;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Tests.Verification;

public sealed class IdentityTests
{
    private static readonly SeriesKey s_share = Invented.Share("FRA");

    public static TheoryData<string, int> Known =>
        new(Held.Cases("verification.csv").Select(row => ($"{row[0]} {row[1]}", Held.Whole(row[2]))));

    [Theory]
    [MemberData(nameof(Known))]
    public void EveryEditionIsVerifiedAndEveryExceptionExplained(string edition, int figure)
    {
        var parts = edition.Split(' ');
        var result = Verify(Held.Nato(parts[0]), Held.Ledger.Alliance);
        Assert.Equal(figure, parts[1] == "checks" ? result.Checked : result.Explained.Length);
        Assert.Empty(result.Unexplained);
        Assert.Empty(result.Stale);
        Assert.True(result.Holds);
    }

    [Fact]
    public void AReleaseInWhichAllIsRightHolds()
    {
        var result = Verify(new InventedRelease().Build());
        Assert.Empty(result.Unexplained);
        Assert.Equal(
            [
                "base year",
                "categories",
                "deflator",
                "fixed rate",
                "growth, US dollars",
                "growth, national currency",
                "per head",
                "share",
                "sum of members, DEFEXP constant-2021",
                "sum of members, DEFEXP current",
                "sum of members, GDP constant-2021",
                "sum of members, GDP current",
            ],
            result.Identities.Select(count => count.Identity)
        );
    }

    [Fact]
    public void TheShareIsExpenditureOverProduct() =>
        Broken(new InventedRelease().With(s_share, 2020, 2.02m), "deflator FRA 2020", "share FRA 2020");

    [Fact]
    public void SpendingAndProductHaveOneDeflator() =>
        Broken(
            new InventedRelease()
                .With(Invented.Gdp("FRA", PriceBasis.Current), 2020, 1_900_000)
                .With(Invented.Gdp("NATO", PriceBasis.Current), 2020, 10_900_000)
                .With(Invented.Gdp("NATO-EUR-CAN", PriceBasis.Current), 2020, 1_900_000),
            "deflator FRA 2020"
        );

    [Fact]
    public void RealGrowthIsThatOfConstantPrices() =>
        Broken(
            new InventedRelease().With(
                Invented.Spent("FRA", Invented.Constant, Unit.PercentChange),
                2021,
                99
            ),
            "growth, US dollars FRA 2021",
            "growth, national currency FRA 2021"
        );

    [Fact]
    public void TheFourCategoriesMakeUpTheWhole() =>
        Broken(
            new InventedRelease().With(Invented.Category("FRA", Measure.Other), 2020, 33),
            "categories FRA 2020"
        );

    [Fact]
    public void AMissingCategoryIsNamed() =>
        Broken(
            new InventedRelease().Without(Invented.Category("FRA", Measure.Other), 2020),
            "categories FRA 2020"
        );

    [Fact]
    public void AMissingCategoryOfAPartialEditionSaysNothing() =>
        Broken(
            new InventedRelease { Coverage = Coverage.Partial }.Without(
                Invented.Category("FRA", Measure.Other),
                2020
            )
        );

    [Fact]
    public void ExpenditureAndProductAHeadImplyOnePopulation() =>
        Broken(
            new InventedRelease().With(
                Invented.Spent("FRA", Invented.Constant, Unit.UsdPerHead),
                2020,
                60_000
            ),
            "per head FRA 2020"
        );

    [Fact]
    public void ConstantPricesAreCurrentOnesInTheBaseYear() =>
        Broken(
            new InventedRelease().With(
                Invented.Spent("USA", PriceBasis.Current, Unit.National("USD")),
                2021,
                370_000
            ),
            "base year USA 2021",
            "fixed rate USA 2020",
            "fixed rate USA 2021"
        );

    [Fact]
    public void ConstantDollarsAreConvertedAtTheRateOfTheBaseYear() =>
        Broken(
            new InventedRelease().With(
                Invented.Spent("FRA", Invented.Constant, Unit.National("EUR")),
                2020,
                36_000
            ),
            "fixed rate FRA 2020",
            "growth, national currency FRA 2021"
        );

    [Fact]
    public void AGroupIsTheSumOfItsMembers() =>
        Broken(
            new InventedRelease().With(Invented.Gdp("NATO", Invented.Constant), 2020, 11_100_000),
            "share NATO 2020",
            "sum of members, GDP constant-2021 NATO 2020"
        );

    [Fact]
    public void AlliesWithOneCurrencyHaveOneRate()
    {
        var release = new InventedRelease();
        foreach (var (ally, euro) in new[] { ("BEL", 8m), ("ITA", 8m), ("DEU", 9m) })
            release
                .With(Invented.Spent(ally, PriceBasis.Current, Unit.National("EUR")), 2020, euro)
                .With(Invented.Spent(ally, PriceBasis.Current), 2020, 10);
        var alliance = new Alliance([
            .. new[] { "BEL", "ITA", "DEU" }.Select(code => Invented.Ally(code, $"Land of {code}", "1949")),
        ]);
        var broken = Verify(release.Build(), alliance).Unexplained;
        Assert.Equal(
            ["DEU"],
            broken.Where(check => check.Identity == "common currency").Select(check => check.Area.Code)
        );
    }

    [Fact]
    public void AnExceptionExplainsTheFigureItNames()
    {
        var result = Verify(
            new InventedRelease().With(s_share, 2020, 2.02m).Build(Odd("share"), Odd("deflator"))
        );
        Assert.True(result.Holds);
        Assert.Equal(["deflator", "share"], result.Explained.Select(pair => pair.Check.Identity).Order());
    }

    [Fact]
    public void AnExceptionOfARepairedFigureIsStale()
    {
        var result = Verify(new InventedRelease().Build(Odd("share")));
        Assert.False(result.Holds);
        Assert.Equal("share", Assert.Single(result.Stale).Identity);
    }

    [Fact]
    public void AnExceptionExplainsNoOtherValue()
    {
        var result = Verify(new InventedRelease().With(s_share, 2020, 2.07m).Build(Odd("share")));
        Assert.Single(result.Stale);
        Assert.Equal(["deflator", "share"], result.Unexplained.Select(check => check.Identity).Order());
    }

    [Fact]
    public void ExchangeRatesAreCountedAndNotChecked()
    {
        var rates = Held.Found(Held.Ledger.Find("fed", "2026-07"));
        var result = Verify(rates, Held.Ledger.Alliance);
        Assert.Equal((0, rates.Count, true), (result.Checked, result.Figures, result.Holds));
    }

    private static DeclaredOddity Odd(string identity) =>
        new(identity, new("FRA"), 2020, 2.02m, "two tables disagree");

    private static void Broken(InventedRelease release, params string[] expected) =>
        Assert.Equal(
            expected,
            Verify(release.Build())
                .Unexplained.Select(check => $"{check.Identity} {check.Area} {check.Year}")
                .Order(StringComparer.Ordinal)
        );

    private static ReleaseVerification Verify(Release release, Alliance? alliance = null) =>
        Identities.Verify(release, alliance ?? Invented.Alliance);
}
