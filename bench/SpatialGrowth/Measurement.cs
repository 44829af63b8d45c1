using System.Diagnostics;
using Burdenshare.Bargaining;
using Burdenshare.Bargaining.Spatial;
using Burdenshare.Numerics;

namespace Burdenshare.SpatialGrowth;

/// <summary>Times the spatial model on drawn issues.</summary>
internal static class Measurement
{
    private const int Repeats = 5;
    private static readonly RandomStream Numbers = RandomStream.Named(1, "bench/spatial-growth");

    /// <summary>Prints a row and gives the milliseconds of a turn; the best of several runs.</summary>
    public static double Print(int actors, int dimensions, int turns, double before)
    {
        var issue = Generate(actors, dimensions);
        var options = SpatialOptions.Default with { MaximumTurns = turns };
        var played = SpatialModel.Run(issue, options).Turns;
        var (best, allocated) = (double.MaxValue, 0L);
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            var start = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            SpatialModel.Outcome(issue, options);
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - start;
        }
        var turn = best / played;
        var ratio = before == 0 ? "" : FormattableString.Invariant($"{turn / before:F2}");
        Console.WriteLine(
            FormattableString.Invariant(
                $"| {actors} | {dimensions} | {played} | {best:F2} | {turn:F3} | {ratio} | {allocated / 1024} |"
            )
        );
        return turn;
    }

    private static Issue Generate(int actors, int dimensions)
    {
        var drawn = Enumerable.Range(0, actors).Select(i => Draw((uint)(1000 * actors + i), i, dimensions));
        var scales = Enumerable.Range(0, dimensions).Select(k => new Dimension($"d{k}", 0, 100));
        return Issue.From("generated", "", [.. scales], [.. drawn]).TryGet(out var issue)
            ? issue
            : throw new InvalidOperationException("A drawn issue is sound.");
    }

    private static Actor Draw(uint place, int i, int dimensions)
    {
        var range = Enumerable.Range(0, dimensions).ToArray();
        return new Actor(
            $"A{i}",
            "",
            1 + 99 * Numbers.Uniform(place, 0),
            [.. range.Select(k => 100 * Numbers.Uniform(place, (uint)(1 + k)))],
            [.. range.Select(k => (0.1 + 0.9 * Numbers.Uniform(place, (uint)(100 + k))) / dimensions)]
        );
    }
}
