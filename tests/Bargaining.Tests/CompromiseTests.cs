using CsCheck;

namespace Burdenshare.Bargaining.Tests;

public sealed class CompromiseTests
{
    [Fact]
    public void TheMeanWeighsByInfluenceAndSalience()
    {
        // (20 x 0.5 x 10 + 60 x 0.25 x 90) / (10 + 15) by hand.
        var issue = Sample.Issue([Sample.Actor("A", 10, 20, 0.5), Sample.Actor("B", 90, 60, 0.25)], 1);
        Assert.Equal((10 * 10 + 15 * 90) / 25.0, Compromise.Mean(issue)[0], 1e-12);
    }

    [Fact]
    public void TheMedianIsTheFirstPositionThatHalfTheWeightReaches()
    {
        Assert.Equal(40, Compromise.Median(Sample.Line(10, 40, 90))[0]);
        var heavy = Sample.Issue(
            [Sample.Actor("A", 10, 100), Sample.Actor("B", 40), Sample.Actor("C", 90)],
            1
        );
        Assert.Equal(10, Compromise.Median(heavy)[0]);
    }

    [Fact]
    public void BothLieWithinThePositions() =>
        Gen.Select(Gen.Int[2, 20], Gen.Int[1, 3], Gen.ULong)
            .Sample(t =>
            {
                var issue = Sample.Drawn(t.Item1, t.Item2, t.Item3);
                return Enumerable
                    .Range(0, t.Item2)
                    .All(k =>
                    {
                        var (low, high) = (
                            issue.Actors.Min(a => a.Positions[k]),
                            issue.Actors.Max(a => a.Positions[k])
                        );
                        return Compromise.Mean(issue)[k] is var mean
                            && mean >= low - 1e-9
                            && mean <= high + 1e-9
                            && issue.Actors.Any(a => a.Positions[k] == Compromise.Median(issue)[k]);
                    });
            });
}
