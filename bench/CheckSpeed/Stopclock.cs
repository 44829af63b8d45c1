using System.Diagnostics;

namespace Burdenshare.CheckSpeed;

/// <summary>Measures a pass.</summary>
internal static class Stopclock
{
    /// <summary>
    /// Things a second of processor time: the best of whole rounds, after one to warm up. A round that finds another
    /// number of things is a fault.
    /// </summary>
    public static double Measure(double seconds, Func<long> round)
    {
        var found = round();
        var all = Stopwatch.StartNew();
        var best = 0.0;
        while (best == 0 || all.Elapsed.TotalSeconds < seconds)
        {
            var before = Environment.CpuUsage.TotalTime;
            if (round() != found)
                throw new InvalidOperationException("two rounds found different numbers");
            best = Math.Max(best, found / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }
        return best;
    }
}
