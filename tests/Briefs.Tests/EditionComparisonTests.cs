using CsCheck;

namespace Burdenshare.Briefs.Tests;

public sealed class EditionComparisonTests
{
    private static readonly EditionComparison s_comparison = House.Brief.Comparison!;

    [Fact]
    public void TheLastTwoFullEditionsAreCompared()
    {
        Assert.Equal(("2024", "2026"), (s_comparison.Earlier.Name, s_comparison.Later.Name));
        Assert.Equal((2024, 2026), (s_comparison.EarlierYear, s_comparison.LaterYear));
    }

    [Theory]
    [InlineData("POL", 4.12, 3.75, 4.68)]
    [InlineData("LTU", 2.85, 3.07, 5.33)]
    public void AnAllyHasThreeFigures(string code, double then, double revised, double now)
    {
        var change = Of(code);

        Assert.Equal((decimal)then, decimal.Round(change.Then!.Value, 2));
        Assert.Equal((decimal)revised, decimal.Round(change.Revised!.Value, 2));
        Assert.Equal((decimal)now, decimal.Round(change.Now!.Value, 2));
    }

    [Fact]
    public void RevisionAndSinceMakeTheChange() =>
        Assert.All(
            s_comparison.Changes.Where(change => change.Total is not null && change.Revision is not null),
            change => Assert.Equal(change.Total, change.Revision + change.Since)
        );

    [Fact]
    public void TheGreatestRiseComesFirstAndTheUnknownLast()
    {
        var totals = s_comparison.Changes.Select(change => change.Total ?? decimal.MinValue).ToArray();

        Assert.Equal(totals.OrderDescending(), totals);
        Assert.Equal("LTU", s_comparison.Changes[0].Ally.Code.Code);
        Assert.Equal("USA", s_comparison.Changes.Last(change => change.Total is not null).Ally.Code.Code);
    }

    [Fact]
    public void AnAllyWithoutAFigureInEitherEditionIsNotCompared() =>
        Assert.DoesNotContain(s_comparison.Changes, change => change.Ally.Code.Code == "ISL");

    [Fact]
    public void TheSameYearIsCountedTwiceOnceAnEdition()
    {
        Assert.Equal(23, s_comparison.CountAt(2, change => change.Then));
        Assert.Equal(17, s_comparison.CountAt(2, change => change.Revised));
        Assert.Equal(30, s_comparison.CountAt(2, change => change.Now));
    }

    [Fact]
    public void AHigherTargetIsNeverMetByMore() =>
        Gen.Select(Gen.Decimal[0, 6], Gen.Decimal[0, 6])
            .Sample(
                (one, other) =>
                    s_comparison.CountAt(Math.Max(one, other), change => change.Now)
                    <= s_comparison.CountAt(Math.Min(one, other), change => change.Now)
            );

    [Fact]
    public void PricesAndConceptDifferAndThatIsSaid() =>
        Assert.Equal(
            [
                "constant prices of 2015 became constant prices of 2021",
                "“Defence expenditure” became “Core defence expenditure”",
            ],
            s_comparison.Splices,
            StringComparer.OrdinalIgnoreCase
        );

    [Fact]
    public void AnEditionBesideItselfHasNoSplice() =>
        Assert.Empty((s_comparison with { Earlier = s_comparison.Later }).Splices);

    [Fact]
    public void AMissingEndLeavesTheChangeUnknown()
    {
        var change = Of("POL");

        Assert.Null((change with { Then = null }).Total);
        Assert.Null((change with { Then = null }).Revision);
        Assert.NotNull((change with { Then = null }).Since);
        Assert.Null((change with { Now = null }).Since);
        Assert.Equal(change.Total, (change with { Revised = null }).Total);
    }

    private static ShareChange Of(string code) =>
        Assert.Single(s_comparison.Changes, change => change.Ally.Code.Code == code);
}
