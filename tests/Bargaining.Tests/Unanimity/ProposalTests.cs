using System.Collections.Immutable;
using Burdenshare.Bargaining.Unanimity;
using CsCheck;

namespace Burdenshare.Bargaining.Tests.Unanimity;

public sealed class ProposalTests
{
    [Fact]
    public void ThePriceOfAssentIsWhatAHoldoutLoses()
    {
        var test = Of(3.5, [2.1, 3, 5], Quota.Unanimity);
        var holdout = Assert.Single(test.Holdouts);
        Assert.Equal(0, holdout.Actor);
        // |3.5 - 2.1| - |2 - 2.1|
        Assert.Equal(1.3, holdout.Points, 1e-12);
        Assert.Equal([holdout], test.Cheapest!.Value.AsEnumerable());
        Assert.True(test.Affordable);
    }

    [Fact]
    public void NobodyIsPaidForWhatAllAccept()
    {
        var test = Of(2.2, [2.2, 3, 5], Quota.Unanimity);
        Assert.Empty(test.Holdouts);
        Assert.Empty(test.Cheapest!.Value);
    }

    [Fact]
    public void AQuotaBuysOnlyTheCheapest()
    {
        var test = Of(3.5, [2.0, 2.1, 2.6, 4, 5], new Quota("three fifths", 0.6, 0));
        Assert.Equal([0, 1, 2], test.Holdouts.Select(holdout => holdout.Actor));
        Assert.Equal(2, Assert.Single(test.Cheapest!.Value).Actor);
    }

    [Fact]
    public void GainsMayNotCoverThePrice()
    {
        var test = Of(3.5, [2, 2, 2, 3], Quota.Unanimity);
        Assert.Equal(3, test.Holdouts.Length);
        Assert.False(test.Affordable);
    }

    [Fact]
    public void TheHoldoutWithMostToLoseComesFirst()
    {
        var test = Of(4, [2.5, 2.1, 2.9], Quota.Unanimity);
        Assert.Equal([1, 0, 2], test.Holdouts.Select(holdout => holdout.Actor));
    }

    [Fact]
    public void TheCheapestCoalitionIsTheCheapestOfAll() =>
        Gen.Select(
                Gen.Double[0, 5].Array[2, 8],
                Gen.Double[0.1, 5].Array[8],
                Gen.Double[0.3, 1],
                Gen.Double[0, 1]
            )
            .Sample(
                t =>
                {
                    ImmutableArray<double> weights = [.. t.Item2.Take(t.Item1.Length)];
                    var quota = new Quota("any", t.Item3, t.Item4);
                    var test = ProposalTest.Of(3, [.. t.Item1], weights, 1, quota);
                    var willing = Enumerable
                        .Range(0, t.Item1.Length)
                        .Except(test.Holdouts.Select(h => h.Actor))
                        .ToArray();
                    var least = Enumerable
                        .Range(0, 1 << test.Holdouts.Length)
                        .Select(set => test.Holdouts.Where((_, i) => (set & (1 << i)) != 0).ToArray())
                        .Where(paid => quota.IsMetBy(willing.Concat(paid.Select(h => h.Actor)), weights))
                        .Min(paid => paid.Sum(h => h.Points));
                    return Math.Abs(test.Cheapest!.Value.Sum(h => h.Points) - least) < 1e-9;
                },
                iter: 200
            );

    [Fact]
    public void UnanimityIsEveryMember()
    {
        ImmutableArray<double> weights = [100, 1, 1];
        Assert.True(Quota.Unanimity.IsMetBy([0, 1, 2], weights));
        Assert.False(Quota.Unanimity.IsMetBy([0, 1], weights));
    }

    private static ProposalTest Of(double point, ImmutableArray<double> positions, Quota quota) =>
        ProposalTest.Of(point, positions, [.. positions.Select(_ => 1.0)], 2, quota);
}
