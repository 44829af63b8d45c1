using System.Collections.Immutable;
using Burdenshare.Bargaining.Unanimity;
using CsCheck;

namespace Burdenshare.Bargaining.Tests.Unanimity;

public sealed class AgreementSetTests
{
    private static readonly Quota TwoThirds = new("two thirds", 2.0 / 3, 0);
    private static readonly Quota Heavy = new("heavy", 0, 0.6);

    [Fact]
    public void TheLeastAmbitiousFixesTheReachUnderUnanimity()
    {
        var set = Of([2.3, 3.5, 5], 2, Quota.Unanimity);
        Assert.Equal((2, 2.6), (set.Interval.Low, Math.Round(set.Interval.High, 12)));
        Assert.Equal(0, set.Binding);
        Assert.False(set.IsEmpty);
        Assert.Equal([0, 1, 2], set.Coalition.AsEnumerable());
    }

    [Fact]
    public void OneWhoIsContentWithTheStatusQuoLeavesNothing()
    {
        var set = Of([2, 3.5, 5], 2, Quota.Unanimity);
        Assert.True(set.IsEmpty);
        Assert.Equal(0, set.Binding);
    }

    [Fact]
    public void OneWhoWantsTheOtherWayLeavesNothingAndBinds()
    {
        var set = Of([1.2, 3.5, 5], 2, Quota.Unanimity);
        Assert.True(set.IsEmpty);
        Assert.Equal(0, set.Binding);
    }

    [Fact]
    public void ASetMayLieBelowTheStatusQuo()
    {
        var set = Of([1, 0.5, 1.5], 2, Quota.Unanimity);
        Assert.Equal((1, 2), set.Interval);
        Assert.Equal(2, set.Binding);
    }

    [Fact]
    public void UnderAQuotaTheReluctantMayBeOutvoted()
    {
        var set = Of([2.1, 3, 4], 2, TwoThirds);
        Assert.Equal(1, set.Binding);
        Assert.Equal(4, set.Reach, 1e-12);
        Assert.Equal([1, 2], set.Coalition.AsEnumerable());
    }

    [Fact]
    public void AQuotaOfWeightAsksForWeight()
    {
        var set = AgreementSet.Of([2.1, 3, 4], [70, 10, 20], 2, Heavy);
        Assert.Equal(0, set.Binding);
        Assert.Equal(2.2, set.Reach, 1e-12);
    }

    [Fact]
    public void EverybodyInTheCoalitionPrefersAnythingInTheSet() =>
        Gen.Select(Gen.Double[0, 10].Array[2, 12], Gen.Double[0, 10], Gen.Double[0.01, 0.99])
            .Sample(t =>
            {
                var set = Of([.. t.Item1], t.Item2, TwoThirds);
                if (set.IsEmpty)
                    return true;
                var point = set.StatusQuo + t.Item3 * (set.Reach - set.StatusQuo);
                return set.Coalition.All(i =>
                    Math.Abs(t.Item1[i] - point) <= Math.Abs(t.Item1[i] - t.Item2) + 1e-12
                );
            });

    [Fact]
    public void BeyondTheSetSomebodyNeededRefuses() =>
        Gen.Select(Gen.Double[0, 10].Array[2, 12], Gen.Double[0, 10])
            .Sample(t =>
            {
                var set = Of([.. t.Item1], t.Item2, Quota.Unanimity);
                var beyond = set.Reach + Math.Sign(set.Reach - set.StatusQuo) * 1e-6;
                return set.IsEmpty
                    || Math.Abs(t.Item1[set.Binding] - beyond) > Math.Abs(t.Item1[set.Binding] - t.Item2);
            });

    private static AgreementSet Of(ImmutableArray<double> positions, double statusQuo, Quota quota) =>
        AgreementSet.Of(positions, [.. positions.Select(_ => 1.0)], statusQuo, quota);
}
