using System.Diagnostics;
using System.Globalization;
using Burdenshare.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace Burdenshare.ProjectionSpeed;

/// <summary>Millions of standard normal numbers a second on one thread, the best of several runs.</summary>
internal static class NormalSpeed
{
    private const int Count = 4_000_000;
    private const int Repeats = 5;

    private const string Numpy = """
        import numpy, time
        r = numpy.random.Generator(numpy.random.PCG64(1)); best = 9e9
        p = numpy.random.Generator(numpy.random.Philox(1)); other = 9e9
        for _ in range(5):
            t = time.perf_counter(); r.standard_normal(4000000); best = min(best, time.perf_counter() - t)
            t = time.perf_counter(); p.standard_normal(4000000); other = min(other, time.perf_counter() - t)
        print(numpy.__version__, 4 / best, 4 / other)
        """;

    public static void Print()
    {
        Console.WriteLine("| standard normal numbers, one thread | million a second |");
        Console.WriteLine("|---|---|");
        var columns = Enumerable.Range(0, 4).Select(_ => new double[Count / 4]).ToArray();
        var table = new NormalTable(RandomStream.Named(1, "bench"));
        Row(
            "ours, Philox and Box-Muller in vectors",
            Best(() => table.Fill(0, 0, new NormalColumns(columns[0], columns[1], columns[2], columns[3])))
        );
        var one = new double[Count];
        var stream = RandomStream.Named(1, "bench");
        Row(
            "ours, one at a time",
            Best(() =>
            {
                for (var i = 0; i < one.Length; i++)
                    one[i] = stream.Normal((ulong)i);
            })
        );
        Row("MathNet, xoshiro256**", Best(() => Normal.Samples(new Xoshiro256StarStar(1), one, 0, 1)));
        Row("MathNet, Mersenne twister", Best(() => Normal.Samples(new MersenneTwister(1), one, 0, 1)));
        var numpy = Python.Run(Numpy).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (numpy.Length != 3)
        {
            Console.WriteLine("| numpy | not installed |");
            return;
        }
        Row($"numpy {numpy[0]}, PCG64 (ziggurat)", Number(numpy[1]));
        Row($"numpy {numpy[0]}, Philox (ziggurat)", Number(numpy[2]));
    }

    private static double Best(Action draw)
    {
        var best = double.MaxValue;
        for (var i = 0; i < Repeats; i++)
        {
            var clock = Stopwatch.StartNew();
            draw();
            best = Math.Min(best, clock.Elapsed.TotalSeconds);
        }
        return Count / best / 1e6;
    }

    private static void Row(string what, double millions) =>
        Console.WriteLine(FormattableString.Invariant($"| {what} | {millions:F0} |"));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
