using Burdenshare.Numerics;
using Burdenshare.Projections.Chance;
using Burdenshare.Projections.Debts;

namespace Burdenshare.Projections.Tests.Chance;

public sealed class PathStateTests
{
    private static readonly ShockSize s_shared = new(0.02, 0.03, 0.4, 0.05, 0);
    private static readonly ShockSize s_own = new(0.01, 0.015, -0.3, 0.08, 0.04);
    private static readonly DebtYear s_year = new(0.96, 1.5, 0.7, 1.002, 0.2);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1030)]
    public void EveryPathIsWhatThePlainEquationsSay(int paths)
    {
        var stream = RandomStream.Named(9, "projections/ESP");
        var setting = new ChanceSetting(9, paths, true, 1);
        var shared = SharedDraws.For(setting, 2);
        var state = new PathState(paths, 70);
        var plain = Enumerable.Range(0, paths).Select(_ => new Plain { With = 70, Without = 70 }).ToArray();
        for (var year = 0; year < 2; year++)
        {
            var step = new PathStep(s_shared, s_own, 1, 2.5, s_year);
            state.Advance(new NormalTable(stream), (uint)year, step, shared.In(year));
            var draws = Draw(stream, (uint)year, paths);
            for (var i = 0; i < paths; i++)
                plain[i].Advance(draws.Select(column => column[i]).ToArray(), In(shared, year, i));
        }
        for (var i = 0; i < paths; i++)
        {
            Assert.Equal(plain[i].Share, state.Shares[i], 1e-9);
            Assert.Equal(plain[i].Highest, state.Highest[i], 1e-9);
            Assert.Equal(plain[i].With, state.Debts[i], 1e-9);
            Assert.Equal(plain[i].Without, state.DebtsWithout[i], 1e-9);
        }
    }

    [Fact]
    public void WithoutGdpSurprisesDebtWithoutTheExtraIsCertain()
    {
        var setting = new ChanceSetting(9, 100, false, 1);
        var state = new PathState(100, 70);
        var step = new PathStep(s_shared, s_own, 0, 2.5, s_year);
        state.Advance(
            new NormalTable(RandomStream.Named(9, "x")),
            0,
            step,
            SharedDraws.For(setting, 1).In(0)
        );
        foreach (var debt in state.DebtsWithout)
            Assert.Equal(70 * 0.96 + 1.5, debt, 1e-9);
        Assert.True(state.Shares.ToArray().Distinct().Count() > 50);
    }

    [Fact]
    public void APartOfThePathsIsCountedFromTheShareOn() =>
        Assert.Equal(0.75, PathState.PartAt([1, 2, 2, 3], 2));

    [Theory]
    [InlineData(1, 4)]
    [InlineData(4, 4)]
    [InlineData(5, 8)]
    public void ArraysHoldWholeVectors(int paths, int places) => Assert.Equal(places, PathState.Whole(paths));

    private static double[][] Draw(RandomStream stream, uint year, int paths)
    {
        var columns = Enumerable.Range(0, 4).Select(_ => new double[paths]).ToArray();
        new NormalTable(stream).Fill(
            year,
            0,
            new NormalColumns(columns[0], columns[1], columns[2], columns[3])
        );
        return columns;
    }

    private static (double Real, double Price, double Drift) In(SharedDraws shared, int year, int i)
    {
        var of = shared.In(year);
        return (of.Real[i], of.Price[i], of.Drift[i]);
    }

    // The model once more, as it stands in docs/method/projections.md.
    private sealed class Plain
    {
        private double _drift;

        public double Share { get; private set; }
        public double Highest { get; private set; }
        public double With { get; set; }
        public double Without { get; set; }

        public void Advance(double[] z, (double Real, double Price, double Drift) c)
        {
            var real = s_shared.Real * c.Real + s_own.Real * z[0];
            var prices =
                s_shared.Price
                    * (s_shared.Link * c.Real + Math.Sqrt(1 - s_shared.Link * s_shared.Link) * c.Price)
                + s_own.Price * (s_own.Link * z[0] + Math.Sqrt(1 - s_own.Link * s_own.Link) * z[1]);
            var surprise = real + prices;
            _drift += s_shared.Drift * c.Drift + s_own.Drift * z[3];
            var spent = Math.Exp(_drift + s_own.Execution * z[2] - surprise);
            Share = 2.5 * spent;
            Highest = Math.Max(Highest, Share);
            var next = s_year.Next(
                new DebtState(Without, With),
                (Math.Exp(-surprise), spent, -DebtCourse.Elasticity * 100 * real)
            );
            (Without, With) = (next.Without, next.With);
        }
    }
}
