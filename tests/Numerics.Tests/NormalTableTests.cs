using CsCheck;

namespace Burdenshare.Numerics.Tests;

public sealed class NormalTableTests
{
    private const int Draws = 400_000;
    private static readonly double[][] s_drawn = Fill(3, "allies/ESP", 7, 0, Draws);

    [Fact]
    public void ANumberDependsOnItsPlaceAndNotOnWhereTheFillingBegan() =>
        Gen.Select(Gen.Int[0, 1000], Gen.Int[1, 40])
            .Sample(t =>
            {
                var part = Fill(3, "allies/ESP", 7, t.Item1, t.Item2);
                return part.Zip(s_drawn)
                    .All(pair => pair.First.SequenceEqual(pair.Second.Skip(t.Item1).Take(t.Item2)));
            });

    [Fact]
    public void ANumberIsTheBoxMullerTransformOfItsBlock()
    {
        var stream = RandomStream.Named(3, "allies/ESP");
        for (ulong place = 0; place < 1000; place++)
        {
            var (a, b, c, d) = Philox.Block(stream.Key.Seed, stream.Key.Name, (7UL << 32) | place);
            foreach (var (length, turn, x, y) in new[] { (a, b, 0, 1), (c, d, 2, 3) })
            {
                var radius = Math.Sqrt(-2 * Math.Log((length + 1.0) / 4294967296));
                // The angle begins an eighth of a turn early.
                var angle = 2 * Math.PI * turn / 4294967296 - Math.PI / 4;
                Assert.Equal(radius * Math.Cos(angle), s_drawn[x][place], 1e-9);
                Assert.Equal(radius * Math.Sin(angle), s_drawn[y][place], 1e-9);
            }
        }
    }

    [Fact]
    public void MomentsAreThoseOfTheNormalDistribution()
    {
        foreach (var column in s_drawn)
        {
            Assert.Equal(0, column.Average(), 0.006);
            Assert.Equal(1, column.Average(x => x * x), 0.01);
            Assert.Equal(0, column.Average(x => x * x * x), 0.03);
            Assert.Equal(3, column.Average(x => x * x * x * x), 0.08);
        }
    }

    [Theory]
    [InlineData(-1.959964, 0.025)]
    [InlineData(-1, 0.158655)]
    [InlineData(0, 0.5)]
    [InlineData(1.644854, 0.95)]
    public void AsManyLieBelowAsTheDistributionSays(double value, double probability) =>
        Assert.All(
            s_drawn,
            column => Assert.Equal(probability, (double)column.Count(x => x < value) / Draws, 0.003)
        );

    [Fact]
    public void ColumnsRowsNamesAndSeedsAreUnrelated()
    {
        var others = new[]
        {
            s_drawn[1],
            s_drawn[2],
            s_drawn[3],
            Fill(3, "allies/ESP", 8, 0, Draws)[0],
            Fill(3, "allies/FRA", 7, 0, Draws)[0],
            Fill(4, "allies/ESP", 7, 0, Draws)[0],
        };
        foreach (var other in others)
            Assert.Equal(0, s_drawn[0].Zip(other, (a, b) => a * b).Average(), 0.006);
    }

    [Fact]
    public void ColumnsOfDifferentLengthAreRefused() =>
        Assert.Throws<ArgumentException>(() =>
            new NormalColumns(new double[2], new double[2], new double[1], new double[2]).First.Length
        );

    private static double[][] Fill(ulong seed, string name, uint row, int first, int count)
    {
        var columns = Enumerable.Range(0, 4).Select(_ => new double[count]).ToArray();
        new NormalTable(RandomStream.Named(seed, name)).Fill(
            row,
            (uint)first,
            new NormalColumns(columns[0], columns[1], columns[2], columns[3])
        );
        return columns;
    }
}
