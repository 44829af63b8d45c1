using System.Diagnostics;
using System.Globalization;
using Burdenshare.Projections.Chance;
using Burdenshare.Projections.Debts;

namespace Burdenshare.ProjectionSpeed;

/// <summary>
/// 32 allies, 10 years, 100,000 paths: four surprises an ally, year and path, debt with and without the extra, nine
/// quantiles a year. numpy does the same sums, on one thread, as an analyst would write them.
/// </summary>
internal static class AllianceSpeed
{
    private const int Allies = 32;
    private const int Years = 10;
    private const int Paths = 100_000;

    private const string Numpy = """
        import numpy, time
        best = 9e9
        for _ in range(3):
            t = time.perf_counter()
            r = numpy.random.Generator(numpy.random.PCG64(1)); n = 100000
            common = r.standard_normal((10, 3, n))
            for a in range(32):
                drift = numpy.zeros(n); d = numpy.full(n, 60.0); e = numpy.full(n, 60.0)
                for y in range(10):
                    z = r.standard_normal((4, n)); c = common[y]
                    real = 0.02 * c[0] + 0.02 * z[0]
                    nominal = real - 0.005 * c[0] + 0.02 * c[1] - 0.005 * z[0] + 0.02 * z[1]
                    drift += 0.05 * c[2] + 0.08 * z[3]
                    slow = numpy.exp(-nominal); spent = numpy.exp(drift + 0.03 * z[2] - nominal)
                    share = 3 * spent; f = 1 - 50 * real
                    added = e - d
                    e = e * 0.96 * slow / 1.001 + 0.04 * slow * added + f + 0.5 * spent - 0.1
                    d = d * 0.96 * slow + f
                    numpy.quantile(share, [.05, .25, .5, .75, .95]); numpy.quantile(e, [.05, .5, .95])
                    numpy.quantile(d, .5); (share >= 3.5).mean()
            best = min(best, time.perf_counter() - t)
        print(best)
        """;

    public static void Print()
    {
        Console.WriteLine();
        Console.WriteLine("| 32 allies, 10 years, 100,000 paths | seconds |");
        Console.WriteLine("|---|---|");
        Play(1);
        Row("ours, one thread", Best(1));
        Row($"ours, {Environment.ProcessorCount} threads", Best(0));
        var numpy = Python.Run(Numpy);
        if (double.TryParse(numpy, CultureInfo.InvariantCulture, out var seconds))
            Row("numpy, one thread", seconds);
        else
            Console.WriteLine("| numpy | not installed |");
    }

    private static double Best(int threads)
    {
        var best = double.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var clock = Stopwatch.StartNew();
            Play(threads);
            best = Math.Min(best, clock.Elapsed.TotalSeconds);
        }
        return best;
    }

    private static void Play(int threads)
    {
        var setting = new ChanceSetting(1, Paths, true, threads);
        var size = new ShockSize(0.02, 0.02, -0.25, 0.08, 0.03);
        var shared = SharedDraws.For(setting, Years);
        var run = new FanRun(setting, new ShockSizes(size, []), shared);
        var debt = new DebtCourse([.. Enumerable.Repeat(new DebtYear(0.96, 1, 0.5, 1.001, 0.1), Years)], 60);
        Parallel.For(
            0,
            Allies,
            setting.Parallelism,
            ally =>
                run.Play(
                    new FanInputs(
                        FormattableString.Invariant($"A{ally}"),
                        [.. Enumerable.Repeat(3.0, Years)],
                        [.. Enumerable.Repeat(1000.0, Years)],
                        debt,
                        [2, 2, 3.5],
                        3.5
                    ),
                    size
                )
        );
    }

    private static void Row(string what, double seconds) =>
        Console.WriteLine(FormattableString.Invariant($"| {what} | {seconds:F2} |"));
}
