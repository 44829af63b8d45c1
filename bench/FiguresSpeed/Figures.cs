using System.Diagnostics;
using System.Globalization;

namespace Burdenshare.FiguresSpeed;

/// <summary>Times in milliseconds.</summary>
internal static class Figures
{
    private const int Rounds = 2000;

    public static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    public static double Once(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>The same in processor time, which other programs on the machine change little.</summary>
    public static (double Elapsed, double Processor) Both(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        return (Once(work), (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }

    /// <summary>The median of many rounds.</summary>
    public static double Warm(Action work, int rounds = Rounds)
    {
        var times = new double[rounds];
        for (var i = 0; i < rounds; i++)
            times[i] = Once(work);
        return Median(times);
    }

    public static double Median(IEnumerable<double> numbers)
    {
        var ordered = numbers.Order().ToArray();
        return ordered[ordered.Length / 2];
    }
}
