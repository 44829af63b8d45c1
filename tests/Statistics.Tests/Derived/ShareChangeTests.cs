using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;
using CsCheck;

namespace Burdenshare.Statistics.Tests.Derived;

public sealed class ShareChangeTests
{
    private static readonly DateOnly s_day = new(2026, 11, 26);

    [Fact]
    public void LithuaniaFellBelowTwoPercentBecauseItsProductGrew()
    {
        var change = Years("2026", "LTU", 2020, 2021);
        Assert.True(change.From.Published >= 2 && change.To.Published < 2);
        Assert.True(change.SpendingGrowth > 0);
        Assert.True(change.SpendingEffect > 0);
        Assert.Equal(-0.12m, Math.Round(change.GdpEffect, 2));
    }

    [Fact]
    public void RomaniaFellBelowTwoPercentByBothAndMostlyByItsProduct()
    {
        var change = Years("2026", "ROU", 2020, 2021);
        Assert.True(change.From.Published >= 2 && change.To.Published < 2);
        Assert.True(change.SpendingEffect < 0);
        Assert.True(change.GdpEffect < change.SpendingEffect);
    }

    [Theory]
    [InlineData("2024", 0.0001)]
    [InlineData("2026", 0.02)]
    public void BothEffectsMakeUpThePublishedChangeWithinItsRounding(string edition, double tolerance)
    {
        foreach (var ally in Held.Ledger.Alliance.Members.Where(ally => ally.HasArmedForces))
        foreach (var year in Enumerable.Range(2015, 8))
            if (
                ShareChange.BetweenYears(Of(edition), ally.Code, year - 1, year) is { } change
                && !IsDeclared(edition, ally.Code, year)
            )
                Assert.InRange(change.Remainder, -(decimal)tolerance, (decimal)tolerance);
    }

    [Fact]
    public void BetweenEditionsAmountsAreAtCurrentPricesInOneCurrency()
    {
        var poland = Editions("POL", 2024);
        Assert.Equal("PLN", poland.Unit.Currency);
        Assert.Equal(PriceBasis.Current, poland.Basis);
        Assert.Equal(("2024", "2026"), (poland.From.Edition.Name, poland.To.Edition.Name));
        // Less was spent than the estimate of 2024 said, and the product came out larger.
        Assert.True(poland.SpendingEffect < 0);
        Assert.Equal("USD", Editions("BGR", 2021).Unit.Code);
    }

    [Fact]
    public void TheTwoEffectsSumToTheChangeWhateverTheAmounts() =>
        Gen.Select(Amount, Amount, Amount, Amount)
            .Sample(
                (d0, g0, d1, g1) =>
                {
                    var change = new ShareChange(
                        new("POL"),
                        End(d0, g0),
                        End(d1, g1),
                        Unit.Usd,
                        Invented.Constant
                    );
                    var whole = change.To.Share - change.From.Share;
                    Assert.InRange(change.SpendingEffect + change.GdpEffect - whole, -0.000001m, 0.000001m);
                    Assert.Equal(Math.Sign(d1 - d0), Math.Sign(change.SpendingEffect));
                    Assert.Equal(Math.Sign(g0 - g1), Math.Sign(change.GdpEffect));
                },
                iter: 2000
            );

    [Fact]
    public void AnEndThatIsNotHeldGivesNoChange()
    {
        Assert.Null(ShareChange.BetweenYears(Of("2026"), new("ISL"), 2020, 2021));
        Assert.Null(ShareChange.BetweenYears(Of("2026"), new("POL"), 2012, 2021));
        Assert.Null(ShareChange.BetweenEditions(Of("2025"), Of("2026"), new("POL"), 2025));
    }

    private static Gen<decimal> Amount => Gen.Int[1, 1_000_000].Select(each => (decimal)each);

    private static ShareEnd End(decimal spent, decimal produced) =>
        new(2024, Invented.Edition("2026", "2026-07-10"), 0, spent, produced);

    private static bool IsDeclared(string edition, AreaCode area, int year) =>
        Held.Nato(edition)
            .Exceptions.Any(entry => entry.Area == area && entry.Year >= year - 1 && entry.Year <= year);

    private static DerivedFigures Of(string edition) => new(Held.Ledger, Held.Nato(edition), s_day);

    private static ShareChange Years(string edition, string ally, int from, int to) =>
        ShareChange.BetweenYears(Of(edition), new(ally), from, to)!;

    private static ShareChange Editions(string ally, int year) =>
        ShareChange.BetweenEditions(Of("2024"), Of("2026"), new(ally), year)!;
}
