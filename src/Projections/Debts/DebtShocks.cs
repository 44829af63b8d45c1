using Burdenshare.Numerics;

namespace Burdenshare.Projections.Debts;

/// <summary>
/// Shocks to growth (fraction), primary balance and implicit rate (percentage points) of the years after the plan, one
/// set for all policies: differences between policies are then no noise.
/// </summary>
/// <param name="Years">How many years are shocked.</param>
/// <param name="Growth">By path, then by year.</param>
/// <param name="Balance">By path, then by year.</param>
/// <param name="Rate">By path, then by year.</param>
internal sealed record DebtShocks(int Years, double[][] Growth, double[][] Balance, double[][] Rate)
{
    private const int Quarters = 4;
    private const double OutlierDeviations = 3;

    /// <summary>
    /// Normal quarterly shocks with the covariance of past quarterly changes (short rate, long rate, nominal growth,
    /// primary balance), outliers beyond three deviations drawn in. A year's shock is the sum of its quarters; the long
    /// rate's builds up: year / maturity times the sum of all quarters so far.
    /// </summary>
    /// <param name="history">Past quarterly changes, one array a quarter.</param>
    /// <param name="maturity">Average residual maturity of long-term debt, years.</param>
    /// <param name="shortShare">Part of short-term debt in all debt.</param>
    /// <param name="draws">How many paths and years, and the seed.</param>
    public static DebtShocks Normal(double[][] history, double maturity, double shortShare, DebtDraws draws)
    {
        var factor = Cholesky.Of(Covariance(Winsorised(history)));
        var shocks = Empty(draws);
        var table = new NormalTable(RandomStream.Named(draws.Seed, "debt/normal"));
        for (var path = 0; path < draws.Paths; path++)
        {
            var sum = 0.0;
            for (var year = 0; year < draws.Years; year++)
            {
                var total = OfYear(table, factor, (uint)path, year);
                sum += total[1];
                shocks.Growth[path][year] = total[2];
                shocks.Balance[path][year] = total[3];
                shocks.Rate[path][year] =
                    shortShare * total[0] + (1 - shortShare) * (year + 1) / maturity * sum;
            }
        }
        return shocks;
    }

    /// <summary>Blocks of two consecutive past years, drawn anew for each two years of a path.</summary>
    /// <param name="history">Deviations from the mean by year: growth, primary balance, implicit rate.</param>
    /// <param name="draws">How many paths and years, and the seed.</param>
    public static DebtShocks Bootstrap(double[][] history, DebtDraws draws)
    {
        const int block = 2;
        var stream = RandomStream.Named(draws.Seed, "debt/bootstrap");
        var shocks = Empty(draws);
        for (var path = 0; path < draws.Paths; path++)
        for (var year = 0; year < draws.Years; year++)
        {
            var start = (int)(stream.Uniform((uint)path, (uint)(year / block)) * (history.Length - 1));
            var past = history[start + year % block];
            shocks.Growth[path][year] = past[0];
            shocks.Balance[path][year] = past[1];
            shocks.Rate[path][year] = past[2];
        }
        return shocks;
    }

    /// <summary>Debt ratios of all paths in the last shocked year.</summary>
    public double[] Debts(DebtPath path, DebtInputs inputs)
    {
        var debts = new double[Growth.Length];
        for (var i = 0; i < debts.Length; i++)
        {
            var debt = path.Debt[inputs.PlanEnd];
            for (var k = 0; k < Years; k++)
            {
                var year = inputs.PlanEnd + 1 + k;
                debt = DebtPath.Next(
                    debt,
                    (path.Growth[year] + Growth[i][k], path.ImplicitRate[year] + Rate[i][k]),
                    path.Balance[year] + Balance[i][k],
                    inputs.StockFlow[year]
                );
            }
            debts[i] = debt;
        }
        return debts;
    }

    // The sum of four quarters, each a correlated draw.
    private static double[] OfYear(NormalTable table, double[][] factor, uint path, int year)
    {
        var total = new double[4];
        Span<double> z = stackalloc double[4];
        for (var quarter = 0; quarter < Quarters; quarter++)
        {
            var row = (uint)(year * Quarters + quarter);
            table.Fill(row, path, new NormalColumns(z[..1], z[1..2], z[2..3], z[3..]));
            for (var i = 0; i < total.Length; i++)
            for (var k = 0; k <= i; k++)
                total[i] += factor[i][k] * z[k];
        }
        return total;
    }

    private static DebtShocks Empty(DebtDraws draws)
    {
        double[][] Rows() => [.. Enumerable.Range(0, draws.Paths).Select(_ => new double[draws.Years])];
        return new DebtShocks(draws.Years, Rows(), Rows(), Rows());
    }

    private static double[][] Winsorised(double[][] history)
    {
        var means = Enumerable.Range(0, 4).Select(i => history.Average(row => row[i])).ToArray();
        var deviations = Enumerable
            .Range(0, 4)
            .Select(i => Math.Sqrt(history.Sum(row => Square(row[i] - means[i])) / (history.Length - 1)))
            .ToArray();
        return
        [
            .. history.Select(row =>
                row.Select(
                        (value, i) =>
                            Math.Clamp(
                                value,
                                means[i] - OutlierDeviations * deviations[i],
                                means[i] + OutlierDeviations * deviations[i]
                            )
                    )
                    .ToArray()
            ),
        ];
    }

    internal static double[][] Covariance(double[][] rows)
    {
        var size = rows[0].Length;
        var means = Enumerable.Range(0, size).Select(i => rows.Average(row => row[i])).ToArray();
        return
        [
            .. Enumerable
                .Range(0, size)
                .Select(i =>
                    Enumerable
                        .Range(0, size)
                        .Select(k =>
                            rows.Sum(row => (row[i] - means[i]) * (row[k] - means[k])) / (rows.Length - 1)
                        )
                        .ToArray()
                ),
        ];
    }

    private static double Square(double value) => value * value;
}

/// <summary>How much is drawn.</summary>
internal sealed record DebtDraws(int Paths, int Years, ulong Seed);
