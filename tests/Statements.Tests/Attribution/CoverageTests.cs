using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Attribution;

public sealed class CoverageTests
{
    [Fact]
    public void ATokenIsHeldByAsManyRangesAsHoldIt()
    {
        var coverage = new Coverage(new TokenRange(10, 20));
        coverage.Add(new TokenRange(12, 15));
        coverage.Add(new TokenRange(14, 18));
        Assert.Equal([0, 1, 2, 1, 0], [.. new[] { 11, 12, 14, 17, 18 }.Select(coverage.At)]);
    }

    [Fact]
    public void WhatLiesOutsideIsIgnored()
    {
        var coverage = new Coverage(new TokenRange(10, 20));
        coverage.Add(new TokenRange(0, 11));
        coverage.Add(new TokenRange(19, 40));
        Assert.Equal([0, 1, 1, 0], [.. new[] { 5, 10, 19, 25 }.Select(coverage.At)]);
    }

    [Fact]
    public void RangesTouchWhereTheyShareAToken()
    {
        var coverage = new Coverage(new TokenRange(0, 10));
        coverage.Add(new TokenRange(4, 6));
        Assert.True(coverage.Touches(new TokenRange(5, 9)));
        Assert.False(coverage.Touches(new TokenRange(6, 9)));
        Assert.False(coverage.Touches(new TokenRange(4, 4)));
    }

    [Fact]
    public void EveryPartOfAContentCounts()
    {
        var draft = new Draft(null, null, [new TokenRange(1, 2), new TokenRange(5, 7)], 0.5);
        var coverage = Coverage.OfContents(new TokenRange(0, 10), [draft]);
        Assert.Equal([0, 1, 0, 1], [.. new[] { 0, 1, 3, 6 }.Select(coverage.At)]);
    }
}
