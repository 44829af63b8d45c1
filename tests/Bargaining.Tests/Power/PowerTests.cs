using System.Collections.Immutable;
using Burdenshare.Bargaining.Power;
using CsCheck;

namespace Burdenshare.Bargaining.Tests.Power;

public sealed class PowerTests
{
    // Felsenthal and Machover's small cases can be counted on one's fingers: in [51; 50, 49, 1] the first is
    // pivotal in four of six orders, and swings three of five coalitions.
    [Fact]
    public void AVoteOfThreeIsCountedByHand()
    {
        var power = WeightedVoting.Of([50, 49, 1], 51);
        Assert.Equal([4.0 / 6, 1.0 / 6, 1.0 / 6], power.Select(p => p.ShapleyShubik), Near);
        Assert.Equal([0.6, 0.2, 0.2], power.Select(p => p.Banzhaf), Near);
    }

    // Shapley and Shubik 1954: permanent members of the Security Council of fifteen.
    [Fact]
    public void TheSecurityCouncilIsAsPublished()
    {
        var power = WeightedVoting.Of([.. Enumerable.Repeat(7, 5), .. Enumerable.Repeat(1, 10)], 39);
        Assert.Equal(421.0 / 2145, power[0].ShapleyShubik, 1e-12);
        Assert.Equal(4.0 / 2145, power[^1].ShapleyShubik, 1e-12);
    }

    [Fact]
    public void UnderUnanimityAllAreEqual()
    {
        var power = WeightedVoting.Of([9, 5, 1], 15);
        Assert.All(power, p => Assert.Equal(1.0 / 3, p.ShapleyShubik, 1e-12));
        Assert.All(power, p => Assert.Equal(1.0 / 3, p.Banzhaf, 1e-12));
    }

    [Fact]
    public void AQuotaOfMembersTakesPowerFromWeight()
    {
        var byWeight = WeightedVoting.Of([10, 1, 1], 7);
        var byBoth = WeightedVoting.Of([10, 1, 1], 7, 2);
        Assert.Equal(1, byWeight[0].ShapleyShubik, 1e-12);
        Assert.Equal(2.0 / 3, byBoth[0].ShapleyShubik, 1e-12);
    }

    [Fact]
    public void PowerSumsToOne() =>
        Gen.Select(Gen.Int[0, 30].Array[2, 12], Gen.Double[0.5, 1])
            .Where(t => t.Item1.Sum() > 0)
            .Sample(t =>
            {
                var quota = Math.Max(1, (int)(t.Item2 * t.Item1.Sum()));
                var power = WeightedVoting.Of([.. t.Item1], quota);
                return Math.Abs(power.Sum(p => p.ShapleyShubik) - 1) < 1e-9
                    && Math.Abs(power.Sum(p => p.Banzhaf) - 1) < 1e-9;
            });

    [Fact]
    public void GeneratingFunctionsCountWhatListingCounts() =>
        Gen.Select(Gen.Int[1, 20].Array[2, 9], Gen.Double[0.3, 1], Gen.Double[0, 1])
            .Sample(
                t =>
                {
                    ImmutableArray<int> weights = [.. t.Item1];
                    var votes = Math.Max(1, (int)(t.Item2 * weights.Sum()));
                    var members = (int)(t.Item3 * weights.Length);
                    double Worth(int set)
                    {
                        var inside = weights.Where((_, i) => (set & (1 << i)) != 0).ToArray();
                        return inside.Sum() >= votes && inside.Length >= members ? 1 : 0;
                    }
                    var listed = ShapleyValue.Of(weights.Length, Worth);
                    return WeightedVoting
                        .Of(weights, votes, members)
                        .Zip(listed)
                        .All(pair => Near(pair.First.ShapleyShubik, pair.Second));
                },
                iter: 100
            );

    [Theory]
    [InlineData(new[] { 1, -1 }, 1, 0)]
    [InlineData(new[] { 1, 1 }, 3, 0)]
    [InlineData(new[] { 1, 1 }, 1, 3)]
    public void AVoteThatCannotBeIsRefused(int[] weights, int votes, int members) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightedVoting.Of([.. weights], votes, members));

    // One right glove, two left ones: only pairs are worth anything.
    [Fact]
    public void TheScarceGloveIsWorthMost() =>
        Assert.Equal(
            [1.0 / 6, 1.0 / 6, 2.0 / 3],
            ShapleyValue.Of(3, set => (set & 4) != 0 && (set & 3) != 0 ? 1 : 0),
            Near
        );

    [Fact]
    public void ARunwayIsPaidStepByStepByAllWhoNeedIt()
    {
        // 6 / 3; then 4 / 2; then 5: by hand.
        Assert.Equal([9.0, 2, 4], ShapleyValue.OfAirport([15, 6, 10]), Near);
    }

    [Fact]
    public void TheAirportGameNeedsNoList() =>
        Gen.Double[0, 50]
            .Array[1, 8]
            .Sample(costs =>
            {
                var listed = ShapleyValue.Of(
                    costs.Length,
                    set => set == 0 ? 0 : costs.Where((_, i) => (set & (1 << i)) != 0).Max()
                );
                return ShapleyValue
                    .OfAirport([.. costs])
                    .Zip(listed)
                    .All(pair => Near(pair.First, pair.Second));
            });

    [Fact]
    public void TooManyPlayersAreRefusedBeforeAnybodyWaits() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ShapleyValue.Of(25, _ => 0));

    private static bool Near(double left, double right) => Math.Abs(left - right) < 1e-9;

    // Equal members have equal power, and many of them are counted once.
    [Fact]
    public void HundredsOfEqualMembersAreCountedOnce()
    {
        var power = WeightedVoting.Of([.. Enumerable.Repeat(1, 300)], 0, 151);
        Assert.All(power, each => Assert.Equal(1.0 / 300, each.ShapleyShubik, 1e-9));
        Assert.All(power, each => Assert.Equal(1.0 / 300, each.Banzhaf, 1e-9));
    }
}
