using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Tests;

public sealed class KnownShareTests
{
    public static TheoryData<string, string, int, string, string> Shares =>
        new(
            Held.Cases("shares.csv")
                .Select(row => (row[0], row[1], Held.Whole(row[2]), row[3], row.ElementAtOrDefault(4) ?? ""))
        );

    [Theory]
    [MemberData(nameof(Shares))]
    public void AShareIsTheOneThatItsEditionPublished(
        string edition,
        string ally,
        int year,
        string share,
        string nominal
    )
    {
        var tables = new NatoTables(Held.Nato(edition));
        var figure = tables.Share(new AreaCode(ally), year)!;
        Assert.Equal(Held.Number(share), TwoDecimals(figure.Value));
        Assert.Equal($"nato-{edition}", figure.Origin.Id);
        if (nominal.Length > 0)
            Assert.Equal(
                Held.Number(nominal),
                TwoDecimals(tables.NominalShare(new AreaCode(ally), year)!.Value)
            );
    }

    [Fact]
    public void SloveniaAloneIsBelowTwoPercentIn2026() => Assert.Equal(["SVN"], Where(share => share < 2));

    [Fact]
    public void FiveAlliesReachThreeAndAHalfPercentIn2026() =>
        Assert.Equal(["EST", "GRC", "LTU", "LVA", "POL"], Where(share => share >= 3.5m));

    [Fact]
    public void TheLastTwoYearsOfAnEditionAreEstimates()
    {
        foreach (var edition in new[] { "2019", "2024", "2026" })
        {
            var release = Held.Nato(edition);
            var shares = release.Find(new NatoTables(release).ShareKey(new("FRA")))!.Observations;
            Assert.Equal(
                [release.LastYear - 1, release.LastYear],
                shares.Where(point => point.Status == ObservationStatus.Estimate).Select(point => point.Year)
            );
        }
    }

    [Theory]
    [InlineData("2024", 0.000001)]
    [InlineData("2026", 0.01)]
    public void TheRuleForGroupsGivesTheSharesThatNatoPrints(string edition, double tolerance)
    {
        var tables = new NatoTables(Held.Nato(edition));
        foreach (var group in new[] { AreaCode.Nato, AreaCode.EuropeAndCanada })
        foreach (var point in tables.Release.Find(tables.ShareKey(group))!.Observations)
            Assert.InRange(
                Aggregate.Share(tables, Held.Ledger.Alliance, group, point.Year)!.Value - point.Value,
                -(decimal)tolerance,
                (decimal)tolerance
            );
    }

    [Fact]
    public void AMeanOfSharesIsAnotherNumberThanTheShareOfAll()
    {
        var tables = new NatoTables(Held.Nato("2026"));
        var shares = Held
            .Ledger.Alliance.Members.Select(ally => tables.Share(ally.Code, 2026)?.Value)
            .OfType<decimal>()
            .ToArray();
        Assert.Equal(31, shares.Length);
        Assert.Equal(2.76m, TwoDecimals(shares.Average()));
        Assert.Equal(2.86m, tables.Share(AreaCode.Nato, 2026)!.Value);
    }

    [Fact]
    public void WhatTheProductOfAllHasMoreThanItsMembersIsTheSizeOfIceland()
    {
        var tables = new NatoTables(Held.Nato("2026"));
        foreach (var year in Enumerable.Range(2014, 13))
        {
            var all = tables.GdpUsd(AreaCode.Nato, year)!.Value;
            var members = Aggregate
                .Members(Held.Ledger.Alliance, AreaCode.Nato, year)
                .Sum(ally => tables.GdpUsd(ally.Code, year) ?? 0);
            Assert.InRange((all - members) / all * 100, 0.045m, 0.075m);
        }
    }

    [Fact]
    public void IcelandHasNoShareInAnyEdition() =>
        Assert.All(
            Held.Ledger.Releases.Where(release => release.Edition.Publisher == Ledger.Nato),
            release => Assert.Null(release.Find(new NatoTables(release).ShareKey(new("ISL"))))
        );

    private static IEnumerable<string> Where(Func<decimal, bool> condition)
    {
        var tables = new NatoTables(Held.Nato("2026"));
        return from ally in Held.Ledger.Alliance.Members
            let share = tables.Share(ally.Code, 2026)
            where share is not null && condition(share.Value)
            select ally.Code.Code;
    }

    private static decimal TwoDecimals(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);
}
