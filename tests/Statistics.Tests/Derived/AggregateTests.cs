using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;
using CsCheck;

namespace Burdenshare.Statistics.Tests.Derived;

public sealed class AggregateTests
{
    [Fact]
    public void AGroupsShareIsASumOverASumAndNoMean() =>
        // 20 of 1000 and 90 of 2000: 110 of 3000, where the mean of the shares would be 3.25.
        Assert.Equal(
            3.6667m,
            Math.Round(
                Share(AreaCode.Nato, 2016, ("FRA", 20, 1000), ("CAN", 0, 0), ("USA", 90, 2000))!.Value,
                4
            )
        );

    [Fact]
    public void EuropeAndCanadaLeaveTheUnitedStatesOut() =>
        Assert.Equal(
            2,
            Share(AreaCode.EuropeAndCanada, 2016, ("FRA", 20, 1000), ("CAN", 10, 500), ("USA", 90, 2000))
        );

    [Fact]
    public void EuropeanAlliesLeaveCanadaOutToo() =>
        Assert.Equal(
            2,
            Share(AreaCode.EuropeanAllies, 2016, ("FRA", 20, 1000), ("CAN", 50, 500), ("USA", 90, 2000))
        );

    [Theory]
    [InlineData(2016, 2.0)]
    [InlineData(2017, 3.0)]
    public void ACountryCountsFromItsYearOfAccession(int year, decimal share) =>
        Assert.Equal(
            share,
            Share(AreaCode.EuropeAndCanada, year, ("FRA", 20, 1000), ("CAN", 20, 1000), ("MNE", 50, 1000))
        );

    [Fact]
    public void IcelandAddsItsProductAndSpendsNothing() =>
        Assert.Equal(
            1,
            Share(AreaCode.EuropeAndCanada, 2016, ("FRA", 20, 1000), ("CAN", 0, 500), ("ISL", null, 500))
        );

    [Fact]
    public void AMemberWithoutFiguresMakesTheSumUnknown() =>
        Assert.Null(Share(AreaCode.Nato, 2016, ("FRA", 20, 1000), ("USA", 90, 2000)));

    [Theory]
    [InlineData("NATO", 2016, 28)]
    [InlineData("NATO", 2017, 29)]
    [InlineData("NATO", 2020, 30)]
    [InlineData("NATO", 2023, 31)]
    [InlineData("NATO", 2024, 32)]
    [InlineData("NATO-EUR-CAN", 2024, 31)]
    [InlineData("NATO-EUR", 2024, 30)]
    public void TheAllianceHadThatManyMembers(string group, int year, int count) =>
        Assert.Equal(count, Aggregate.Members(Held.Ledger.Alliance, new(group), year).Count());

    [Fact]
    public void ACountryIsNoGroup() =>
        Assert.Throws<ArgumentException>(() =>
            Aggregate.Members(Held.Ledger.Alliance, new("FRA"), 2024).ToArray()
        );

    [Fact]
    public void AGroupsShareLiesBetweenThoseOfItsMembers() =>
        Gen.Select(Gen.Decimal[1, 100], Gen.Decimal[1, 100], Gen.Decimal[1000, 2000], Gen.Decimal[1000, 2000])
            .Sample(
                (france, canada, french, canadian) =>
                {
                    var share = Share(
                        AreaCode.EuropeAndCanada,
                        2016,
                        ("FRA", france, french),
                        ("CAN", canada, canadian)
                    );
                    decimal[] ends = [france / french * 100, canada / canadian * 100];
                    return share >= ends.Min() - 1e-12m && share <= ends.Max() + 1e-12m;
                }
            );

    private static decimal? Share(
        AreaCode group,
        int year,
        params (string Ally, decimal? Spent, decimal Product)[] members
    )
    {
        var series = members
            .Select(member =>
                Invented.Series(Invented.Gdp(member.Ally, Invented.Constant), year, member.Product)
            )
            .Concat(
                members
                    .Where(member => member.Spent is not null)
                    .Select(member =>
                        Invented.Series(
                            Invented.Spent(member.Ally, Invented.Constant),
                            year,
                            member.Spent!.Value
                        )
                    )
            );
        var tables = new NatoTables(Invented.Release(Invented.Edition("2017", "2017-06-29"), series));
        return Aggregate.Share(tables, Invented.Alliance, group, year);
    }
}
