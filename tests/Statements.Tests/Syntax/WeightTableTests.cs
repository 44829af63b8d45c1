using Burdenshare.Statements.Syntax;

namespace Burdenshare.Statements.Tests.Syntax;

public sealed class WeightTableTests
{
    // Two rows: features whose highest bit is clear or set.
    private const uint Low = 5;
    private const uint High = 0x80000005;

    [Fact]
    public void RowsOfTheFeaturesAreAddedUp()
    {
        var table = Table();
        var sums = new short[16];
        table.Sum([Low, High, High], sums);
        Assert.Equal(1 - 4, sums[0]);
        Assert.Equal(16 + 2 * 100, sums[15]);
    }

    [Fact]
    public void WhatStoodInTheSumsBeforeIsForgotten()
    {
        var sums = Enumerable.Repeat((short)99, 16).ToArray();
        Table().Sum([], sums);
        Assert.All(sums, sum => Assert.Equal(0, sum));
    }

    [Fact]
    public void AWeightMayBeNegativeAndASumLargerThanAnOctet()
    {
        var sums = new short[16];
        Table().Sum([High, High, High], sums);
        Assert.Equal(-6, sums[0]);
        Assert.Equal(300, sums[15]);
    }

    [Fact]
    public void EveryLaneOfEveryRowStandsWhereItsFeatureLooksForIt()
    {
        var weights = new sbyte[4 * 48];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = (sbyte)(i - 96);
        var (table, sums) = (new WeightTable(2, 48, weights), new short[48]);
        for (var row = 0u; row < 4; row++)
        {
            table.Sum([row << 30], sums);
            Assert.Equal(Enumerable.Range(0, 48).Select(lane => (short)(row * 48 + lane - 96)), sums);
        }
    }

    [Theory]
    [InlineData(new short[] { 1, 5, 5, 2 }, 4, 1)]
    [InlineData(new short[] { -3, -2, -9 }, 3, 1)]
    [InlineData(new short[] { 1, 2, 90 }, 2, 1)]
    [InlineData(new short[] { 0, 0, 0 }, 3, 0)]
    public void OfEqualClassesTheFirstIsTheBest(short[] sums, int classes, int best) =>
        Assert.Equal(best, WeightTable.Best(sums, classes));

    [Theory]
    [InlineData(1, 15, 30)]
    [InlineData(1, 16, 31)]
    [InlineData(2, 16, 32)]
    public void ATableThatIsNotFullIsRefused(int bits, int lanes, int weights) =>
        Assert.Throws<ArgumentException>(() => new WeightTable(bits, lanes, new sbyte[weights]));

    private static WeightTable Table()
    {
        var weights = new sbyte[32];
        for (var i = 0; i < 16; i++)
            weights[i] = (sbyte)(i + 1);
        weights[16] = -2;
        weights[31] = 100;
        return new WeightTable(1, 16, weights);
    }
}
